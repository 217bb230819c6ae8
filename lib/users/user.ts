import type { Role, SignInLinkKind } from "../generated/prisma/enums.ts";
import type { AddressView, Reach } from "../mail/address.ts";
import type { QrCode } from "../share/qr-code.ts";

export const roles = ["CORRESPONDENT", "EDITOR", "SECTION_HEAD", "EDITOR_IN_CHIEF", "ADMINISTRATOR"] as const satisfies Role[];

/** Those that can be limited to a channel or a place; the database holds it too. */
export const limitable: readonly Role[] = ["EDITOR", "SECTION_HEAD", "EDITOR_IN_CHIEF"];

/** A role that somebody holds; `limit` names the channel or place it is limited to. */
export type HeldRole = { id: number; role: Role; limit: string | null };

/** A channel or a place in the form of roles; `value` is what the form sends. */
export type LimitOption = { value: string; label: string };
export type LimitOptions = { channels: LimitOption[]; places: LimitOption[] };

/** What the authenticator app is told: drawn, and to be typed. */
export type NewSecondFactor = { secret: string; qr: QrCode };

export type SecondFactorView = { since: Date; codesLeft: number };

/** A link by which somebody is to set their password; one that has expired or was withdrawn is no longer `open`. */
export type LinkView = { kind: SignInLinkKind; expiresAt: Date; open: boolean };

/** A link as it is handed on, this once: copied, or sent to the person's address where `reach` allows. */
export type NewLink = { userId: number; name: string; kind: SignInLinkKind; url: string; token: string; expiresAt: Date; address: string; reach: Reach };

export type Person = {
  id: number;
  login: string;
  name: string;
  roles: HeldRole[];
  active: boolean;
  secondFactor: boolean;
  link: LinkView | null;
  mail: AddressView;
  /** How many browsers are signed in now. */
  sessions: number;
  /** Latest use of any session still on record; null when there is none. */
  lastSeenAt: Date | null;
};

/** 代班, one's own: who acts in which of one's roles, and when. */
export type StandInView = { id: number; who: string; role: HeldRole; from: string; until: string };

/** What an administrator's panel about somebody needs. */
export type ManagedUser = Pick<Person, "id" | "name" | "roles" | "active" | "sessions" | "secondFactor" | "link" | "mail">;

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
