const signs = { sup: "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻", sub: "₀₁₂₃₄₅₆₇₈₉₊₋" };

/** Figures above or below the line, as signs of their own, so that 100m² stays what it is; null where there are none for it. */
export function raised(text: string, where: "sup" | "sub"): string | null {
  if (!/^[0-9+−-]{1,4}$/.test(text)) return null;
  return text.replace(/[0-9+−-]/g, (one) => signs[where][one === "+" ? 10 : /\d/.test(one) ? Number(one) : 11] ?? one);
}
