import type { ChannelSection as Section } from "@/lib/front/front";
import { PictureAndHeadlines } from "../picture-and-headlines";
import { SectionHeading } from "../section-heading";

/** A channel on the front page. */
export function ChannelSection({ channel, cards: [first, ...rest] }: Section) {
  return (
    <section>
      <SectionHeading title={channel.name} href={channel.href} />
      <PictureAndHeadlines pictured={first} others={rest} />
    </section>
  );
}
