import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { SchemaEngine } from "@prisma/schema-engine-wasm";

type Glue = { SchemaEngine: typeof SchemaEngine; __wbg_set_wasm: (exports: WebAssembly.Exports) => void };

let panicMessage: string | undefined;

/** What the engine said when it gave up; the error itself only says "unreachable". */
export function lastPanic(): string | undefined {
  return panicMessage;
}

/** Loads the engine by hand: importing a WebAssembly module prints a warning, and the CLI reads what we print. */
export async function loadEngine(): Promise<typeof SchemaEngine> {
  const folder = dirname(createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg"));
  const glue = (await import(join(folder, "schema_engine_bg.js"))) as Glue & WebAssembly.ModuleImports;
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message: (message: string) => (panicMessage = message) } });
  const { instance } = await WebAssembly.instantiate(readFileSync(join(folder, "schema_engine_bg.wasm")), { "./schema_engine_bg.js": glue });
  glue.__wbg_set_wasm(instance.exports);
  (instance.exports["__wbindgen_start"] as () => void)();
  return glue.SchemaEngine;
}
