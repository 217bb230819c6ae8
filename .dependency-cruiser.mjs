// Imports run one way; these rules say which, by number. `npm run check` holds the code to them.

/**
 * Files that claim to be pure: rules, shapes and types without database, network, clock or framework.
 * Components and other domains may import them; rule 5 holds each to its claim.
 */
const pureNames = {
  "": ["action-state", "cursor", "dates", "errors", "form-issues", "issue", "view"],
  archive: ["archive", "period"],
  articles: ["align", "anchors", "article", "body", "clauses", "compare", "compare-blocks", "compare-words", "editor-document", "editor-types", "handing", "history", "in-sight", "input-issues", "listing", "meaning-words", "merge-drafts", "photo-texts", "printable", "reprint", "reprint-approval", "review/issues", "review/policy", "review/review", "review/schema", "review/view", "standing", "structured-data", "weigh-change"],
  audit: ["action", "csv", "event", "merged"],
  auth: ["actor", "local-path", "origin", "refusal", "session-life", "throttle"],
  citations: ["citation"],
  comments: ["anchor", "comment"],
  "copy-checks": ["doubled-marks", "finding", "findings", "lines", "names", "recorded-figures", "repeated-words", "sensitive-terms", "wrong-mends", "wrong-word-list", "wrong-words"],
  dashboard: ["dashboard", "links", "photo-problems"],
  feeds: ["address", "channel", "content", "sitemap-parts", "sitemap-xml"],
  front: ["front"],
  help: ["tour"],
  initiatives: ["chart", "filter", "partial-date", "parts", "silence", "status", "timeline"],
  mail: ["address", "failure", "letter", "sending"],
  notices: ["digest", "event", "notice", "rules", "words"],
  photos: ["framing", "likeness", "limits", "photo", "picture", "refusal", "sniff", "sources", "stored", "tiff", "variants"],
  places: ["figures", "finder"],
  presence: ["presence"],
  reads: ["days"],
  schedule: ["schedule", "when"],
  script: ["address", "traditional"],
  search: ["fold", "names", "nearest", "pieces", "prepare", "search", "snippet", "tags", "wanted"],
  settings: ["form"],
  sources: ["hosts", "lines", "source"],
  share: ["qr-code"],
  structure: ["words"],
  users: ["common-passwords", "objection", "password-rules", "user"],
  "[^/]+": ["schema", "policy", "requirements", "slug", "option", "place", "channel", "initiative", "method", "venue", "organisation", "series", "topic"],
};
const purePaths = Object.entries(pureNames).flatMap(([domain, names]) => names.map((name) => `^lib/${domain ? `${domain}/` : ""}${name}\\.ts$`));
const pure = [...purePaths, "^lib/messages/", "^lib/generated/prisma/enums\\.ts$"];
const pureLibraries = ["zod", "diff", "pinyin-pro", "opencc-js", "qrcode", "use-intl", "schema-dts"].map((name) => `^node_modules/(@types/)?${name}/`);

const client = "^lib/generated/prisma/(?!enums\\.ts$)";
const infrastructure = "auth|generated|mail|messages|page-store|server|storage";
const inDomain = `^lib/(?!(?:${infrastructure})/)([^/]+)/`;
/** How a domain is read by others. A long queries.ts may move its lists to list.ts. */
const reads = "^lib/[^/]+/(queries|editor-queries|list|cache|review/(desk|load-texts))\\.ts$";
const test = "\\.test\\.tsx?$";

const rule = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    rule("1-lib-below-pages", "lib imports neither app nor components.", { path: "^lib/" }, { path: "^(app|components)/" }),
    rule("2-no-database-in-pages", "Pages and components read through queries: never lib/db or the Prisma client.",
      { path: "^(app|components)/" }, { path: ["^lib/db\\.ts$", client, "^node_modules/(@prisma|pg)/"] }),
    rule("3-components-take-props", "Of a domain, components import its actions and its pure files only; DTO types live in pure files.",
      { path: "^components/", pathNot: test }, { path: "^lib/", pathNot: ["^lib/[^/]+/(review/)?actions\\.ts$", ...pure] }),
    rule("4-ui-knows-no-domain", "components/ui takes primitive props.",
      { path: "^components/ui/" }, { path: ["^lib/[^/]+/", "^components/(?!ui/)"], pathNot: "^lib/messages/" }),
    rule("5-pure-files", "A pure file imports pure files and pure libraries only.",
      { path: pure }, { pathNot: [...pure, ...pureLibraries] }),
    rule("6-page-store", "Only server.ts and its parts deal with the page store; pages know its context alone.",
      { path: "^(app|components|lib)/", pathNot: ["^lib/(page-store|server)/", test] },
      { path: "^lib/page-store/", pathNot: "^lib/page-store/(context|made-of|expiry)\\.ts$" }),
    rule("6-made-of", "Only what reads for readers names the records that a page is made of.",
      { path: "^(app|components|lib)/", pathNot: "^lib/([^/]+/(queries|list)|feeds/sitemap)\\.ts$" }, { path: "^lib/page-store/made-of\\.ts$" }),
    rule("6-expiry", "Only cache.ts expires, within lib/transaction.ts.",
      { path: "^(app|components|lib)/", pathNot: ["^lib/[^/]+/cache\\.ts$", "^lib/transaction\\.ts$", "^lib/page-store/"] }, { path: "^lib/page-store/expiry\\.ts$" }),
    rule("6-session", "Only lib/auth reads the session.",
      { path: "^(app|components|lib)/", pathNot: "^(lib/auth|app/api/auth|components/editor/auth)/" }, { path: "^node_modules/next-auth/" }),
    rule("7-readers-without-desk", "Nothing that a reader's page is made of reaches components/editor.",
      { path: ["^app/\\(reader\\)/", "^components/(article|site)/"] }, { path: "^components/editor/", reachable: true }),
    // What readers search for is written within the change that makes it so, as its audit is; whom it concerns is told with that.
    rule("8-domains", "A domain uses another's queries and pure files, never its use cases (audit/record and what it tells, and search/index-article apart).",
      { path: inDomain, pathNot: ["^lib/(import|jobs|schedule)/", test] },
      { path: inDomain, pathNot: ["^lib/$1/", "^lib/(audit/record|notices/tell|search/index-article)\\.ts$", reads, ...pure] }),
    rule("8-auth", "lib/auth uses the domains' queries and pure files, and how passwords are hashed.",
      { path: "^lib/auth/", pathNot: test }, { path: inDomain, pathNot: ["^lib/audit/record\\.ts$", "^lib/users/password\\.ts$", reads, ...pure] }),
    rule("8-no-cycles", "No cycles.", {}, { circular: true }),
    rule("resolvable", "Every import leads somewhere.", {}, { couldNotResolve: true }),
    rule("declared", "What is imported stands in package.json.", { pathNot: test }, { dependencyTypes: ["npm-no-pkg", "npm-unknown"] }),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: ["node_modules", "^lib/generated"] },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "require", "node", "default", "types"], extensions: [".ts", ".tsx", ".mjs", ".js", ".d.ts", ".json"] },
    cache: false,
  },
};
