/** So that Excel takes the file for UTF-8. */
export const byteOrderMark = "\ufeff";

/** A spreadsheet takes a cell that begins like this for a formula, also where the sign is a wide one. */
const formula = /^\s*[=+\-@\t\r＝＋－＠]/;

export const csvLine = (cells: string[]) => `${cells.map(cell).join(",")}\r\n`;

function cell(text: string): string {
  return `"${(formula.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
}
