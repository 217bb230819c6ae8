"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/fields";
import { translator } from "@/lib/messages/index";
import { inChina, quickChoices } from "@/lib/schedule/when";

const t = translator("schedule");

type Props = { id: string; name?: string; label?: string; hint?: string; value: string; error?: string | undefined; onChange: (at: string) => void };

/** A date and a time in China, and what people mostly choose. */
export function TimeField({ id, name, label = t("at"), hint, value, error, onChange }: Props) {
  const [opened] = useState(() => new Date());
  return (
    <div>
      <TextField
        {...{ id, label, value, ...(name && { name }), ...(hint && { hint }), ...(error && { error }) }}
        type="datetime-local"
        min={inChina(opened)}
        className="max-w-64"
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <div className="mt-2 flex flex-wrap gap-2">
        {quickChoices(opened).map(({ key, at }) => (
          <Button key={key} size="s" aria-pressed={value === at} className="aria-pressed:border-accent aria-pressed:bg-accent-soft" onClick={() => onChange(value === at ? "" : at)}>
            {t(`quick.${key}`)}
          </Button>
        ))}
      </div>
    </div>
  );
}
