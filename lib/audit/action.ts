import type { Messages } from "../messages/index.ts";

type Did = Messages["audit"]["did"];

/** What can be recorded: every action has its sentence in lib/messages/zh-Hans/audit.ts, and one without does not compile. */
export type AuditAction = { [Area in keyof Did & string]: `${Area}.${keyof Did[Area] & string}` }[keyof Did & string];

/** What an event is about. */
export type SubjectKind = keyof Messages["audit"]["kind"];
