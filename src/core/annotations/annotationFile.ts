import { byCodeUnits } from '../text/byCodeUnits.ts';
import type { Annotation } from './annotation.ts';
import { isJson, lineOf } from './annotationJson.ts';
import { RECORD_VERSION, readAnnotation } from './annotationSchema.ts';
import type { UnreadableLine } from './decisions.ts';
import { heldLines } from './heldLines.ts';
import { nestsDeeply } from './nestsDeeply.ts';
import { type RecordLine, readJson, readLines } from './recordLines.ts';

/** Where a folder's annotations stand, below the folder that keeps what readers made. */
export const ANNOTATIONS_FOLDER = 'annotations';

/** A record and the line it stands on, without its end. */
export interface KeptRecord extends RecordLine {
  readonly record: Annotation;
}

/** What the file of one article holds. */
export interface AnnotationFile {
  /** The records that hold, by id, author and times. */
  readonly kept: readonly KeptRecord[];
  /** Older states of records that were changed in two places; they count for nothing, and go when their record goes. */
  readonly older: readonly KeptRecord[];
  /** Lines that count for nothing, and stay. */
  readonly unreadable: readonly UnreadableLine[];
}

/**
 * Reads one record a line; a bad line, or one of a later version, costs no other. Of several with one id the newest
 * state holds, whatever their order: lines of two files may be put together by any program.
 */
export function parseAnnotations(text: string): AnnotationFile {
  const read: KeptRecord[] = [];
  const unreadable: UnreadableLine[] = [];
  for (const line of readLines(text)) {
    const result = readRecord(line.text);
    if (typeof result === 'string') unreadable.push({ ...line, reason: result });
    else read.push({ ...line, record: result });
  }
  const { kept, older, strange } = heldLines(read);
  return {
    kept: kept.sort(byIdAuthorAndTimes),
    older,
    unreadable: [...unreadable, ...strange].sort((a, b) => a.line - b.line),
  };
}

/** The file's text; empty when there is nothing to keep. Records stand by id, author and times; a line that nobody changed, to the letter. */
export function formatAnnotations({ kept, older, unreadable }: AnnotationFile): string {
  const lines = [...kept, ...older].sort(byIdAuthorAndTimes);
  return [...lines, ...unreadable].map(({ text }) => `${text}\n`).join('');
}

/** The records that hold. */
export function recordsOf({ kept }: AnnotationFile): readonly Annotation[] {
  return kept.map(({ record }) => record);
}

/** Records in the order of a file: by id, author and times. */
export function sortedRecords(records: readonly Annotation[]): readonly Annotation[] {
  return [...records].sort(compareRecords);
}

/** The file with these records in place of its own; `path` is that of its article, relative to its folder. */
export function withRecords(file: AnnotationFile, records: readonly Annotation[], path: string): AnnotationFile {
  const before = new Map(file.kept.map((one) => [one.record.id, one]));
  const kept = records.map((record) => {
    const old = before.get(record.id);
    if (old && isSame(old.record, record)) return old;
    return { record, text: lineOf(record, path, old && JSON.parse(old.text)), line: 0 };
  });
  const ids = new Set(records.map(({ id }) => id));
  return { ...file, kept: kept.sort(byIdAuthorAndTimes), older: file.older.filter(({ record }) => ids.has(record.id)) };
}

/** A file's text after a change of what it holds. One that somebody arranged otherwise stays so until there is something to say. */
export function changedText(text: string, to: (before: AnnotationFile) => AnnotationFile): string {
  const before = parseAnnotations(text);
  const after = formatAnnotations(to(before));
  return after === formatAnnotations(before) ? text : after;
}

/** The file as it is once its article lies at `path`. */
export function withSource(file: AnnotationFile, path: string): AnnotationFile {
  const moved = (one: KeptRecord) =>
    one.record.kind === 'mark' ? { ...one, text: lineOf(one.record, path, JSON.parse(one.text)) } : one;
  return { ...file, kept: file.kept.map(moved), older: file.older.map(moved) };
}

/** What two files of one article hold together, by the rules of `parseAnnotations`. */
export function together(a: AnnotationFile, b: AnnotationFile): AnnotationFile {
  return parseAnnotations(formatAnnotations(a) + formatAnnotations(b));
}

/** What a reader is to be told about the file: lines that count for nothing, and why. */
export function problemsOf({ older, unreadable }: AnnotationFile): readonly Omit<UnreadableLine, 'text'>[] {
  const superseded = older.map(({ line }) => ({ line, reason: 'an older state of a record that was changed since' }));
  return [...superseded, ...unreadable];
}

/** Whether two records say the same. */
export function isSame(a: Annotation, b: Annotation): boolean {
  return a === b || lineOf(a, '') === lineOf(b, '');
}

function readRecord(text: string): Annotation | string {
  const json = readJson(text);
  if ('reason' in json) return json.reason;
  if (isJson(json.value)) {
    const { version } = json.value;
    if (typeof version === 'number' && version > RECORD_VERSION) return 'written by a later version of Dateline';
  }
  if (nestsDeeply(text, json.value)) return 'nested too deeply';
  return readAnnotation(json.value);
}

function byIdAuthorAndTimes(a: KeptRecord, b: KeptRecord): number {
  return compareRecords(a.record, b.record) || byCodeUnits(a.text, b.text);
}

function compareRecords(a: Annotation, b: Annotation): number {
  return (
    byCodeUnits(a.id, b.id) ||
    byCodeUnits(a.creator, b.creator) ||
    byCodeUnits(a.created, b.created) ||
    byCodeUnits(a.modified ?? '', b.modified ?? '')
  );
}
