import type { Span } from '../text/span.ts';

/** Lines shown around a change. */
const CONTEXT = 3;

/** Lines that change, 0-based, end exclusive, with what stands in their place. */
interface Change {
  readonly from: number;
  readonly to: number;
  readonly left: string;
}

/** Changes that share their context, as one hunk. */
interface Hunk {
  readonly from: number;
  readonly to: number;
  readonly changes: readonly Change[];
}

/**
 * A unified diff that takes cuts out of a file, as `git apply` and `patch -p1` take it; empty without cuts. `content` is
 * the file's own bytes, a character each, so that the diff has its encoding; so is `path`. The cuts are in order and apart.
 */
export function unifiedDiff(path: string, content: string, cuts: readonly Span[]): string {
  if (cuts.length === 0) return '';
  const lines = linesOf(content);
  const changes = changesOf(content, startsOf(lines), cuts);
  const [old, now] = ['a', 'b'].map((side) => quoted(`${side}/${path}`)) as [string, string];
  // A name with a space is ended by a tab, or the tools take what follows for a part of it.
  const end = path.includes(' ') ? '\t' : '';
  let shift = 0;
  const hunks = hunksOf(changes, lines.length).map((hunk) => {
    const [printed, grown] = printHunk(hunk, lines, shift);
    shift += grown;
    return printed;
  });
  return `diff --git ${old} ${now}\n--- ${old}${end}\n+++ ${now}${end}\n${hunks.join('')}`;
}

/** Lines with their line feeds; tools know no other line end. */
function linesOf(content: string): string[] {
  const lines = content.split('\n').map((line) => `${line}\n`);
  const last = lines.pop()!.slice(0, -1);
  return last === '' ? lines : [...lines, last];
}

/** The offset of each line, and of the end. */
function startsOf(lines: readonly string[]): number[] {
  const starts = [0];
  for (const line of lines) starts.push(starts[starts.length - 1]! + line.length);
  return starts;
}

function changesOf(content: string, starts: readonly number[], cuts: readonly Span[]): Change[] {
  const changes: (Change & { cuts: Span[] })[] = [];
  let line = 0;
  for (const cut of cuts) {
    while (starts[line + 1]! <= cut.start) line++;
    const from = line;
    // A line that loses its line feed, and not its beginning, goes on in the next.
    while (starts[line + 1]! < cut.end || (starts[line + 1] === cut.end && isJoined(cut, starts, from, content)))
      line++;
    const last = changes.at(-1);
    const change = { from, to: line + 1, left: '', cuts: [cut] };
    if (last && from <= last.to) {
      changes[changes.length - 1] = { ...last, to: Math.max(last.to, change.to), cuts: [...last.cuts, cut] };
    } else changes.push(change);
  }
  return changes.map(({ from, to, cuts: own }) => ({
    from,
    to,
    left: leftOf(content, starts[from]!, starts[to]!, own),
  }));
}

function isJoined(cut: Span, starts: readonly number[], from: number, content: string): boolean {
  return cut.start > starts[from]! && cut.end < content.length;
}

function leftOf(content: string, start: number, end: number, cuts: readonly Span[]): string {
  let left = '';
  let reached = start;
  for (const cut of cuts) {
    left += content.slice(reached, cut.start);
    reached = cut.end;
  }
  return left + content.slice(reached, end);
}

function hunksOf(changes: readonly Change[], lineCount: number): Hunk[] {
  const hunks: Hunk[] = [];
  for (const change of changes) {
    const to = Math.min(lineCount, change.to + CONTEXT);
    const from = Math.max(0, change.from - CONTEXT);
    const last = hunks.at(-1);
    if (last && from <= last.to) hunks[hunks.length - 1] = { ...last, to, changes: [...last.changes, change] };
    else hunks.push({ from, to, changes: [change] });
  }
  return hunks;
}

/** The hunk, and by how many lines it makes the file longer. */
function printHunk({ from, to, changes }: Hunk, lines: readonly string[], shift: number): [string, number] {
  const body: (readonly string[])[] = [];
  let grown = 0;
  let at = from;
  for (const change of changes) {
    const left = change.left === '' ? [] : linesOf(change.left);
    body.push(
      lines.slice(at, change.from).map((line) => marked(' ', line)),
      lines.slice(change.from, change.to).map((line) => marked('-', line)),
      left.map((line) => marked('+', line)),
    );
    grown += left.length - (change.to - change.from);
    at = change.to;
  }
  body.push(lines.slice(at, to).map((line) => marked(' ', line)));
  const count = to - from;
  return [`@@ -${place(from, count)} +${place(from + shift, count + grown)} @@\n${body.flat().join('')}`, grown];
}

/** Where a hunk stands, 1-based; one without lines stands behind the line before it. */
function place(from: number, count: number): string {
  return `${count === 0 ? from : from + 1},${count}`;
}

function marked(sign: string, line: string): string {
  return line.endsWith('\n') ? sign + line : `${sign}${line}\n\\ No newline at end of file\n`;
}

/** A name with signs that would end it, as git writes it. */
function quoted(name: string): string {
  // oxlint-disable-next-line no-control-regex -- these are the very signs that are escaped
  if (!/["\\\u0000-\u001f\u007f]/.test(name)) return name;
  const escaped = name.replaceAll(
    // oxlint-disable-next-line no-control-regex
    /["\\\u0000-\u001f\u007f]/g,
    (sign) => (sign === '"' || sign === '\\' ? `\\${sign}` : `\\${sign.charCodeAt(0).toString(8).padStart(3, '0')}`),
  );
  return `"${escaped}"`;
}
