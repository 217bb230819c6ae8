import type { ServerResponse } from "node:http";
import { translator } from "../messages/index.ts";

/** A page that needs nothing else to work: no database, no framework, no stylesheet of the site. */
export function sendError(response: ServerResponse, status: 400 | 404 | 405 | 500 | 503): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const t = translator("site");
  const body = `<!DOCTYPE html><html lang="zh-Hans"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${t(`error.${status}.title`)}</title></head>
<body style="margin:0;background:#fbf9f4;color:#1d1b18;font:18px/1.8 'PingFang SC','Microsoft YaHei','Noto Sans CJK SC',sans-serif"><main style="max-width:32rem;margin:18vh auto;padding:0 1.5rem"><h1 style="font-size:1.6rem">${t(`error.${status}.title`)}</h1><p>${t(`error.${status}.text`)}</p><p><a href="/" style="color:#a8271c">${t("error.home")}</a></p></main></body></html>`;
  if (status === 503) response.setHeader("retry-after", "5");
  response.writeHead(status, { "content-type": "text/html; charset=utf-8", "cache-control": "no-store", "content-length": Buffer.byteLength(body) });
  response.end(body);
}
