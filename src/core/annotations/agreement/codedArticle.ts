import { Lines } from '../../text/lines.ts';
import type { Span } from '../../text/span.ts';
import { anchorAll } from '../anchors/anchorAll.ts';
import type { Annotation, Mark } from '../annotation.ts';
import type { CodedArticle } from './agreement.ts';

/** An article and all that is recorded about it. */
export interface RecordedArticle {
  readonly path: string;
  readonly text: string;
  readonly records: readonly Annotation[];
}

/** An article as coders marked it, and how many of their marks are not found in its text any more and so are not compared. */
export interface CodedWithLosses {
  readonly article: CodedArticle;
  readonly lost: number;
}

/** Reads who gave which tag where; the parts of the text are its lines with words, which are its paragraphs. Marks without a tag count for nothing. */
export function codedArticle({ path, text, records }: RecordedArticle): CodedWithLosses {
  const marks = records.filter((record) => record.kind === 'mark');
  const passages = marks.flatMap(({ selector, ...mark }) => (selector ? [{ selector, mark }] : []));
  const anchorings = anchorAll(
    text,
    passages.map(({ selector }) => selector),
  );
  const spans = passages.flatMap(({ mark }, i) => {
    const anchor = anchorings[i]?.anchor;
    return anchor ? given(mark).map((tag) => ({ ...tag, start: anchor.start, end: anchor.end })) : [];
  });
  const whole = marks.filter(({ selector }) => selector === null).flatMap(given);
  const lost = anchorings.filter(({ anchor }) => anchor === null).length;
  return { article: { path, text, units: paragraphsOf(text), spans, whole }, lost };
}

/** Everybody who marked something, by how many articles they marked, then by name. */
export function codersOf(articles: readonly Pick<RecordedArticle, 'records'>[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { records } of articles) {
    for (const coder of markersOf(records)) counts.set(coder, (counts.get(coder) ?? 0) + 1);
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([coder]) => coder);
}

/** Whether each of the coders marked something in an article: of others nobody knows whether they read it. */
export function isMarkedByAll(records: readonly Annotation[], coders: readonly string[]): boolean {
  const markers = markersOf(records);
  return coders.every((coder) => markers.has(coder));
}

/** The records of one state of an article as if one coder, called by the state's name, had made all of them. */
export function asCoder(records: readonly Annotation[], coder: string): readonly Annotation[] {
  return records.map((record) => ({ ...record, creator: coder }));
}

function markersOf(records: readonly Annotation[]): ReadonlySet<string> {
  return new Set(records.filter(({ kind }) => kind === 'mark').map(({ creator }) => creator));
}

function given({ creator, tags }: Pick<Mark, 'creator' | 'tags'>): readonly { coder: string; tag: string }[] {
  return tags.map((tag) => ({ coder: creator, tag }));
}

function paragraphsOf(text: string): readonly Span[] {
  const lines = new Lines(text);
  const spans = Array.from({ length: lines.count }, (_, i) => lines.span(i + 1));
  return spans.filter(({ start, end }) => text.slice(start, end).trim() !== '');
}
