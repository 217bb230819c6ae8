import { z } from "zod";

/** Where a link in a text may lead: the web, mail, a telephone, or an address on this site. */
const hrefSchema = z
  .string()
  .trim()
  .max(2000)
  .regex(/^(https?:\/\/[^\s]+|mailto:[^\s]+|tel:[+\d-]+|\/(?!\/)[^\s]*)$/i);

/** A run of text with its marks; `emphasis` is set with dots below the characters (着重号). */
const textSchema = z.strictObject({
  text: z.string().min(1),
  bold: z.literal(true).optional(),
  emphasis: z.literal(true).optional(),
  href: hrefSchema.optional(),
});
/** A paragraph's worth of text; a "\n" inside a run is a line break. */
const lineSchema = z.array(textSchema);

/**
 * A photo as one article shows it. A null caption, credit or alt text is the photo's own
 * and follows its corrections; a string is this article's.
 */
const photoUseSchema = z.strictObject({
  photoId: z.int32().positive(),
  caption: z.string().max(500).nullable(),
  credit: z.string().max(100).nullable(),
  alt: z.string().max(500).nullable(),
});

const listItemSchema = z.strictObject({
  line: lineSchema,
  get items() {
    return z.array(listItemSchema).optional();
  },
});

const cellSchema = z.strictObject({
  line: lineSchema,
  header: z.literal(true).optional(),
  colspan: z.int().min(2).max(50).optional(),
  rowspan: z.int().min(2).max(500).optional(),
});

export const mostInGallery = 50;

const blockSchema = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("paragraph"), line: lineSchema }),
  z.strictObject({ type: z.literal("heading"), level: z.union([z.literal(2), z.literal(3)]), line: lineSchema }),
  z.strictObject({ type: z.literal("photo"), photo: photoUseSchema }),
  z.strictObject({ type: z.literal("gallery"), photos: z.array(photoUseSchema).min(1).max(mostInGallery) }),
  z.strictObject({ type: z.literal("quote"), lines: z.array(lineSchema).min(1), attribution: z.string().max(100).optional() }),
  z.strictObject({ type: z.literal("list"), ordered: z.boolean(), items: z.array(listItemSchema).min(1) }),
  z.strictObject({ type: z.literal("table"), caption: z.string().max(200).optional(), rows: z.array(z.array(cellSchema).min(1).max(50)).min(1).max(500) }),
  /** 编者按: the desk speaking, set apart from the report. */
  z.strictObject({ type: z.literal("note"), lines: z.array(lineSchema).min(1) }),
  z.strictObject({ type: z.literal("rule") }),
]);

/** An article's text as it is stored: a list of blocks. `version` is raised when their shape changes. */
export const bodySchema = z.strictObject({ version: z.literal(1), blocks: z.array(blockSchema).max(2000) });

export type Text = z.infer<typeof textSchema>;
export type Line = z.infer<typeof lineSchema>;
export type PhotoUse = z.infer<typeof photoUseSchema>;
export type ListItem = z.infer<typeof listItemSchema>;
export type Cell = z.infer<typeof cellSchema>;
export type Block = z.infer<typeof blockSchema>;
export type Body = z.infer<typeof bodySchema>;

export const emptyBody: Body = { version: 1, blocks: [] };

export function isHref(value: string): boolean {
  return hrefSchema.safeParse(value).success;
}

/** Every photo the body shows, in reading order. */
export function photosOf(body: Body): PhotoUse[] {
  return body.blocks.flatMap((block) => (block.type === "photo" ? [block.photo] : block.type === "gallery" ? block.photos : []));
}

/** The same body with every use of a photo replaced by what `change` makes of it. */
export function mapPhotos(body: Body, change: (use: PhotoUse) => PhotoUse): Body {
  return {
    ...body,
    blocks: body.blocks.map((block) => {
      if (block.type === "photo") return { ...block, photo: change(block.photo) };
      if (block.type === "gallery") return { ...block, photos: block.photos.map(change) };
      return block;
    }),
  };
}

const lineText = (line: Line) => line.map((run) => run.text).join("");
const itemsText = (items: ListItem[]): string[] => items.flatMap((item) => [lineText(item.line), ...itemsText(item.items ?? [])]);

/** The words of the body without photos, one string a paragraph: for excerpts, counts and feeds. */
export function plainText(body: Body): string[] {
  return body.blocks.flatMap((block): string[] => {
    switch (block.type) {
      case "paragraph":
      case "heading":
        return [lineText(block.line)];
      case "quote":
      case "note":
        return block.lines.map(lineText);
      case "list":
        return itemsText(block.items);
      case "table":
        return block.rows.map((row) => row.map((cell) => lineText(cell.line)).join(" "));
      case "photo":
      case "gallery":
      case "rule":
        return [];
    }
  });
}
