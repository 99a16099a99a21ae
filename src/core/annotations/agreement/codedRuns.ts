import type { Span } from '../../text/span.ts';

/** A tag that one coder gave. */
export interface Coded {
  readonly coder: string;
  readonly tag: string;
}

/** A passage that one coder gave a tag. */
export interface CodedSpan extends Coded, Span {}

/** A run of characters that the same coders gave a tag. */
export interface CodedRun extends Span {
  /** In code unit order; empty where nobody did. */
  readonly by: readonly string[];
}

/**
 * Cuts the text from 0 to `length` where the coders who gave a tag change: runs in order, without gaps. `spans` are
 * those of one tag; what lies outside the text counts for nothing, and a coder counts once where their spans overlap.
 */
export function codedRuns(spans: readonly CodedSpan[], length: number): readonly CodedRun[] {
  const borders = spans
    .map(({ start, end, coder }) => ({ start: Math.max(0, start), end: Math.min(end, length), coder }))
    .filter(({ start, end }) => start < end)
    .flatMap(({ start, end, coder }) => [
      { at: start, coder, step: 1 },
      { at: end, coder, step: -1 },
    ])
    .sort((a, b) => a.at - b.at);
  const open = new Map<string, number>();
  const runs: CodedRun[] = [];
  let from = 0;
  const close = (at: number) => {
    if (at === from) return;
    const by = [...open.keys()].sort();
    const last = runs.at(-1);
    if (last && last.by.join('\n') === by.join('\n')) runs[runs.length - 1] = { ...last, end: at };
    else runs.push({ start: from, end: at, by });
    from = at;
  };
  for (const { at, coder, step } of borders) {
    close(at);
    const depth = (open.get(coder) ?? 0) + step;
    if (depth === 0) open.delete(coder);
    else open.set(coder, depth);
  }
  close(length);
  return runs;
}
