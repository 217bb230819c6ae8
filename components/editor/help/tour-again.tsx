"use client";

import { useTransition } from "react";
import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toast";
import { bringTourBackAction } from "@/lib/help/actions";
import { translator } from "@/lib/messages/index";

const t = translator("help");

/** Brings the list for newcomers back to the dashboard. */
export function TourAgain({ hidden }: { hidden: boolean }) {
  const toast = useToast();
  const [pending, start] = useTransition();
  if (!hidden) return <p className="text-[0.9375rem] text-ink-soft">{t("tour.isShown")}</p>;
  const bringBack = () =>
    start(async () => {
      const { ok } = await bringTourBackAction();
      toast(ok ? t("tour.broughtBack") : t("tour.failed"), ok ? "good" : "bad");
    });
  return (
    <Button pending={pending} onClick={bringBack}>
      {t("tour.bringBack")}
    </Button>
  );
}
