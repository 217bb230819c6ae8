"use server";

import { redirect } from "next/navigation";
import type { ActionState } from "@/lib/action-state";
import { createArticle } from "@/lib/articles/actions";

/** For a form: makes an empty article and opens it. */
export async function createAndOpen(): Promise<ActionState> {
  const created = await createArticle();
  if (!created.ok) return created;
  redirect(`/editor/articles/${created.value.articleId}`);
}
