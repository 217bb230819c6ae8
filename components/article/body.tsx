import { anchorsOf } from "@/lib/articles/anchors";
import type { ReaderBlock } from "@/lib/articles/article";
import type { Picture } from "@/lib/photos/picture";
import { Gallery } from "./blocks/gallery";
import { List } from "./blocks/list";
import { Note } from "./blocks/note";
import { Quote } from "./blocks/quote";
import { Table } from "./blocks/table";
import { Figure } from "./figure";
import { Line } from "./line";
import { pictureSizes } from "./sizes";

/** The text of an article: one component for each kind of block. */
export function Body({ blocks, largeAt }: { blocks: ReaderBlock[]; /** Where a picture is seen large. */ largeAt?: (picture: Picture) => string }) {
  const anchors = anchorsOf(blocks);
  const first = blocks.findIndex((block) => block.type === "photo" || block.type === "gallery");
  return (
    <div className="text">
      {blocks.map((block, index) => (
        <BodyBlock key={index} block={block} anchor={anchors[index] ?? undefined} lead={index === first && index < 3} largeAt={largeAt} />
      ))}
    </div>
  );
}

type Props = { block: ReaderBlock; anchor: string | undefined; lead: boolean; largeAt?: (picture: Picture) => string };

function BodyBlock({ block, anchor, lead, largeAt }: Props) {
  switch (block.type) {
    case "paragraph":
      return block.line.length > 0 ? <p><Line line={block.line} /></p> : null;
    case "heading":
      return block.level === 2 ? <h2 id={anchor}><Line line={block.line} /></h2> : <h3 id={anchor}><Line line={block.line} /></h3>;
    case "photo":
      return <Figure picture={block.picture} sizes={pictureSizes.text} lead={lead} large={largeAt?.(block.picture)} />;
    case "gallery":
      return <Gallery pictures={block.pictures} lead={lead} largeAt={largeAt} />;
    case "quote":
      return <Quote {...block} />;
    case "list":
      return <List ordered={block.ordered} items={block.items} />;
    case "table":
      return <Table {...block} />;
    case "note":
      return <Note {...block} />;
    case "rule":
      return <hr />;
  }
}
