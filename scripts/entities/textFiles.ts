import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** The text of a UTF-8 file, unpacked when its name ends in `.gz`. */
export function readText(path: string): string {
  const bytes = readFileSync(path);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** The words of a list file in `lists/`; lines that begin with `#` are remarks. */
export function readWordList(name: string): string[] {
  return listLines(name).flatMap((line) => line.split(/\s+/));
}

/** The lines of a list file in `lists/`, without remarks and blank lines. */
export function listLines(name: string): string[] {
  const lines = readText(new URL(`lists/${name}`, import.meta.url).pathname).split('\n');
  return lines.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'));
}

/** The rows of a CSV file with a header (RFC 4180), each as column name to value. */
export function readCsv(path: string): Map<string, string>[] {
  const [header = [], ...rows] = csvRows(readText(path));
  return rows.map((row) => new Map(header.map((name, i) => [name, row[i] ?? ''])));
}

function csvRows(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const match of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r?\n|$)/g)) {
    if (match[0] === '') break;
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === ',') continue;
    if (row.length > 1 || row[0] !== '') rows.push(row);
    row = [];
  }
  return rows;
}
