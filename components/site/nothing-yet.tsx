/** An index of which nothing is there yet. */
export function NothingYet({ text }: { text: string }) {
  return <p className="border-y border-line py-10 text-center text-ink-soft">{text}</p>;
}
