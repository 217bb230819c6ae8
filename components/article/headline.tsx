import { clauses } from "@/lib/articles/clauses";

/** A headline whose lines end between its clauses where they can. */
export function Headline({ text }: { text: string }) {
  return clauses(text).map((clause, index) => (
    <span key={index} className="inline-block text-balance">
      {clause}
    </span>
  ));
}
