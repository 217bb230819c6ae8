import { stopChildren } from "./children.ts";

const last: (() => Promise<void>)[] = [];
let stopping: Promise<never> | undefined;
let signalCode = 130;

/** What has to end after every child process has: the database. Later ones first. */
export function onStop(end: () => Promise<void>): void {
  last.push(end);
}

/** From now on, being told to stop is how this command is meant to end. */
export function stoppingIsSuccess(): void {
  signalCode = 0;
}

/** Ends in order: children first, then what was registered, then this process. */
export function stop(code: number): Promise<never> {
  return (stopping ??= end(code));
}

export function isStopping(): boolean {
  return stopping !== undefined;
}

async function end(code: number): Promise<never> {
  await stopChildren();
  for (const one of last.reverse()) await one().catch((error: unknown) => console.error(error));
  process.exit(code);
}

/** Runs a command's main function: stops in order on signals, on failure, at its end, and when the bootstrap process dies. */
export async function command(main: () => Promise<number | void>): Promise<void> {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => void stop(signalCode));
  process.once("disconnect", () => void stop(signalCode));
  try {
    const code = await main();
    await stop(code ?? 0);
  } catch (error) {
    if (stopping) await stopping;
    console.error(error instanceof Error && error.name === "Trouble" ? `\n${error.message}\n` : error);
    await stop(1);
  }
}
