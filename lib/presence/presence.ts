/** How often an open page says that it is there, and hears who else is. */
export const beat = 4_000;
/** So long after its last word a page counts as open: some beats may get lost. */
export const heardFor = 30_000;
/** Whoever has written nothing for so long has put the pen down: others may take it. */
export const idleAfter = 3 * 60_000;

export type OpenPage = { id: string; userId: number; name: string; seenAt: Date; wroteAt: Date | null; penAt: Date | null; askedAt: Date | null };

/** `open`: only looks at it, or stopped writing a while ago. */
export type Doing = "writing" | "open";
/** Somebody else, however many windows they have. */
export type Somebody = { userId: number; name: string; doing: Doing };
/** Who writes. `idleMinutes`: put down, and free to be taken. */
export type Pen = { holder: "here" | "ownWindow" | "other"; name: string; idleMinutes: number | null };
/** An article's open pages, as one of them is told. */
export type Presence = {
  /** The article's newest text. */
  headId: number;
  /** Of what stands around it: another than the page was made with says that the page is behind. */
  mark: string;
  others: Somebody[];
  /** The same person has it open in another window. */
  ownWindow: boolean;
  pen: Pen | null;
  /** Who asks the holder for the pen; told to the holder only. */
  askedBy: string | null;
  /** This page has asked, and waits for an answer. */
  asking: boolean;
};

export const isOpen = ({ seenAt }: OpenPage, at: Date) => at.getTime() - seenAt.getTime() <= heardFor;

export function holderOf(pages: OpenPage[]): OpenPage | null {
  return pages.find(({ penAt }) => penAt !== null) ?? null;
}

/** A page's name is worth nothing in another's hands. */
export const holdsPen = (me: { userId: number; page: string }, pages: OpenPage[]) => pages.some(({ id, userId, penAt }) => penAt !== null && id === me.page && userId === me.userId);

/** Since when nothing was written by the pen's holder. */
const quietFor = ({ wroteAt, penAt }: OpenPage, at: Date) => at.getTime() - Math.max(wroteAt?.getTime() ?? 0, penAt?.getTime() ?? 0);
export const isIdle = (holder: OpenPage, at: Date) => quietFor(holder, at) >= idleAfter;

/** Writing picks up a pen that nobody holds; one's own goes along from window to window. */
export function mayPickUp(userId: number, pages: OpenPage[]): boolean {
  const holder = holderOf(pages);
  return holder === null || holder.userId === userId;
}

/** Without being given it. */
export function mayTake(userId: number, pages: OpenPage[], at: Date): boolean {
  const holder = holderOf(pages);
  return mayPickUp(userId, pages) || (holder !== null && isIdle(holder, at));
}

/** Who asked first. */
export function askerOf(pages: OpenPage[]): OpenPage | null {
  const holder = holderOf(pages);
  const asking = pages.filter(({ askedAt, userId }) => askedAt !== null && userId !== holder?.userId);
  return asking.toSorted((one, other) => Number(one.askedAt) - Number(other.askedAt))[0] ?? null;
}

/** Everybody but this person, each once. Whoever holds the pen and uses it is writing. */
export function othersOf(userId: number, pages: OpenPage[], at: Date): Somebody[] {
  const holder = holderOf(pages);
  const writer = holder && !isIdle(holder, at) ? holder.userId : null;
  const byId = new Map(pages.filter((page) => page.userId !== userId).map((page) => [page.userId, page.name]));
  return [...byId].map(([id, name]): Somebody => ({ userId: id, name, doing: id === writer ? "writing" : "open" })).toSorted((one, other) => rank(one) - rank(other));
}

const rank = ({ doing }: Somebody) => (doing === "writing" ? 0 : 1);

export function presenceFor(me: { userId: number; page: string }, article: Pick<Presence, "headId" | "mark">, pages: OpenPage[], at: Date): Presence {
  const holder = holderOf(pages);
  const isHere = holdsPen(me, pages);
  return {
    ...article,
    others: othersOf(me.userId, pages, at),
    ownWindow: pages.some(({ id, userId }) => userId === me.userId && id !== me.page),
    pen: holder && {
      holder: isHere ? "here" : holder.userId === me.userId ? "ownWindow" : "other",
      name: holder.name,
      idleMinutes: isIdle(holder, at) ? Math.floor(quietFor(holder, at) / 60_000) : null,
    },
    askedBy: isHere ? (askerOf(pages)?.name ?? null) : null,
    asking: holder !== null && holder.userId !== me.userId && pages.some(({ id, askedAt }) => id === me.page && askedAt !== null),
  };
}
