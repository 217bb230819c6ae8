"use client";

import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { SelectField } from "@/components/ui/fields";
import { useToast } from "@/components/ui/toast";
import { useFormAction } from "@/components/ui/use-form-action";
import { setReviewsAction } from "@/lib/channels/actions";
import type { EditableChannel } from "@/lib/channels/channel";
import { translator } from "@/lib/messages/index";

const t = translator("review");
const counts = [0, 1, 2, 3];

/** 审次 and 校次 of a channel. */
export function ChannelReviewsForm({ channel: { id, reviews, proofreadings } }: { channel: EditableChannel }) {
  const toast = useToast();
  const form = useFormAction(setReviewsAction, () => toast(t("channel.saved")));
  return (
    <Card title={t("channel.title")} hint={t("channel.hint")}>
      <form {...form.props} className="space-y-5">
        {form.message && <Alert tone="bad">{form.message}</Alert>}
        <input type="hidden" name="id" value={id} />
        <div className="grid gap-5 sm:grid-cols-2">
          <SelectField label={t("channel.reviews")} name="reviews" defaultValue={reviews} error={form.errorOf("reviews")}>
            {counts.map((count) => (
              <option key={count} value={count}>
                {t("channel.reviewsCount", { count })}
              </option>
            ))}
          </SelectField>
          <SelectField label={t("channel.proofreadings")} name="proofreadings" defaultValue={proofreadings} error={form.errorOf("proofreadings")}>
            {counts.map((count) => (
              <option key={count} value={count}>
                {t("channel.proofreadingsCount", { count })}
              </option>
            ))}
          </SelectField>
        </div>
        <Button type="submit" variant="primary" pending={form.pending}>
          {translator("structure")("save")}
        </Button>
      </form>
    </Card>
  );
}
