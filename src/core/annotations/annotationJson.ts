import type { Annotation, Link, Mark } from './annotation.ts';
import { RECORD_VERSION, URN } from './annotationSchema.ts';
import { iriOfPath } from './sourceIri.ts';

/** An object of JSON. A key that is undefined is not written, yet is one of ours. */
export type Json = Readonly<Record<string, unknown>>;

/**
 * The record as one line of JSON, its keys in one order (W3C Web Annotation). `path` is that of the article, relative to
 * its folder. Keys, bodies and selectors of `before`, the JSON it had, that are not ours are kept, behind our own.
 */
export function lineOf(record: Annotation, path: string, before?: unknown): string {
  const { id, creator, created, modified } = record;
  const old = isJson(before) ? before : {};
  return JSON.stringify(
    merged(
      {
        version: RECORD_VERSION,
        id: URN + id,
        type: 'Annotation',
        motivation: motivationOf(record),
        creator: merged({ type: 'Person', name: creator }, old['creator']),
        created,
        modified,
        body: listed(bodiesOf(record), old['body']),
        target: targetOf(record, path, old['target']),
      },
      old,
    ),
  );
}

/** Whether parsed JSON is an object. */
export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The annotations of W3C by what they are made for: https://www.w3.org/TR/annotation-vocab/#named-individuals */
function motivationOf(record: Annotation): string {
  if (record.kind === 'reply') return 'replying';
  if (record.kind === 'settling') return 'moderating';
  if (record.kind === 'link') return 'linking';
  if (record.note !== undefined) return record.selector ? 'commenting' : 'describing';
  return record.tags.length > 0 ? 'tagging' : 'highlighting';
}

function bodiesOf(record: Annotation): readonly Json[] {
  if (record.kind === 'reply') return [markdownBody('replying', record.text)];
  if (record.kind === 'settling') return [textBody('moderating', record.is)];
  if (record.kind === 'link') return [textBody('classifying', record.relation), linkBody(record.to)];
  const tags = record.tags.map((tag) => textBody('tagging', tag));
  return record.note === undefined ? tags : [...tags, markdownBody('commenting', record.note)];
}

function textBody(purpose: string, value: string): Json {
  return { type: 'TextualBody', purpose, value };
}

function markdownBody(purpose: string, value: string): Json {
  return { type: 'TextualBody', purpose, format: 'text/markdown', value };
}

function linkBody(to: Link['to']): Json {
  const place = 'url' in to ? { source: to.url } : { source: URN + to.mark, scope: iriOfPath(to.path) };
  return { type: 'SpecificResource', purpose: 'linking', ...place };
}

function targetOf(record: Annotation, path: string, before: unknown): unknown {
  if (record.kind === 'link') return URN + record.from;
  if (record.kind !== 'mark') return URN + record.to;
  const old = isJson(before) ? before : {};
  const selector = record.selector ? listed(selectorsOf(record.selector), old['selector']) : undefined;
  return merged({ source: iriOfPath(path), selector, opening: record.opening }, old);
}

function selectorsOf({ exact, prefix, suffix, start, end }: NonNullable<Mark['selector']>): readonly Json[] {
  return [
    { type: 'TextQuoteSelector', exact, prefix, suffix },
    { type: 'TextPositionSelector', start, end },
  ];
}

/** Ours, then the keys of `before` that are not ours. */
function merged(ours: Json, before: unknown): Json {
  const others = isJson(before) ? Object.entries(before).filter(([key]) => !Object.hasOwn(ours, key)) : [];
  return { ...ours, ...Object.fromEntries(others) };
}

/** Ours, each with what it had besides, then the others of `before`; undefined for none at all. */
function listed(ours: readonly Json[], before: unknown): readonly unknown[] | undefined {
  const old = new Map<string, Json>();
  const others: unknown[] = [];
  for (const item of Array.isArray(before) ? before : []) {
    const name = isJson(item) ? nameOf(item) : null;
    // A second one of a kind that is read once was written by somebody else.
    if (name === null || old.has(name)) others.push(item);
    else old.set(name, item);
  }
  const all = [...ours.map((item) => merged(item, old.get(nameOf(item) ?? ''))), ...others];
  return all.length > 0 ? all : undefined;
}

/** What one of our bodies or selectors is known by among the others; null for those that are not ours. */
function nameOf({ type, purpose, value }: Json): string | null {
  if (type === 'TextQuoteSelector' || type === 'TextPositionSelector') return type;
  if (purpose === 'linking') return 'linking';
  if (type !== 'TextualBody') return null;
  if (purpose === 'tagging') return `tagging ${String(value)}`;
  const isOurs = ['commenting', 'replying', 'moderating', 'classifying'].includes(String(purpose));
  return isOurs ? String(purpose) : null;
}
