import type { Link } from "../articles/article.ts";

/** A topic, and how many reports stand under it. */
export type TopicUse = Link & { count: number };
