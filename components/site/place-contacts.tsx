import type { Organisation } from "@/lib/organisations/organisation";
import { translator } from "@/lib/messages";
import { Phones } from "./phones";
import { SectionHeading } from "./section-heading";

/** 组织: whom to call, what for, when and where; the nearest first. `href` is the page's own place. */
export function PlaceContacts({ organisations, href, className = "" }: { organisations: Organisation[]; href: string; className?: string }) {
  const t = translator("places");
  return (
    <section id="call" aria-labelledby="call-title" className={`mb-10 ${className}`}>
      <SectionHeading id="call-title" title={t("call.title")} />
      <ul className="divide-y divide-line rounded-sm border border-line bg-card px-5">
        {organisations.map(({ id, kind, name, phone, address, hours, place }) => (
          <li key={id} className="py-4">
            <h3 className="font-serif text-[1.1875rem] leading-snug font-bold">{name}</h3>
            {t(`call.for.${kind}`) && <p className="text-[0.9375rem] text-ink-soft">{t(`call.for.${kind}`)}</p>}
            {phone ? <Phones phone={phone} name={name} className="text-[1.375rem] font-bold text-accent" /> : <p className="text-[0.9375rem]">{t("call.noPhone")}</p>}
            {hours && <p className="text-[0.9375rem]">{hours}</p>}
            {address && <p className="text-[0.9375rem] text-ink-soft">{address}</p>}
            {place.href !== href && (
              <a href={place.href} className="inline-block py-0.5 text-[0.9375rem] text-ink-soft underline hover:text-accent">
                {place.name}
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
