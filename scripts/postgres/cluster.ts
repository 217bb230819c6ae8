import { spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { freePort, isFree } from "../support/port.mjs";
import { say, Trouble } from "../support/say.ts";
import type { Account } from "./account.ts";

const host = "127.0.0.1";
export const superuser = "bilin";

export type ClusterPlace = {
  /** Holds the files, the log and the chosen port; made when missing. */
  folder: string;
  bin: string;
  account: Account | null;
  password: string;
  /** Settings given to the server, as `name=value`. */
  settings?: string[];
};

/** The command line of a process; empty when there is no such process. Slim containers have no ps, macOS has no /proc. */
function commandOf(pid: string): string {
  const file = `/proc/${pid}/cmdline`;
  if (process.platform === "linux") return existsSync(file) ? readFileSync(file, "utf8") : "";
  return spawnSync("ps", ["-o", "args=", "-p", pid], { encoding: "utf8" }).stdout ?? "";
}

/** One PostgreSQL of ours: its files, and whether it runs. Nothing here is kept in memory, so that any process can take over. */
export class Cluster {
  readonly place: ClusterPlace;
  readonly data: string;
  readonly log: string;

  constructor(place: ClusterPlace) {
    this.place = place;
    this.data = join(place.folder, "data");
    this.log = join(place.folder, "postgresql.log");
  }

  /** Starts it, making it first when there is none and taking over one that a killed start left running. */
  async start(): Promise<void> {
    this.#makeFolder();
    if (!existsSync(this.data)) this.#initialise();
    const left = this.#runningPort();
    if (left !== null) {
      if (await this.#answers(left)) return say(`PostgreSQL still runs from an earlier start (port ${left}): using it`);
      await this.#clearAway();
    }
    await this.#launch();
  }

  stop(mode: "fast" | "immediate" = "fast"): void {
    if (this.#runningPort() !== null) this.#tool("pg_ctl", ["stop", "-D", this.data, "-m", mode, "-w", "-t", "60"]);
  }

  url(database: string): string {
    const port = this.#runningPort();
    if (port === null) throw new Trouble(`PostgreSQL is not running. Its log: ${this.log}`);
    return `postgresql://${superuser}:${encodeURIComponent(this.place.password)}@${host}:${port}/${database}`;
  }

  #makeFolder(): void {
    const { folder, account } = this.place;
    if (existsSync(folder)) return;
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (account) chownSync(folder, account.uid, account.gid);
  }

  /** In a folder beside, renamed when whole: a start killed in the middle leaves nothing that looks like a database. */
  #initialise(): void {
    const { folder, account, password } = this.place;
    const [fresh, file] = [join(folder, "data.new"), join(folder, "password")];
    rmSync(fresh, { recursive: true, force: true });
    writeFileSync(file, password, { mode: 0o600 });
    if (account) chownSync(file, account.uid, account.gid);
    const how = ["--username", superuser, "--pwfile", file, "--auth=scram-sha-256", "--encoding=UTF8", "--locale=C.UTF-8", "--no-instructions"];
    const { ok, output } = this.#tool("initdb", ["-D", fresh, ...how, ...(this.#isThrowaway() ? ["--no-sync"] : [])]);
    rmSync(file);
    if (!ok) throw new Trouble(`PostgreSQL could not make its files in ${folder}:\n${output}`);
    renameSync(fresh, this.data);
  }

  /** pg_ctl gives the server a session of its own: Ctrl-C at the terminal does not reach it, we stop it ourselves, last. */
  async #launch(): Promise<void> {
    const port = await this.#choosePort();
    const settings = [`listen_addresses=${host}`, "unix_socket_directories=", ...(this.place.settings ?? [])];
    const options = [`-p ${port}`, ...settings.map((setting) => `-c ${setting}`)].join(" ");
    // A backend that outlived a killed server holds on to shared memory for a moment; recovery may take its time.
    for (let tries = 3; ; tries -= 1) {
      const { ok, output } = this.#tool("pg_ctl", ["start", "-D", this.data, "-l", this.log, "-w", "-t", "300", "-o", options]);
      if (ok) return;
      if (tries === 1) throw new Trouble(`PostgreSQL did not start: ${output}\n${this.#lastLines()}\nIts whole log: ${this.log}`);
      await new Promise((later) => setTimeout(later, 1000));
    }
  }

  /** The port of last time when it is still free, so that tools a person pointed at it go on working. */
  async #choosePort(): Promise<number> {
    const file = join(this.place.folder, "port");
    const kept = existsSync(file) ? Number(readFileSync(file, "utf8")) : 0;
    if (kept && (await isFree(kept, host))) return kept;
    const port = await freePort(host);
    writeFileSync(file, String(port));
    return port;
  }

  /** What pg_ctl says of the process that the pid file names, which need not be a PostgreSQL. */
  #runningPort(): number | null {
    if (!existsSync(this.data) || !this.#tool("pg_ctl", ["status", "-D", this.data]).ok) return null;
    return Number(this.#pidFile()[3] ?? 0);
  }

  /** Lines of postmaster.pid: process, folder, start, port, socket folder, address, memory key, state. */
  #pidFile(): string[] {
    const file = join(this.data, "postmaster.pid");
    return existsSync(file) ? readFileSync(file, "utf8").split("\n").map((line) => line.trim()) : [];
  }

  async #answers(port: number): Promise<boolean> {
    const client = new pg.Client({ host, port, user: superuser, password: this.place.password, database: "postgres", connectionTimeoutMillis: 5000 });
    client.on("error", () => undefined);
    try {
      await client.connect();
      const { rows } = await client.query<{ data_directory: string }>("SHOW data_directory");
      return rows[0]?.data_directory === this.data;
    } catch {
      return false;
    } finally {
      await client.end().catch(() => undefined);
    }
  }

  /** A leftover that is ours but does not answer is stopped; a number that the system gave to another program is forgotten. */
  async #clearAway(): Promise<void> {
    if (commandOf(this.#pidFile()[0] ?? "").includes(this.data)) this.stop();
    else rmSync(join(this.data, "postmaster.pid"), { force: true });
  }

  #lastLines(): string {
    return existsSync(this.log) ? readFileSync(this.log, "utf8").trim().split("\n").slice(-10).join("\n") : "";
  }

  #isThrowaway(): boolean {
    return this.place.settings?.includes("fsync=off") ?? false;
  }

  #tool(name: "initdb" | "pg_ctl", args: string[]): { ok: boolean; output: string } {
    const { account, bin, folder } = this.place;
    const who = account ? { uid: account.uid, gid: account.gid } : {};
    const { status, error, stdout, stderr } = spawnSync(join(bin, name), args, { ...who, cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
    return { ok: status === 0, output: [error?.message, stdout, stderr].filter(Boolean).join("\n").trim() };
  }
}
