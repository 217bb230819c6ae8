import { translator } from "../messages/index.ts";
import type { Messages } from "../messages/index.ts";

const t = translator("mail");

type Why = Exclude<keyof Messages["mail"]["failure"], "answer" | "unreadable">;
/** As nodemailer throws it. */
type SmtpError = { message: string; code?: string; command?: string; response?: string; responseCode?: number };

/** What went wrong, for whoever runs the site. `isFinal`: trying again would not help. */
export type Failure = { words: string; isFinal: boolean };

export function failureOf(error: SmtpError): Failure {
  const why = whyOf(error);
  const answer = error.response ?? (why === "other" ? error.message : "");
  const words = t(`failure.${why}`) + (answer === "" ? "" : t("failure.answer", { answer: answer.replaceAll(/\s+/g, " ").slice(0, 300) }));
  return { words, isFinal: why === "recipient" && (error.responseCode ?? 0) >= 500 };
}

const byCode: Record<string, Why> = { ECONNECTION: "refused", ETIMEDOUT: "timeout", EDNS: "notFound", ETLS: "tls", EAUTH: "auth", EMESSAGE: "message" };

function whyOf({ code = "", command, message }: SmtpError): Why {
  if (code === "EENVELOPE") return command === "MAIL FROM" ? "sender" : command === "RCPT TO" ? "recipient" : "message";
  if (/ENOTFOUND|EAI_AGAIN/.test(message)) return "notFound";
  // Of what happens below the protocol only the message says what it was.
  if (code === "ESOCKET") return /\b(ssl|tls|certificate)\b|wrong version/i.test(message) ? "tls" : "refused";
  return byCode[code] ?? "other";
}
