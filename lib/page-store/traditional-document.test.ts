import { expect, it } from "vitest";
import { traditionalDocument } from "./traditional-document.ts";

const site = "https://example.org";
const document = (html: string) => traditionalDocument(html, (text) => text.replaceAll("区", "區"), site);

it.each([
  ["texts", "<p>社区 &amp; <b>区</b></p>", "<p>社區 &amp; <b>區</b></p>"],
  ["what is read aloud", '<img alt="社区" src="/区.jpg">', '<img alt="社區" src="/区.jpg">'],
  ["what script says", '<button data-text-name="社区" data-place="区">x</button>', '<button data-text-name="社區" data-place="区">x</button>'],
  ["descriptions", '<meta name="description" content="社区">', '<meta name="description" content="社區">'],
  ["links to pages", '<a href="/places/a?after=1-2">x</a>', '<a href="/zh-Hant/places/a?after=1-2">x</a>'],
  ["links to a sentence", '<a href="/articles/a#:~:text=%E5%8C%BA%2D-,44%E5%8C%BA">x</a>', '<a href="/zh-Hant/articles/a#:~:text=%E5%8D%80%2D-,44%E5%8D%80">x</a>'],
  ["the way home", '<a href="/">x</a>', '<a href="/zh-Hant">x</a>'],
  ["forms", '<form action="/places"></form>', '<form action="/zh-Hant/places"></form>'],
  ["the page's one address", `<link rel="canonical" href="${site}/places">`, `<link rel="canonical" href="${site}/zh-Hant/places">`],
  ["the address where it is shared", `<meta property="og:url" content="${site}">`, `<meta property="og:url" content="${site}/zh-Hant">`],
])("writes %s", async (_, html, expected) => expect(await document(html)).toBe(expected));

it.each([
  ["photos", '<a href="/photos/ab/320.jpg">x</a>'],
  ["files and feeds", '<link rel="icon" href="/seal.svg"><a href="/places/a/feed.xml">x</a>'],
  ["the choice of view", '<form action="/view"></form>'],
  ["other sites", '<a href="https://other.example/区">x</a>'],
  ["parts of the page", '<a href="#区">x</a>'],
  ["links in a stated language", `<link rel="alternate" hreflang="zh-Hans" href="${site}/places">`],
  ["what is in a stated language", '<a lang="zh-Hans" href="/places"><b title="区">区</b><a>区</a></a>'],
  ["what a reader has typed", '<input value="区">'],
  ["styles", "<style>.区{}</style>"],
])("leaves %s alone", async (_, html) => expect(await document(html)).toBe(html));

it("writes structured data, and keeps it harmless", async () => {
  const data = { name: "社区</script>", url: `${site}/articles/a`, image: `${site}/photos/a/1.jpg`, inLanguage: "zh-Hans" };
  const html = await document(`<script type="application/ld+json">${JSON.stringify(data).replaceAll("<", "\\u003c")}</script>`);
  expect(html).not.toContain("</script>\"");
  expect(JSON.parse(/>(.*)<\/script>$/.exec(html)![1]!)).toEqual({
    name: "社區</script>", url: `${site}/zh-Hant/articles/a`, image: `${site}/photos/a/1.jpg`, inLanguage: "zh-Hant",
  });
});
