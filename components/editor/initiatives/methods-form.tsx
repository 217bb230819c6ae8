"use client";

import Link from "next/link";
import { useState } from "react";
import { Card } from "@/components/ui/card";
import { useToast } from "@/components/ui/toast";
import { useFormAction } from "@/components/ui/use-form-action";
import { applyMethodsAction } from "@/lib/initiatives/actions";
import { translator } from "@/lib/messages/index";
import type { MethodRow } from "@/lib/methods/method";
import { SaveBar } from "../structure/words-form";

const t = translator("records");

/** Which of the known methods an initiative applies. */
export function MethodsForm({ id, methodIds, methods }: { id: number; methodIds: number[]; methods: MethodRow[] }) {
  const toast = useToast();
  const [start, setStart] = useState(methodIds);
  const form = useFormAction(applyMethodsAction, (saved) => {
    setStart(saved);
    toast(t("saved"));
  });
  const manage = (
    <Link href="/editor/initiatives/methods" className="text-sm text-accent underline underline-offset-4">
      {t("methods.manage")}
    </Link>
  );
  return (
    <form {...form.props} aria-label={t("methods.title")}>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="start" value={JSON.stringify(start)} />
      <Card title={t("methods.title")} hint={t("methods.hint")} actions={manage}>
        {methods.length === 0 ? (
          <p className="text-ink-soft">{t("methods.none")}</p>
        ) : (
          <>
            <ul className="grid gap-x-6 gap-y-1 sm:grid-cols-2">
              {methods.map((method) => (
                <li key={method.id}>
                  <label className="flex min-h-11 cursor-pointer items-center gap-3 sm:min-h-9">
                    <input type="checkbox" name="methodIds" value={method.id} defaultChecked={methodIds.includes(method.id)} className="size-4.5 accent-accent" />
                    {method.name}
                  </label>
                </li>
              ))}
            </ul>
            <SaveBar label={t("save")} pending={form.pending} message={form.message} />
          </>
        )}
      </Card>
    </form>
  );
}
