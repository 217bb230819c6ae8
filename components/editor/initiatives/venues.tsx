"use client";

import { useState } from "react";
import { TextField } from "@/components/ui/fields";
import { translator } from "@/lib/messages/index";
import { removeVenueAction, saveVenueAction } from "@/lib/venues/actions";
import type { VenueWords } from "@/lib/venues/schema";
import type { DeskVenue } from "@/lib/venues/venue";
import { Picker } from "../articles/picker";
import type { PickerOption } from "../articles/picker";
import { useWordsForm } from "../structure/use-words-form";
import { RecordForm } from "./record-form";
import { RecordSection } from "./record-section";
import { SourceField } from "./source-field";

const t = translator("records");
const structure = translator("structure");

/** `initiativeId` is null for the venues that are a place's own; `placeId` is where a new one most likely is. */
type Props = { initiativeId: number | null; placeId: number; venues: DeskVenue[]; places: PickerOption[] };

export function DeskVenues({ initiativeId, placeId, venues, places }: Props) {
  return (
    <RecordSection
      id="venues"
      title={t("venues.title")}
      hint={t("venues.hint")}
      none={t("venues.none")}
      add={t("venues.add")}
      initiativeId={initiativeId}
      rows={venues}
      name={({ name }: VenueWords) => name}
      about={({ words: { name, address, hours, phone }, place }) => (
        <>
          <span className="font-medium">{name}</span>
          <span className="text-sm text-ink-soft">{[place, address, hours, phone].filter(Boolean).join("　")}</span>
        </>
      )}
      form={(row, onDone) => <VenueForm initiativeId={initiativeId} placeId={placeId} places={places} row={row} onDone={onDone} />}
      remove={removeVenueAction}
    />
  );
}

type FormProps = Omit<Props, "venues"> & { row: DeskVenue | null; onDone: () => void };

function VenueForm({ initiativeId, placeId, places, row, onDone }: FormProps) {
  const empty: VenueWords = { name: "", placeId, address: "", hours: "", phone: "", articleId: null, quote: "" };
  const placeName = (id: number | null) => places.find((place) => place.id === id)?.name ?? "";
  const say = (field: keyof VenueWords, words: VenueWords) =>
    field === "placeId" ? placeName(words.placeId) : field === "articleId" ? words.quote : words[field];
  const form = useWordsForm({ action: saveVenueAction, words: row?.words ?? empty, say, onSaved: onDone });
  const { name, address, hours, phone, articleId, quote, placeId: where } = form.shown.words;
  return (
    <RecordForm initiativeId={initiativeId} id={row?.id ?? null} form={form} label={t(row ? "edit" : "venues.add")} onCancel={onDone}>
      <TextField label={t("venues.name")} name="name" defaultValue={name} autoComplete="off" error={form.errorOf("name")} />
      <PlaceField places={places} start={where} error={form.errorOf("placeId")} />
      <TextField label={t("venues.address")} note={t("optional")} name="address" defaultValue={address} autoComplete="off" error={form.errorOf("address")} />
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField label={t("venues.hours")} note={t("optional")} name="hours" defaultValue={hours} autoComplete="off" error={form.errorOf("hours")} />
        <TextField label={t("venues.phone")} note={t("optional")} name="phone" type="tel" defaultValue={phone} autoComplete="off" error={form.errorOf("phone")} />
      </div>
      <SourceField
        sending={form.pending}
        optional
        initiativeId={initiativeId}
        source={articleId === null ? null : { articleId, quote, title: row?.source?.title ?? "" }}
        articleError={form.errorOf("articleId")}
        quoteError={form.errorOf("quote")}
      />
    </RecordForm>
  );
}

function PlaceField({ places, start, error }: { places: PickerOption[]; start: number | null; error?: string }) {
  const [place, setPlace] = useState(start);
  return (
    <>
      <input type="hidden" name="placeId" value={place ?? ""} />
      <Picker
        id="venue-place"
        label={t("venues.place")}
        error={error}
        placeholder={structure("places.parentSearch")}
        none={structure("places.parentNone")}
        removeLabel={(name) => structure("places.parentRemove", { name })}
        options={places}
        chosen={place === null ? [] : [place]}
        onChange={(ids) => setPlace(ids.at(-1) ?? null)}
      />
    </>
  );
}
