import * as v from 'valibot';
import { schemaProblem } from '../schemaProblem.ts';
import type { UnreadableLine } from './decisions.ts';

/** What git writes around the two sides of a conflict. */
const CONFLICT_MARK = /^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/u;

/** Reads one JSON record a line; blank lines count for nothing, and a bad line costs no other. */
export function readRecords<Schema extends v.GenericSchema>(
  file: string,
  schema: Schema,
): { readonly records: readonly v.InferOutput<Schema>[]; readonly unreadable: readonly UnreadableLine[] } {
  const records: v.InferOutput<Schema>[] = [];
  const unreadable: UnreadableLine[] = [];
  const lines = file.replace(/^\uFEFF/u, '').split(/\r\n|\r|\n/u);
  for (const [index, text] of lines.entries()) {
    if (text.trim() === '') continue;
    const read = readRecord(text, schema);
    if ('reason' in read) unreadable.push({ line: index + 1, text, reason: read.reason });
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
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { reason: CONFLICT_MARK.test(text) ? 'a mark of a merge conflict' : 'not JSON' };
  }
  const result = v.safeParse(schema, json);
  return result.success ? { record: result.output } : { reason: schemaProblem(result.issues[0]) };
}
