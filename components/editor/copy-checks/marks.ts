/** Words of a field that are to stand out. `look`: the class that says how. */
export type Mark = { from: number; to: number; was: string; look: string };
/** A field's text in parts, each with the looks of all that is marked there. */
export type Part = { text: string; look: string };

/** What stands no longer where it was is left out until it is looked for again. */
export function partsOf(text: string, marks: Mark[]): Part[] {
  const standing = marks.filter(({ from, to, was }) => was !== "" && text.slice(from, to) === was);
  const edges = [...new Set([0, text.length, ...standing.flatMap(({ from, to }) => [from, to])])].toSorted((a, b) => a - b);
  return edges.slice(1).map((to, index) => {
    const from = edges[index]!;
    const looks = standing.filter((mark) => mark.from < to && mark.to > from).map(({ look }) => look);
    return { text: text.slice(from, to), look: looks.join(" ") };
  });
}
