import type { Actor } from "../auth/actor.ts";
import { aliveWhere } from "../auth/session-life.ts";
import { channelOptions } from "../channels/editor-queries.ts";
import { dayOf } from "../dates.ts";
import { db } from "../db.ts";
import { NotAllowed } from "../errors.ts";
import type { Prisma } from "../generated/prisma/client.ts";
import { addressView } from "../mail/address.ts";
import { placeOptions } from "../places/editor-queries.ts";
import { mayManageUsers } from "./policy.ts";
import { deviceOf } from "./user.ts";
import type { HeldRole, LimitOptions, Person, SecondFactorView, SessionView, StandInView } from "./user.ts";

const heldFields = {
  orderBy: [{ role: "asc" }, { id: "asc" }],
  select: { id: true, role: true, channel: { select: { name: true } }, place: { select: { name: true } } },
} satisfies Prisma.User$grantsArgs;

type HeldRow = Prisma.RoleGrantGetPayload<{ select: typeof heldFields.select }>;
const held = ({ id, role, channel, place }: HeldRow): HeldRole => ({ id, role, limit: channel?.name ?? place?.name ?? null });

/** What roles can be limited to. */
export async function limitOptions(): Promise<LimitOptions> {
  const [channels, places] = [await channelOptions(), await placeOptions()];
  const option = (kind: string) => ({ id, name, trail }: { id: number; name: string; trail: string[] }) => ({ value: `${kind}:${id}`, label: [...trail, name].join(" › ") });
  return { channels: channels.map(option("channel")), places: places.map(option("place")) };
}

/** The roles that somebody holds themselves. */
export async function ownRoles(actor: Actor): Promise<HeldRole[]> {
  return (await db().roleGrant.findMany({ where: { userId: actor.id }, ...heldFields })).map(held);
}

/** Who acts in this person's roles, today or later. */
export async function ownStandIns(actor: Actor, now = new Date()): Promise<StandInView[]> {
  const rows = await db().standIn.findMany({
    where: { grant: { userId: actor.id }, until: { gte: dayOf(now) } },
    orderBy: { from: "asc" },
    select: { id: true, from: true, until: true, user: { select: { name: true } }, grant: { select: heldFields.select } },
  });
  return rows.map(({ id, from, until, user, grant }) => ({ id, who: user.name, role: held(grant), from: from.toISOString(), until: until.toISOString() }));
}

/** Whom one can ask to stand in. */
export async function colleagues(actor: Actor): Promise<{ id: number; name: string }[]> {
  return db().user.findMany({ where: { deactivatedAt: null, id: { not: actor.id }, grants: { some: {} } }, orderBy: { id: "asc" }, select: { id: true, name: true } });
}

/** Everybody with an account: those in use first, then by name. */
export async function people(actor: Actor, now = new Date()): Promise<Person[]> {
  if (!mayManageUsers(actor)) throw new NotAllowed();
  const users = await db().user.findMany({
    orderBy: { id: "asc" },
    select: {
      id: true,
      login: true,
      name: true,
      grants: heldFields,
      deactivatedAt: true,
      secondFactor: { select: { confirmedAt: true } },
      signInLink: { select: { kind: true, expiresAt: true } },
      mailSettings: { select: { address: true, verifiedAt: true } },
      sessions: { orderBy: { lastSeenAt: "desc" }, take: 1, select: { lastSeenAt: true } },
      _count: { select: { sessions: { where: aliveWhere(now) } } },
    },
  });
  const byName = new Intl.Collator("zh-Hans-CN");
  return users
    .map(({ deactivatedAt, secondFactor, signInLink, mailSettings, sessions, _count, grants, ...user }) => ({
      ...user,
      roles: grants.map(held),
      active: deactivatedAt === null,
      secondFactor: Boolean(secondFactor?.confirmedAt),
      mail: addressView(mailSettings),
      link: signInLink && { ...signInLink, open: signInLink.expiresAt > now },
      sessions: _count.sessions,
      lastSeenAt: sessions[0]?.lastSeenAt ?? null,
    }))
    .sort((a, b) => Number(b.active) - Number(a.active) || byName.compare(a.name, b.name));
}

/** Where somebody is signed in, this browser first. */
export async function ownSessions(actor: Actor, currentId: string, now = new Date()): Promise<SessionView[]> {
  const sessions = await db().session.findMany({ where: { userId: actor.id, ...aliveWhere(now) }, orderBy: { lastSeenAt: "desc" } });
  return sessions
    .map(({ id, userAgent, address, createdAt, lastSeenAt }) => ({ id, device: deviceOf(userAgent), address, createdAt, lastSeenAt, current: id === currentId }))
    .sort((a, b) => Number(b.current) - Number(a.current));
}

/** Null where signing in asks for the password only. */
export async function ownSecondFactor(actor: Actor): Promise<SecondFactorView | null> {
  const factor = await db().secondFactor.findUnique({ where: { userId: actor.id }, select: { confirmedAt: true, _count: { select: { recoveryCodes: true } } } });
  return factor?.confirmedAt ? { since: factor.confirmedAt, codesLeft: factor._count.recoveryCodes } : null;
}

export async function ownLogin(actor: Actor): Promise<string> {
  const { login } = await db().user.findUniqueOrThrow({ where: { id: actor.id }, select: { login: true } });
  return login;
}
