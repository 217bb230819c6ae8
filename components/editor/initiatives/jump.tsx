import { translator } from "@/lib/messages/index";

const t = translator("records");
const places = [
  ["words", t("words")],
  ["milestones", t("milestones.title")],
  ["figures", t("figures.title")],
  ["venues", t("venues.title")],
  ["methods", t("methods.title")],
  ["parts", t("parts.title")],
] as const;

/** The way to each part of a long page. */
export function Jump() {
  return (
    <nav aria-label={t("jump")} className="mb-6 flex flex-wrap gap-2">
      {places.map(([id, name]) => (
        <a key={id} href={`#${id}`} className="rounded-full border border-line bg-surface px-3.5 py-1.5 text-sm hover:border-accent hover:text-accent">
          {name}
        </a>
      ))}
    </nav>
  );
}
