"use client";

import { useMemo } from "react";
import { Card } from "@/components/ui/card";
import { SelectField, TextField } from "@/components/ui/fields";
import { translator } from "@/lib/messages/index";
import { ContributorsField } from "./contributors-field";
import { Picker } from "./picker";
import { initiativesToPick, placesToPick } from "./pickable";
import type { Choices } from "./pickable";
import { ReprintFields } from "./reprint-fields";
import type { Reprint } from "./use-reprint";
import { SlugField } from "./slug-field";
import type { SlugProps } from "./slug-field";
import { TopicsField } from "./topics-field";
import type { Fields, SetField } from "./working-text";

const t = translator("deskArticles");

type Props = { fields: Fields; choices: Choices; slug: SlugProps; reprint: Reprint; set: SetField; errorOf: (field: string) => string | undefined };

export function DetailsFields({ fields, choices, slug, reprint, set, errorOf }: Props) {
  const places = useMemo(() => placesToPick(choices.places), [choices.places]);
  const initiatives = useMemo(() => initiativesToPick(choices.initiatives), [choices.initiatives]);
  return (
    <>
      <Card title={t("groups.where")}>
        <div className="space-y-4">
          <SelectField
            id="field-channelId"
            label={t("fields.channelId")}
            note={t("required")}
            error={errorOf("channelId")}
            value={fields.channelId ?? ""}
            onChange={(event) => set("channelId", Number(event.target.value) || null)}
          >
            <option value="">{t("chooseChannel")}</option>
            {choices.channels.map(({ id, name, trail }) => (
              <option key={id} value={id}>
                {[...trail, name].join(" › ")}
              </option>
            ))}
          </SelectField>
          <Picker
            id="field-placeIds"
            label={t("fields.placeIds")}
            note={t("required")}
            hint={t("places.hint")}
            error={errorOf("placeIds")}
            placeholder={t("places.search")}
            none={t("places.none")}
            removeLabel={(name) => t("places.remove", { name })}
            options={places}
            chosen={fields.placeIds}
            onChange={(chosen) => set("placeIds", chosen)}
          />
          <Picker
            id="field-initiativeIds"
            label={t("fields.initiativeIds")}
            error={errorOf("initiativeIds")}
            placeholder={t("initiatives.search")}
            none={t("initiatives.none")}
            removeLabel={(name) => t("initiatives.remove", { name })}
            options={initiatives}
            chosen={fields.initiativeIds}
            onChange={(chosen) => set("initiativeIds", chosen)}
          />
          <TopicsField topics={fields.topics} error={errorOf("topics")} onChange={(topics) => set("topics", topics)} />
        </div>
      </Card>
      <Card title={t("groups.who")}>
        <div className="space-y-4">
          <ReprintFields fields={fields} set={set} reprint={reprint} errorOf={errorOf}>
            <TextField
              id="field-source"
              label={t("fields.source")}
              note={t("required")}
              error={errorOf("source")}
              placeholder={t("examples.source")}
              maxLength={100}
              list="source-names"
              value={fields.source}
              onChange={(event) => set("source", event.target.value)}
            />
            <datalist id="source-names">
              {reprint.names.map((name) => (
                <option key={name} value={name} />
              ))}
            </datalist>
          </ReprintFields>
          <TextField
            id="field-dateline"
            label={t("fields.dateline")}
            error={errorOf("dateline")}
            placeholder={t("examples.dateline")}
            maxLength={100}
            value={fields.dateline}
            onChange={(event) => set("dateline", event.target.value)}
          />
          <ContributorsField contributors={fields.contributors} onChange={(contributors) => set("contributors", contributors)} />
          <TextField
            id="field-responsibleEditor"
            label={t("fields.responsibleEditor")}
            note={t("required")}
            error={errorOf("responsibleEditor")}
            maxLength={50}
            autoComplete="off"
            value={fields.responsibleEditor}
            onChange={(event) => set("responsibleEditor", event.target.value)}
          />
        </div>
      </Card>
      <Card title={t("groups.address")}>
        <SlugField {...slug} value={fields.slug} error={errorOf("slug")} />
      </Card>
    </>
  );
}
