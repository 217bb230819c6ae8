/** How a reader has chosen to see the pages. It is theirs alone, and kept in the one cookie that readers' pages know. */
export type View = { size: "normal" | "large"; contrast: "normal" | "high" };

export const defaultView: View = { size: "normal", contrast: "normal" };
export const viewCookie = "bilin-view";

const pattern = new RegExp(`(?:^|;\\s*)${viewCookie}=([\\w.]*)`);

/** A view as the cookie and the page store write it: "", "large", "high" or "large.high". */
export function writeView({ size, contrast }: View): string {
  return [size, contrast].filter((choice) => choice !== "normal").join(".");
}

/** Reads a Cookie header; whatever is none of ours counts for nothing. */
export function readView(cookies: string | undefined): View {
  const [, value] = cookies?.match(pattern) ?? [];
  if (!value) return defaultView;
  const chosen = value.split(".");
  return { size: chosen.includes("large") ? "large" : "normal", contrast: chosen.includes("high") ? "high" : "normal" };
}
