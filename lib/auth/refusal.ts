/** Why a sign-in was refused. Nothing in it tells whether the account exists. */
export type Refusal = { reason: "wrong" } | { reason: "wait"; seconds: number };

/** As a word, since that is all that NextAuth carries from the server to the form. */
export function refusalCode(refusal: Refusal): string {
  return refusal.reason === "wait" ? `wait-${refusal.seconds}` : refusal.reason;
}

/** Null for what is not ours: NextAuth's own failures. */
export function readRefusal(code: string): Refusal | null {
  if (code === "wrong") return { reason: "wrong" };
  const seconds = /^wait-(\d{1,6})$/.exec(code)?.[1];
  return seconds ? { reason: "wait", seconds: Number(seconds) } : null;
}
