import Link from "next/link";
import type { ReactNode } from "react";
import { buttonClass } from "@/components/ui/button";
import { translator } from "@/lib/messages/index";

/** Instead of a page that cannot be shown. */
export function Notice({ title, text, action }: { title: string; text: string; action?: ReactNode }) {
  return (
    <section className="mx-auto max-w-md py-16 text-center sm:py-24">
      <h1 className="font-serif text-2xl font-bold">{title}</h1>
      <p className="mt-3 text-ink-soft">{text}</p>
      <div className="mt-8 flex justify-center gap-2">
        {action}
        <Link href="/editor" className={buttonClass()}>
          {translator("desk")("back")}
        </Link>
      </div>
    </section>
  );
}

/** Why not, in the page's own words; the title is the same everywhere. */
export function NotPermitted({ reason }: { reason: string }) {
  const t = translator("desk");
  return <Notice title={t("notPermittedTitle")} text={`${reason}${t("notPermittedText")}`} />;
}
