import type { Mark } from '../../../../src/core/annotations/annotation.ts';
import type { TagScheme } from '../../../../src/core/annotations/tagScheme.ts';
import type { PlacedMark } from '../../../../src/vscode/annotations/placedMarks.ts';
import type { Locale } from '../../../../src/vscode/views/locale.ts';

/** Three tags, of which the last is a kind of the first. */
export const scheme: TagScheme = {
  tags: [
    { name: 'Claim', colour: 'blue', border: 'solid', letter: 'C', shortcut: 2 },
    { name: 'Evidence', colour: 'green', border: 'dashed', letter: 'E', description: 'What bears on a claim.' },
    { name: 'Number', colour: 'red', border: 'dotted', letter: 'N', parent: 'Claim' },
  ],
};

/** English, untranslated. */
export const english: Locale = {
  language: 'en',
  t: (message, ...args) => message.replaceAll(/\{(\d)\}/gu, (_, index: string) => String(args[Number(index)])),
};

/** A mark by Mira of the words `exact`. */
export function markOf(id: string, parts: Partial<Mark> = {}): Mark {
  return {
    id,
    kind: 'mark',
    creator: 'Mira',
    created: '2023-05-16T08:30:00.000Z',
    tags: ['Claim'],
    selector: { exact: 'forty trains a day', prefix: '', suffix: '', start: 0, end: 18 },
    ...parts,
  };
}

/** A mark that stands from `start` to `end`. */
export function placedAt(id: string, start: number, end: number): PlacedMark {
  return { mark: markOf(id), anchoring: { anchor: { start, end, score: 1, by: 'position' } } };
}
