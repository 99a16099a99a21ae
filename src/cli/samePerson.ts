import { samePerson } from '../core/entities/sameName.ts';
import { jsonLines } from './jsonLines.ts';
import { print } from './output.ts';
import { reasonOf } from './walk.ts';

/** Says of each line's two names whether they are one person. */
export async function samePersons(path: string, report: (message: string) => void): Promise<void> {
  try {
    for await (const { number, bytes } of jsonLines(path)) {
      const names = namesOf(bytes.toString('utf8'));
      if (names) await print(`${JSON.stringify({ ...names, same: samePerson(names.a, names.b) })}\n`);
      else report(`${path}, line ${number}: it needs two names, {"a":"…","b":"…"}.`);
    }
  } catch (error) {
    report(`${path}: ${reasonOf(error)}.`);
  }
}

function namesOf(line: string): { readonly a: string; readonly b: string } | null {
  try {
    const { a, b } = JSON.parse(line) as Record<string, unknown>;
    return typeof a === 'string' && typeof b === 'string' ? { a, b } : null;
  } catch {
    return null;
  }
}
