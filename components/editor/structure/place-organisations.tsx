"use client";

import { SelectField, TextField } from "@/components/ui/fields";
import { OrganisationKind } from "@/lib/generated/prisma/enums";
import { translator } from "@/lib/messages/index";
import { removeOrganisationAction, saveOrganisationAction } from "@/lib/organisations/actions";
import type { DeskOrganisation } from "@/lib/organisations/organisation";
import type { OrganisationWords } from "@/lib/organisations/schema";
import { RecordForm } from "../initiatives/record-form";
import { RecordSection } from "../initiatives/record-section";
import { useWordsForm } from "./use-words-form";

const t = translator("places");
const records = translator("records");
const kinds = Object.values(OrganisationKind);

/** Whom residents of a place can call, in the order in which they see them. */
export function PlaceOrganisations({ placeId, organisations }: { placeId: number; organisations: DeskOrganisation[] }) {
  return (
    <RecordSection
      id="organisations"
      title={t("desk.title")}
      hint={t("desk.hint")}
      none={t("desk.none")}
      add={t("desk.add")}
      initiativeId={null}
      rows={organisations}
      name={({ name }: OrganisationWords) => name}
      about={({ words: { kind, name, phone, hours, address } }) => (
        <>
          <span className="font-medium">{name}</span>
          <span className="text-sm text-ink-soft">{[t(`call.kind.${kind}`), phone, hours, address].filter(Boolean).join("　")}</span>
        </>
      )}
      form={(row, onDone) => <OrganisationForm placeId={placeId} others={organisations.filter(({ id }) => id !== row?.id)} row={row} onDone={onDone} />}
      remove={removeOrganisationAction}
    />
  );
}

type FormProps = { placeId: number; others: DeskOrganisation[]; row: DeskOrganisation | null; onDone: () => void };

function OrganisationForm({ placeId, others, row, onDone }: FormProps) {
  const empty: OrganisationWords = { kind: "COMMUNITY_COMMITTEE", name: "", phone: "", address: "", hours: "", follows: others.at(-1)?.id ?? null };
  const positionAfter = (follows: number | null): string => {
    if (follows === null) return t("desk.first");
    const name = others.find(({ id }) => id === follows)?.words.name;
    return name ? t("desk.after", { name }) : t("desk.elsewhere");
  };
  const say = (field: keyof OrganisationWords, words: OrganisationWords) =>
    field === "follows" ? positionAfter(words.follows) : field === "kind" ? t(`call.kind.${words.kind}`) : words[field];
  const form = useWordsForm({ action: saveOrganisationAction, words: row?.words ?? empty, say, onSaved: onDone });
  const { kind, name, phone, address, hours, follows } = form.shown.words;
  return (
    <RecordForm initiativeId={null} id={row?.id ?? null} form={form} label={row ? records("edit") : t("desk.add")} onCancel={onDone}>
      <input type="hidden" name="placeId" value={placeId} />
      <div className="grid gap-5 sm:grid-cols-[1fr_2fr]">
        <SelectField label={t("desk.kind")} name="kind" defaultValue={kind} error={form.errorOf("kind")}>
          {kinds.map((one) => (
            <option key={one} value={one}>
              {t(`call.kind.${one}`)}
            </option>
          ))}
        </SelectField>
        <TextField label={t("desk.name")} name="name" defaultValue={name} autoComplete="off" hint={t("desk.nameHint")} error={form.errorOf("name")} />
      </div>
      <TextField label={t("desk.phone")} name="phone" type="tel" defaultValue={phone} autoComplete="off" hint={t("desk.phoneHint")} error={form.errorOf("phone")} />
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField label={t("desk.address")} name="address" defaultValue={address} autoComplete="off" error={form.errorOf("address")} />
        <TextField label={t("desk.hours")} note={records("optional")} name="hours" defaultValue={hours} autoComplete="off" error={form.errorOf("hours")} />
      </div>
      {others.length > 0 ? (
        <SelectField label={t("desk.position")} name="follows" defaultValue={follows ?? ""} error={form.errorOf("follows")}>
          {[null, ...others.map(({ id }) => id)].map((one) => (
            <option key={one} value={one ?? ""}>
              {positionAfter(one)}
            </option>
          ))}
        </SelectField>
      ) : (
        <input type="hidden" name="follows" value="" />
      )}
    </RecordForm>
  );
}
