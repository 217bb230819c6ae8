import { fieldsOf } from "../structure/words.ts";

/** A form's fields, with the date of year, month and day put together under one name. */
export function fieldsWithDate(data: FormData, name: string): Record<string, unknown> {
  const { year, month, day, ...fields } = fieldsOf(data);
  const [y, m, d] = [year, month, day].map((part) => String(part ?? "").trim());
  return { ...fields, [name]: writtenDate(y ?? "", m ?? "", d ?? "") };
}

/** 2025-11-27, 2025-11 or 2025. What leaves a gap (a day without a month) is no date, and stays none. */
function writtenDate(year: string, month: string, day: string): string {
  const parts = [year, month && month.padStart(2, "0"), day && day.padStart(2, "0")];
  const known = parts.findLastIndex(Boolean) + 1;
  return parts.slice(0, known).join("-");
}

/** A list that travels as JSON. */
export function listOf(json: unknown): unknown {
  try {
    return JSON.parse(String(json));
  } catch {
    return null;
  }
}
