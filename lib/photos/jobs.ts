import { db } from "../db.ts";
import { sweepTempFiles } from "../storage/temp.ts";
import { makeAvif, maxAttempts } from "./avif.ts";
import { lookAgain } from "./look-again.ts";
import { processing } from "./processing.ts";

const retryMs = 60_000;

const key = Symbol.for("bilin.photo-jobs");
const held = globalThis as { [key]?: { running: Promise<void> | null; again: boolean } };
const state = (held[key] ??= { running: null, again: false });

/** When the server starts: clears what a killed process left, and takes up the work it had not done. */
export function startPhotoJobs(): void {
  sweepTempFiles().catch(console.error);
  lookAgain().catch(console.error);
  wakePhotoJobs();
}

/** After an upload: makes what is missing, in the background. */
export function wakePhotoJobs(): void {
  if (state.running) {
    state.again = true;
    return;
  }
  state.running = pass()
    .then((failures) => {
      if (failures > 0) setTimeout(wakePhotoJobs, retryMs).unref();
    })
    .catch(console.error)
    .finally(() => {
      state.running = null;
      if (!state.again) return;
      state.again = false;
      wakePhotoJobs();
    });
}

/** Resolves when nothing is left to make, for seeds and tests. */
export async function finishPhotoJobs(): Promise<void> {
  while (state.running) await state.running;
  for (let attempt = 0; attempt <= maxAttempts; attempt++) if ((await pass()) === 0) return;
}

/** Goes once through all photos without AVIF variants; answers how many stay without. */
async function pass(): Promise<number> {
  let left = 0;
  for (let photoId = await nextPending(0); photoId !== null; photoId = await nextPending(photoId)) {
    await processing.idle();
    const settled = await makeAvif(photoId).catch((error: unknown) => {
      console.error(`No AVIF of photo ${photoId}:`, error);
      return false;
    });
    if (!settled) left++;
  }
  return left;
}

async function nextPending(after: number): Promise<number | null> {
  const [row] = await db().$queryRaw<{ id: number }[]>`
    SELECT id FROM "Photo" WHERE id > ${after} AND NOT variants ? 'avif' ORDER BY id LIMIT 1`;
  return row?.id ?? null;
}
