import type { InitiativeCard } from "@/lib/initiatives/initiative";
import { InitiativeTile } from "./initiative-tile";

export function InitiativeGrid({ initiatives }: { initiatives: InitiativeCard[] }) {
  return (
    <ul className="grid gap-5 sm:grid-cols-2 lg:grid-cols-3">
      {initiatives.map((initiative) => (
        <li key={initiative.href}>
          <InitiativeTile initiative={initiative} />
        </li>
      ))}
    </ul>
  );
}
