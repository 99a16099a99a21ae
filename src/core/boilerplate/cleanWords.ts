import type { Lines } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import type { BoilerplateBlock } from './block.ts';
import type { Cut } from './cut.ts';

/** What taking words out of lines comes to. */
interface WordCuts {
  /** In order and apart. */
  readonly cuts: readonly Cut[];
  /** Blocks that were all there was in their lines: the lines go whole. */
  readonly emptied: readonly BoilerplateBlock[];
}

/** Blocks with nothing but white space between them, and the words they cover. */
interface Group extends Span {
  readonly blocks: readonly BoilerplateBlock[];
}

/** No space is left before these. */
const CLOSING = new Set('.,)]}');
/** Nor before these, where the words that went stood right before them. */
const ATTACHED = new Set(';:!?»”…\'’"');
/** And none after these, where the words stood right after them. */
const OPENING = new Set('([{«“„');

/** What to delete so that blocks inside lines go, in the order of the text: the words, and the space beside them. */
export function wordCuts(text: string, lines: Lines, blocks: readonly BoilerplateBlock[]): WordCuts {
  const cuts: Cut[] = [];
  const emptied: BoilerplateBlock[] = [];
  for (const group of groupsOf(text, blocks)) {
    const line: Span = {
      start: lines.span(lines.lineAt(group.start)).start,
      end: lines.span(lines.lineAt(group.end - 1)).end,
    };
    const before = backOverSpace(text, group.start, line.start);
    const behind = overSpace(text, group.end, line.end);
    if (before === line.start && behind === line.end) emptied.push(...group.blocks);
    else cuts.push(...cutsFor(group, without(text, group, { start: before, end: behind }, line)));
  }
  return { cuts, emptied };
}

/** What to delete, so that no two words are joined and no two spaces are left; nothing where that cannot be. */
function without(text: string, { start, end }: Span, withSpace: Span, line: Span): Span[] {
  const { start: before, end: behind } = withSpace;
  if (behind === line.end) return [{ start: before, end: behind }];
  if (before === line.start) return [{ start, end: behind }];
  const left = text[before - 1]!;
  const right = text[behind]!;
  const spaceBefore = before < start;
  const spaceBehind = behind > end;
  if (CLOSING.has(right) || (!spaceBehind && ATTACHED.has(right))) return [{ start: before, end: behind }];
  if (spaceBefore) return [{ start: before + 1, end: behind }];
  if (OPENING.has(left)) return [{ start, end: behind }];
  if (spaceBehind) return [{ start, end: behind - 1 }];
  return isWord(right) ? aroundInnerSpace(text, { start, end }, isWord(left)) : [{ start, end }];
}

/** The words go, but for a space of their own that parts what stood right beside them. */
function aroundInnerSpace(text: string, { start, end }: Span, joinsWords: boolean): Span[] {
  let space = start;
  while (space < end && !isSpace(text, space)) space++;
  if (space === end) return joinsWords ? [] : [{ start, end }];
  return [
    { start, end: space },
    { start: space + 1, end },
  ];
}

/** The blocks that the spans take out: each from where it begins to where the next does. */
function cutsFor({ blocks }: Group, spans: readonly Span[]): Cut[] {
  return spans.flatMap((span) =>
    blocks
      .map((block, i) => ({
        start: i === 0 ? span.start : Math.max(span.start, block.start),
        end: Math.min(span.end, blocks[i + 1]?.start ?? span.end),
        block,
      }))
      .filter(({ start, end }) => start < end),
  );
}

function groupsOf(text: string, blocks: readonly BoilerplateBlock[]): Group[] {
  const groups: { start: number; end: number; blocks: BoilerplateBlock[] }[] = [];
  for (const block of blocks) {
    const start = overSpace(text, block.start, block.end);
    const end = backOverSpace(text, block.end, start);
    const last = groups.at(-1);
    if (start === end || (last && end <= last.end)) continue;
    if (last && overBlanks(text, last.end, start) >= start) {
      last.end = end;
      last.blocks.push(block);
    } else groups.push({ start, end, blocks: [block] });
  }
  return groups;
}

/** As `overSpace`, but ends before a line break: words of two lines are never one group. */
function overBlanks(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && isSpace(text, at) && text[at] !== '\n' && text[at] !== '\r') at++;
  return at;
}

function overSpace(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && isSpace(text, at)) at++;
  return at;
}

function backOverSpace(text: string, from: number, limit: number): number {
  let at = from;
  while (at > limit && isSpace(text, at - 1)) at--;
  return at;
}

function isSpace(text: string, at: number): boolean {
  return /\s/u.test(text[at]!);
}

/** Half of a character beyond the basic plane counts as a letter: it is not parted from its neighbour. */
function isWord(unit: string): boolean {
  return /[\p{L}\p{M}\p{N}\p{Cs}]/u.test(unit);
}
