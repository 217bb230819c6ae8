import type { Role } from "../generated/prisma/enums.ts";

/** Roles in the order of what they may do. */
export const roles = ["CORRESPONDENT", "EDITOR", "EDITOR_IN_CHIEF", "ADMINISTRATOR"] as const satisfies Role[];

export type Person = {
  id: number;
  login: string;
  name: string;
  role: Role;
  active: boolean;
  /** How many browsers are signed in now. */
  sessions: number;
  /** Latest use of any session still on record; null when there is none. */
  lastSeenAt: Date | null;
};

/** What an administrator's panel about somebody needs. */
export type ManagedUser = Pick<Person, "id" | "name" | "role" | "active" | "sessions">;

export type SessionView = { id: string; device: Device; address: string; createdAt: Date; lastSeenAt: Date; current: boolean };

export type Device = { browser: string | null; system: string | null };

const first = (names: [name: string, pattern: RegExp][], userAgent: string) => names.find(([, pattern]) => pattern.test(userAgent))?.[0] ?? null;

/** Enough for somebody to know their own devices by; a browser that names another in passing stands before it. */
export function deviceOf(userAgent: string): Device {
  return {
    browser: first(
      [
        ["WeChat", /MicroMessenger\//],
        ["Edge", /Edg(e|A|iOS)?\//],
        ["QQ", /QQBrowser\//],
        ["Opera", /OPR\//],
        ["Firefox", /(Firefox|FxiOS)\//],
        ["Chrome", /(Chrome|CriOS)\//],
        ["Safari", /Version\/.*Safari\//],
      ],
      userAgent,
    ),
    system: first(
      [
        ["HarmonyOS", /HarmonyOS|OpenHarmony/],
        ["iPhone", /iPhone/],
        ["iPad", /iPad/],
        ["Android", /Android/],
        ["Windows", /Windows/],
        ["macOS", /Mac OS X/],
        ["Linux", /Linux/],
      ],
      userAgent,
    ),
  };
}
