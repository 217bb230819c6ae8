import type { Link } from "@/lib/articles/article";
import { translator } from "@/lib/messages";
import type { SiteSettings } from "@/lib/settings/schema";
import { Seal } from "./seal";

export function SiteFooter({ settings, channels }: { settings: SiteSettings; channels: Link[] }) {
  const t = translator("site");
  const { organisation, contact, licences } = settings;
  const contacts = [contact.mail, contact.phone, contact.address].filter(Boolean);
  const licenceLines = [licences.news, licences.icp, licences.police].filter(Boolean);
  const links = [
    ...channels,
    { name: t("places"), href: "/places" },
    { name: t("initiatives"), href: "/initiatives" },
    { name: t("series"), href: "/series" },
    { name: t("topics"), href: "/topics" },
    { name: translator("lists")("archive.title"), href: "/archive" },
    { name: t("corrections"), href: "/corrections" },
    { name: t("feed"), href: "/feed.xml" },
  ];
  return (
    <footer className="border-t-4 border-double border-line bg-paper-deep py-10 text-[0.9375rem] text-ink-soft">
      <div className="page grid gap-8 md:grid-cols-[1fr_auto]">
        <div className="space-y-2">
          <p className="flex items-center gap-2.5 font-serif text-xl font-bold text-ink">
            <Seal className="size-7" />
            {settings.siteName}
          </p>
          {organisation && <p>{`${t("footer.organisation")}：${organisation}`}</p>}
          {contacts.length > 0 && (
            <p className="flex flex-wrap gap-x-4">
              {`${t("footer.contact")}：`}
              {contacts.map((one) => (
                <span key={one} className="whitespace-nowrap max-sm:whitespace-normal">
                  {one}
                </span>
              ))}
            </p>
          )}
        </div>
        <ul className="no-print grid grid-cols-3 content-start gap-x-8 gap-y-1.5 md:grid-cols-4">
          {links.map(({ name, href }) => (
            <li key={href}>
              <a href={href} className="inline-block py-0.5 hover:text-accent">
                {name}
              </a>
            </li>
          ))}
        </ul>
        {licenceLines.length > 0 && (
          <ul className="flex flex-wrap gap-x-6 gap-y-1 border-t border-line pt-5 md:col-span-2">
            {licenceLines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
      </div>
    </footer>
  );
}
