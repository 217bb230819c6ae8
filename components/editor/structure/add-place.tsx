"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { buttonClass } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { SelectField, TextAreaField, TextField } from "@/components/ui/fields";
import { useToast } from "@/components/ui/toast";
import { useFormAction } from "@/components/ui/use-form-action";
import { PlaceKind } from "@/lib/generated/prisma/enums";
import { translator } from "@/lib/messages/index";
import { addPlaceAction, suggestPlaceSlug } from "@/lib/places/actions";
import type { PlaceRow } from "@/lib/places/place";
import { Picker } from "../articles/picker";
import { SlugField } from "./slug-field";
import { useSuggestedSlug } from "./use-suggested-slug";
import { SaveBar } from "./words-form";

const t = translator("structure");
const site = translator("site");
const kinds = Object.values(PlaceKind);

/** `parentId`: where it was asked for. */
export function AddPlace({ places, parentId }: { places: PlaceRow[]; parentId: number | null }) {
  const toast = useToast();
  const router = useRouter();
  const suggested = useSuggestedSlug(suggestPlaceSlug);
  const [parent, setParent] = useState(places.find((place) => place.id === parentId) ?? null);
  /** Follows what it lies in until somebody chooses. */
  const [kind, setKind] = useState<PlaceKind | null>(null);
  const form = useFormAction(addPlaceAction, ({ id, name }) => {
    toast(t("added", { name }));
    router.push(`/editor/places/${id}`);
  });
  return (
    <form {...form.props}>
      <Card>
        <div className="space-y-5">
          <input type="hidden" name="parentId" value={parent?.id ?? ""} />
          <Picker
            id="field-parent"
            label={t("places.parent")}
            hint={t("places.parentHint")}
            error={form.errorOf("parentId")}
            placeholder={t("places.parentSearch")}
            none={t("places.parentNone")}
            removeLabel={(name) => t("places.parentRemove", { name })}
            options={places.map(({ id, name, trail, search }) => ({ id, name, trail: trail.join(" › "), depth: trail.length, search }))}
            chosen={parent ? [parent.id] : []}
            onChange={(ids) => setParent(places.find((place) => place.id === ids.at(-1)) ?? null)}
          />
          <div className="grid gap-5 sm:grid-cols-[1fr_2fr]">
            <SelectField
              label={t("places.kind")}
              name="kind"
              value={kind ?? kindBelow(parent)}
              onChange={(event) => setKind(kinds.find((one) => one === event.target.value) ?? null)}
              error={form.errorOf("kind")}
            >
              {kinds.map((one) => (
                <option key={one} value={one}>
                  {site(`place.kind.${one}`)}
                </option>
              ))}
            </SelectField>
            <TextField label={t("name")} name="name" autoComplete="off" onBlur={(event) => suggested.onName(event.target.value)} error={form.errorOf("name")} />
          </div>
          <SlugField suggested={suggested} above={parent?.href ?? "/places"} error={form.errorOf("slug")} />
          <TextField label={t("places.aliases")} note={t("optional")} name="aliases" autoComplete="off" hint={t("places.aliasesHint")} error={form.errorOf("aliases")} />
          <TextAreaField label={t("summary")} note={t("optional")} name="summary" hint={t("places.summaryHint")} error={form.errorOf("summary")} />
        </div>
      </Card>
      <SaveBar label={t("submitAdd")} pending={form.pending} message={form.message}>
        <Link href="/editor/places" className={buttonClass()}>
          {t("cancel")}
        </Link>
      </SaveBar>
    </form>
  );
}

/** What most often lies in such a place. */
function kindBelow(parent: PlaceRow | null): PlaceKind {
  return (parent && kinds[kinds.indexOf(parent.kind) + 1]) ?? "COMMUNITY";
}
