"use client";

import { Plus, Trash2 } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { TextAreaField, TextField } from "@/components/ui/fields";
import { translator } from "@/lib/messages/index";
import type { RightsNotice } from "@/lib/settings/schema";

type Props = { notices: RightsNotice[]; errorOf: (field: string) => string | undefined };

const keyed = (notice: RightsNotice, key: number) => ({ ...notice, key });

export function RightsNotices({ notices, errorOf }: Props) {
  const t = translator("settings");
  const [rows, setRows] = useState(() => notices.map(keyed));
  const add = () => setRows((all) => [...all, keyed({ source: null, text: "" }, Math.max(-1, ...all.map(({ key }) => key)) + 1)]);
  return (
    <div className="space-y-5">
      {rows.map(({ key, source, text }, index) => (
        <fieldset key={key} className="rounded-md border border-line p-4">
          <div className="mb-3 flex items-center justify-between">
            <legend className="float-left text-sm text-ink-soft">{t("rightsNumber", { number: index + 1 })}</legend>
            <Button
              size="s"
              variant="quiet"
              aria-label={t("rightsRemove", { number: index + 1 })}
              onClick={() => setRows((all) => all.filter((row) => row.key !== key))}
            >
              <Trash2 aria-hidden className="size-4" />
            </Button>
          </div>
          <div className="space-y-4">
            <TextField
              label={t("rightsSource")}
              name="rightsNotices.source"
              defaultValue={source ?? ""}
              hint={t("rightsSourceHint")}
              error={errorOf(`rightsNotices.${index}.source`)}
            />
            <TextAreaField label={t("rightsText")} name="rightsNotices.text" defaultValue={text} error={errorOf(`rightsNotices.${index}.text`)} />
          </div>
        </fieldset>
      ))}
      <Button onClick={add}>
        <Plus aria-hidden className="size-4" />
        {t("rightsAdd")}
      </Button>
    </div>
  );
}
