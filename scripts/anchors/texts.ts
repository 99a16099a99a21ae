import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Shorter texts have no room for edits. */
const SHORTEST = 600;
const LONGEST = 20_000;

/** The texts of a folder of `.txt` files, by path. */
export function textsIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.txt'))
    .sort()
    .map((path) => readFileSync(join(folder, path), 'utf8'))
    .filter(isFit);
}

/** The texts of a file of lines `{"text"}`, gzipped; empty where there is no such file. */
export function textsOf(file: string): readonly string[] {
  if (!existsSync(file)) return [];
  return gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as { text: string }).text)
    .filter(isFit);
}

function isFit(text: string): boolean {
  return text.length >= SHORTEST && text.length <= LONGEST;
}
