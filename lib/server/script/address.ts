/** Where browsers look for the worker, time and again. */
export const workerAddress = "/sw.js";
