/** An element of pasted markup, apart from any browser. */
export type Piece = { name: string; attributes: Record<string, string>; children: (Piece | string)[] };

export const isPiece = (node: Piece | string): node is Piece => typeof node !== "string";

/** The parsed markup below a node of the browser's. */
export function fromDom(element: Element): Piece {
  return {
    name: element.localName,
    attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
    children: [...element.childNodes].flatMap((node): Piece["children"] =>
      node instanceof Element ? [fromDom(node)] : node.nodeType === Node.TEXT_NODE ? [node.textContent ?? ""] : [],
    ),
  };
}

export function textOf(node: Piece | string): string {
  return isPiece(node) ? node.children.map(textOf).join("") : node;
}

export function* within(piece: Piece): Generator<Piece> {
  for (const child of piece.children.filter(isPiece)) {
    yield child;
    yield* within(child);
  }
}

/** What a style attribute declares. */
export function styleOf({ attributes }: Piece): Map<string, string> {
  const declarations = (attributes["style"] ?? "").split(";").map((one) => one.split(/:(.*)/s));
  return new Map(declarations.flatMap(([name = "", value]) => (value === undefined ? [] : [[name.trim().toLowerCase(), value.trim().toLowerCase().replace(/\s*!important$/, "")]])));
}
