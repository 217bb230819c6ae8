import { translator } from "../messages/index.ts";

const t = translator("mail");

/** Stands in a letter's address where a link will be that nobody but its reader may know. */
export const secretMark = "SECRET-LINK";

export type Line = { text: string; href?: string };
export type Part = { heading?: string; lines: Line[] };
/** What a letter says. Addresses are paths of the site, or whole ones. `choosable`: its reader decides whether they get such letters. */
export type Letter = { subject: string; hello: string; parts: Part[]; action: { label: string; href: string }; choosable: boolean };
export type Site = { siteName: string; siteUrl: string };

export const choicesPath = "/editor/account#mail";

/** The letter as plain text and as simple HTML, without pictures or anything else from elsewhere. */
export function compose(letter: Letter, site: Site): { subject: string; text: string; html: string } {
  return { subject: oneLine(t("subject", { siteName: site.siteName, subject: letter.subject })), text: asText(letter, site), html: asHtml(letter, site) };
}

const oneLine = (text: string) => text.replaceAll(/\s+/g, " ");
const whole = (href: string, { siteUrl }: Site) => (href.startsWith("/") ? siteUrl + href : href);

function asText({ hello, parts, action, choosable }: Letter, site: Site): string {
  const part = ({ heading, lines }: Part) => [...(heading ? [`【${heading}】`] : []), ...lines.map(({ text, href }) => (href ? `${text}\n${whole(href, site)}` : text))].join("\n");
  return [
    hello,
    ...parts.map(part),
    `${action.label}：\n${whole(action.href, site)}`,
    `--\n${t("why", { siteName: site.siteName })}${choosable ? `\n${t("choices")}\n${whole(choicesPath, site)}` : ""}`,
  ].join("\n\n");
}

function asHtml({ hello, parts, action, choosable }: Letter, site: Site): string {
  const link = (href: string, text: string, style = "color:#a8271c") => `<a href="${escape(whole(href, site))}" style="${style}">${escape(text)}</a>`;
  const line = ({ text, href }: Line) => `<p style="margin:0 0 10px">${href ? link(href, text) : escape(text)}</p>`;
  const part = ({ heading, lines }: Part) => (heading ? `<h2 style="margin:24px 0 8px;font-size:16px">${escape(heading)}</h2>` : "") + lines.map(line).join("");
  const button = link(action.href, action.label, "display:inline-block;padding:10px 20px;border-radius:6px;background:#a8271c;color:#ffffff;text-decoration:none");
  const foot = escape(t("why", { siteName: site.siteName })) + (choosable ? `<br>${escape(t("choices"))}${link(choicesPath, whole(choicesPath, site), "color:#6b6259")}` : "");
  return `<!DOCTYPE html><html lang="zh-Hans"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"></head>
<body style="margin:0;padding:24px 16px;background:#ffffff;color:#1d1b18;font:16px/1.8 'PingFang SC','Microsoft YaHei',sans-serif"><div style="max-width:560px;margin:0 auto">
<p style="margin:0 0 10px">${escape(hello)}</p>${parts.map(part).join("")}
<p style="margin:24px 0">${button}</p>
<p style="margin:0;padding-top:16px;border-top:1px solid #ddd5c8;font-size:13px;color:#6b6259">${foot}</p></div></body></html>`;
}

const escape = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
