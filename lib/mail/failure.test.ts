import { expect, it } from "vitest";
import { failureOf } from "./failure.ts";

it.each([
  ["ESOCKET", undefined, "connect ECONNREFUSED 127.0.0.1:2525", "连不上发信服务器"],
  ["EDNS", undefined, "getaddrinfo ENOTFOUND smtp.example.cn", "找不到发信服务器"],
  ["ESOCKET", undefined, "write EPROTO error:0A00010B:SSL routines::wrong version number", "加密连接失败"],
  ["ETIMEDOUT", undefined, "Connection timeout", "太久没有回答"],
  ["EAUTH", "AUTH PLAIN", "Invalid login", "不认用户名或密码"],
  ["EENVELOPE", "MAIL FROM", "Mail command failed", "不让用这个发件人"],
  ["EENVELOPE", "RCPT TO", "Can't send mail", "对方不收这个地址"],
  ["EMESSAGE", "DATA", "Message failed", "不收这封邮件"],
  [undefined, undefined, "something new", "something new"],
])("says what %s at %s (%s) means", (code, command, message, words) => {
  expect(failureOf({ message, ...(code && { code }), ...(command && { command }) }).words).toContain(words);
});

it("adds what the server answered, and gives up where it will never take the address", () => {
  const refused = { message: "", code: "EENVELOPE", command: "RCPT TO" };
  expect(failureOf({ ...refused, response: "550 5.1.1\r\n No such user", responseCode: 550 })).toMatchObject({ words: expect.stringContaining("550 5.1.1 No such user") as string, isFinal: true });
  expect(failureOf({ ...refused, response: "451 Try later", responseCode: 451 }).isFinal).toBe(false);
  expect(failureOf({ message: "", code: "EAUTH", responseCode: 535 }).isFinal).toBe(false);
});
