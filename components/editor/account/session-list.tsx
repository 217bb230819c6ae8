"use client";

import { Monitor, Smartphone } from "lucide-react";
import { Alert } from "@/components/ui/alert";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toast";
import { useFormAction } from "@/components/ui/use-form-action";
import { formatDate } from "@/lib/dates";
import { translator } from "@/lib/messages/index";
import { endOtherSessionsAction, endSessionAction } from "@/lib/users/actions";
import type { Device, SessionView } from "@/lib/users/user";

const t = translator("users");
const inChinese: Record<string, string> = { WeChat: t("account.wechat"), QQ: t("account.qq") };
const handheld = new Set(["iPhone", "iPad", "Android", "HarmonyOS"]);

function nameOf({ browser, system }: Device): string {
  const known = [browser && (inChinese[browser] ?? browser), system].filter(Boolean);
  return known.length > 0 ? known.join(" · ") : t("account.unknownDevice");
}

export function SessionList({ sessions }: { sessions: SessionView[] }) {
  const toast = useToast();
  const all = useFormAction(endOtherSessionsAction, () => toast(t("account.othersEnded")));
  const one = useFormAction(endSessionAction, () => toast(t("account.ended")));
  const message = one.message ?? all.message;
  return (
    <>
      {message && <Alert tone="bad">{message}</Alert>}
      <ul className="-my-3 divide-y divide-line">
        {sessions.map(({ id, device, address, createdAt, lastSeenAt, current }) => {
          const Icon = device.system && handheld.has(device.system) ? Smartphone : Monitor;
          return (
            <li key={id} className="flex items-center gap-4 py-3.5">
              <Icon aria-hidden className="size-5 shrink-0 text-ink-soft" />
              <div className="min-w-0 flex-1">
                <p className="flex flex-wrap items-center gap-x-2 font-medium">
                  {nameOf(device)}
                  {current && <Badge tone="good">{t("account.current")}</Badge>}
                </p>
                <p className="text-sm text-ink-soft">
                  {address || t("account.unknownAddress")}
                  {" · "}
                  {current ? t("account.since", { at: formatDate(createdAt) }) : t("account.seen", { at: formatDate(lastSeenAt) })}
                </p>
              </div>
              {!current && (
                <form {...one.props}>
                  <input type="hidden" name="sessionId" value={id} />
                  <Button type="submit" size="s" pending={one.pending} aria-label={t("account.endLabel", { device: nameOf(device) })}>
                    {t("account.end")}
                  </Button>
                </form>
              )}
            </li>
          );
        })}
      </ul>
      {sessions.length > 1 && (
        <form {...all.props} className="mt-6 border-t border-line pt-5">
          <Button type="submit" variant="danger" pending={all.pending}>
            {t("account.endOthers")}
          </Button>
        </form>
      )}
    </>
  );
}
