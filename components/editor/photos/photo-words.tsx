"use client";

import { useWordsForm } from "@/components/editor/structure/use-words-form";
import { WordsForm } from "@/components/editor/structure/words-form";
import { SelectField, TextAreaField, TextField } from "@/components/ui/fields";
import { translator } from "@/lib/messages/index";
import { editPhotoAction } from "@/lib/photos/actions";
import type { PhotoRecord } from "@/lib/photos/schema";
import type { PlaceOption } from "@/lib/places/option";

const t = translator("photos");

type Props = { id: number; words: PhotoRecord; places: PlaceOption[] };

/** All that is written about a picture, what readers see first. */
export function PhotoWords({ id, words, places }: Props) {
  const placeName = (placeId: number | null) => places.find((place) => place.id === placeId)?.name ?? t("photo.noPlace");
  const say = (field: keyof PhotoRecord, present: PhotoRecord) => (field === "placeId" ? placeName(present.placeId) : present[field]);
  const form = useWordsForm({ action: editPhotoAction, words, say });
  const now = form.shown.words;
  return (
    <WordsForm id={id} form={form}>
      <TextAreaField label={t("photo.caption")} name="caption" rows={2} maxLength={500} defaultValue={now.caption} hint={t("photo.captionHint")} error={form.errorOf("caption")} />
      <TextField id="photo-credit" label={t("photo.credit")} name="credit" maxLength={100} autoComplete="off" defaultValue={now.credit} hint={t("photo.creditHint")} error={form.errorOf("credit")} />
      <TextAreaField id="photo-alt" label={t("photo.alt")} name="alt" rows={2} maxLength={500} defaultValue={now.alt} hint={t("photo.altHint")} error={form.errorOf("alt")} />
      <div className="grid gap-5 sm:grid-cols-2">
        <SelectField label={t("photo.place")} name="placeId" defaultValue={now.placeId ?? ""} error={form.errorOf("placeId")}>
          <option value="">{t("photo.noPlace")}</option>
          {places.map((place) => (
            <option key={place.id} value={place.id}>
              {"　".repeat(place.trail.length)}
              {place.name}
            </option>
          ))}
        </SelectField>
        <TextField label={t("photo.takenOn")} note={t("photo.optional")} name="takenOn" type="date" defaultValue={now.takenOn} error={form.errorOf("takenOn")} />
      </div>
      <TextField label={t("photo.rights")} note={t("photo.optional")} name="rights" maxLength={300} autoComplete="off" defaultValue={now.rights} hint={t("photo.rightsHint")} error={form.errorOf("rights")} />
      <TextAreaField label={t("photo.consent")} note={t("photo.optional")} name="consent" rows={2} maxLength={500} defaultValue={now.consent} hint={t("photo.consentHint")} error={form.errorOf("consent")} />
    </WordsForm>
  );
}
