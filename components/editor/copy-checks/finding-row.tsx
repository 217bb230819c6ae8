import Link from "next/link";
import { Button } from "@/components/ui/button";
import { translator } from "@/lib/messages/index";
import type { CopyChecks } from "./use-copy-checks";
import type { PlacedFinding } from "./placed-finding";

const t = translator("copyChecks");

/** Kinds of which each finding has a reason of its own. */
const explained = ["sensitive", "figure", "name"];
/** What a button holds. */
const short = 8;
const visible = (words: string) => words.replaceAll(" ", "␣");

type Props = { finding: PlacedFinding; checks: CopyChecks; onJump: (finding: PlacedFinding) => void };

/** One finding: the words around it, what they might be instead, and what to do about it. */
export function FindingRow({ finding, checks, onJump }: Props) {
  const { kind, was, suggestion, before, after, reason, href } = finding;
  const removes = suggestion === "";
  const isLong = suggestion !== null && suggestion.length > short;
  return (
    <li className="py-2.5">
      <button
        type="button"
        aria-label={t("jump", { words: before + was + after })}
        className="block w-full rounded-sm text-left text-[0.9375rem] leading-relaxed hover:text-accent"
        onClick={() => onJump(finding)}
      >
        <span className="text-ink-soft">{before}</span>
        <span className="underline decoration-accent/70 decoration-dashed underline-offset-4">{visible(was)}</span>
        <span className="text-ink-soft">{after}</span>
      </button>
      {explained.includes(kind) && (
        <p className="mt-0.5 text-sm text-ink-soft">
          {reason}
          {href && (
            <Link href={href} target="_blank" prefetch={false} className="ml-2 whitespace-nowrap underline underline-offset-4">
              {t("seeRecord")}
            </Link>
          )}
        </p>
      )}
      {isLong && <p className="mt-0.5 text-sm">{t("mendTo", { suggestion: visible(suggestion) })}</p>}
      <div className="mt-1.5 flex flex-wrap items-center gap-1">
        {suggestion !== null && (
          <Button size="s" aria-label={removes ? t("removeLabel", { was }) : t("mendLabel", { was, suggestion })} onClick={() => checks.mendOne(finding)}>
            {removes ? t("remove") : isLong ? t("mend") : t("mendTo", { suggestion: visible(suggestion) })}
          </Button>
        )}
        <Button size="s" variant="quiet" aria-label={t("ignoreLabel", { was })} onClick={() => void checks.setIgnored(finding, true)}>
          {t("ignore")}
        </Button>
      </div>
    </li>
  );
}
