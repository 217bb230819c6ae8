import { createInterface } from "node:readline";
import type { SchemaEngine } from "@prisma/schema-engine-wasm";
import { lastPanic } from "./wasm.ts";

type Request = { id: number; method?: string; params?: unknown };
type Methods = Record<string, ((params: unknown) => Promise<unknown>) | undefined>;

const send = (message: object) => process.stdout.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`);

/** Where the native engine's answers have another shape than its WebAssembly sister's. */
async function ask(engine: SchemaEngine, method: string, params: unknown): Promise<unknown> {
  if (method === "getDatabaseVersion") return engine.version(params as Parameters<SchemaEngine["version"]>[0]);
  if (method === "diff") {
    const { stdout, exitCode } = await engine.diff(params as Parameters<SchemaEngine["diff"]>[0]);
    if (stdout !== null && stdout !== undefined) send({ id: 1, method: "print", params: { content: stdout } });
    return { exitCode };
  }
  const call = (engine as unknown as Methods)[method];
  if (!call) throw new Error(`The schema engine knows no method "${method}".`);
  return call.call(engine, params);
}

/** The shape that the CLI makes its messages from: known errors by code, panics apart. */
function failure(error: unknown): object {
  const { code = null, meta = null, message } = error as { code?: string; meta?: unknown; message: string };
  const said = lastPanic() ?? message;
  const isPanic = error instanceof WebAssembly.RuntimeError;
  const data = isPanic ? { is_panic: true, message: said, error: { message: said } } : { is_panic: false, message: said, meta, error_code: code };
  return { code: 4466, message: "An error happened. Check the data field for details.", data };
}

/** Answers requests, one a line, one after the other, until the CLI hangs up. */
export async function serve(open: () => Promise<SchemaEngine>): Promise<void> {
  let engine: SchemaEngine | undefined;
  for await (const line of createInterface({ input: process.stdin })) {
    const { id, method, params } = JSON.parse(line) as Request;
    // The CLI's receipt for something that we had it print.
    if (!method) continue;
    try {
      engine ??= await open();
      send({ id, result: (await ask(engine, method, params)) ?? {} });
    } catch (error) {
      send({ id, error: failure(error) });
    }
  }
}
