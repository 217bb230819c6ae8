/** The control that an issue speaks of: a field by its name, or `photos.2.caption` for the third picture's. */
export function controlOf(field: string): HTMLElement | null {
  const [, index, text] = /^photos\.(\d+)\.(\w+)$/.exec(field) ?? [];
  if (index) return document.querySelectorAll<HTMLElement>(`[data-photo-field="${text}"]`)[Number(index)] ?? null;
  return document.getElementById(`field-${field}`);
}

/** A place that is not in sight asks with this event for what hides it to be opened. */
export const wanted = "wanted";

/** Opens what the place is folded away in. */
export function unfold(place: HTMLElement): void {
  for (let details = place.closest("details"); details; details = details.parentElement?.closest("details") ?? null) details.open = true;
  if (!place.checkVisibility()) place.dispatchEvent(new Event(wanted, { bubbles: true }));
}

export function focusControl(control: HTMLElement): void {
  control.focus({ preventScroll: true });
  control.scrollIntoView({ block: "center", behavior: "smooth" });
}
