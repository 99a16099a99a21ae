import { Lines } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import type { BoilerplateBlock } from './block.ts';
import { wordCuts } from './cleanWords.ts';
import type { Cut } from './cut.ts';

/** Lines that go together: blocks with nothing but blank lines between, 1-based, both included. */
interface Run {
  readonly first: number;
  last: number;
  readonly blocks: BoilerplateBlock[];
}

/**
 * What to delete so that the blocks go: in order, apart, though two may touch. Whole lines go with their line breaks,
 * and with the blank lines that only parted them from the article: what stays is parted by the blank lines it had on
 * one side. Words within a line go with the space beside them. A text that ended with a line break still does. Blocks
 * may come in any order; of two that overlap the first stays.
 */
export function cutsOf(text: string, blocks: readonly BoilerplateBlock[]): Cut[] {
  if (blocks.length === 0) return [];
  const lines = new Lines(text);
  const sorted = blocks.toSorted((one, other) => one.start - other.start || other.end - one.end);
  const inline = wordCuts(
    text,
    lines,
    sorted.filter((block) => block.inline),
  );
  const whole = sorted.filter((block) => !block.inline);
  const runs = runsOf(
    lines,
    [...whole, ...inline.emptied].sort((one, other) => one.start - other.start),
  );
  const cuts = runs.flatMap((run) => parted(lines, run, reachOf(text, lines, run)));
  let next = 0;
  const apart = inline.cuts.filter((cut) => {
    while (next < cuts.length && cuts[next]!.end <= cut.start) next++;
    return next === cuts.length || cuts[next]!.start >= cut.end;
  });
  return [...cuts, ...apart].sort((one, other) => one.start - other.start);
}

/** The text that is left. The cuts are in order and apart. */
export function withoutCuts(text: string, cuts: readonly Span[]): string {
  const kept: string[] = [];
  let reached = 0;
  for (const { start, end } of cuts) {
    kept.push(text.slice(reached, start));
    reached = end;
  }
  kept.push(text.slice(reached));
  return kept.join('');
}

function runsOf(lines: Lines, blocks: readonly BoilerplateBlock[]): Run[] {
  const runs: Run[] = [];
  for (const block of blocks) {
    const first = lines.lineAt(block.start);
    const last = lines.lineAt(Math.max(block.start, block.end - 1));
    const before = runs.at(-1);
    if (before === undefined || first > lastBlank(lines, before.last, first) + 1) {
      runs.push({ first, last, blocks: [block] });
    } else if (last > before.last) {
      before.last = last;
      before.blocks.push(block);
    }
  }
  return runs;
}

/** From where to where a run goes, with the blank lines that go with it. */
function reachOf(text: string, lines: Lines, { first, last }: Run): Span {
  const after = lastBlank(lines, last, lines.count + 1);
  if (after === lines.count) {
    const before = firstBlank(lines, first);
    if (before === 1) return { start: 0, end: text.length };
    const endsWithBreak = lines.span(lines.count).start === text.length;
    return { start: endsWithBreak ? lines.span(before).start : lines.span(before - 1).end, end: text.length };
  }
  const isParted = first === 1 || isBlank(lines, first - 1);
  return { start: lines.span(first).start, end: lines.span((isParted ? after : last) + 1).start };
}

/** A cut for each block of a run: each ends where the lines of the next begin. */
function parted(lines: Lines, { blocks }: Run, reach: Span): Cut[] {
  const starts = blocks.map(({ start }, i) => (i === 0 ? reach.start : lines.span(lines.lineAt(start)).start));
  return blocks
    .map((block, i) => ({ start: starts[i]!, end: starts[i + 1] ?? reach.end, block }))
    .filter(({ start, end }) => start < end);
}

/** The last of the blank lines that follow a line, before `limit`. */
function lastBlank(lines: Lines, line: number, limit: number): number {
  let last = line;
  while (last + 1 < limit && isBlank(lines, last + 1)) last++;
  return last;
}

function firstBlank(lines: Lines, line: number): number {
  let first = line;
  while (first > 1 && isBlank(lines, first - 1)) first--;
  return first;
}

function isBlank(lines: Lines, line: number): boolean {
  return lines.text(line).trim() === '';
}
