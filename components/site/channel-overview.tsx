import type { ChannelWithNewest } from "@/lib/channels/channel";
import { translator } from "@/lib/messages";
import { PictureAndHeadlines } from "./picture-and-headlines";
import { SectionHeading } from "./section-heading";

/** A channel of the first level: what it is for, what lies in it, and what is newest there. */
export function ChannelOverview({ channel: { name, href, summary, children, cards } }: { channel: ChannelWithNewest }) {
  const pictured = cards.find((card) => card.picture);
  const others = cards.filter((card) => card !== pictured);
  return (
    <section>
      <SectionHeading title={name} href={href} />
      {(summary || children.length > 0) && (
        <div className="-mt-2 mb-5 text-ink-soft">
          {summary && <p>{summary}</p>}
          {children.length > 0 && (
            <ul className="mt-2 flex flex-wrap gap-x-4 gap-y-1">
              {children.map((child) => (
                <li key={child.href}>
                  <a href={child.href} className="inline-block py-0.5 underline hover:text-accent">
                    {child.name}
                  </a>
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
      {cards.length === 0 && <p className="border-t border-line pt-4 text-ink-soft">{translator("lists")("channels.none")}</p>}
      <PictureAndHeadlines pictured={pictured} others={others} />
    </section>
  );
}
