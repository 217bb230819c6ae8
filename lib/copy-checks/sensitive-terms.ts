import { translator } from "../messages/index.ts";
import { replaced } from "./finding.ts";
import type { Found } from "./finding.ts";
import { placesOf } from "./wrong-words.ts";

const t = translator("copyChecks");

/** `instead` is empty where nothing takes its place. */
export type SensitiveTerm = { term: string; instead: string; reason: string };

export function sensitiveTerms(text: string, list: SensitiveTerm[]): Found[] {
  return list.flatMap(({ term, instead, reason }) =>
    placesOf(text, term).map((from) =>
      replaced("sensitive", text, [from, from + term.length], instead || null, { reason: reason || t("reasons.sensitive") }),
    ),
  );
}
