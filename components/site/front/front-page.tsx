import type { Front } from "@/lib/front/front";
import { translator } from "@/lib/messages";
import { LeadCard, PhotoCard, TextCard } from "@/components/article/cards";
import { Follow } from "../follow";
import { SectionHeading } from "../section-heading";
import { InitiativeGrid } from "../initiative-grid";
import { MyPlace } from "../remember-place";
import { ChannelSection } from "./channel-section";
import { MostRead } from "./most-read";
import { PlaceFinder } from "./place-finder";
import { SeriesBand } from "./series-band";

export function FrontPage({ front }: { front: Front }) {
  const t = translator("site");
  const { lead, second, third, initiatives, series, channels, places, mostRead } = front;
  if (!lead) {
    return (
      <div className="py-20 text-center">
        <h1 className="font-serif text-3xl font-black">{t("front.empty")}</h1>
        <p className="mt-3 text-ink-soft">{t("front.emptyText")}</p>
      </div>
    );
  }
  return (
    <>
      <h1 className="sr-only">{t("home")}</h1>
      {places.length > 0 && <MyPlace />}
      <div className="space-y-14 md:space-y-16">
        <section aria-label={t("latest")} className="space-y-10">
          <div className="grid grid-cols-[minmax(0,1fr)] gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
            <LeadCard card={lead} />
            <ul className="divide-y divide-line border-t border-line lg:border-t-2 lg:border-ink">
              {second.map((card) => (
                <li key={card.id} className="py-5">
                  <TextCard card={card} lead />
                </li>
              ))}
            </ul>
          </div>
          {third.length > 0 && (
            <ul className="grid gap-x-7 gap-y-8 border-t border-line pt-7 sm:grid-cols-2 lg:grid-cols-4">
              {third.map((card) => (
                <li key={card.id}>
                  <PhotoCard card={card} />
                </li>
              ))}
            </ul>
          )}
        </section>
        <PlaceFinder places={places} />
        {initiatives.length > 0 && (
          <section aria-labelledby="initiatives">
            <SectionHeading id="initiatives" title={t("initiatives")} href="/initiatives" more={t("front.allInitiatives")} />
            <p className="-mt-2 mb-5 text-ink-soft">{t("front.initiativesHint")}</p>
            <InitiativeGrid initiatives={initiatives} />
          </section>
        )}
        {series && <SeriesBand series={series} />}
        <MostRead cards={mostRead} />
        <div className="grid gap-x-12 gap-y-12 lg:grid-cols-2">
          {channels.map((section) => (
            <ChannelSection key={section.channel.href} {...section} />
          ))}
        </div>
        <Follow href="/" />
      </div>
    </>
  );
}
