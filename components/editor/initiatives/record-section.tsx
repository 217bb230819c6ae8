"use client";

import { Plus } from "lucide-react";
import { useState } from "react";
import type { ReactNode } from "react";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import type { ActionState } from "@/lib/action-state";
import type { DeskSource } from "@/lib/citations/citation";
import { readableQuote } from "@/lib/citations/citation";
import { translator } from "@/lib/messages/index";
import { RemoveRecord } from "./remove-record";

const t = translator("records");

type Item<Words> = { id: number; words: Words; source: DeskSource | null };
type Props<Words, Row extends Item<Words>> = {
  id: string;
  title: string;
  hint: string;
  none: string;
  add: string;
  /** Null for what belongs to a place alone. */
  initiativeId: number | null;
  rows: Row[];
  name: (words: Words) => string;
  about: (row: Row) => ReactNode;
  /** The form for one of them, or for a new one. */
  form: (row: Row | null, onDone: () => void) => ReactNode;
  remove: (previous: ActionState | null, data: FormData) => Promise<ActionState>;
};

/** One kind of record on an initiative: what there is, and forms to add, edit and remove in place. */
export function RecordSection<Words, Row extends Item<Words>>({ id, title, hint, none, add, initiativeId, rows, name, about, form, remove }: Props<Words, Row>) {
  const [open, setOpen] = useState<number | "new" | null>(null);
  const close = () => setOpen(null);
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="scroll-mt-4 overflow-hidden rounded-lg border border-line bg-surface">
      <header className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 p-4 sm:p-6 sm:pb-4">
        <div className="min-w-0 flex-1">
          <h2 id={`${id}-title`} className="text-lg font-semibold">
            {title}
          </h2>
          <p className="mt-0.5 text-sm text-ink-soft">{hint}</p>
        </div>
        {open !== "new" && (
          <Button size="s" onClick={() => setOpen("new")}>
            <Plus aria-hidden className="size-4" />
            {add}
          </Button>
        )}
      </header>
      {open === "new" && form(null, close)}
      {rows.length === 0 && open !== "new" && <p className="border-t border-line px-4 py-5 text-ink-soft sm:px-6">{none}</p>}
      <ul>
        {rows.map((row) =>
          open === row.id ? (
            <li key={row.id}>{form(row, close)}</li>
          ) : (
            <li key={row.id} className="flex flex-wrap items-start gap-x-4 gap-y-2 border-t border-line px-4 py-3 sm:px-6">
              <div className="min-w-0 flex-1 basis-64">
                <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1">{about(row)}</p>
                {row.source && <SourceLine source={row.source} />}
              </div>
              <div className="flex gap-1">
                <Button size="s" variant="quiet" aria-label={t("editOne", { name: name(row.words) })} onClick={() => setOpen(row.id)}>
                  {t("edit")}
                </Button>
                <RemoveRecord initiativeId={initiativeId} id={row.id} start={row.words} name={name(row.words)} action={remove} />
              </div>
            </li>
          ),
        )}
      </ul>
    </section>
  );
}

function SourceLine({ source: { title, quote, standing } }: { source: DeskSource }) {
  return (
    <p className="mt-0.5 text-sm text-ink-soft">
      {standing !== "stands" && (
        <span className="mr-2">
          <Badge tone="warn">{t(`standing.${standing}`)}</Badge>
        </span>
      )}
      《{title}》{readableQuote(quote)}
    </p>
  );
}
