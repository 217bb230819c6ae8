import type { ListItem } from "@/lib/articles/body";
import { Line } from "../line";

export function List({ ordered, items }: { ordered: boolean; items: ListItem[] }) {
  const Tag = ordered ? "ol" : "ul";
  return (
    <Tag>
      {items.map((item, index) => (
        <li key={index}>
          <Line line={item.line} />
          {item.items && <List ordered={ordered} items={item.items} />}
        </li>
      ))}
    </Tag>
  );
}
