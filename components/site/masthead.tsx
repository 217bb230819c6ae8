import type { Link } from "@/lib/articles/article";
import { translator } from "@/lib/messages";
import { Seal } from "./seal";
import { SearchBox } from "./search/search-box";

export function Masthead({ siteName, tagline, channels }: { siteName: string; tagline: string; channels: Link[] }) {
  const t = translator("site");
  const links: Link[] = [
    { name: t("home"), href: "/" },
    ...channels,
    { name: t("places"), href: "/places" },
    { name: t("initiatives"), href: "/initiatives" },
  ];
  return (
    <header className="border-b border-line">
      <div className="page flex flex-wrap items-center gap-x-4 gap-y-4 pt-5 pb-4 md:flex-nowrap md:pt-8 md:pb-6">
        <a href="/" className="flex items-center gap-3 no-underline md:gap-4">
          <Seal className="size-11 shrink-0 md:size-14" />
          <span className="font-serif text-[1.75rem] leading-none font-black tracking-wider md:text-[2.5rem]">{siteName}</span>
        </a>
        <p className="hidden max-w-md border-l border-line pl-4 text-ink-soft lg:block">{tagline}</p>
        <SearchBox className="basis-full md:ml-auto md:w-76 md:basis-auto" />
      </div>
      <nav aria-label={t("nav")} className="no-print border-t border-ink/80">
        <ul className="page flex flex-wrap py-1 sm:gap-x-8 sm:py-0">
          {links.map(({ name, href }) => (
            <li key={href} className="basis-1/4 pr-3 sm:basis-auto sm:pr-0">
              <a href={href} className="block py-2 text-[1.0625rem] whitespace-nowrap hover:text-accent sm:py-3">
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
