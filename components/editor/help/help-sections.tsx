import { translator } from "@/lib/messages/index";
import help from "@/lib/messages/zh-Hans/help";
import { StateBadge } from "../articles/state-badge";

const t = translator("help");
const names = Object.keys(help.sections) as (keyof typeof help.sections)[];
const states = [["DRAFT", false], ["PUBLISHED", false], ["PUBLISHED", true], ["WITHDRAWN", false]] as const;

/** How things are done at the desk, a section for each question. */
export function HelpSections() {
  return (
    <div className="lg:grid lg:grid-cols-[12rem_minmax(0,1fr)] lg:gap-10">
      <nav aria-label={t("page.contents")} className="mb-8 lg:sticky lg:top-6 lg:self-start">
        <ul className="flex flex-wrap gap-2 lg:flex-col lg:gap-0.5">
          {names.map((name) => (
            <li key={name}>
              <a
                href={`#${name}`}
                className="block rounded-full border border-line bg-surface px-3.5 py-1.5 text-sm hover:border-accent hover:text-accent lg:rounded-md lg:border-0 lg:bg-transparent lg:text-[0.9375rem] lg:hover:bg-line/40"
              >
                {t(`sections.${name}.title`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="max-w-[42rem] space-y-10">
        {names.map((name) => (
          <section key={name} id={name} className="scroll-mt-6">
            <h2 className="mb-3 font-serif text-xl font-bold">{t(`sections.${name}.title`)}</h2>
            {name === "states" ? <States /> : <Items name={name} />}
          </section>
        ))}
        <p className="border-t border-line pt-6 text-ink-soft">{t("page.more")}</p>
      </div>
    </div>
  );
}

function Items({ name }: { name: Exclude<keyof typeof help.sections, "states"> }) {
  const items: Record<string, string> = help.sections[name].items;
  const List = name === "publish" ? "ol" : "ul";
  return (
    <List className={`space-y-2.5 pl-6 leading-relaxed marker:text-accent ${name === "publish" ? "list-decimal" : "list-disc"}`}>
      {Object.entries(items).map(([key, text]) => (
        <li key={key} className="pl-1">
          {text}
        </li>
      ))}
    </List>
  );
}

function States() {
  return (
    <dl className="divide-y divide-line rounded-lg border border-line bg-surface">
      {states.map(([state, changed]) => (
        <div key={`${state} ${changed}`} className="grid gap-x-4 gap-y-1 px-4 py-3 sm:grid-cols-[13rem_minmax(0,1fr)]">
          <dt>
            <StateBadge state={state} hasUnpublishedChanges={changed} />
          </dt>
          <dd className="text-[0.9375rem]">{t(`sections.states.items.${changed ? "CHANGED" : state}`)}</dd>
        </div>
      ))}
    </dl>
  );
}
