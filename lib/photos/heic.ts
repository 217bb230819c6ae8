import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { limiter } from "./limiter.ts";

const timeLimitMs = 60_000;
/** From the working directory, since a bundle of Next's lies elsewhere; Node runs the file as it is. */
const workerFile = join(process.cwd(), "lib/photos/heic-worker.ts");
/** One takes up to 1.3 GB for 100 megapixels. */
const oneAtATime = limiter(1);

/**
 * HEIC as TIFF that sharp reads, upright, with its colour profile. Decoded by WebAssembly in a thread of its own,
 * which is ended when it takes too long.
 */
export function decodeHeic(original: Buffer, { profile }: { profile: Buffer | null }): Promise<Buffer> {
  return oneAtATime.run(() => inWorker({ original, profile }));
}

function inWorker(input: { original: Buffer; profile: Buffer | null }): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(/* turbopackIgnore: true */ workerFile, {
      workerData: input,
      execArgv: [],
      // What the decoder prints about damaged files concerns nobody.
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: 256 },
    });
    const timer = setTimeout(() => finish(() => reject(new Error("HEIC decoding took too long"))), timeLimitMs);
    const finish = (settle: () => void) => {
      clearTimeout(timer);
      settle();
      void worker.terminate();
    };
    worker.once("message", (tiff: Uint8Array) => finish(() => resolve(Buffer.from(tiff.buffer, tiff.byteOffset, tiff.byteLength))));
    worker.once("error", (error) => finish(() => reject(error)));
    worker.once("exit", () => finish(() => reject(new Error("HEIC decoding ended without a picture"))));
  });
}
