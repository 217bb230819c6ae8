/** How many failed sign-ins are allowed within the window, for one account and from one address. */
export const limits = { login: 5, address: 20 };
export const WINDOW_MS = 15 * 60_000;

/**
 * Seconds until another attempt is allowed; 0 when it is now. `failures` are the latest ones within the window,
 * newest first. Each leaves the window by itself, so the wait is until the one that fills the limit has left.
 */
export function secondsToWait(failures: Date[], limit: number, now: Date): number {
  const filling = failures[limit - 1];
  if (!filling) return 0;
  return Math.max(0, Math.ceil((filling.getTime() + WINDOW_MS - now.getTime()) / 1000));
}

/** What counts as one address: an IPv6 customer has a whole /64 to choose from. */
export function throttleAddress(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, "");
  if (!plain.includes(":")) return plain;
  const [head = "", tail] = plain.toLowerCase().split("::");
  const groups = (part: string) => (part ? part.split(":") : []);
  const left = groups(head);
  const right = groups(tail ?? "");
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - left.length - right.length);
  const all = [...left, ...Array.from({ length: zeros }, () => "0"), ...right];
  return `${all.slice(0, 4).map((group) => group.replace(/^0+(?=.)/, "")).join(":")}::/64`;
}
