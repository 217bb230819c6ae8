"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { buttonClass } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { TextAreaField, TextField } from "@/components/ui/fields";
import { useToast } from "@/components/ui/toast";
import { useFormAction } from "@/components/ui/use-form-action";
import { addInitiativeAction, suggestInitiativeSlug } from "@/lib/initiatives/actions";
import { translator } from "@/lib/messages/index";
import { Picker } from "../articles/picker";
import type { PickerOption } from "../articles/picker";
import { SlugField } from "../structure/slug-field";
import { useSuggestedSlug } from "../structure/use-suggested-slug";
import { SaveBar } from "../structure/words-form";

const t = translator("structure");
const own = translator("deskInitiatives");

export function AddInitiative({ places }: { places: PickerOption[] }) {
  const toast = useToast();
  const router = useRouter();
  const suggested = useSuggestedSlug(suggestInitiativeSlug);
  const [place, setPlace] = useState<number | null>(null);
  const form = useFormAction(addInitiativeAction, ({ id, name }) => {
    toast(t("added", { name }));
    router.push(`/editor/initiatives/${id}`);
  });
  return (
    <form {...form.props}>
      <Card>
        <div className="space-y-5">
          <TextField label={t("name")} name="name" autoComplete="off" onBlur={(event) => suggested.onName(event.target.value)} error={form.errorOf("name")} />
          <input type="hidden" name="placeId" value={place ?? ""} />
          <Picker
            id="field-place"
            label={own("place")}
            hint={own("placeHint")}
            error={form.errorOf("placeId")}
            placeholder={t("places.parentSearch")}
            none={t("places.parentNone")}
            removeLabel={(name) => t("places.parentRemove", { name })}
            options={places}
            chosen={place === null ? [] : [place]}
            onChange={(ids) => setPlace(ids.at(-1) ?? null)}
          />
          <SlugField suggested={suggested} above="/initiatives" error={form.errorOf("slug")} />
          <TextAreaField label={t("summary")} note={t("optional")} name="summary" hint={t("initiatives.summaryHint")} error={form.errorOf("summary")} />
        </div>
      </Card>
      <SaveBar label={t("submitAdd")} pending={form.pending} message={form.message}>
        <Link href="/editor/initiatives" className={buttonClass()}>
          {t("cancel")}
        </Link>
      </SaveBar>
    </form>
  );
}
