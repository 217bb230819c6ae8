import { translator } from "@/lib/messages";

/** A section's title with its rule; leads to the whole where there is one. */
export function SectionHeading({ id, title, href, more }: { id?: string; title: string; href?: string; more?: string }) {
  const t = translator("site");
  return (
    <div className="flex items-baseline gap-4 border-t-2 border-ink pt-2.5 pb-4">
      <h2 id={id} className="font-serif text-[1.375rem] leading-tight font-bold">
        {href ? (
          <a href={href} className="hover:text-accent">
            {title}
          </a>
        ) : (
          title
        )}
      </h2>
      {href && (
        <a href={href} className="ml-auto shrink-0 text-[0.9375rem] text-accent">
          {more ?? t("more")} <span aria-hidden="true">›</span>
        </a>
      )}
    </div>
  );
}
