import type { Tag, TagScheme } from '../../../core/annotations/tagScheme.ts';
import { addTo } from '../../../core/text/addTo.ts';
import type { Span } from '../../../core/text/span.ts';

/** A mark as it is drawn. */
export interface MarkToDraw {
  readonly span: Span;
  readonly tags: readonly string[];
  readonly hasNote: boolean;
  /** A mark of the whole article is shown in the margin only. */
  readonly isWhole: boolean;
}

/** How something looks. */
export type Look = Pick<Tag, 'colour' | 'border' | 'letter'>;

/** A line under a passage. */
export interface Stroke extends Span, Pick<Look, 'colour' | 'border'> {
  /** 0 for the lowest; of those that overlap each has its own, as far as there is room. */
  readonly level: number;
}

/** Letters behind a passage. */
export interface Sign extends Span, Pick<Look, 'colour'> {
  /** The letters of the tags, and a star where there is a note; a plus for what there is no room for. */
  readonly label: string;
}

/** What is drawn in a text. */
export interface Drawing {
  readonly strokes: readonly Stroke[];
  readonly signs: readonly Sign[];
  /** What stands in the margin beside the start of each mark, in the order of the text. */
  readonly margin: readonly { readonly offset: number; readonly look: Look }[];
}

/** More lines than this one above the other would run through the words. */
export const LEVELS = 3;

/** What has no tag, or one that the scheme does not know. */
const PLAIN: Pick<Look, 'colour' | 'border'> = { colour: 'foreground', border: 'dotted' };

/** Stands for a note, as it does in print. */
const NOTE = '*';

/** Letters stand beside the flow of the text: more signs than these touch the next word. */
const ROOM = 2;

/** Stands for those there is no room for; the hover has them all. */
const MORE = '+';

interface LookedMark {
  readonly mark: MarkToDraw;
  readonly looks: readonly Look[];
}

/** What is drawn for some marks. */
export function layOut(marks: readonly MarkToDraw[], scheme: TagScheme): Drawing {
  const looked = marks
    .map((mark) => ({ mark, looks: looksOf(mark, scheme) }))
    .sort((a, b) => a.mark.span.start - b.mark.span.start || b.mark.span.end - a.mark.span.end);
  const passages = looked.filter(({ mark }) => !mark.isWhole);
  return {
    strokes: levelled(passages.flatMap(({ mark: { span }, looks }) => looks.map((look) => ({ span, look })))),
    signs: signsOf(passages),
    margin: looked.map(({ mark, looks }) => ({ offset: mark.span.start, look: looks[0]! })),
  };
}

/** How each of the tags of a mark looks; one look where it has none. */
function looksOf({ tags }: MarkToDraw, scheme: TagScheme): readonly Look[] {
  if (tags.length === 0) return [{ ...PLAIN, letter: NOTE }];
  return tags.map((name) => scheme.tags.find((tag) => tag.name === name) ?? { ...PLAIN, letter: firstLetter(name) });
}

/** The letters behind passages. Those that end together have one sign, since one would stand on the other. */
function signsOf(passages: readonly LookedMark[]): readonly Sign[] {
  const byEnd = new Map<number, LookedMark[]>();
  for (const passage of passages) addTo(byEnd, passage.mark.span.end, passage);
  return [...byEnd.values()].map((together) => {
    const { mark, looks } = together[0]!;
    return { ...mark.span, colour: looks[0]!.colour, label: labelOf(together) };
  });
}

/** The first character of a name, in upper case or not as it is. */
function firstLetter(name: string): string {
  const [first = '?'] = name;
  return first;
}

function labelOf(together: readonly LookedMark[]): string {
  const letters = together.flatMap(({ mark, looks }) =>
    mark.tags.length === 0 ? [] : looks.map(({ letter }) => letter),
  );
  const isNoted = together.some(({ mark: { tags, hasNote } }) => hasNote || tags.length === 0);
  const [first = NOTE, ...others] = [...new Set(letters)].join('') + (isNoted ? NOTE : '');
  return others.length < ROOM ? first + others.join('') : first + MORE;
}

/** Gives each line the lowest level that is free where it begins; the lowest of all when none is. */
function levelled(lines: readonly { readonly span: Span; readonly look: Look }[]): readonly Stroke[] {
  const ends: number[] = Array.from({ length: LEVELS }, () => 0);
  return lines.map(({ span, look: { colour, border } }) => {
    const level = Math.max(
      0,
      ends.findIndex((end) => end <= span.start),
    );
    ends[level] = Math.max(ends[level]!, span.end);
    return { start: span.start, end: span.end, colour, border, level };
  });
}
