import { pinyin } from "pinyin-pro";

const longest = 60;
const provisional = /^draft-[0-9a-f]{12}$/;
const words = new Intl.Segmenter("zh-Hans", { granularity: "word" });

/** The address of an article that nobody has named yet. */
export function provisionalSlug(): string {
  return `draft-${crypto.randomUUID().slice(-12)}`;
}

export function isProvisional(slug: string): boolean {
  return provisional.test(slug);
}

/** Readable ASCII for a Chinese text, a word at a time; empty where nothing in it can be said in letters. */
export function slugFrom(text: string): string {
  const title = text.normalize("NFKC");
  // Read as a whole, since a character's reading depends on its neighbours; then joined by word.
  const readings = pinyin(title, { type: "all", toneType: "none", v: true });
  let next = 0;
  const spelled = [...words.segment(title)].map(({ segment }) => {
    const characters = [...segment].map((character) => readings[next++]?.pinyin || character).join("");
    return /^\p{Script=Han}+$/u.test(segment) ? ` ${characters} ` : characters;
  });
  return cutAtWord(ascii(spelled.join("")).split(/[^a-z0-9]+/).filter(Boolean));
}

/** The n-th try for an address that others have already: liuan, liuan-2, liuan-3 … */
export function numbered(slug: string, attempt: number): string {
  return attempt === 1 ? slug : `${slug}-${attempt}`;
}

function ascii(text: string): string {
  return text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
}

function cutAtWord(all: string[]): string {
  let slug = "";
  for (const word of all) {
    if (slug.length + 1 + word.length > longest) return slug || word.slice(0, longest);
    slug = slug ? `${slug}-${word}` : word;
  }
  return slug;
}
