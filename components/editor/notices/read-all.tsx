"use client";

import { CheckCheck } from "lucide-react";
import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toast";
import { useFormAction } from "@/components/ui/use-form-action";
import { translator } from "@/lib/messages/index";
import { readAllAction } from "@/lib/notices/actions";

const t = translator("notices");

/** Up to the newest that is on the page: what comes meanwhile stays unread. */
export function ReadAll({ upTo }: { upTo: number }) {
  const toast = useToast();
  const form = useFormAction(readAllAction, () => toast(t("allReadDone")));
  return (
    <form {...form.props}>
      <input type="hidden" name="upTo" value={upTo} />
      <Button type="submit" pending={form.pending}>
        <CheckCheck aria-hidden className="size-4" />
        {t("allRead")}
      </Button>
    </form>
  );
}
