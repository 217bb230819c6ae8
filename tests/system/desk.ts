import type { Actor } from "../../lib/auth/actor.ts";
import type { Draft } from "../../lib/articles/schema.ts";
import type { Server } from "./servers.ts";
import type { Made } from "./world.ts";

/** An article in an editor's hands: each save goes on from the one before. */
export type Text = Pick<Made, "articleId" | "revisionId" | "draft">;

/** An editor who works through one server, and whoever takes back what readers see. */
export function deskAt(server: Server, editor: Actor, head = editor) {
  return {
    begin: async (draft: Draft): Promise<Text> => ({ ...(await server.tell("createArticle", editor)), draft }),
    save: async (text: Text, change: Partial<Draft> = {}): Promise<void> => {
      const draft = { ...text.draft, ...change };
      const outcome = await server.tell("saveDraft", editor, { articleId: text.articleId, basedOnId: text.revisionId, draft });
      if (outcome.outcome !== "saved" || outcome.issues.length > 0) throw new Error(JSON.stringify(outcome));
      Object.assign(text, { revisionId: outcome.revisionId, draft });
    },
    publish: async ({ articleId, revisionId }: Text, past?: Date): Promise<string> => {
      const outcome = await server.tell("publish", editor, { articleId, revisionId, note: "改了" }, past && { at: past, precision: "DAY" });
      if (outcome.outcome !== "published") throw new Error(JSON.stringify(outcome));
      return outcome.slug;
    },
    takeBack: ({ articleId }: Text) => server.tell("takeBack", head, articleId),
    remove: ({ articleId }: Text) => server.tell("deleteDraft", editor, articleId),
  };
}
