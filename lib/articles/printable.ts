// Controls that no text means and PostgreSQL in part refuses; tab and line feed stay.
const controls = /[\u0000-\u0008\u000b-\u001f\u007f]/g;

/** The same value with every string in it free of what cannot be stored. */
export function printable(value: unknown): unknown {
  if (typeof value === "string") return value.toWellFormed().replace(/\r\n?/g, "\n").replace(controls, "");
  if (Array.isArray(value)) return value.map(printable);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, printable(one)]));
}
