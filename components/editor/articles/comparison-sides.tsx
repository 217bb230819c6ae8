import type { ReactNode } from "react";
import type { ComparedBlock, ComparedPart } from "@/lib/articles/compare-blocks";
import type { Piece } from "@/lib/articles/compare-words";
import type { EditorPhoto } from "@/lib/articles/editor-types";
import { translator } from "@/lib/messages/index";
import { PhotoImage } from "../photos/photo-image";

const t = translator("deskHistory");

export type Tone = "change" | "differ";
type Side = { side: "before" | "after"; tone: Tone; titles: { before: string; after: string } };

export function FieldSide({ pieces, ...side }: Side & { pieces: Piece[] }) {
  return (
    <Cell {...side}>
      <p className="break-words">{pieces.length > 0 ? <Words pieces={pieces} {...side} /> : <Absent>{t("comparison.empty")}</Absent>}</p>
    </Cell>
  );
}

/** A block as one of the two texts has it. */
export function BlockSide({ block, photos, ...side }: Side & { block: ComparedBlock; photos: ReadonlyMap<number, EditorPhoto> }) {
  const own = block[side.side];
  if (!own) {
    return (
      <Cell {...side}>
        <Absent>{t("comparison.absent")}</Absent>
      </Cell>
    );
  }
  const parts = block.parts.filter((part) => part[side.side] !== null);
  return (
    <Cell {...side} same={block.same}>
      <div className={`space-y-1.5 leading-relaxed ${own.type === "heading" ? "font-semibold" : ""}`}>
        {own.type === "rule" && <hr className="my-3 border-line-strong" />}
        {parts.map((part, index) => (
          <Part key={index} part={part} first={part.photoId !== undefined && parts[index - 1]?.photoId !== part.photoId} photos={photos} {...side} />
        ))}
      </div>
    </Cell>
  );
}

function Part({ part, first, photos, ...side }: Side & { part: ComparedPart; first: boolean; photos: ReadonlyMap<number, EditorPhoto> }) {
  const pieces = part[side.side] ?? [];
  return (
    <>
      {first && part.photoId !== undefined && (
        <div className="max-w-48 overflow-hidden rounded-sm [&_img]:h-auto [&_img]:w-full">
          {photos.has(part.photoId) ? <PhotoImage photo={photos.get(part.photoId)} width={320} /> : <Absent>{t("comparison.noPhoto")}</Absent>}
        </div>
      )}
      <p className={`break-words whitespace-pre-wrap ${part.label ? "text-sm" : ""}`}>
        {part.label && <span className="mr-1.5 text-ink-soft">{t(`part.${part.label}`)}</span>}
        {pieces.length > 0 ? <Words pieces={pieces} {...side} /> : <Absent>{t("comparison.empty")}</Absent>}
      </p>
    </>
  );
}

function Words({ pieces, side, tone }: Side & { pieces: Piece[] }) {
  return pieces.map(({ text, changed }, index) => {
    if (!changed) return <span key={index}>{text}</span>;
    if (tone === "differ") return <mark key={index} className="rounded-sm bg-warn-soft text-ink decoration-warn/50 underline underline-offset-4">{text}</mark>;
    if (side === "before") return <del key={index} className="rounded-sm bg-accent-soft text-accent decoration-accent/50">{text}</del>;
    return <ins key={index} className="rounded-sm bg-good-soft text-good decoration-good/50 underline-offset-4">{text}</ins>;
  });
}

/** On a phone each says whose it is, and what is the same stands there once; beside each other the head of the columns does. */
function Cell({ side, titles, same = false, children }: Side & { same?: boolean; children: ReactNode }) {
  return (
    <div className={`min-w-0 text-[0.9375rem] ${same && side === "after" ? "max-sm:hidden" : ""}`}>
      <p className={`mb-0.5 text-xs text-ink-soft sm:sr-only ${same ? "max-sm:hidden" : ""}`}>{titles[side]}</p>
      {children}
    </div>
  );
}

const Absent = ({ children }: { children: ReactNode }) => <span className="text-sm text-ink-soft/80 italic">{children}</span>;
