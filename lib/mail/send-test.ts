import type { ActionState } from "../action-state.ts";
import { record } from "../audit/record.ts";
import type { Actor } from "../auth/actor.ts";
import { formatDate } from "../dates.ts";
import { env } from "../env.ts";
import { NotAllowed } from "../errors.ts";
import { translator } from "../messages/index.ts";
import { siteSettings } from "../settings/queries.ts";
import { inTransaction } from "../transaction.ts";
import { failureOf } from "./failure.ts";
import { compose } from "./letter.ts";
import { mayManageSending } from "./policy.ts";
import { deliver, mailIsOn } from "./transport.ts";

const t = translator("mail");

/** Past the queue, so that the administrator hears at once what the mail server says. */
export async function sendTest(actor: Actor, { address }: { address: string }, now = new Date()): Promise<ActionState> {
  if (!mayManageSending(actor)) throw new NotAllowed();
  const refuse = (message: string) => ({ ok: false as const, message, issues: [] });
  if (!mailIsOn()) return refuse(t("sending.off"));
  await inTransaction((tx) => record(tx, actor, { action: "settings.mail-tested", subject: ["Settings", 1], detail: { mail: address } }));
  const { siteName } = await siteSettings();
  const words = compose(
    {
      subject: t("sending.testSubject"),
      hello: t("hello", { name: actor.name }),
      parts: [{ lines: [{ text: t("sending.testText", { siteName, at: formatDate(now) }) }] }],
      action: { label: t("verify.toDesk"), href: "/editor" },
      choosable: false,
    },
    { siteName, siteUrl: env().SITE_URL },
  );
  try {
    await deliver({ key: `test ${actor.id} ${now.getTime()}`, address, choosable: false, ...words });
    return { ok: true, value: undefined };
  } catch (error) {
    return refuse(t("sending.testFailed", { failure: failureOf(error as Error).words }));
  }
}
