import type { ComponentProps, ReactNode } from "react";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { translator } from "@/lib/messages/index";

const t = translator("structure");

type Props = {
  id: number;
  form: {
    props: ComponentProps<"form">;
    pending: boolean;
    message: string | null;
    start: string;
    shown: { round: number };
    takeTheirs: (() => void) | null;
  };
  children: ReactNode;
};

/** Around the fields of useWordsForm: what they started from, what is wrong, and saving. */
export function WordsForm({ id, form, children }: Props) {
  return (
    <form {...form.props}>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="start" value={form.start} />
      {form.takeTheirs && (
        <Alert tone="bad" title={t("stale")} className="mb-5">
          <p>{t("staleText")}</p>
          <Button size="s" className="mt-2.5" onClick={form.takeTheirs}>
            {t("takeTheirs")}
          </Button>
        </Alert>
      )}
      <Card>
        <div key={form.shown.round} className="space-y-5">
          {children}
        </div>
      </Card>
      <SaveBar label={t("save")} pending={form.pending} message={form.message} />
    </form>
  );
}

/** The end of a form: what it does, and why it did not. */
export function SaveBar({ label, pending, message, children }: { label: string; pending: boolean; message: string | null; children?: ReactNode }) {
  return (
    <div className="mt-6 flex flex-wrap items-center gap-3">
      <Button type="submit" variant="primary" pending={pending} className="max-sm:flex-1">
        {label}
      </Button>
      {children}
      {message && (
        <Alert tone="bad" className="max-sm:order-first max-sm:w-full">
          {message}
        </Alert>
      )}
    </div>
  );
}
