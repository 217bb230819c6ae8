import { join } from "node:path";
import { build } from "rolldown";
import type { InputOptions, OutputOptions } from "rolldown";
import { encode } from "../../page-store/encode.ts";

const sources = join(import.meta.dirname, "../../../components/site/script");

/** `first` is what every reader's first page loads; the rest is imported when it is wanted. */
export type Script = { name: string; code: string; first: boolean };

/** What a first visit may load of script, compressed. */
export const budget = 5 * 1024;

async function chunksOf(input: string, options: OutputOptions) {
  const shared: InputOptions = { platform: "browser", cwd: sources, transform: { target: "es2021" } };
  const { output } = await build({ ...shared, input: join(sources, input), write: false, output: { minify: true, ...options } });
  return output.filter((file) => file.type === "chunk");
}

/** Browsers know a worker by its address, which has to stay. */
async function worker(name: string): Promise<Script> {
  const [chunk] = await chunksOf(`worker/${name}.ts`, { format: "iife", entryFileNames: "[name].js" });
  return { name: `${name}.js`, code: chunk?.code ?? "", first: name === "worker" };
}

/** The readers' scripts: main.ts and what it imports, named by their content where `hashed`, and the workers. */
export async function bundle({ hashed }: { hashed: boolean }): Promise<Script[]> {
  const name = hashed ? "[name]-[hash].js" : "[name].js";
  const chunks = await chunksOf("main.ts", { format: "es", entryFileNames: name, chunkFileNames: name });
  const main = chunks.find(({ isEntry }) => isEntry);
  const first = new Set([main?.fileName, ...(main?.imports ?? [])]);
  return [...chunks.map(({ fileName, code }) => ({ name: fileName, code, first: first.has(fileName) })), await worker("worker"), await worker("no-worker")];
}

/** Bytes over the line, compressed as they are sent. */
export async function weightOf(scripts: Script[]): Promise<number> {
  const sent = await Promise.all(scripts.map(({ code }) => encode(Buffer.from(code), "br")));
  return sent.reduce((sum, { length }) => sum + length, 0);
}
