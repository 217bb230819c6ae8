/** Where the fields of the side panel stand; on a phone it has to be opened first. */
const panelId = "article-details";

/** The control that an issue speaks of: a field by its name, or `photos.2.caption` for the third picture's. */
export function controlOf(field: string): HTMLElement | null {
  const [, index, text] = /^photos\.(\d+)\.(\w+)$/.exec(field) ?? [];
  if (index) return document.querySelectorAll<HTMLElement>(`[data-photo-field="${text}"]`)[Number(index)] ?? null;
  return document.getElementById(`field-${field}`);
}

export function isInPanel(control: HTMLElement): boolean {
  return control.closest(`#${panelId}`) !== null;
}

export function focusControl(control: HTMLElement): void {
  control.focus({ preventScroll: true });
  control.scrollIntoView({ block: "center", behavior: "smooth" });
}
