import type { Source } from "../../lib/sources/source.ts";

/** From whom the demonstration reprints: a newspaper that does not exist. */
export const sources: Source[] = [{ name: "云澜日报（虚构）", hosts: ["example.com"], note: "演示用，没有这份报纸" }];
