import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { isRoot, makeFolder } from "../../support/paths.ts";
import { freePort } from "../../support/port.mjs";
import { askUntil } from "../ask.ts";
import type { Answer } from "../ask.ts";
import { asReadersWriteIt, launch } from "./server.ts";
import type { Server } from "./server.ts";

export type Copies = Map<string, Answer>;

/** nginx as one would tune it for files, sending the very bytes and headers that our server sent for these addresses. */
export async function startNginx(nginx: string, copies: Copies, workers: number, folder: string, log: string): Promise<Server> {
  const port = await freePort("127.0.0.1");
  const home = makeFolder(folder, "nginx");
  for (const [path, { body }] of copies) {
    const file = join(home, "files", `${path}.html`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, body);
  }
  const [first] = copies.values();
  const config = join(home, "nginx.conf");
  writeFileSync(config, configuration({ home, port, workers, headers: first?.headers ?? {} }));
  const child = launch(nginx, ["-p", home, "-c", config, "-e", log], log, {});
  const url = `http://127.0.0.1:${port}`;
  await askUntil(`${url}/`, ({ status }) => status === 200, 50, () => child.exitCode !== null);
  return { name: "nginx", url, path: asReadersWriteIt, children: [child] };
}

/** What nginx says by itself, and what belongs to one connection. */
const itsOwn = new Set(["content-length", "content-type", "etag", "date", "connection", "keep-alive", "transfer-encoding"]);

type Settings = { home: string; port: number; workers: number; headers: Answer["headers"] };

function configuration({ home, port, workers, headers }: Settings): string {
  const added = Object.entries(headers).filter(([name]) => !itsOwn.has(name)).map(([name, value]) => `add_header ${name} ${JSON.stringify(String(value))};`);
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((kind) => `${kind}_temp_path ${home}/${kind};`);
  return `
${isRoot ? "user root;" : ""}
daemon off; pid ${home}/nginx.pid; worker_processes ${workers};
events { worker_connections 1024; }
http {
  ${temporary.join(" ")}
  access_log off; sendfile on; tcp_nopush on; tcp_nodelay on;
  open_file_cache max=10000 inactive=1h; open_file_cache_valid 1h; open_file_cache_min_uses 1;
  keepalive_timeout 65; keepalive_requests 1000000000;
  types {} default_type "text/html; charset=utf-8";
  ${added.join("\n  ")}
  server {
    listen 127.0.0.1:${port} reuseport;
    root ${home}/files;
    # The front page's file is called ".html".
    location / { try_files $uri.html =404; }
  }
}
`;
}
