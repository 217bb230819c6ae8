import type { Part } from "@/lib/initiatives/initiative";
import { translator } from "@/lib/messages";

/** 组成: what an initiative is made of, in its own order and under its own labels. */
export function Parts({ parts }: { parts: Part[] }) {
  const t = translator("site");
  if (parts.length === 0) return null;
  return (
    <section aria-labelledby="parts">
      <h2 id="parts" className="border-t-2 border-ink pt-2.5 pb-3 font-serif text-[1.375rem] font-bold">
        {t("initiative.parts")}
      </h2>
      <ol className="space-y-6">
        {parts.map((part) => (
          <li key={part.label} className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4">
            <span
              className={`flex h-12 min-w-12 items-center justify-center rounded-sm bg-accent px-2.5 font-serif font-black text-paper ${part.label.length > 2 ? "text-base" : "text-2xl"}`}
            >
              {part.label}
            </span>
            <div>
              <h3 className="pt-1 font-serif text-[1.1875rem] font-bold">{part.title}</h3>
              {part.text && <p className="mt-1 text-ink-soft">{part.text}</p>}
              {part.parts.length > 0 && (
                <ol className="mt-3 space-y-2.5 border-l-2 border-line pl-4">
                  {part.parts.map((inner) => (
                    <li key={inner.label}>
                      <p>
                        <strong>{inner.label}</strong>
                        {inner.title && inner.title !== inner.label && `　${inner.title}`}
                      </p>
                      {inner.text && <p className="text-[0.9375rem] text-ink-soft">{inner.text}</p>}
                    </li>
                  ))}
                </ol>
              )}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
