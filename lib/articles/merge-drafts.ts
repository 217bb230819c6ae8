import { canonical, keyOf } from "./compare-blocks.ts";
import type { ComparedBlock, OwnPhotoTexts } from "./compare-blocks.ts";
import type { Comparison, FieldName } from "./compare.ts";
import type { Block } from "./body.ts";
import type { Draft } from "./schema.ts";

/** Of two texts that came from one: whose of a difference goes on. `both`: one block behind the other. */
export type Choice = "mine" | "theirs" | "both";
/** `clash`: both changed it, so that somebody has to decide. */
export type Proposal = { choice: Choice; clash: boolean };
/** For each field that differs by its name, for each block by its place in the comparison. */
export type Proposals = { fields: Partial<Record<FieldName, Proposal>>; blocks: Record<number, Proposal> };
export type Choices = { fields: Partial<Record<FieldName, Choice>>; blocks: Record<number, Choice> };

/** Whoever alone changed something is followed. Without the common text (`base`) nothing is left out. */
export function propose(mine: Draft, theirs: Draft, { fields, blocks }: Comparison, base: Draft | null, photos: OwnPhotoTexts): Proposals {
  const key = keyOf(photos);
  const known = base && new Set(base.body.blocks.map(key));
  return {
    fields: Object.fromEntries(fields.map(({ name }) => [name, ofField(mine, theirs, base, name)])),
    blocks: Object.fromEntries(blocks.flatMap((block, index) => (block.same ? [] : [[index, ofBlock(block, (one) => known?.has(key(one)) ?? null)]]))),
  };
}

function ofField(mine: Draft, theirs: Draft, base: Draft | null, name: FieldName): Proposal {
  const changedBy = (draft: Draft) => !base || canonical(draft[name]) !== canonical(base[name]);
  return { choice: changedBy(mine) ? "mine" : "theirs", clash: changedBy(mine) && changedBy(theirs) };
}

/** `wasThere` answers null where the common text is not known. */
function ofBlock({ before: mine, after: theirs }: ComparedBlock, wasThere: (block: Block) => boolean | null): Proposal {
  if (mine && theirs) {
    const [myOwn, theirOwn] = [!wasThere(mine), !wasThere(theirs)];
    return { choice: myOwn ? "mine" : "theirs", clash: myOwn === theirOwn };
  }
  // Alone here: added by this side, or struck out by the other.
  if (mine) return { choice: wasThere(mine) ? "theirs" : "mine", clash: false };
  return { choice: theirs && wasThere(theirs) ? "mine" : "theirs", clash: false };
}

/** The text that the choices make. What differs nowhere is in it as it is. */
export function mergeDrafts(mine: Draft, theirs: Draft, { blocks }: Comparison, choices: Choices): Draft {
  const fields = Object.entries(choices.fields).filter(([, choice]) => choice === "theirs").map(([name]) => name as FieldName);
  return {
    ...mine,
    ...Object.fromEntries(fields.map((name) => [name, theirs[name]])),
    body: { ...mine.body, blocks: blocks.flatMap((block, index) => chosen(block, choices.blocks[index])) },
  };
}

function chosen({ before: mine, after: theirs, same }: ComparedBlock, choice: Choice = "mine"): Block[] {
  const blocks = same || choice === "mine" ? [mine] : choice === "theirs" ? [theirs] : [mine, theirs];
  return blocks.filter((block) => block !== null);
}
