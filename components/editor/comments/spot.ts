/** Where something stands within the layer over the text. */
export type Spot = { top: number; left: number };

/** Below the words, and never beyond the column. */
export function spotIn(layer: HTMLElement, words: { left: number; bottom: number }, width: number): Spot {
  const frame = layer.getBoundingClientRect();
  return { top: words.bottom - frame.top + 6, left: Math.max(0, Math.min(words.left - frame.left, frame.width - width)) };
}
