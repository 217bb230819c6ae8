import { Badge } from "@/components/ui/badge";
import { formatDate } from "@/lib/dates";
import { translator } from "@/lib/messages/index";
import type { LimitOptions, LinkView, ManagedUser, Person } from "@/lib/users/user";
import { ManageUser } from "./manage-user";
import { roleName } from "./role-name";

type Props = { people: Person[]; selfId: number; limits: LimitOptions };

/** A row for each person: columns where there is room, stacked on phones. */
export function PeopleList({ people, selfId, limits }: Props) {
  const t = translator("users");
  return (
    <ul className="divide-y divide-line rounded-lg border border-line bg-surface">
      {people.map((person) => (
        <li key={person.id} className="flex items-center gap-4 px-4 py-3.5 sm:px-5">
          <Initial name={person.name} active={person.active} />
          <div className="grid min-w-0 flex-1 gap-x-6 gap-y-1 md:grid-cols-[2fr_1fr_2fr] md:items-center">
            <div className="min-w-0">
              <p className="flex flex-wrap items-center gap-x-2 font-medium">
                {person.name}
                {person.id === selfId && <Badge>{t("you")}</Badge>}
                {person.secondFactor && <Badge tone="good">{translator("secondFactor")("badge")}</Badge>}
                {!person.active && <Badge tone="warn">{t("inactive")}</Badge>}
              </p>
              <p className="truncate text-sm text-ink-soft">{person.login}</p>
              {person.mail.address !== "" && (
                <p className="flex flex-wrap gap-x-2 text-sm wrap-anywhere text-ink-soft">
                  {person.mail.address}
                  {!person.mail.verified && <span className="text-warn">{translator("mail")("address.unverified")}</span>}
                </p>
              )}
            </div>
            <p className="flex flex-wrap gap-1 text-sm">
              {person.roles.length === 0 && <Badge tone="warn">{t("roleless")}</Badge>}
              {person.roles.map((held) => (
                <Badge key={held.id} tone={held.role === "ADMINISTRATOR" ? "accent" : "neutral"}>
                  {roleName(held)}
                </Badge>
              ))}
            </p>
            <p className="text-sm text-ink-soft">
              {person.sessions > 0 && <span className="mr-2 text-good max-md:block">{t("signedIn", { count: person.sessions })}</span>}
              {person.lastSeenAt ? t("lastSeen", { at: formatDate(person.lastSeenAt) }) : t("never")}
              {person.link && <LinkState link={person.link} />}
            </p>
          </div>
          <div className="flex w-14 shrink-0 justify-end">
            <ManageUser user={managed(person)} isSelf={person.id === selfId} limits={limits} />
          </div>
        </li>
      ))}
    </ul>
  );
}

const managed = ({ id, name, roles, active, sessions, secondFactor, link, mail }: Person): ManagedUser => ({ id, name, roles, active, sessions, secondFactor, link, mail });

function LinkState({ link: { kind, open, expiresAt } }: { link: LinkView }) {
  const t = translator("signInLinks");
  if (!open) return kind === "INVITATION" ? <span className="block text-warn">{t("expired")}</span> : null;
  return <span className="block text-warn">{t(kind === "INVITATION" ? "waiting" : "waitingReset", { at: formatDate(expiresAt) })}</span>;
}

/** The last character of a Chinese name tells people apart better than the surname. */
function Initial({ name, active }: { name: string; active: boolean }) {
  return (
    <span
      aria-hidden
      className={`flex size-10 shrink-0 items-center justify-center rounded-full font-serif text-lg ${active ? "bg-accent-soft text-accent" : "bg-line/50 text-ink-soft"}`}
    >
      {[...name].at(-1)}
    </span>
  );
}
