import { hostOf, isWithin } from "./hosts.ts";

export type Source = { name: string; hosts: string[]; note: string };
export type DeskSource = Source & { id: number };

/** Why what is said to be from a source may not be reprinted without asking: it is not on the list, or the link is not one of its. */
export function objectionTo(listed: Pick<Source, "hosts"> | null, url: string): "source" | "host" | null {
  if (!listed) return "source";
  const host = hostOf(url);
  return host !== null && listed.hosts.some((one) => isWithin(host, one)) ? null : "host";
}

/** What a form that others may have changed meanwhile started from. */
export const isSame = (one: Source, other: Source) => one.name === other.name && one.note === other.note && one.hosts.join() === other.hosts.join();
