import type { ServerResponse } from "node:http";
import { translator } from "../messages/index.ts";

/** A page that needs nothing else to work: no database, no framework, no stylesheet of the site. */
export function sendError(response: ServerResponse, status: 400 | 404 | 405 | 500 | 503): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const t = translator("site");
  const body = `<!DOCTYPE html><html lang="zh-Hans"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>${t(`error.${status}.title`)}</title></head>
<body style="margin:0;background:light-dark(#fbf9f4,#1c1916);color:light-dark(#1d1b18,#ece5d9);font:18px/1.8 'PingFang SC','Microsoft YaHei','Noto Sans CJK SC',sans-serif"><main style="max-width:32rem;margin:18vh auto;padding:0 1.5rem"><h1 style="font-size:1.6rem">${t(`error.${status}.title`)}</h1><p>${t(`error.${status}.text`)}</p><p><a href="/" style="color:light-dark(#a8271c,#f0917f)">${t("error.home")}</a></p></main></body></html>`;
  if (status === 503) response.setHeader("retry-after", "5");
  response.writeHead(status, { "content-type": "text/html; charset=utf-8", "cache-control": "no-store", "content-length": Buffer.byteLength(body) });
  response.end(body);
}
