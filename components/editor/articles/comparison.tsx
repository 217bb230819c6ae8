import type { Comparison as Compared, ComparedLine } from "./compare-drafts";
import { translator } from "@/lib/messages/index";

const t = translator("deskArticles");

type Props = { comparison: Compared; mine: string; theirs: string };

/** Two texts of an article side by side: first the fields that differ, then the paragraphs. */
export function Comparison({ comparison, mine, theirs }: Props) {
  const { fields } = comparison;
  const sameBody = [...comparison.mine, ...comparison.theirs].every(({ alone }) => !alone);
  if (fields.length === 0 && sameBody) return <p className="text-ink-soft">{t("conflict.same")}</p>;
  return (
    <div className="space-y-5">
      {fields.length > 0 && (
        <table className="w-full table-fixed border-collapse text-left text-[0.9375rem]">
          <thead>
            <tr className="border-b border-line text-sm text-ink-soft">
              <th scope="col" className="w-20 py-1.5 pr-2 font-medium">
                {t("conflict.field")}
              </th>
              <th scope="col" className="px-2 py-1.5 font-medium">
                {mine}
              </th>
              <th scope="col" className="px-2 py-1.5 font-medium">
                {theirs}
              </th>
            </tr>
          </thead>
          <tbody className="divide-y divide-line">
            {fields.map((field) => (
              <tr key={field.label}>
                <th scope="row" className="py-2 pr-2 align-top text-sm font-medium text-ink-soft">
                  {field.label}
                </th>
                <td className="px-2 py-2 align-top break-words">{field.mine || t("conflict.empty")}</td>
                <td className="px-2 py-2 align-top break-words">{field.theirs || t("conflict.empty")}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {!sameBody && (
        <div className="grid gap-4 sm:grid-cols-2">
          <Lines title={mine} lines={comparison.mine} />
          <Lines title={theirs} lines={comparison.theirs} />
        </div>
      )}
    </div>
  );
}

function Lines({ title, lines }: { title: string; lines: ComparedLine[] }) {
  return (
    <section className="min-w-0 rounded-md border border-line bg-paper p-3">
      <h3 className="mb-2 text-sm font-medium text-ink-soft">{title}</h3>
      <div className="max-h-80 space-y-2 overflow-y-auto text-[0.9375rem] leading-relaxed">
        {lines.length === 0 && <p className="text-ink-soft">{t("conflict.empty")}</p>}
        {lines.map(({ text, alone }, index) => (
          <p key={index} className={`whitespace-pre-wrap ${alone ? "border-l-2 border-warn bg-warn-soft px-2" : "px-2.5 text-ink-soft"}`}>
            {text}
            {alone && <span className="sr-only">（{t("conflict.onlyHere")}）</span>}
          </p>
        ))}
      </div>
    </section>
  );
}
