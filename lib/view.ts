/** `system` is as the reader's device has it: light or dark. High contrast goes with the device as well. */
export const colourChoices = ["system", "light", "dark", "high"] as const;
export const sizeChoices = ["normal", "large"] as const;

/** How a reader has chosen to see the pages. It is theirs alone, and kept in the one cookie that readers' pages know. */
export type View = { size: (typeof sizeChoices)[number]; colours: (typeof colourChoices)[number] };

export const defaultView: View = { size: "normal", colours: "system" };
export const viewCookie = "bilin-view";

const pattern = new RegExp(`(?:^|;\\s*)${viewCookie}=([\\w.]*)`);

/** A view as the cookie and the page store write it: "", "large", "dark" or "large.high". */
export function writeView({ size, colours }: View): string {
  return [size, colours].filter((choice) => choice !== defaultView.size && choice !== defaultView.colours).join(".");
}

/** Reads a Cookie header; whatever is none of ours counts for nothing. */
export function readView(cookies: string | undefined): View {
  const [, value] = cookies?.match(pattern) ?? [];
  if (!value) return defaultView;
  const chosen = value.split(".");
  return {
    size: sizeChoices.find((one) => chosen.includes(one)) ?? defaultView.size,
    colours: colourChoices.find((one) => chosen.includes(one)) ?? defaultView.colours,
  };
}
