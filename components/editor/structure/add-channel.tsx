"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { buttonClass } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { SelectField, TextAreaField, TextField } from "@/components/ui/fields";
import { useToast } from "@/components/ui/toast";
import { useFormAction } from "@/components/ui/use-form-action";
import { addChannelAction, suggestChannelSlug } from "@/lib/channels/actions";
import type { ChannelRow } from "@/lib/channels/channel";
import { translator } from "@/lib/messages/index";
import { SlugField } from "./slug-field";
import { useSuggestedSlug } from "./use-suggested-slug";
import { SaveBar } from "./words-form";

const t = translator("structure");

export function AddChannel({ channels }: { channels: ChannelRow[] }) {
  const toast = useToast();
  const router = useRouter();
  const suggested = useSuggestedSlug(suggestChannelSlug);
  const [parentId, setParentId] = useState("");
  const form = useFormAction(addChannelAction, ({ id, name }) => {
    toast(t("added", { name }));
    router.push(`/editor/channels/${id}`);
  });
  const above = channels.find((channel) => String(channel.id) === parentId)?.href ?? "/channels";
  return (
    <form {...form.props}>
      <Card>
        <div className="space-y-5">
          <SelectField label={t("channels.parent")} name="parentId" value={parentId} onChange={(event) => setParentId(event.target.value)} error={form.errorOf("parentId")}>
            <option value="">{t("channels.top")}</option>
            {channels.map(({ id, name, depth }) => (
              <option key={id} value={id}>
                {"　".repeat(depth)}
                {name}
              </option>
            ))}
          </SelectField>
          <TextField
            label={t("name")}
            name="name"
            autoComplete="off"
            onBlur={(event) => suggested.onName(event.target.value)}
            hint={t("channels.nameHint")}
            error={form.errorOf("name")}
          />
          <SlugField suggested={suggested} above={above} error={form.errorOf("slug")} />
          <TextAreaField label={t("summary")} note={t("optional")} name="summary" hint={t("channels.summaryHint")} error={form.errorOf("summary")} />
        </div>
      </Card>
      <SaveBar label={t("submitAdd")} pending={form.pending} message={form.message}>
        <Link href="/editor/channels" className={buttonClass()}>
          {t("cancel")}
        </Link>
      </SaveBar>
    </form>
  );
}
