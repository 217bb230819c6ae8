import { z } from "zod";

const schema = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  /** The address people type to reach the site, without a path. */
  SITE_URL: z.url({ protocol: /^https?$/ }).default("http://localhost:3000").transform((url) => new URL(url).origin),
  /** Signs session cookies. */
  NEXTAUTH_SECRET: z.string().min(32),
  /** Where originals and variants of photos are kept. */
  STORAGE_DIR: z.string().min(1),
  /** Of a CDN in front of the site: where to tell it which pages to let go of, and what to sign that with. */
  CDN_PURGE_URL: z.url({ protocol: /^https?$/ }).optional(),
  CDN_PURGE_TOKEN: z.string().min(1).optional(),
  /** Memory for finished reader pages, in each process. */
  PAGE_STORE_MB: z.coerce.number().min(1).default(256),
  /** Through which server e-mail is sent, and who it comes from. Without them none is. */
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.string().trim().regex(/^([^<>]*<[^<>\s]+@[^<>\s]+>|[^<>\s]+@[^<>\s]+)$/).optional(),
}).refine(({ SMTP_URL, MAIL_FROM }) => !SMTP_URL || MAIL_FROM, { path: ["MAIL_FROM"], message: "SMTP_URL needs MAIL_FROM: who its e-mail comes from" });

let read: z.infer<typeof schema> | undefined;

/** Settings from the environment, read once; scripts/ puts them there. Throws naming what is missing. */
export function env(): z.infer<typeof schema> {
  return (read ??= schema.parse(process.env));
}
