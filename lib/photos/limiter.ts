/** Lets at most `most` pieces of work run at once; the others wait in the order in which they came. */
export function limiter(most: number) {
  const waiting: (() => void)[] = [];
  const whenIdle: (() => void)[] = [];
  let running = 0;

  return {
    async run<T>(work: () => Promise<T>): Promise<T> {
      if (running < most) running++;
      else await new Promise<void>((go) => waiting.push(go));
      try {
        return await work();
      } finally {
        const next = waiting.shift();
        if (next) next();
        else if (--running === 0) for (const go of whenIdle.splice(0)) go();
      }
    },

    /** Resolves at the first moment when nothing runs. */
    async idle(): Promise<void> {
      if (running > 0) await new Promise<void>((go) => whenIdle.push(go));
    },
  };
}
