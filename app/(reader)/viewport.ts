import type { Viewport } from "next";
import type { View } from "@/lib/view";

/** The grounds of reader.css, for the browser's own frame. */
const grounds = { standard: { light: "#fbf9f4", dark: "#1c1916" }, high: { light: "#fff", dark: "#000" } };

export function viewportFor({ colours }: View): Viewport {
  if (colours === "light" || colours === "dark") return { colorScheme: colours, themeColor: grounds.standard[colours] };
  const { light, dark } = grounds[colours === "high" ? "high" : "standard"];
  return {
    colorScheme: "light dark",
    themeColor: [
      { media: "(prefers-color-scheme: light)", color: light },
      { media: "(prefers-color-scheme: dark)", color: dark },
    ],
  };
}
