import * as v from 'valibot';
import { daysOf } from '../article/dates/calendar.ts';
import { schemaProblem } from '../schemaProblem.ts';
import type { Annotation, Link, Mark, Relation } from './annotation.ts';
import { isInside, pathOfIri } from './sourceIri.ts';

/** The version of the records that we write. A record of a later one is kept as it stands. */
export const RECORD_VERSION = 1;

/** What a record's id begins with in the file: a UUID as a URN (RFC 9562). */
export const URN = 'urn:uuid:';

/** The relations of links, in the order they are offered. */
export const RELATIONS: readonly Relation[] = ['contradicts', 'same as', 'source of', 'evidence for'];

const ID = v.pipe(
  v.string(),
  v.regex(/^urn:uuid:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u, 'not a UUID such as urn:uuid:0b9c…'),
  v.transform((urn) => urn.slice(URN.length)),
);

/** A day and a time of it, in UTC. */
const CLOCK = /^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/u;

const INSTANT = v.pipe(v.string(), v.check(isInstant, 'not an instant such as 2023-05-16T08:30:00.000Z'));

const OFFSET = v.pipe(v.number(), v.safeInteger('not a whole number'), v.minValue(0, 'a negative number'));

const MADE = {
  version: v.literal(RECORD_VERSION),
  id: ID,
  type: v.literal('Annotation'),
  creator: v.object({ name: v.pipe(v.string(), v.regex(/\S/u, 'an empty name')) }),
  created: INSTANT,
  modified: v.exactOptional(INSTANT),
};

/** Bodies of other kinds count for nothing, and are kept. */
const BODIES = v.array(v.looseObject({}));

const TEXT = v.object({ type: v.literal('TextualBody'), purpose: v.string(), value: v.string() });

const POSITION = v.pipe(
  v.object({ type: v.literal('TextPositionSelector'), start: OFFSET, end: OFFSET }),
  v.check(({ start, end }) => start <= end, 'ends before it starts'),
);

const QUOTE = v.object({
  type: v.literal('TextQuoteSelector'),
  exact: v.string(),
  prefix: v.string(),
  suffix: v.string(),
});

const MARK = v.object({
  ...MADE,
  motivation: v.picklist(['highlighting', 'tagging', 'commenting', 'describing']),
  body: v.exactOptional(BODIES),
  target: v.object({
    source: v.string(),
    selector: v.exactOptional(v.array(v.looseObject({}))),
    opening: v.exactOptional(v.string()),
  }),
});

const ENTRY = v.object({
  ...MADE,
  motivation: v.picklist(['replying', 'moderating', 'linking']),
  body: BODIES,
  target: ID,
});

const RECORD = v.variant('motivation', [MARK, ENTRY]);

const LINKED = v.object({ purpose: v.literal('linking'), source: v.string(), scope: v.exactOptional(v.string()) });

/** The record that parsed JSON holds, or in words for the reader why it holds none. */
export function readAnnotation(json: unknown): Annotation | string {
  const result = v.safeParse(RECORD, json);
  return result.success ? toAnnotation(result.output) : schemaProblem(result.issues[0]);
}

function toAnnotation(json: v.InferOutput<typeof RECORD>): Annotation | string {
  const { id, creator, created, modified } = json;
  const made = { id, creator: creator.name, created, ...(modified !== undefined && { modified }) };
  const texts = (json.body ?? []).flatMap((body) => (v.is(TEXT, body) ? [body] : []));
  const text = (purpose: string) => texts.find((body) => body.purpose === purpose)?.value;
  switch (json.motivation) {
    case 'replying': {
      const reply = text('replying');
      return reply === undefined ? 'no text' : { kind: 'reply', ...made, to: json.target, text: reply };
    }
    case 'moderating': {
      const is = text('moderating');
      if (is !== 'resolved' && is !== 'open') return 'neither resolved nor open';
      return { kind: 'settling', ...made, to: json.target, is };
    }
    case 'linking': {
      const relation = RELATIONS.find((one) => one === text('classifying'));
      if (relation === undefined) return 'no relation';
      const to = linkedTo(json.body);
      return to === null ? 'a link to nothing' : { kind: 'link', ...made, from: json.target, relation, to };
    }
    default: {
      const selector = selectorOf(json.target.selector);
      if (typeof selector === 'string') return selector;
      const note = text('commenting');
      const { opening } = json.target;
      return {
        kind: 'mark',
        ...made,
        tags: [...new Set(texts.filter(({ purpose }) => purpose === 'tagging').map(({ value }) => value))],
        ...(note !== undefined && { note }),
        selector,
        ...(opening !== undefined && { opening }),
      };
    }
  }
}

function selectorOf(selectors: readonly unknown[] | undefined): Mark['selector'] | string {
  if (selectors === undefined) return null;
  const quote = selectors.find((one) => v.is(QUOTE, one));
  const position = selectors.find((one) => v.is(POSITION, one));
  if (!quote) return 'no quotation to find it by';
  if (!position) return 'no position to find it by';
  const { exact, prefix, suffix } = quote;
  return { exact, prefix, suffix, start: position.start, end: position.end };
}

function linkedTo(bodies: readonly unknown[]): Link['to'] | null {
  const linked = bodies.find((body) => v.is(LINKED, body));
  if (!linked) return null;
  if (/^https?:\/\//u.test(linked.source)) return { url: linked.source };
  const path = pathOfIri(linked.scope ?? '');
  return v.is(ID, linked.source) && path && isInside(path) ? { mark: linked.source.slice(URN.length), path } : null;
}

function isInstant(text: string): boolean {
  return CLOCK.test(text) && daysOf(text.slice(0, 10)) !== null;
}
