import { z } from "zod";
import { translator } from "../messages/index.ts";
import { isSharedByMany, listedHost } from "./hosts.ts";

const t = translator("sources");
const id = z.coerce.number().pipe(z.int32().positive());
const mostHosts = 30;

/** As long as an article's source may be. */
const name = z.string().trim().min(1, t("missing.name")).max(100, t("tooLong", { max: 100 }));
const note = z.string().trim().max(200, t("tooLong", { max: 200 }));

/** Host names, or addresses in which they stand, however they are set apart. */
export function hostsIn(written: string): { hosts: string[]; wrong: string[]; shared: string[] } {
  const read = written.split(/[\s,，、;；]+/u).filter(Boolean).map((one) => ({ one, host: listedHost(one) }));
  const hosts = [...new Set(read.flatMap(({ host }) => host ?? []))];
  return { hosts, wrong: read.filter(({ host }) => host === null).map(({ one }) => one), shared: hosts.filter(isSharedByMany) };
}

/** What is wrong with hosts, in words. */
export function hostsRefusal({ hosts, wrong, shared }: ReturnType<typeof hostsIn>): string | null {
  if (wrong.length > 0) return t("notHosts", { hosts: wrong.join("、") });
  if (shared.length > 0) return t("sharedHosts", { hosts: shared.join("、") });
  if (hosts.length === 0) return t("missing.hosts");
  return hosts.length > mostHosts ? t("manyHosts", { max: mostHosts }) : null;
}

const hosts = z.string().max(5000).transform((written, context) => {
  const read = hostsIn(written);
  const message = hostsRefusal(read);
  if (message === null) return read.hosts;
  context.addIssue({ code: "custom", message });
  return z.NEVER;
});

export const sourceSchema = z.object({ name, hosts, note });
/** As it was on the screen, for what others may have changed meanwhile. */
const start = z.object({ name: z.string(), hosts: z.array(z.string()), note: z.string() });

export const saveSourceSchema = sourceSchema.extend({ id: z.union([z.literal("").transform(() => null), id]), start: start.nullable() });
export type SaveSource = z.infer<typeof saveSourceSchema>;

export const removeSourceSchema = z.object({ id, start });
export type RemoveSource = z.infer<typeof removeSourceSchema>;

export const pasteSchema = z.object({ lines: z.string().max(400_000) });
