"use server";

import { revalidatePath } from "next/cache";
import type { ActionState } from "../action-state.ts";
import { asActor } from "../auth/as-actor.ts";
import { issuesOf } from "../form-issues.ts";
import { translator } from "../messages/index.ts";
import * as checking from "./check-article.ts";
import type { AnsweredFinding } from "./finding.ts";
import * as ignoring from "./ignore-finding.ts";
import { listsFromForm } from "./lines.ts";
import { saveCopyLists } from "./save-lists.ts";
import type { CheckArticle, IgnoreFinding } from "./schema.ts";
import { checkSchema, copyListsSchema, ignoreSchema } from "./schema.ts";

const t = translator("copyChecks");
const refused = { ok: false as const, message: t("refused"), issues: [] };

export async function checkArticle(input: CheckArticle): Promise<ActionState<AnsweredFinding[]>> {
  return asActor(async (actor) => {
    const read = checkSchema.safeParse(input);
    return read.success ? { ok: true, value: await checking.checkArticle(actor, read.data) } : refused;
  });
}

export async function ignoreFinding(input: IgnoreFinding): Promise<ActionState> {
  return asActor(async (actor) => {
    const read = ignoreSchema.safeParse(input);
    if (!read.success) return refused;
    await ignoring.ignoreFinding(actor, read.data);
    return { ok: true, value: undefined };
  });
}

export async function saveCopyListsAction(_: unknown, data: FormData): Promise<ActionState> {
  return asActor(async (actor) => {
    const input = copyListsSchema.safeParse(listsFromForm(data));
    if (!input.success) return { ok: false, message: t("lists.refused"), issues: issuesOf(input.error) };
    await saveCopyLists(actor, input.data);
    revalidatePath("/editor/settings/words");
    return { ok: true, value: undefined };
  });
}
