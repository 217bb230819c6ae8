import { Badge } from "@/components/ui/badge";
import { translator } from "@/lib/messages/index";
import type { NoticeView } from "@/lib/notices/notice";
import { timeOf } from "../articles/clock";

const t = translator("notices");

/** One notice: the sentence leads to the place, by way of being marked as read. */
export function NoticeRow({ notice: { id, sentence, line, at, unread, settled } }: { notice: NoticeView }) {
  return (
    <li className="grid grid-cols-[3.25rem_minmax(0,1fr)] gap-x-3 px-3 py-3 sm:px-4">
      <span className="flex items-start justify-between text-sm leading-6 text-ink-soft tabular-nums">
        <time dateTime={at}>{timeOf(at)}</time>
        {unread && (
          <span className="mt-2 size-2 rounded-full bg-accent">
            <span className="sr-only">{t("unreadMark")}</span>
          </span>
        )}
      </span>
      <div className="min-w-0">
        <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
          <a href={`/editor/notices/${id}`} className={`wrap-anywhere underline-offset-4 hover:underline ${unread ? "font-medium" : settled ? "text-ink-soft" : ""}`}>
            {sentence}
          </a>
          {settled && <Badge>{settled}</Badge>}
        </p>
        {line !== "" && <p className="mt-0.5 line-clamp-2 text-sm wrap-anywhere text-ink-soft">{line}</p>}
      </div>
    </li>
  );
}
