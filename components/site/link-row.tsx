import type { Link } from "@/lib/articles/article";

export function LinkRow({ links }: { links: Link[] }) {
  if (links.length === 0) return null;
  return (
    <ul className="-mt-3 mb-9 flex flex-wrap gap-2.5">
      {links.map(({ name, href }) => (
        <li key={href}>
          <a href={href} className="inline-block rounded-full border border-line bg-card px-4 py-1.5 hover:border-accent hover:text-accent">
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}
