import Link from "next/link";
import { stepName } from "@/lib/articles/review/view";
import type { VoidSignature } from "@/lib/articles/review/view";
import { translator } from "@/lib/messages/index";
import { clock } from "../articles/clock";
import { signedBy } from "./signed";

const t = translator("review");

/** Signatures that hold no longer, why, and what changed since. */
export function Voided({ articleId, headId, voided }: { articleId: number; headId: number; voided: VoidSignature[] }) {
  return (
    <div>
      <h3 className="mb-1 text-sm font-medium">{t("panel.voided")}</h3>
      <ul className="text-sm text-ink-soft">
        {voided.map((one) => (
          <li key={one.id} className="flex flex-wrap gap-x-3 py-1">
            <s>
              {stepName(one)} {signedBy(one)} {clock(one.at)}
            </s>
            <span>{t(`panel.why.${one.why}`)}</span>
            {one.revisionId !== headId && (
              <Link
                href={`/editor/articles/${articleId}/history/compare?from=${one.revisionId}&to=${headId}`}
                prefetch={false}
                className="text-accent underline underline-offset-4"
              >
                {t("panel.compare")}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
