import Link from "next/link";
import { translator } from "@/lib/messages/index";

const t = translator("deskArticles");

/** An article's title in a list of the desk: the whole row leads there. */
export function TitleLink({ href, title }: { href: string; title: string }) {
  return (
    <Link href={href} prefetch={false} className="after:absolute after:inset-0">
      {title || <span className="font-normal text-ink-soft">{t("untitled")}</span>}
    </Link>
  );
}
