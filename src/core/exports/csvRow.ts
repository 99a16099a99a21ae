/**
 * Signs by which a spreadsheet takes a cell for a formula, a tab, carriage return or null before one, and the wide forms
 * that some read alike.
 */
const FORMULA = /^[=+\-@\t\r\0＝＋－＠]/u;

/**
 * A row of CSV (RFC 4180) with its line break, cells in quotation marks where they need them. Words that a spreadsheet
 * would run as a formula get an apostrophe before them, as OWASP advises ("CSV Injection"; ASVS 5, 1.2.10): it then shows
 * them as text. What reads the file otherwise takes the apostrophe away. Numbers stand as they are.
 */
export function csvRow(cells: readonly (string | number)[]): string {
  return `${cells.map((cell) => (typeof cell === 'number' ? String(cell) : csvCell(cell))).join(',')}\r\n`;
}

function csvCell(text: string): string {
  const cell = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
