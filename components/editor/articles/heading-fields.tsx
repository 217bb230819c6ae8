"use client";

import type { KeyboardEvent } from "react";
import { translator } from "@/lib/messages/index";
import { FieldMarks } from "../copy-checks/field-marks";
import type { Fields, SetField } from "./working-text";

const t = translator("deskArticles");

const lines = [
  { name: "kicker", max: 100, look: "text-base font-medium text-accent" },
  { name: "title", max: 200, look: "font-serif text-[1.75rem] leading-snug font-bold sm:text-4xl sm:leading-snug" },
  { name: "subtitle", max: 200, look: "font-serif text-lg text-ink-soft sm:text-xl" },
  { name: "lead", max: 1000, look: "mt-2 border-l-2 border-accent/60 pl-3 text-base leading-loose text-ink-soft sm:text-[1.0625rem]" },
] as const;

type Props = {
  fields: Fields;
  readOnly: boolean;
  errorOf: (field: string) => string | undefined;
  set: SetField;
  onTitleLeft: () => void;
  /** Enter in the last line. */
  onLeave: () => void;
};

/** Kicker, title, subtitle and lead, set as the article sets them. */
export function HeadingFields({ fields, readOnly, errorOf, set, onTitleLeft, onLeave }: Props) {
  const next = (index: number) => (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
    event.preventDefault();
    const following = lines[index + 1];
    if (following) document.getElementById(`field-${following.name}`)?.focus();
    else onLeave();
  };
  return (
    <div className="space-y-1">
      {lines.map(({ name, max, look }, index) => {
        const error = errorOf(name);
        return (
          <div key={name}>
            <label htmlFor={`field-${name}`} className="sr-only">
              {t(`fields.${name}`)}
            </label>
            <div className="field-marked">
              <textarea
                id={`field-${name}`}
                rows={1}
                maxLength={max}
                readOnly={readOnly}
                autoComplete="off"
                placeholder={t(`examples.${name}`)}
                value={fields[name]}
                aria-invalid={error ? true : undefined}
                aria-describedby={error ? `field-${name}-error` : undefined}
                className={`block w-full resize-none rounded-sm bg-transparent py-1 field-sizing-content outline-offset-4 placeholder:text-ink-soft/60 focus-visible:outline-1 ${look}`}
                onChange={(event) => set(name, event.target.value.replaceAll("\n", ""))}
                onKeyDown={next(index)}
                onBlur={name === "title" ? onTitleLeft : undefined}
              />
              <FieldMarks text={fields[name]} isHere={(place) => place.at === "heading" && place.name === name} className={`py-1 ${look}`} />
            </div>
            {error && (
              <p id={`field-${name}-error`} className="text-sm text-accent">
                {error}
              </p>
            )}
          </div>
        );
      })}
    </div>
  );
}
