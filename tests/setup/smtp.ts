import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { SMTPServer } from "smtp-server";

/** A letter as it arrived, decoded. */
export type Arrived = { to: string; subject: string; text: string; html: string; headers: string };

/** A real mail server on a port of its own, which keeps what it is sent. `refuse` answers for a recipient instead of taking it. */
export async function startSmtp() {
  const letters: Arrived[] = [];
  let refusal: string | null = null;
  let port = 0;
  let server: SMTPServer | undefined;
  const open = async () => {
    server = new SMTPServer({
      authOptional: true,
      disabledCommands: ["STARTTLS"],
      onRcptTo: (_address, _session, done) => done(refusal ? Object.assign(new Error(refusal), { responseCode: 550 }) : null),
      onData: (stream, { envelope }, done) => {
        void text(stream).then((raw) => {
          letters.push(decode(raw, envelope.rcptTo.map(({ address }) => address).join(",")));
          done();
        });
      },
    });
    await new Promise<void>((ready) => server!.listen(port, "127.0.0.1", ready));
    port = (server.server.address() as AddressInfo).port;
  };
  const close = () => new Promise<void>((closed) => server!.close(() => closed()));
  await open();
  return { url: `smtp://127.0.0.1:${port}`, letters, open, close, refuse: (answer: string | null) => (refusal = answer) };
}

function decode(raw: string, to: string): Arrived {
  const headersOf = (part: string) => part.slice(0, part.indexOf("\r\n\r\n")).replaceAll(/\r\n[ \t]+/g, " ");
  const headers = headersOf(raw);
  const boundary = /boundary="([^"]+)"/.exec(headers)?.[1] ?? "";
  const body = (type: string) => {
    const part = raw.split(`--${boundary}`).find((one) => headersOf(one).includes(`Content-Type: ${type}`)) ?? "";
    const content = part.slice(part.indexOf("\r\n\r\n") + 4);
    return headersOf(part).includes("base64") ? Buffer.from(content, "base64").toString() : quotedPrintable(content.replaceAll("=\r\n", ""));
  };
  return { to, headers, subject: subjectIn(headers), text: body("text/plain"), html: body("text/html") };
}

function subjectIn(headers: string): string {
  const subject = /^Subject: (.*)$/m.exec(headers)?.[1]?.trim() ?? "";
  return subject
    .replaceAll(/\?=\s+=\?/g, "?==?")
    .replaceAll(/=\?UTF-8\?([BQ])\?(.*?)\?=/g, (_, how: string, word: string) => (how === "B" ? Buffer.from(word, "base64").toString() : quotedPrintable(word.replaceAll("_", " "))));
}

const quotedPrintable = (word: string) => Buffer.from(word.replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))), "latin1").toString();
