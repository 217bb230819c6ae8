import { expect, it } from "vitest";
import { isSameOrigin } from "./origin.ts";

it.each([
  ["our own page", { "sec-fetch-site": "same-origin", origin: "http://localhost:3101" }, true],
  ["another port of this host", { "sec-fetch-site": "same-site", origin: "https://bilin.example:8443" }, false],
  ["another site", { "sec-fetch-site": "cross-site", origin: "https://evil.example" }, false],
  ["another site that claims our origin", { "sec-fetch-site": "cross-site", origin: "https://bilin.example" }, false],
  ["typed into the address bar", { "sec-fetch-site": "none" }, false],
  ["plain http, our own page", { origin: "https://bilin.example" }, true],
  ["plain http, another page", { origin: "https://bilin.example.evil.example" }, false],
  ["a page without an origin of its own", { origin: "null" }, false],
  ["nothing said", {}, false],
])("%s", (_, headers, same) => expect(isSameOrigin(new Headers(headers as Record<string, string>), "https://bilin.example")).toBe(same));
