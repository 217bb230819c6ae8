"use server";

import { revalidatePath } from "next/cache";
import type { ActionState } from "../action-state.ts";
import { asActor } from "../auth/as-actor.ts";
import { issuesOf } from "../form-issues.ts";
import { translator } from "../messages/index.ts";
import { settingsFromForm } from "./form.ts";
import { saveSettings } from "./save-settings.ts";
import { siteSettingsSchema } from "./schema.ts";

export async function saveSettingsAction(_: unknown, data: FormData): Promise<ActionState> {
  return asActor(async (actor) => {
    const input = siteSettingsSchema.safeParse(settingsFromForm(data));
    if (!input.success) return { ok: false, message: translator("settings")("refused"), issues: issuesOf(input.error) };
    await saveSettings(actor, input.data);
    revalidatePath("/editor", "layout");
    return { ok: true, value: undefined };
  });
}
