import { limiter } from "./limiter.ts";

const key = Symbol.for("bilin.photo-processing");
const held = globalThis as { [key]?: ReturnType<typeof limiter> };

/** Decoding takes memory by the hundred megabytes: two at once in the process, whichever copy of this module asks. */
export const processing = (held[key] ??= limiter(2));
