"use client";

import { useState } from "react";
import type { KeyboardEvent } from "react";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/inputs";
import { translator } from "@/lib/messages/index";
import { Chips } from "./chips";

const t = translator("deskArticles");
const separators = /[,，、;；\n]+/;
const most = 20;

type Props = { topics: string[]; error?: string; onChange: (topics: string[]) => void };

export function TopicsField({ topics, error, onChange }: Props) {
  const [typed, setTyped] = useState("");
  const add = (text: string) => {
    const added = text.split(separators).map((topic) => topic.trim().slice(0, 30)).filter(Boolean);
    if (added.length) onChange([...new Set([...topics, ...added])].slice(0, most));
  };
  const onType = (text: string) => {
    const parts = text.split(separators);
    add(parts.slice(0, -1).join(","));
    setTyped(parts.at(-1) ?? "");
  };
  const finish = () => {
    add(typed);
    setTyped("");
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter") {
      event.preventDefault();
      finish();
    } else if (event.key === "Backspace" && typed === "") onChange(topics.slice(0, -1));
  };
  return (
    <div>
      <Field id="field-topics" label={t("fields.topics")} hint={t("topics.hint")} error={error}>
        {(control) => (
          <TextInput {...control} autoComplete="off" value={typed} onChange={(event) => onType(event.target.value)} onKeyDown={onKeyDown} onBlur={finish} />
        )}
      </Field>
      <Chips
        chips={topics.map((topic) => ({ key: topic, name: topic }))}
        removeLabel={(name) => t("topics.remove", { name })}
        onRemove={(topic) => onChange(topics.filter((one) => one !== topic))}
      />
    </div>
  );
}
