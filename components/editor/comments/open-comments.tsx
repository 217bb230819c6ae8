import { MessageSquareText } from "lucide-react";
import { translator } from "@/lib/messages/index";

const t = translator("comments");

/** In a list: how many comments wait. */
export function OpenComments({ count }: { count: number }) {
  if (count === 0) return null;
  return (
    <span className="inline-flex items-center gap-1">
      <MessageSquareText aria-hidden className="size-3.5" />
      {t("count", { count })}
    </span>
  );
}
