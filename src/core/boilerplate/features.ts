import { CUES } from './lexicon.ts';
import { type Line, WORD } from './line.ts';
import type { Page } from './page.ts';

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
const SHAPE = [
  'words',
  'word length',
  'full stops',
  'ends with',
  'begins with',
  'begins small',
  'capitalised',
  'all capitals',
  'numbers',
  'commas',
  'separators',
  'brackets',
  'colons',
  'glued colon',
  'exclamations',
  'questions',
  'addresses',
  'ats',
  'hashes',
  'copyrights',
  'cyrillic',
] as const;

function writeShape(line: Line, row: Float32Array, start: number): number {
  let at = start;
  row[at++] = line.words;
  row[at++] = share(line.letters, line);
  row[at++] = line.fullStops;
  row[at++] = ending(line);
  row[at++] = beginning(line);
  row[at++] = line.startsSmall ? 1 : 0;
  row[at++] = share(line.capitalised, line);
  row[at++] = share(line.allCapitals, line);
  row[at++] = share(line.numbers, line);
  row[at++] = share(line.commas, line);
  row[at++] = share(line.separators, line);
  row[at++] = share(line.brackets, line);
  row[at++] = line.colons;
  row[at++] = line.hasGluedColon ? 1 : 0;
  row[at++] = line.exclamations;
  row[at++] = line.questions;
  row[at++] = line.addresses;
  row[at++] = line.ats;
  row[at++] = line.hashes;
  row[at++] = line.copyrights;
  row[at++] = share(line.cyrillic, line);
  return at;
}

/** What kinds of words it has. */
const WORDS = [
  'function words',
  'function word count',
  'speech',
  'quoted',
  'self',
  'reader',
  'newsroom',
  'appeal',
  'address with appeal',
  'order',
] as const;

function writeWords(line: Line, row: Float32Array, start: number): number {
  let at = start;
  row[at++] = share(line.functionWords, line);
  row[at++] = far(line.functionWords);
  row[at++] = line.speech;
  row[at++] = share(line.quoted, line);
  row[at++] = share(line.self, line);
  row[at++] = share(line.reader, line);
  row[at++] = share(line.newsroom, line);
  row[at++] = share(line.appeal, line);
  row[at++] = addressWithAppeal(line);
  row[at++] = line.startsWithOrder ? 1 : 0;
  return at;
}

/** Which cues it has. */
const CUE_FEATURES = [...CUES, 'cues', 'cue share', 'cue at start', 'cue at end', 'pattern'] as const;

function writeCues(line: Line, row: Float32Array, start: number): number {
  row.set(line.cues, start);
  let at = start + CUES.length;
  row[at++] = line.cueCount;
  row[at++] = line.cueShare;
  row[at++] = line.startCue;
  row[at++] = line.endCue;
  row[at++] = line.pattern < 0 ? 0 : 1;
  return at;
}

/** Where it stands. */
const PLACE = [
  'from start',
  'from end',
  'before body',
  'after body',
  'to next prose',
  'since prose',
  'words before',
  'words after',
  'prose before',
  'prose after',
] as const;

function writePlace(page: Page, index: number, row: Float32Array, start: number): number {
  const line = page.lines[index]!;
  const wordsBefore = page.wordsBefore[index]!;
  const proseBefore = page.proseBefore[index]!;
  const previousProse = page.previousProse[index]!;
  let at = start;
  row[at++] = far(index);
  row[at++] = far(page.lines.length - 1 - index);
  row[at++] = page.firstProse < 0 ? FAR : Math.max(NONE, far(page.firstProse - index));
  row[at++] = page.lastProse < 0 ? FAR : Math.max(NONE, far(index - page.lastProse));
  row[at++] = far(page.nextProse[index]! - index);
  row[at++] = previousProse < 0 ? FAR : far(index - previousProse);
  row[at++] = wordsBefore / (page.totalWords || 1);
  row[at++] = (page.totalWords - wordsBefore - line.words) / (page.totalWords || 1);
  row[at++] = far(proseBefore);
  row[at++] = far(page.proseLines - proseBefore - (line.prose ? 1 : 0));
  return at;
}

/** What the whole page is like. */
const PAGE = ['page lines', 'page median words', 'page short lines', 'page cues', 'page blanks', 'page prose'] as const;

function writePage(page: Page, row: Float32Array, start: number): number {
  let at = start;
  row[at++] = page.lines.length;
  row[at++] = page.medianWords;
  row[at++] = page.shortShare;
  row[at++] = page.cueShare;
  row[at++] = page.blankShare;
  row[at++] = page.proseLines / (page.lines.length || 1);
  return at;
}

/** What stands beside it. */
const NEIGHBOURS = [
  'words -3',
  'words -2',
  'words -1',
  'words 1',
  'words 2',
  'words 3',
  'cues -1',
  'cues 1',
  'ends -1',
  'ends 1',
  'colon before',
  'cues around',
  'run',
  'place in run',
  'like neighbours',
  'blanks before',
  'blanks after',
] as const;

function writeNeighbours(page: Page, index: number, row: Float32Array, start: number): number {
  const line = page.lines[index]!;
  const before = page.beside(index, -1);
  const after = page.beside(index, 1);
  let at = start;
  row[at++] = page.beside(index, -3)?.words ?? NONE;
  row[at++] = page.beside(index, -2)?.words ?? NONE;
  row[at++] = before?.words ?? NONE;
  row[at++] = after?.words ?? NONE;
  row[at++] = page.beside(index, 2)?.words ?? NONE;
  row[at++] = page.beside(index, 3)?.words ?? NONE;
  row[at++] = before?.cueCount ?? NONE;
  row[at++] = after?.cueCount ?? NONE;
  row[at++] = endsSentence(before);
  row[at++] = endsSentence(after);
  row[at++] = before?.lastSign === 0x3a ? 1 : 0;
  row[at++] = cuesAround(page, index);
  row[at++] = far(page.runEnd[index]! - page.runStart[index]!);
  row[at++] = far(index - page.runStart[index]!);
  row[at++] = likeness(line, before) + likeness(line, after);
  row[at++] = blanksBetween(before, line);
  row[at++] = blanksBetween(line, after);
  return at;
}

/** Whether it speaks of what the article speaks of. */
const VOCABULARY = ['overlap', 'name overlap', 'overlap hits', 'content words'] as const;

function writeVocabulary(page: Page, index: number, row: Float32Array, start: number): number {
  const { share: found, nameShare, hits, content } = page.vocabulary.overlaps[index]!;
  let at = start;
  row[at++] = found;
  row[at++] = nameShare;
  row[at++] = hits;
  row[at++] = content;
  return at;
}

/** The names of a line's numbers, in the order the model knows them by. */
export const FEATURE_NAMES: readonly string[] = [
  ...SHAPE,
  ...WORDS,
  ...CUE_FEATURES,
  ...PLACE,
  ...PAGE,
  ...NEIGHBOURS,
  ...VOCABULARY,
];

/** Writes the features of line `index` into `row`, from its start; gives how many. A function for each costs four times as much. */
export function writeFeatures(page: Page, index: number, row: Float32Array): number {
  const line = page.lines[index]!;
  let at = writeShape(line, row, 0);
  at = writeWords(line, row, at);
  at = writeCues(line, row, at);
  at = writePlace(page, index, row, at);
  at = writePage(page, row, at);
  at = writeNeighbours(page, index, row, at);
  return writeVocabulary(page, index, row, at);
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
  const last = Math.min(page.lines.length - 1, index + 5);
  for (let i = Math.max(0, index - 5); i <= last; i++) if (i !== index && page.lines[i]!.cueCount > 0) count++;
  return count;
}

function likeness(line: Line, other: Line | null): number {
  if (other === null) return 0;
  const alike = Math.abs(other.words - line.words) < 3 && other.endsSentence === line.endsSentence ? 1 : 0;
  return other.words > 0 && line.words > 0 && other.firstWord === line.firstWord ? alike + 2 : alike;
}

function blanksBetween(before: Line | null, after: Line | null): number {
  return before === null || after === null ? NONE : Math.min(3, after.number - before.number - 1);
}
