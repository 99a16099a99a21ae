import { CUES } from './lexicon.ts';
import { type Line, WORD } from './line.ts';
import type { Page } from './page.ts';

/** A number that says something of a line; `page` and `index` give its surroundings. */
type Feature = readonly [name: string, value: (line: Line, page: Page, index: number) => number];

/** Counts and distances are cut here: beyond, more of it says nothing more. */
const FAR = 40;
/** Value for what is missing: a neighbour before the first line, an overlap without words. */
const NONE = -1;

function share(count: number, line: Line): number {
  return line.words === 0 ? 0 : count / line.words;
}

function far(distance: number): number {
  return Math.min(distance, FAR);
}

/** What the line looks like. */
const SHAPE: readonly Feature[] = [
  ['words', (line) => line.words],
  ['word length', (line) => share(line.letters, line)],
  ['full stops', (line) => line.fullStops],
  ['ends with', (line) => ending(line)],
  ['begins with', (line) => beginning(line)],
  ['begins small', (line) => (line.startsSmall ? 1 : 0)],
  ['capitalised', (line) => share(line.capitalised, line)],
  ['all capitals', (line) => share(line.allCapitals, line)],
  ['numbers', (line) => share(line.numbers, line)],
  ['commas', (line) => share(line.commas, line)],
  ['separators', (line) => share(line.separators, line)],
  ['brackets', (line) => share(line.brackets, line)],
  ['colons', (line) => line.colons],
  ['glued colon', (line) => (line.hasGluedColon ? 1 : 0)],
  ['exclamations', (line) => line.exclamations],
  ['questions', (line) => line.questions],
  ['addresses', (line) => line.addresses],
  ['ats', (line) => line.ats],
  ['hashes', (line) => line.hashes],
  ['copyrights', (line) => line.copyrights],
  ['cyrillic', (line) => share(line.cyrillic, line)],
];

/** What kinds of words it has. */
const WORDS: readonly Feature[] = [
  ['function words', (line) => share(line.functionWords, line)],
  ['function word count', (line) => far(line.functionWords)],
  ['speech', (line) => line.speech],
  ['quoted', (line) => share(line.quoted, line)],
  ['self', (line) => share(line.self, line)],
  ['reader', (line) => share(line.reader, line)],
  ['newsroom', (line) => share(line.newsroom, line)],
  ['appeal', (line) => share(line.appeal, line)],
  ['address with appeal', (line) => addressWithAppeal(line)],
  ['order', (line) => (line.startsWithOrder ? 1 : 0)],
];

/** Which cues it has. */
const CUE_FEATURES: readonly Feature[] = [
  ...CUES.map((cue, bit): Feature => [cue, (line) => line.cues[bit]!]),
  ['cues', (line) => line.cueCount],
  ['cue share', (line) => line.cueShare],
  ['cue at start', (line) => line.startCue],
  ['cue at end', (line) => line.endCue],
  ['pattern', (line) => (line.pattern < 0 ? 0 : 1)],
];

/** Where it stands. */
const PLACE: readonly Feature[] = [
  ['from start', (_line, _page, index) => far(index)],
  ['from end', (_line, page, index) => far(page.lines.length - 1 - index)],
  ['before body', (_line, page, index) => (page.firstProse < 0 ? FAR : Math.max(NONE, far(page.firstProse - index)))],
  ['after body', (_line, page, index) => (page.lastProse < 0 ? FAR : Math.max(NONE, far(index - page.lastProse)))],
  ['to next prose', (_line, page, index) => far(page.nextProse[index]! - index)],
  [
    'since prose',
    (_line, page, index) => (page.previousProse[index]! < 0 ? FAR : far(index - page.previousProse[index]!)),
  ],
  ['words before', (_line, page, index) => page.wordsBefore[index]! / (page.totalWords || 1)],
  [
    'words after',
    (line, page, index) => (page.totalWords - page.wordsBefore[index]! - line.words) / (page.totalWords || 1),
  ],
  ['prose before', (_line, page, index) => far(page.proseBefore[index]!)],
  ['prose after', (line, page, index) => far(page.proseLines - page.proseBefore[index]! - (line.prose ? 1 : 0))],
];

/** What the whole page is like. */
const PAGE: readonly Feature[] = [
  ['page lines', (_line, page) => page.lines.length],
  ['page median words', (_line, page) => page.medianWords],
  ['page short lines', (_line, page) => page.shortShare],
  ['page cues', (_line, page) => page.cueShare],
  ['page blanks', (_line, page) => page.blankShare],
  ['page prose', (_line, page) => page.proseLines / (page.lines.length || 1)],
];

/** What stands beside it. */
const NEIGHBOURS: readonly Feature[] = [
  ...[-3, -2, -1, 1, 2, 3].map((by): Feature => [`words ${by}`, (_line, page, i) => page.beside(i, by)?.words ?? NONE]),
  ...[-1, 1].map((by): Feature => [`cues ${by}`, (_line, page, i) => page.beside(i, by)?.cueCount ?? NONE]),
  ...[-1, 1].map((by): Feature => [`ends ${by}`, (_line, page, i) => endsSentence(page.beside(i, by))]),
  ['colon before', (_line, page, index) => (page.beside(index, -1)?.lastSign === 0x3a ? 1 : 0)],
  ['cues around', (_line, page, index) => cuesAround(page, index)],
  ['run', (_line, page, index) => far(page.runEnd[index]! - page.runStart[index]!)],
  ['place in run', (_line, page, index) => far(index - page.runStart[index]!)],
  ['like neighbours', (line, page, index) => likeNeighbours(line, page, index)],
  ['blanks before', (line, page, index) => blanksBetween(page.beside(index, -1), line)],
  ['blanks after', (line, page, index) => blanksBetween(line, page.beside(index, 1))],
];

/** Whether it speaks of what the article speaks of. */
const VOCABULARY: readonly Feature[] = [
  ['overlap', (_line, page, index) => page.vocabulary.overlaps[index]!.share],
  ['name overlap', (_line, page, index) => page.vocabulary.overlaps[index]!.nameShare],
  ['overlap hits', (_line, page, index) => page.vocabulary.overlaps[index]!.hits],
  ['content words', (_line, page, index) => page.vocabulary.overlaps[index]!.content],
];

/** All numbers of a line, in the order the model knows them by. */
const FEATURES: readonly Feature[] = [SHAPE, WORDS, CUE_FEATURES, PLACE, PAGE, NEIGHBOURS, VOCABULARY].flat();

/** Their names, in order. */
export const FEATURE_NAMES: readonly string[] = FEATURES.map(([name]) => name);

/** Writes the features of line `index` into `row`, from its start. */
export function writeFeatures(page: Page, index: number, row: Float32Array): void {
  const line = page.lines[index]!;
  for (let i = 0; i < FEATURES.length; i++) row[i] = FEATURES[i]![1](line, page, index);
}

/** `we` and `you` in a line that also speaks of support or journalism. */
export function addressWithAppeal(line: Line): number {
  return line.appeal > 0 ? line.newsroom + line.reader : 0;
}

function ending(line: Line): number {
  if (line.lastSign === WORD) return 0;
  if (line.lastSign === 0x3a) return 1;
  if (line.lastSign === 0x2026) return 2;
  if (line.lastSign === 0x3f) return 4;
  if (line.lastSign === 0x2e) return 6;
  return line.endsSentence ? 5 : 3;
}

function beginning(line: Line): number {
  const { firstSign } = line;
  if (firstSign === WORD) return 0;
  return firstSign === 0x22 || firstSign === 0x201c || firstSign === 0xab || firstSign === 0x201e ? 1 : 2;
}

function endsSentence(line: Line | null): number {
  return line === null ? NONE : line.endsSentence ? 1 : 0;
}

function cuesAround(page: Page, index: number): number {
  let count = 0;
  for (let by = -5; by <= 5; by++) if (by !== 0 && (page.beside(index, by)?.cueCount ?? 0) > 0) count++;
  return count;
}

function likeNeighbours(line: Line, page: Page, index: number): number {
  let like = 0;
  for (const by of [-1, 1]) {
    const other = page.beside(index, by);
    if (other === null) continue;
    if (Math.abs(other.words - line.words) < 3 && other.endsSentence === line.endsSentence) like++;
    if (other.words > 0 && line.words > 0 && other.firstWord === line.firstWord) like += 2;
  }
  return like;
}

function blanksBetween(before: Line | null, after: Line | null): number {
  return before === null || after === null ? NONE : Math.min(3, after.number - before.number - 1);
}
