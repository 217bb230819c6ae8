import { execFileSync } from "node:child_process";
import { statSync } from "node:fs";
import { isRoot } from "../support/paths.ts";
import { say, Trouble } from "../support/say.ts";

export type Account = { name: string; uid: number; gid: number };

function find(name: string): Account | null {
  const id = (flag: string) => Number(execFileSync("id", [flag, name], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }));
  try {
    return { name, uid: id("-u"), gid: id("-g") };
  } catch {
    return null;
  }
}

const waysToAdd: [string, string[]][] = [
  ["useradd", ["--system", "--user-group", "--no-create-home", "--shell", "/usr/sbin/nologin"]],
  ["adduser", ["-S", "-D", "-H"]],
];

function add(name: string): Account | null {
  for (const [command, flags] of waysToAdd) {
    try {
      execFileSync(command, [...flags, name], { stdio: "ignore" });
    } catch {
      continue;
    }
    say(`Made the system user ${name}, since PostgreSQL refuses to run as root`);
    return find(name);
  }
  return null;
}

/** Whoever the files belong to already. */
function ownerOf(folder: string): Account | null {
  const owner = statSync(folder, { throwIfNoEntry: false });
  return owner && owner.uid !== 0 ? { name: `number ${owner.uid}`, uid: owner.uid, gid: owner.gid } : null;
}

/** The user that PostgreSQL runs as for files in this folder: null is ourselves; root needs another one. */
export function databaseAccount(folder: string): Account | null {
  if (!isRoot) return null;
  const account = ownerOf(folder) ?? find("postgres") ?? find("bilin-postgres") ?? add("bilin-postgres");
  if (!account) throw new Trouble("PostgreSQL refuses to run as root. Add a system user named postgres, or start Bilin as an ordinary user.");
  return account;
}
