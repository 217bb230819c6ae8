"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import { buttonClass } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { TextAreaField, TextField } from "@/components/ui/fields";
import { useToast } from "@/components/ui/toast";
import { useFormAction } from "@/components/ui/use-form-action";
import { translator } from "@/lib/messages/index";
import { addMethodAction, suggestMethodSlug } from "@/lib/methods/actions";
import { SlugField } from "../structure/slug-field";
import { useSuggestedSlug } from "../structure/use-suggested-slug";
import { SaveBar } from "../structure/words-form";

const t = translator("structure");
const records = translator("records");

export function AddMethod() {
  const toast = useToast();
  const router = useRouter();
  const suggested = useSuggestedSlug(suggestMethodSlug);
  const form = useFormAction(addMethodAction, ({ id, name }) => {
    toast(t("added", { name }));
    router.push(`/editor/initiatives/methods/${id}`);
  });
  return (
    <form {...form.props}>
      <Card>
        <div className="space-y-5">
          <TextField label={t("name")} name="name" autoComplete="off" onBlur={(event) => suggested.onName(event.target.value)} error={form.errorOf("name")} />
          <SlugField suggested={suggested} above="/methods" error={form.errorOf("slug")} />
          <TextAreaField label={t("summary")} note={t("optional")} name="summary" hint={records("methods.summaryHint")} error={form.errorOf("summary")} />
        </div>
      </Card>
      <SaveBar label={t("submitAdd")} pending={form.pending} message={form.message}>
        <Link href="/editor/initiatives/methods" className={buttonClass()}>
          {t("cancel")}
        </Link>
      </SaveBar>
    </form>
  );
}
