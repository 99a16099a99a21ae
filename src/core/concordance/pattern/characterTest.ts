import { QueryError } from '../concordanceQuery.ts';
import type { CharacterTest } from './program.ts';

/** Answers for so many characters stand in a table, those of the rest in a map: texts are mostly of a few alphabets. */
const TABLED = 0x600;

/**
 * The test of a class as patterns write it: `[a-z]`, `\p{Lu}`. What a class means the runtime's own patterns tell, a
 * character at a time, each asked once. Throws `QueryError` where it is none.
 */
export function characterTest(source: string, exact: boolean): CharacterTest {
  const pattern = compiled(source, exact);
  return remembered((code) => pattern.test(String.fromCodePoint(code)));
}

/** Whether a character passes any of the tests. */
export function anyTest(tests: readonly CharacterTest[]): CharacterTest {
  return remembered((code) => tests.some((test) => test(code)));
}

function remembered(ask: CharacterTest): CharacterTest {
  const table = new Uint8Array(TABLED);
  const others = new Map<number, boolean>();
  return (code) => {
    if (code < TABLED) return (table[code] ||= ask(code) ? 2 : 1) === 2;
    const known = others.get(code);
    if (known !== undefined) return known;
    const answer = ask(code);
    others.set(code, answer);
    return answer;
  };
}

function compiled(source: string, exact: boolean): RegExp {
  try {
    return new RegExp(`^${source}$`, exact ? 'su' : 'isu');
  } catch {
    throw new QueryError(`The pattern cannot be read at ${source}.`);
  }
}
