"use client";

import { ArrowDown, ArrowUp, IndentDecrease, IndentIncrease, Plus, Trash2 } from "lucide-react";
import type { LucideIcon } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { TextAreaField, TextField } from "@/components/ui/fields";
import { useToast } from "@/components/ui/toast";
import { useFormAction } from "@/components/ui/use-form-action";
import type { ActionState } from "@/lib/action-state";
import type { PartWords } from "@/lib/initiatives/schema";
import { translator } from "@/lib/messages/index";
import { SaveBar } from "../structure/words-form";

const t = translator("records");

type Action = (previous: ActionState<PartWords[]> | null, data: FormData) => Promise<ActionState<PartWords[]>>;
type Props = {
  id: number;
  title: string;
  hint: string;
  none: string;
  parts: PartWords[];
  /** Whether one may belong to another. */
  nests: boolean;
  /** What is sent as the list that the form was opened with. */
  start: (parts: PartWords[]) => unknown;
  action: Action;
};
type Row = PartWords & { key: string };

const keyed = (part: PartWords): Row => ({ ...part, key: crypto.randomUUID() });
const bare = (rows: Row[]): PartWords[] => rows.map(({ label, title, text, inner }) => ({ label, title, text, inner }));

/** The ordered pieces of an initiative or a method, edited as one list and saved as a whole. */
export function PartsForm({ id, title, hint, none, parts, nests, start, action }: Props) {
  const toast = useToast();
  const [opened, setOpened] = useState(parts);
  const [rows, setRows] = useState(() => parts.map(keyed));
  const form = useFormAction(action, (saved) => {
    setOpened(saved);
    toast(t("saved"));
  });
  const change = (index: number, words: Partial<PartWords>) => setRows(rows.map((row, at) => (at === index ? { ...row, ...words } : row)));
  const swap = (index: number, other: number) => setRows(rows.map((row, at) => (at === index ? rows[other] : at === other ? rows[index] : row) ?? row));
  return (
    <form {...form.props} aria-label={title}>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="start" value={JSON.stringify(start(opened))} />
      <input type="hidden" name="parts" value={JSON.stringify(bare(rows))} />
      <Card title={title} hint={hint}>
        {rows.length === 0 && <p className="mb-4 text-ink-soft">{none}</p>}
        <ol className="space-y-4">
          {rows.map((row, index) => (
            <li key={row.key} aria-label={t("parts.nth", { n: index + 1 })} className={`rounded-md border border-line p-3 sm:p-4 ${row.inner ? "ml-5 sm:ml-10" : ""}`}>
              <div className="grid gap-3 sm:grid-cols-[7rem_1fr]">
                <TextField label={t("parts.label")} value={row.label} onChange={(event) => change(index, { label: event.target.value })} error={form.errorOf(`parts.${index}.label`)} />
                <TextField label={t("parts.name")} value={row.title} onChange={(event) => change(index, { title: event.target.value })} error={form.errorOf(`parts.${index}.title`)} />
              </div>
              <div className="mt-3">
                <TextAreaField label={t("parts.text")} note={t("optional")} rows={2} value={row.text} onChange={(event) => change(index, { text: event.target.value })} error={form.errorOf(`parts.${index}.text`)} />
              </div>
              <p className="mt-2 -mb-1 flex flex-wrap gap-1">
                <Tool icon={ArrowUp} label={t("parts.up")} disabled={index === 0} onClick={() => swap(index, index - 1)} />
                <Tool icon={ArrowDown} label={t("parts.down")} disabled={index === rows.length - 1} onClick={() => swap(index, index + 1)} />
                {nests && !row.inner && <Tool icon={IndentIncrease} label={t("parts.indent")} disabled={index === 0} onClick={() => change(index, { inner: true })} />}
                {nests && row.inner && <Tool icon={IndentDecrease} label={t("parts.outdent")} onClick={() => change(index, { inner: false })} />}
                <Tool icon={Trash2} label={t("parts.removePart")} onClick={() => setRows(rows.filter((_, at) => at !== index))} />
              </p>
            </li>
          ))}
        </ol>
        <Button size="s" className="mt-4" onClick={() => setRows([...rows, keyed({ label: "", title: "", text: "", inner: false })])}>
          <Plus aria-hidden className="size-4" />
          {t("parts.add")}
        </Button>
        <SaveBar label={t("save")} pending={form.pending} message={form.errorOf("parts") ?? form.message} />
      </Card>
    </form>
  );
}

function Tool({ icon: Icon, label, disabled = false, onClick }: { icon: LucideIcon; label: string; disabled?: boolean; onClick: () => void }) {
  return (
    <Button size="s" variant="quiet" disabled={disabled} onClick={onClick} title={label} aria-label={label}>
      <Icon aria-hidden className="size-4" />
    </Button>
  );
}
