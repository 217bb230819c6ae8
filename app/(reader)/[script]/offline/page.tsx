import type { Metadata } from "next";
import { translator } from "@/lib/messages";

const t = translator("comfort");

export const metadata: Metadata = { title: t("offline.title"), robots: { index: false } };

/** Shown by the worker of readers' browsers in place of a page that it has not kept; it lists what it has. */
export default function Offline() {
  return (
    <div className="mx-auto max-w-3xl py-8 md:py-14">
      <h1 className="font-serif text-[2rem] leading-tight font-black md:text-[2.5rem]">{t("offline.title")}</h1>
      <p className="mt-3 text-[1.0625rem] text-ink-soft">{t("offline.text")}</p>
      <section aria-labelledby="kept" className="mt-12">
        <h2 id="kept" className="border-t-2 border-ink pt-2.5 font-serif text-xl font-bold">
          {t("offline.listTitle")}
        </h2>
        <p data-kept-none="" className="py-4">
          {t("offline.listNone")}
        </p>
        <ul data-kept-list="" className="kept divide-y divide-line" />
        <p className="mt-4 text-[0.9375rem] text-ink-soft">{t("offline.listHint")}</p>
      </section>
    </div>
  );
}
