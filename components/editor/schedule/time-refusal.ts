import { translator } from "@/lib/messages/index";
import { chinaTime, objectionToTime } from "@/lib/schedule/when";

const t = translator("schedule");

/** Why nothing can be planned for what was typed; undefined where it can. The server asks again. */
export function timeRefusal(typed: string): string | undefined {
  const at = chinaTime(typed);
  if (!at) return t("objection.missing");
  const objection = objectionToTime(at, new Date());
  return objection ? t(`objection.${objection}`) : undefined;
}
