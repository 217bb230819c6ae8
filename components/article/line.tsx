import { Fragment } from "react";
import type { Line as LineData, Text } from "@/lib/articles/body";

/** The runs of a paragraph, each with its marks. */
export function Line({ line }: { line: LineData }) {
  return line.map((run, index) => <Fragment key={index}>{marked(run)}</Fragment>);
}

function marked({ text, bold, emphasis, href }: Text) {
  let node = <>{text}</>;
  if (emphasis) node = <em>{node}</em>;
  if (bold) node = <strong>{node}</strong>;
  if (href) node = <a href={href}>{node}</a>;
  return node;
}
