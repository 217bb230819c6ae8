import type { Part } from "@/lib/initiatives/initiative";

/** 组成: what an initiative or a method is made of, in its own order and under its own labels. */
export function Parts({ title, parts }: { title: string; parts: Part[] }) {
  if (parts.length === 0) return null;
  return (
    <section aria-labelledby="parts">
      <h2 id="parts" className="border-t-2 border-ink pt-2.5 pb-3 font-serif text-[1.375rem] font-bold">
        {title}
      </h2>
      <ol className="space-y-6">
        {parts.map((part, index) => (
          <li key={index} className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4">
            <span
              className={`flex h-12 min-w-12 items-center justify-center rounded-sm bg-accent px-2.5 font-serif font-black text-paper ${part.label.length > 2 ? "text-base" : "text-2xl"}`}
            >
              {part.label}
            </span>
            <div>
              <h3 className="pt-1 font-serif text-[1.1875rem] font-bold">{part.title}</h3>
              {part.text && <p className="mt-1 text-ink-soft">{part.text}</p>}
              <InnerParts parts={part.parts} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

function InnerParts({ parts }: { parts: Part[] }) {
  if (parts.length === 0) return null;
  if (parts.every((part) => !part.text && (!part.title || part.title === part.label))) {
    return (
      <ol className="mt-3 flex flex-wrap gap-2">
        {parts.map(({ label }, index) => (
          <li key={index} className="rounded-sm border border-accent px-3 py-1 font-serif text-xl font-bold text-accent">
            {label}
          </li>
        ))}
      </ol>
    );
  }
  return (
    <ol className="mt-3 space-y-2.5 border-l-2 border-line pl-4">
      {parts.map(({ label, title, text }, index) => (
        <li key={index}>
          <p>
            <strong>{label}</strong>
            {title && title !== label && `　${title}`}
          </p>
          {text && <p className="text-[0.9375rem] text-ink-soft">{text}</p>}
        </li>
      ))}
    </ol>
  );
}
