import type { ChannelOption } from "@/lib/channels/option";
import type { InitiativeOption } from "@/lib/initiatives/option";
import type { PlaceOption } from "@/lib/places/option";
import type { PickerOption } from "./picker";

/** Everything that an article can be tied to. */
export type Choices = { places: PlaceOption[]; channels: ChannelOption[]; initiatives: InitiativeOption[] };

const searchable = (...texts: string[]) => texts.join(" ").toLowerCase();

/** Found by name, alias, what lies above, and the pinyin of the address. */
export function placesToPick(places: PlaceOption[]): PickerOption[] {
  return places.map(({ id, name, trail, aliases, path }) => ({
    id,
    name,
    trail: trail.join(" › "),
    depth: trail.length,
    search: searchable(name, ...aliases, ...trail, path),
  }));
}

export function initiativesToPick(initiatives: InitiativeOption[]): PickerOption[] {
  return initiatives.map(({ id, name, place }) => ({ id, name, trail: place, depth: 0, search: searchable(name, place) }));
}
