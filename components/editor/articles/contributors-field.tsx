"use client";

import { ArrowDown, ArrowUp, Plus, X } from "lucide-react";
import { useRef } from "react";
import { Button } from "@/components/ui/button";
import { Select, TextInput } from "@/components/ui/inputs";
import type { Draft } from "@/lib/articles/schema";
import { ContributorRole } from "@/lib/generated/prisma/enums";
import { translator } from "@/lib/messages/index";

const t = translator("deskArticles");
const ofArticles = translator("articles");

type Contributor = Draft["contributors"][number];
type Props = { contributors: Contributor[]; onChange: (contributors: Contributor[]) => void };

/** Who wrote and photographed, in the order in which readers see them. */
export function ContributorsField({ contributors, onChange }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const change = (index: number, to: Partial<Contributor>) => onChange(contributors.map((one, at) => (at === index ? { ...one, ...to } : one)));
  const move = (index: number, direction: -1 | 1) => {
    const moved = contributors.toSpliced(index, 1).toSpliced(index + direction, 0, contributors[index]!);
    onChange(moved);
    requestAnimationFrame(() => list.current?.children[index + direction]?.querySelector<HTMLElement>("input")?.focus());
  };
  const add = () => {
    onChange([...contributors, { role: contributors.at(-1)?.role ?? "CORRESPONDENT", name: "" }]);
    requestAnimationFrame(() => list.current?.querySelector<HTMLInputElement>("li:last-child input")?.focus());
  };

  return (
    <fieldset id="field-contributors" tabIndex={-1}>
      <legend className="mb-1.5 text-sm font-medium">{t("fields.contributors")}</legend>
      <ul ref={list} className="space-y-2">
        {contributors.map((contributor, index) => (
          <li key={index} className="flex items-center gap-1">
            <Select
              className="w-28 shrink-0"
              aria-label={t("contributor.role")}
              value={contributor.role}
              onChange={(event) => change(index, { role: event.target.value as Contributor["role"] })}
            >
              {Object.values(ContributorRole).map((role) => (
                <option key={role} value={role}>
                  {ofArticles(`role.${role}`)}
                </option>
              ))}
            </Select>
            <TextInput
              aria-label={t("contributor.name")}
              placeholder={t("contributor.name")}
              maxLength={50}
              autoComplete="off"
              value={contributor.name}
              onChange={(event) => change(index, { name: event.target.value })}
              onKeyDown={(event) => event.key === "Enter" && !event.nativeEvent.isComposing && add()}
            />
            <span className="flex shrink-0">
              <RowButton icon={ArrowUp} label={t("contributor.up", { number: index + 1 })} disabled={index === 0} onClick={() => move(index, -1)} />
              <RowButton icon={ArrowDown} label={t("contributor.down", { number: index + 1 })} disabled={index === contributors.length - 1} onClick={() => move(index, 1)} />
              <RowButton icon={X} label={t("contributor.remove", { number: index + 1 })} onClick={() => onChange(contributors.toSpliced(index, 1))} />
            </span>
          </li>
        ))}
      </ul>
      <Button size="s" className={contributors.length ? "mt-2" : ""} onClick={add}>
        <Plus aria-hidden className="size-4" />
        {t("contributor.add")}
      </Button>
    </fieldset>
  );
}

type RowButtonProps = { icon: typeof X; label: string; disabled?: boolean; onClick: () => void };

function RowButton({ icon: Icon, label, disabled, onClick }: RowButtonProps) {
  return (
    <button type="button" aria-label={label} title={label} disabled={disabled} onClick={onClick} className="grid h-9 w-6 place-items-center rounded text-ink-soft hover:text-ink disabled:opacity-30">
      <Icon aria-hidden className="size-4" />
    </button>
  );
}
