import { readdirSync, readFileSync } from "node:fs";

/** What /proc counts in, on every Linux that Node runs on. */
const ticksPerSecond = 100;

/** A process and everything that it started. */
function family(pid: number): number[] {
  const children = readdirSync(`/proc/${pid}/task`).flatMap((task) => readFileSync(`/proc/${pid}/task/${task}/children`, "utf8").split(" ").filter(Boolean));
  return [pid, ...children.flatMap((child) => family(Number(child)))];
}

/** Milliseconds of CPU that these processes and their children have used so far, their own and the kernel's for them. */
export function cpuMs(pids: number[]): number {
  const ticks = pids.flatMap(family).map((pid) => ticksIn(readFileSync(`/proc/${pid}/stat`, "utf8")));
  return (ticks.reduce((sum, one) => sum + one, 0) * 1000) / ticksPerSecond;
}

/** Of a line of /proc/PID/stat: time in user mode and in the kernel. The command's name, in parentheses, may hold anything. */
export function ticksIn(stat: string): number {
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return Number(fields[11]) + Number(fields[12]);
}

/** Megabytes (2^20) of memory that a process occupies now. */
export function memoryMb(pid: number): number {
  const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
  return Number(kilobytes) / 1024;
}
