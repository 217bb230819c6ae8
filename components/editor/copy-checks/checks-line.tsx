import { ListChecks } from "lucide-react";
import { Button } from "@/components/ui/button";
import { translator } from "@/lib/messages/index";
import type { CopyChecks } from "./use-copy-checks";

const t = translator("copyChecks");

/** Where the panel is a drawer: how many findings are in it. */
export function ChecksLine({ checks, onOpen }: { checks: CopyChecks; onOpen: () => void }) {
  if (checks.open.length === 0) return null;
  return (
    <div className="mx-auto mt-2 flex max-w-[46rem] justify-end lg:hidden">
      <Button size="s" onClick={onOpen}>
        <ListChecks aria-hidden className="size-4" />
        {t("open", { count: checks.open.length })}
      </Button>
    </div>
  );
}
