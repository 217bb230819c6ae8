import Link from "next/link";
import type { AuditEntry } from "@/lib/audit/event";
import { timeOf } from "../articles/clock";

type Props = { entry: AuditEntry; linked?: boolean; instead?: string };

/** One event: when, who, what, and what is on record beside it. `instead` is another sentence, for several events at once. */
export function EventRow({ entry: { at, who, did, subject, lines }, linked = false, instead }: Props) {
  const [before, after] = did;
  const name = linked && subject.page ? (
    <Link href={subject.page} prefetch={false} className="text-accent underline underline-offset-4">
      {subject.name}
    </Link>
  ) : (
    subject.name
  );
  return (
    <li className="grid grid-cols-[3.25rem_minmax(0,1fr)] gap-x-3 px-3 py-2.5 sm:px-4">
      <time dateTime={at} className="text-sm leading-6 text-ink-soft tabular-nums">
        {timeOf(at)}
      </time>
      <div className="min-w-0">
        <p className="wrap-anywhere">
          {instead ?? (
            <>
              <span className="font-medium">{who}</span>
              {before}
              {after !== undefined && name}
              {after}
            </>
          )}
        </p>
        {lines.length > 0 && !instead && (
          <ul className="mt-0.5 text-sm wrap-anywhere text-ink-soft">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}
