import { anchorAll } from '../../src/core/annotations/anchors/anchorAll.ts';
import { selectorOf } from '../../src/core/annotations/anchors/selectorOf.ts';
import { randomFrom } from '../../scripts/random.ts';
import { timed } from './timed.ts';

const WORDS =
  'the bridge at Solvik was opened to trains on Tuesday after eleven months and harbour pilots of Karlsby'.split(' ');

/** Prose of about this length on one line, with words that are rare in it, the same each time. */
function prose(length: number): string {
  const random = randomFrom(length);
  const words: string[] = [];
  for (let size = 0; size < length; size += 7) {
    const word = WORDS[Math.floor(random() * WORDS.length)] ?? '';
    words.push(random() < 0.4 ? Math.floor(random() * 1e6).toString(36) : word);
  }
  return words.join(' ');
}

/** Marks that many passages of a text. */
function marked(text: string, count: number) {
  const random = randomFrom(count);
  return Array.from({ length: count }, () => {
    const start = Math.floor(random() * (text.length - 200));
    return selectorOf(text, start, start + 20 + Math.floor(random() * 150));
  });
}

/** What is done to the text before its marks are looked for. */
const EDITS: Readonly<Record<string, (text: string) => string>> = {
  unchanged: (text) => text,
  'words put in before': (text) => `Some words before all. ${text}`,
  'every tenth word other': (text) => text.replace(/(\S+ ){9}\S+/gu, (words) => words.replace(/\S+$/u, 'instead')),
  'another text': (text) => prose(text.length + 1),
};

const LENGTHS = [10_000, 100_000, 1_000_000] as const;
const COUNTS = [10, 100] as const;

process.stdout.write(
  'Looking for marks in a text of one line: processor seconds, by its length and how many there are\n\n',
);
for (const [name, edit] of Object.entries(EDITS)) {
  for (const count of COUNTS) {
    const seconds = LENGTHS.map((length) => {
      const text = prose(length);
      const selectors = marked(text, count);
      const edited = edit(text);
      return timed(() => anchorAll(edited, selectors));
    });
    process.stdout.write(`${name}, ${count} marks: ${seconds.map((one) => one.toFixed(3)).join('  ')}\n`);
  }
}
