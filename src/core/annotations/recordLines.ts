import * as v from 'valibot';
import { schemaProblem } from '../schemaProblem.ts';
import type { UnreadableLine } from './decisions.ts';

/** What git writes around the two sides of a conflict. */
const CONFLICT_MARK = /^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/u;

/** A line of a file that holds one record a line. */
export interface RecordLine {
  /** 1-based; 0 where it is not in the file yet. */
  readonly line: number;
  /** Without its end. */
  readonly text: string;
}

/** The lines of a file but for blank ones, without marks of byte order, which may stand at any line once files are put together. */
export function readLines(file: string): readonly RecordLine[] {
  const lines = file.split(/\r\n|\r|\n/u);
  return lines
    .map((text, index) => ({ line: index + 1, text: text.replace(/^\uFEFF+/u, '') }))
    .filter(({ text }) => text.trim() !== '');
}

/** The JSON of a line, or why it is none. */
export function readJson(text: string): { readonly value: unknown } | { readonly reason: string } {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return { reason: CONFLICT_MARK.test(text) ? 'a mark of a merge conflict' : 'not JSON' };
  }
}

/** Reads one JSON record a line; blank lines count for nothing, and a bad line costs no other. */
export function readRecords<Schema extends v.GenericSchema>(
  file: string,
  schema: Schema,
): { readonly records: readonly v.InferOutput<Schema>[]; readonly unreadable: readonly UnreadableLine[] } {
  const records: v.InferOutput<Schema>[] = [];
  const unreadable: UnreadableLine[] = [];
  for (const line of readLines(file)) {
    const read = readRecord(line.text, schema);
    if ('reason' in read) unreadable.push({ ...line, reason: read.reason });
    else records.push(read.record);
  }
  return { records, unreadable };
}

/** One record a line in code unit order, each once, so that two people's files merge; then the lines that could not be read. */
export function formatRecords(records: Iterable<string>, unreadable: readonly UnreadableLine[]): string {
  const all = [...[...new Set(records)].sort(), ...unreadable.map(({ text }) => text)];
  return all.map((line) => `${line}\n`).join('');
}

function readRecord<Schema extends v.GenericSchema>(
  text: string,
  schema: Schema,
): { readonly record: v.InferOutput<Schema> } | { readonly reason: string } {
  const json = readJson(text);
  if ('reason' in json) return json;
  const result = v.safeParse(schema, json.value);
  return result.success ? { record: result.output } : { reason: schemaProblem(result.issues[0]) };
}
