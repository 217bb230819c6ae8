import { createHash } from "node:crypto";
import { createTransport } from "nodemailer";
import { env } from "../env.ts";
import { choicesPath } from "./letter.ts";

export const mailIsOn = () => env().SMTP_URL !== undefined;

/** A letter as it goes out. `key` is what it is about, and makes its Message-ID: one sent again is known to be the same. */
export type Outgoing = { key: string; address: string; subject: string; text: string; html: string; choosable: boolean };

/** Hands a letter to the mail server. Throws what nodemailer throws. */
export async function deliver({ key, address, subject, text, html, choosable }: Outgoing): Promise<void> {
  const { SMTP_URL, MAIL_FROM, SITE_URL } = env();
  const transport = createTransport({ url: SMTP_URL, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000, disableFileAccess: true, disableUrlAccess: true });
  const name = createHash("sha256").update(`${SITE_URL} ${key}`).digest("hex").slice(0, 32);
  try {
    await transport.sendMail({
      from: MAIL_FROM,
      to: { name: "", address },
      subject, text, html,
      messageId: `<${name}@${new URL(SITE_URL).hostname}>`,
      headers: { "Auto-Submitted": "auto-generated" },
      ...(choosable && { list: { unsubscribe: SITE_URL + choicesPath } }),
    });
  } finally {
    transport.close();
  }
}

/** Where letters go out, without what signs in there. */
export function sender(): { host: string; from: string } | null {
  const { SMTP_URL, MAIL_FROM = "" } = env();
  return SMTP_URL ? { host: new URL(SMTP_URL).host, from: MAIL_FROM } : null;
}
