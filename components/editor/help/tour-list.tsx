"use client";

import { ArrowRight, Check, X } from "lucide-react";
import Link from "next/link";
import { useTransition } from "react";
import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toast";
import { markTourAction } from "@/lib/help/actions";
import type { Tour, TourTask } from "@/lib/help/tour";
import { translator } from "@/lib/messages/index";

const t = translator("help");

/** Where a task is done: in the person's newest article, once there is one. */
function placeOf(task: TourTask, draftId: number | null): string {
  if (task === "help") return "/editor/help";
  if (task === "draft" || draftId === null) return "/editor/articles/new";
  return task === "preview" ? `/editor/articles/${draftId}/preview` : `/editor/articles/${draftId}`;
}

/** What somebody new at the desk does first; it ticks itself off, and can be put away. */
export function TourList({ tour: { tasks, done, draftId } }: { tour: Tour }) {
  const toast = useToast();
  const [pending, start] = useTransition();
  const isFinished = done === tasks.length;
  const hide = () =>
    start(async () => {
      const { ok } = await markTourAction("hidden");
      toast(ok ? t("tour.hidden") : t("tour.failed"), ok ? "good" : "bad");
    });
  return (
    <section aria-labelledby="tour" className="mb-8 rounded-lg border border-accent/25 bg-accent-soft/50 p-4 sm:p-5">
      <header className="flex items-start justify-between gap-4">
        <div>
          <h2 id="tour" className="font-serif text-xl font-bold">
            {isFinished ? t("tour.finished") : t("tour.title")}
          </h2>
          <p className="mt-0.5 text-[0.9375rem] text-ink-soft">{isFinished ? t("tour.finishedText") : t("tour.text")}</p>
        </div>
        <Button size="s" variant="quiet" pending={pending} title={t("tour.hideHint")} onClick={hide} className="-mt-1 -mr-2 shrink-0">
          <X aria-hidden className="size-4" />
          {t("tour.hide")}
        </Button>
      </header>
      <ol className="mt-4 grid gap-2 sm:grid-cols-2 xl:grid-cols-5">
        {tasks.map((each, index) => (
          <Task key={each.task} {...each} number={index + 1} href={placeOf(each.task, draftId)} />
        ))}
      </ol>
      <p className="mt-3 text-sm text-ink-soft">{t("tour.progress", { done, all: tasks.length })}</p>
    </section>
  );
}

function Task({ task, done, number, href }: { task: TourTask; done: boolean; number: number; href: string }) {
  return (
    <li data-task={task} data-done={done} className="relative flex gap-3 rounded-md border border-line bg-surface p-3 hover:border-line-strong xl:flex-col xl:gap-2">
      <span className={`grid size-7 shrink-0 place-items-center rounded-full text-sm font-semibold ${done ? "bg-good-soft text-good" : "bg-accent-soft text-accent"}`}>
        {done ? <Check aria-hidden className="size-4" /> : number}
      </span>
      <div className="min-w-0">
        <p className={`font-medium ${done ? "text-ink-soft" : ""}`}>
          <Link href={href} prefetch={false} className="after:absolute after:inset-0">
            {done && <span className="sr-only">{t("tour.done")}</span>}
            {t(`tour.tasks.${task}.title`)}
          </Link>
          {!done && <ArrowRight aria-hidden className="ml-1 inline size-3.5 text-accent" />}
        </p>
        {!done && <p className="mt-0.5 text-sm leading-snug text-ink-soft">{t(`tour.tasks.${task}.text`)}</p>}
      </div>
    </li>
  );
}
