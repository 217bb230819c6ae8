import type { Tx } from "../db.ts";
import { formatDate } from "../dates.ts";
import { translator } from "../messages/index.ts";
import { queueMail } from "./outbox.ts";
import { makeProof } from "./proof.ts";

const t = translator("mail");

/** Sends the one letter that an address gets before it is verified. */
export async function askToVerify(tx: Tx, userId: number, address: string, now: Date): Promise<void> {
  const { name, login } = await tx.user.findUniqueOrThrow({ where: { id: userId }, select: { name: true, login: true } });
  const { proof, expiresAt } = makeProof(userId, address, now);
  await queueMail(tx, {
    key: `verify ${userId} ${now.getTime()}`, userId, address,
    letter: ({ siteName }) => ({
      subject: t("verify.subject"),
      hello: t("hello", { name }),
      parts: [{ lines: [{ text: t("verify.text", { siteName, name, login }) }, { text: t("verify.until", { at: formatDate(expiresAt) }) }] }],
      action: { label: t("verify.open"), href: `/sign-in/mail/${proof}` },
      choosable: false,
    }),
  }, now);
}
