import type { Block } from "./body.ts";
import { canonical, keyOf } from "./compare-blocks.ts";
import type { ComparedBlock, OwnPhotoTexts } from "./compare-blocks.ts";
import type { Comparison, FieldName } from "./compare.ts";
import type { Draft } from "./schema.ts";

/** Of two texts that came from one: whose of a difference goes on. `both`: one block behind the other. */
export type Choice = "mine" | "theirs" | "both";
/** `clash`: both changed it, so that somebody has to decide. */
export type Proposal = { choice: Choice; clash: boolean };
/** A difference goes by the field's name, or by the block's place in the comparison. */
export type Place = FieldName | `${number}`;
export type Proposals = Partial<Record<Place, Proposal>>;
export type Choices = Partial<Record<Place, Choice>>;

/** Whoever alone changed something is followed. Where the common text (`base`) is not known nothing is left out. */
export function propose(mine: Draft, theirs: Draft, { fields, blocks }: Comparison, base: Draft | null, photos: OwnPhotoTexts): Proposals {
  const key = keyOf(photos);
  const common = base && new Set(base.body.blocks.map(key));
  const wasThere = (block: Block) => common?.has(key(block)) ?? false;
  return Object.fromEntries([
    ...fields.map(({ name }) => [name, ofField(mine, theirs, base, name)]),
    ...blocks.flatMap((block, index) => (block.same ? [] : [[`${index}`, ofBlock(block, wasThere)]])),
  ]) as Proposals;
}

function ofField(mine: Draft, theirs: Draft, base: Draft | null, name: FieldName): Proposal {
  const changedBy = (draft: Draft) => !base || canonical(draft[name]) !== canonical(base[name]);
  return { choice: changedBy(mine) ? "mine" : "theirs", clash: changedBy(mine) && changedBy(theirs) };
}

function ofBlock({ before: mine, after: theirs }: ComparedBlock, wasThere: (block: Block) => boolean): Proposal {
  if (mine && theirs) {
    const clash = wasThere(mine) === wasThere(theirs);
    // Until somebody decides nothing of either is left out.
    return { choice: clash ? "both" : wasThere(mine) ? "theirs" : "mine", clash };
  }
  // Alone here: added by this side, or struck out by the other.
  if (mine) return { choice: wasThere(mine) ? "theirs" : "mine", clash: false };
  return { choice: theirs && wasThere(theirs) ? "mine" : "theirs", clash: false };
}

/** The text that the choices make. What differs nowhere is in it as it is. */
export function mergeDrafts(mine: Draft, theirs: Draft, { fields, blocks }: Comparison, choices: Choices): Draft {
  const taken = fields.map(({ name }) => name).filter((name) => choices[name] === "theirs");
  return {
    ...mine,
    ...Object.fromEntries(taken.map((name) => [name, theirs[name]])),
    body: { ...mine.body, blocks: blocks.flatMap((block, index) => chosen(block, choices[`${index}`])) },
  };
}

function chosen({ before: mine, after: theirs, same }: ComparedBlock, choice: Choice = "mine"): Block[] {
  const blocks = same || choice === "mine" ? [mine] : choice === "theirs" ? [theirs] : [mine, theirs];
  return blocks.filter((block) => block !== null);
}
