import * as v from 'valibot';

/** A reader's decision about lines: `article` takes the flag off, `boilerplate` puts one on. */
export interface LineDecision {
  /** The line's text, or that of the words within one, as `foldLine` gives it. */
  readonly text: string;
  readonly is: 'article' | 'boilerplate';
  /** Path of the one file it is about, relative to the workspace folder, `/` between parts; absent: all files. */
  readonly path?: string;
}

/** A line of the file that holds no record we know; it is kept as it stands. */
export interface UnreadableLine {
  /** 1-based, in the file it was read from. */
  readonly line: number;
  readonly text: string;
  /** Why, for the reader. */
  readonly reason: string;
}

/** What `.dateline/decisions.jsonl` holds. */
export interface Decisions {
  readonly lines: readonly LineDecision[];
  readonly unreadable: readonly UnreadableLine[];
}

/** Strict: a record with fields that a later version added is kept as it stands, rather than written back without them. */
const LINE_RECORD = v.strictObject({
  kind: v.literal('line'),
  is: v.picklist(['article', 'boilerplate']),
  text: v.pipe(v.string(), v.nonEmpty()),
  path: v.exactOptional(v.pipe(v.string(), v.nonEmpty())),
});

/** Reads one JSON record a line; blank lines count for nothing, and a bad line costs no other. */
export function parseDecisions(file: string): Decisions {
  const lines: LineDecision[] = [];
  const unreadable: UnreadableLine[] = [];
  for (const [index, text] of file
    .replace(/^\uFEFF/u, '')
    .split(/\r\n|\r|\n/u)
    .entries()) {
    if (text.trim() === '') continue;
    const record = parseRecord(text);
    if (typeof record === 'string') unreadable.push({ line: index + 1, text, reason: record });
    else lines.push(record);
  }
  return { lines, unreadable };
}

/**
 * The file's text: one record a line in code unit order, each once, so that two people's files merge; then the lines
 * that could not be read, as they stood. Empty when there is nothing to keep.
 */
export function formatDecisions({ lines, unreadable }: Decisions): string {
  const records = new Set(lines.map(({ is, text, path }) => JSON.stringify({ kind: 'line', is, text, path })));
  const all = [...[...records].sort(), ...unreadable.map(({ text }) => text)];
  return all.map((line) => `${line}\n`).join('');
}

/** The decisions with one more, in place of what was decided for the same line and the same file before. */
export function withDecision({ lines, unreadable }: Decisions, decision: LineDecision): Decisions {
  const others = lines.filter(({ text, path }) => text !== decision.text || path !== decision.path);
  return { lines: [...others, decision], unreadable };
}

function parseRecord(text: string): LineDecision | string {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return 'not JSON';
  }
  const result = v.safeParse(LINE_RECORD, json);
  if (!result.success) return v.summarize(result.issues);
  const { kind: _, ...decision } = result.output;
  return decision;
}
