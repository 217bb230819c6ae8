import type { Known } from "@/lib/articles/compare";
import type { Choices } from "./pickable";

const words = new Intl.Segmenter("zh-Hans", { granularity: "word" });

/** What a comparison in the browser knows: the editing page's choices, and words as the browser cuts them. */
export function knownHere({ channels, places, initiatives }: Choices, photos: Known["photos"]): Known {
  const byId = (options: { id: number; name: string }[]) => new Map(options.map(({ id, name }) => [id, name]));
  return {
    names: { channels: byId(channels), places: byId(places), initiatives: byId(initiatives) },
    photos,
    cut: (text) => [...words.segment(text)].map(({ segment }) => segment),
  };
}
