/** Why a sign-in was refused. Nothing in it tells whether the account exists, but to who knows its password. */
export type Refusal = { reason: "wrong" | "code-missing" | "code-wrong" } | { reason: "wait"; seconds: number };

/** As a word, since that is all that NextAuth carries from the server to the form. */
export function refusalCode(refusal: Refusal): string {
  return refusal.reason === "wait" ? `wait-${refusal.seconds}` : refusal.reason;
}

/** Null for what is not ours: NextAuth's own failures. */
export function readRefusal(code: string): Refusal | null {
  if (code === "wrong" || code === "code-missing" || code === "code-wrong") return { reason: code };
  const seconds = /^wait-(\d{1,6})$/.exec(code)?.[1];
  return seconds ? { reason: "wait", seconds: Number(seconds) } : null;
}
