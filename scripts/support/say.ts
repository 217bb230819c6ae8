const began = Number(process.env["BILIN_STARTED_AT"] ?? Date.now());

/** One line on what is happening now, with the seconds since the command was given. */
export function say(text: string): void {
  const seconds = Math.round((Date.now() - began) / 1000);
  console.log(`[${String(seconds).padStart(3)} s] ${text}`);
}

/** Something a person has to put right: shown as it is, without a stack. */
export class Trouble extends Error {
  override name = "Trouble";
}
