import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { translator } from "@/lib/messages/index";
import type { PhotoToEdit, Standing } from "@/lib/photos/photo";

const t = translator("photos");
const tones: Record<Standing, "good" | "warn" | "neutral"> = { live: "good", draft: "warn", former: "neutral" };

/** Every article that uses the picture, and whether readers see it there. */
export function PhotoArticles({ articles, hiddenArticles }: Pick<PhotoToEdit, "articles" | "hiddenArticles">) {
  return (
    <Card title={t("use.title")}>
      {articles.length + hiddenArticles === 0 && <p className="text-[0.9375rem] text-ink-soft">{t("use.none")}</p>}
      {articles.length > 0 && (
        <ul className="divide-y divide-line">
          {articles.map(({ id, title, standing, href }) => (
            <li key={id} className="flex items-start justify-between gap-4 py-2.5 first:pt-0 last:pb-0">
              <Link href={href} prefetch={false} className="min-w-0 font-serif leading-snug font-bold hover:text-accent">
                {title || t("use.untitled")}
              </Link>
              <Badge tone={tones[standing]}>{t(`use.${standing}`)}</Badge>
            </li>
          ))}
        </ul>
      )}
      {hiddenArticles > 0 && <p className="mt-3 text-sm text-ink-soft">{t("use.hidden", { count: hiddenArticles })}</p>}
    </Card>
  );
}
