import type { ComparedBlock } from "@/lib/articles/compare-blocks";

type Row = { block: ComparedBlock; index: number };
export type Run = { folded: boolean; rows: Row[] };

/** Beside a difference one block stays in sight; more than this of the same in a row is folded away. */
const most = 2;

/** Blocks in their order, with long runs of the same ones put together to be opened at will. */
export function foldSame(blocks: ComparedBlock[]): Run[] {
  const runs: Run[] = [];
  const add = (folded: boolean, rows: Row[]) => {
    if (rows.length > 0) runs.push({ folded, rows });
  };
  let same: Row[] = [];
  const close = (end: boolean) => {
    const start = runs.length === 0 ? 0 : 1;
    const stop = end ? same.length : same.length - 1;
    if (stop - start <= most) add(false, same);
    else {
      add(false, same.slice(0, start));
      add(true, same.slice(start, stop));
      add(false, same.slice(stop));
    }
    same = [];
  };
  for (const [index, block] of blocks.entries()) {
    if (block.same) same.push({ block, index });
    else {
      close(false);
      add(false, [{ block, index }]);
    }
  }
  close(true);
  return runs;
}
