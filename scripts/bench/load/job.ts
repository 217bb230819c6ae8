/** One request that readers make; with a tag, only for what has changed since. */
export type Request = { path: string; tag?: string };

/** Requests at random from a list, over kept connections, for some seconds. */
export type Job = { url: string; requests: Request[]; connections: number; seconds: number };

export type Outcome = { requests: number; bytes: number; seconds: number; errors: number };
