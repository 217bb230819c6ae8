"use client";

import { Check } from "lucide-react";
import { useId, useState } from "react";
import type { KeyboardEvent } from "react";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/inputs";
import { translator } from "@/lib/messages/index";
import { Chips } from "./chips";

const t = translator("deskArticles");
const most = 60;
/** No option is highlighted. */
const nothing = -1;

export type PickerOption = {
  id: number;
  name: string;
  /** Where it stands, said beside its name. */
  trail: string;
  /** Steps to the right, while the whole list is shown. */
  depth: number;
  /** Everything it is found by, in lower case. */
  search: string;
};

type Props = {
  id: string;
  label: string;
  note?: string;
  hint?: string;
  error?: string;
  placeholder: string;
  none: string;
  removeLabel: (name: string) => string;
  options: PickerOption[];
  chosen: number[];
  onChange: (chosen: number[]) => void;
};

/** Chooses several of a long list: type to find, arrows and Enter to take, the chosen ones below as chips. */
export function Picker({ id, label, note, hint, error, placeholder, none, removeLabel, options, chosen, onChange }: Props) {
  const [query, setQuery] = useState("");
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(nothing);
  const listId = useId();
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const matches = options.filter((option) => words.every((word) => option.search.includes(word)));
  const shown = matches.slice(0, most);
  const toggle = (option: number) => onChange(chosen.includes(option) ? chosen.filter((one) => one !== option) : [...chosen, option]);
  const close = () => {
    setOpen(false);
    setAt(nothing);
  };
  const choose = (option: number) => {
    toggle(option);
    setQuery("");
    close();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const moves: Record<string, number> = { ArrowDown: Math.min(at + 1, shown.length - 1), ArrowUp: Math.max(at - 1, 0) };
    const to = moves[event.key];
    if (to !== undefined) {
      event.preventDefault();
      setAt(to);
      setOpen(true);
      document.getElementById(`${listId}-${shown[to]?.id}`)?.scrollIntoView({ block: "nearest" });
    } else if (event.key === "Enter") {
      event.preventDefault();
      const option = shown[at];
      if (open && option) choose(option.id);
    } else if (event.key === "Escape") {
      // Meant for the list, closed by a choice or not: the drawer around it stays.
      event.stopPropagation();
      close();
    }
  };

  const byId = new Map(options.map((option) => [option.id, option]));
  return (
    <div className="relative">
      <Field {...{ id, label, note, hint, error }}>
        {(control) => (
          <TextInput
            {...control}
            role="combobox"
            aria-expanded={open}
            aria-controls={listId}
            aria-autocomplete="list"
            aria-activedescendant={open && shown[at] ? `${listId}-${shown[at].id}` : undefined}
            autoComplete="off"
            placeholder={placeholder}
            value={query}
            onChange={(event) => {
              setQuery(event.target.value);
              setAt(0);
              setOpen(true);
            }}
            onClick={() => setOpen(true)}
            onBlur={close}
            onKeyDown={onKeyDown}
          />
        )}
      </Field>
      <ul
        id={listId}
        role="listbox"
        aria-label={label}
        aria-multiselectable="true"
        hidden={!open}
        // A list that scrolls would take the focus from the field, and take it along when it closes.
        tabIndex={-1}
        onMouseDown={(event) => event.preventDefault()}
        className="absolute inset-x-0 z-20 mt-1 max-h-72 overflow-y-auto rounded-md border border-line-strong bg-surface py-1 shadow-lg"
      >
        {shown.map((option, index) => (
          <li
            key={option.id}
            id={`${listId}-${option.id}`}
            role="option"
            aria-selected={chosen.includes(option.id)}
            className={`flex cursor-pointer items-center gap-2 px-3 py-2 text-[0.9375rem] ${index === at ? "bg-accent-soft" : "hover:bg-paper"}`}
            style={words.length ? undefined : { paddingLeft: `${0.75 + option.depth}rem` }}
            onClick={() => choose(option.id)}
          >
            <span className="min-w-0 flex-1">
              {option.name}
              {words.length > 0 && option.trail && <span className="ml-2 text-sm text-ink-soft">{option.trail}</span>}
            </span>
            {chosen.includes(option.id) && <Check aria-hidden className="size-4 shrink-0 text-accent" />}
          </li>
        ))}
        {shown.length === 0 && <li role="option" aria-disabled aria-selected={false} className="px-3 py-2 text-sm text-ink-soft">{none}</li>}
        {matches.length > most && <li role="option" aria-disabled aria-selected={false} className="px-3 py-2 text-sm text-ink-soft">{t("places.shown", { count: matches.length })}</li>}
      </ul>
      <Chips
        chips={chosen.flatMap((one) => byId.get(one) ?? []).map(({ id: key, name, trail }) => ({ key, name, title: trail ? `${trail} › ${name}` : name }))}
        removeLabel={removeLabel}
        onRemove={toggle}
      />
    </div>
  );
}
