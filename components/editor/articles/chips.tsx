import { X } from "lucide-react";

type Chip<Key> = { key: Key; name: string; title?: string };
type Props<Key> = { chips: Chip<Key>[]; removeLabel: (name: string) => string; onRemove: (key: Key) => void };

/** What was chosen, each with a button to take it away again. */
export function Chips<Key extends string | number>({ chips, removeLabel, onRemove }: Props<Key>) {
  if (chips.length === 0) return null;
  return (
    <ul className="mt-2 flex flex-wrap gap-1.5">
      {chips.map(({ key, name, title }) => (
        <li key={key} title={title} className="inline-flex max-w-full items-center rounded-full bg-line/50 pl-3 text-sm">
          <span className="truncate">{name}</span>
          <button type="button" aria-label={removeLabel(name)} className="grid size-8 shrink-0 place-items-center rounded-full hover:text-accent" onClick={() => onRemove(key)}>
            <X aria-hidden className="size-3.5" />
          </button>
        </li>
      ))}
    </ul>
  );
}
