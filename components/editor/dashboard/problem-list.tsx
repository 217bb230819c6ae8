import { CircleCheck, ImageOff, Link2Off, PenLine, Repeat2, Timer, UserRoundX } from "lucide-react";
import type { LucideIcon } from "lucide-react";
import Link from "next/link";
import type { Problem, ProblemKind } from "@/lib/dashboard/dashboard";
import { problemKinds } from "@/lib/dashboard/dashboard";
import { translator } from "@/lib/messages/index";
import { problemLine } from "./problem-line";
import { Section } from "./section";

const t = translator("dashboard");
const shown = 4;
const icons: Record<ProblemKind, LucideIcon> = { brokenLink: Link2Off, alt: ImageOff, credit: UserRoundX, reprint: Repeat2, unpublished: PenLine, silent: Timer };

/** What to mend, by kind; each line leads to where it is mended. `own`: of one's own articles only. */
export function ProblemList({ problems, own }: { problems: Problem[]; own: boolean }) {
  const byKind = Map.groupBy(problems, ({ kind }) => kind);
  const kinds = problemKinds.filter((kind) => byKind.has(kind));
  return (
    <Section id="problems" title={t("problems.title")} aside={problems.length > 0 && t("problems.count", { count: problems.length })}>
      {problems.length === 0 && <NoProblems own={own} />}
      {problems.length > 0 && (
        <div className="divide-y divide-line rounded-lg border border-line bg-surface">
          {kinds.map((kind) => (
            <Kind key={kind} kind={kind} problems={byKind.get(kind) ?? []} />
          ))}
          {own && <p className="px-4 py-3 text-sm text-ink-soft">{t("problems.own")}</p>}
        </div>
      )}
    </Section>
  );
}

function Kind({ kind, problems }: { kind: ProblemKind; problems: Problem[] }) {
  const Icon = icons[kind];
  const rest = problems.slice(shown);
  return (
    <section className="px-4 py-3.5">
      <h3 className="flex items-center gap-2 font-medium">
        <Icon aria-hidden className="size-4 shrink-0 text-accent" />
        {t(`problems.kinds.${kind}`)}
        <span className="ml-auto text-sm font-normal text-ink-soft tabular-nums">{problems.length}</span>
      </h3>
      <p className="mt-0.5 text-sm text-ink-soft">{t(`problems.why.${kind}`)}</p>
      <Lines problems={problems.slice(0, shown)} />
      {rest.length > 0 && (
        <details>
          <summary className="py-1 text-sm text-accent">{t("problems.more", { count: rest.length })}</summary>
          <Lines problems={rest} />
        </details>
      )}
    </section>
  );
}

function Lines({ problems }: { problems: Problem[] }) {
  return (
    <ul className="mt-1.5">
      {problems.map((problem) => (
        <li key={`${problem.href} ${problemLine(problem)}`}>
          <Link href={problem.href} prefetch={false} className="-mx-2 block rounded-md px-2 py-1.5 text-[0.9375rem] leading-snug text-accent wrap-anywhere underline-offset-4 hover:bg-paper hover:underline">
            {problemLine(problem)}
          </Link>
        </li>
      ))}
    </ul>
  );
}

function NoProblems({ own }: { own: boolean }) {
  return (
    <div className="flex gap-3 rounded-lg border border-good/30 bg-good-soft px-4 py-4 text-[0.9375rem]">
      <CircleCheck aria-hidden className="mt-1 size-4 shrink-0 text-good" />
      <div>
        <p className="font-medium">{t("problems.none")}</p>
        <p className="mt-0.5 text-ink-soft">{own ? t("problems.noneOwn") : t("problems.noneText")}</p>
      </div>
    </div>
  );
}
