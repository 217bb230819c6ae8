import type { ActionState } from "../action-state.ts";
import { record } from "../audit/record.ts";
import type { Actor } from "../auth/actor.ts";
import { formatDate } from "../dates.ts";
import { db } from "../db.ts";
import { addressView, reachOf } from "../mail/address.ts";
import { secretMark } from "../mail/letter.ts";
import { queueMail } from "../mail/outbox.ts";
import { makeProof } from "../mail/proof.ts";
import { mailIsOn } from "../mail/transport.ts";
import { translator } from "../messages/index.ts";
import { lockAdministrators } from "./administer.ts";
import { hashToken, urlOf } from "./sign-in-links.ts";

const t = translator("mail");

/** Sends a link that was just made to the person's own address, once. An invitation so followed shows that its address is right. */
export async function mailSignInLink(actor: Actor, { userId, token }: { userId: number; token: string }, now = new Date()): Promise<ActionState> {
  const refuse = (message: string): ActionState => ({ ok: false, message, issues: [] });
  return db().$transaction(async (tx) => {
    await lockAdministrators(tx, actor);
    const hash = hashToken(token);
    const link = await tx.signInLink.findUnique({ where: { userId, hash, expiresAt: { gt: now }, user: { deactivatedAt: null } }, include: { user: { include: { mailSettings: true } } } });
    if (!link) return refuse(t("link.gone"));
    const { kind, expiresAt, user: { name, login, mailSettings } } = link;
    const mail = addressView(mailSettings);
    const reach = reachOf(mail, kind, mailIsOn());
    if (reach !== "yes") return refuse(reach === "off" ? t("link.off") : reach === "none" ? t("link.noAddress", { name }) : t("link.unverified", { address: mail.address }));
    const isNew = kind === "INVITATION";
    const said = (siteName: string) => t(isNew ? "link.invitation" : "link.reset", { siteName, login, by: actor.name });
    await queueMail(tx, {
      key: `link ${hash}`, userId, address: mail.address,
      secretLink: urlOf(token) + (isNew ? `?mail=${makeProof(userId, mail.address, now, expiresAt).proof}` : ""),
      letter: ({ siteName }) => ({
        subject: t(isNew ? "link.invitationSubject" : "link.resetSubject", { siteName }),
        hello: t("hello", { name }),
        parts: [{ lines: [{ text: said(siteName) }, { text: t("link.until", { at: formatDate(expiresAt) }) }] }],
        action: { label: t(isNew ? "link.invitationOpen" : "link.resetOpen"), href: secretMark },
        choosable: false,
      }),
    }, now);
    await record(tx, actor, { action: "user.link-mailed", subject: ["User", userId], detail: { mail: mail.address } });
    return { ok: true, value: undefined };
  });
}
