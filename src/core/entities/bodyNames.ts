import { ROLE_MODIFIERS } from './wordLists.ts';
import { foldedName } from './canonicalForm.ts';

/** Bodies that every country may have under these names, folded by `foldedName`. */
const BODIES = new Set([
  'supreme court',
  'constitutional court',
  'supreme court of appeal',
  'court of cassation',
  'court of appeal',
  'electoral court',
  'parliament',
  'congress',
  'senate',
  'house of representatives',
  'chamber of deputies',
  'national assembly',
  'national congress',
  'central bank',
  'electoral commission',
  'election commission',
  'national electoral commission',
  'national election commission',
  'armed forces',
  'air force',
  'coast guard',
  'national guard',
  'national police',
  'attorney general s office',
]);

const MINISTRY_OF = /^ministry (?:of|for) (?:the )?((?:(?! s |department).){2,60})$/;
const MINISTRY = /^(.{2,40}) ministry$/;

/** Two ways of writing one portfolio. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/^(foreign|external|internal) affairs$/, '$1'],
  [/\bdefense\b/, 'defence'],
  [/\blabor\b/, 'labour'],
];

/**
 * The name of a body as every country may have it, `Foreign Ministry` also for "Ministry of Foreign Affairs"; null for
 * a name that is one body's own.
 */
export function bodyName(name: string): string | null {
  const folded = foldedName(name);
  if (BODIES.has(folded)) return titled(folded);
  const portfolio = MINISTRY_OF.exec(folded)?.[1] ?? portfolioBefore(folded);
  if (portfolio === null) return null;
  return titled(`${SAME.reduce((words, [written, usual]) => words.replace(written, usual), portfolio)} ministry`);
}

/** "Kinshasa Environment Ministry" is a town's: before the word only what ministries are for may stand. */
function portfolioBefore(folded: string): string | null {
  const [, words = ''] = MINISTRY.exec(folded) ?? [];
  const known = words.split(' ').every((word) => ROLE_MODIFIERS.has(word) || OTHER_PORTFOLIOS.has(word));
  return words !== '' && known ? words : null;
}

/** What ministries are for, beside what makes ministers more precise. */
const OTHER_PORTFOLIOS = new Set(
  'and affairs external internal intelligence industry oil petroleum electricity water forestry planning religious women family social welfare commerce'.split(
    ' ',
  ),
);

const SMALL = new Set(['of', 'and', 'for', 'the', 's']);

function titled(folded: string): string {
  return folded
    .split(' ')
    .map((word) => (SMALL.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ')
    .replace(' s ', '’s ');
}
