import { type NameWord, readPersonName } from './personName.ts';
import { consonantsOf } from './spelling.ts';

/** Letters of a word's consonants that go into a key. */
const KEY_LENGTH = 5;

/**
 * Keys under which to look for other spellings of a full name: two names that `samePerson` joins nearly always have one
 * in common, others seldom do. The consonants of each word with the first sound of each other; empty for a single word.
 */
export function nameKey(name: string): string[] {
  const { words } = readPersonName(name);
  const keys = new Set<string>();
  for (const word of words) {
    if (word.initial) continue;
    for (const other of words) if (other !== word) keys.add(`${stem(word)}+${other.first}`);
  }
  return [...keys];
}

function stem(word: NameWord): string {
  return consonantsOf(word.first + word.sound.slice(1)).slice(0, KEY_LENGTH);
}
