import { Download } from "lucide-react";
import { Button } from "@/components/ui/button";
import { filterQuery } from "@/lib/audit/schema";
import type { AuditFilter } from "@/lib/audit/schema";
import { translator } from "@/lib/messages/index";

const t = translator("audit");

/** Posted, since the export is recorded: nobody's link makes somebody export. */
export function ExportButton({ filter }: { filter: AuditFilter }) {
  return (
    <form method="post" action="/editor/audit/export">
      {[...filterQuery(filter)].map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button type="submit" title={t("export.hint")}>
        <Download aria-hidden className="size-4" />
        {t("export.button")}
      </Button>
    </form>
  );
}
