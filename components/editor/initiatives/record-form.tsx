import type { ComponentProps, ReactNode } from "react";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { translator } from "@/lib/messages/index";

const t = translator("records");
const structure = translator("structure");

type Props = {
  initiativeId: number | null;
  /** Null for a new one. */
  id: number | null;
  form: {
    props: ComponentProps<"form">;
    pending: boolean;
    message: string | null;
    start: string;
    shown: { round: number };
    takeTheirs: (() => void) | null;
  };
  label: string;
  onCancel: () => void;
  children: ReactNode;
};

/** Around the fields of one record: what they started from, what is wrong, saving and leaving it. */
export function RecordForm({ initiativeId, id, form, label, onCancel, children }: Props) {
  return (
    <form {...form.props} aria-label={label} className="border-t border-line bg-paper/60 p-4 sm:p-5">
      <input type="hidden" name="initiativeId" value={initiativeId ?? ""} />
      <input type="hidden" name="id" value={id ?? ""} />
      <input type="hidden" name="start" value={id === null ? "null" : form.start} />
      {form.takeTheirs && (
        <Alert tone="bad" title={structure("stale")} className="mb-5">
          <p>{structure("staleText")}</p>
          <Button size="s" className="mt-2.5" onClick={form.takeTheirs}>
            {structure("takeTheirs")}
          </Button>
        </Alert>
      )}
      <div key={form.shown.round} className="space-y-5">
        {children}
      </div>
      <div className="mt-5 flex flex-wrap items-center gap-3">
        <Button type="submit" variant="primary" pending={form.pending}>
          {t("save")}
        </Button>
        <Button onClick={onCancel}>{t("cancel")}</Button>
        {form.message && (
          <Alert tone="bad" className="max-sm:order-first max-sm:w-full">
            {form.message}
          </Alert>
        )}
      </div>
    </form>
  );
}
