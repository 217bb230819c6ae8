import type { ArticleView } from "../articles/article.ts";

/** A page whose reports can be followed. The whole site has no name of its own. */
export type Channel = { name: string | null; href: string; reports: ArticleView[] };
