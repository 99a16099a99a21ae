import * as fc from 'fast-check';
import type { Annotation, Mark } from '../../../../src/core/annotations/annotation.ts';
import { RELATIONS } from '../../../../src/core/annotations/annotationSchema.ts';

/** Any text that JavaScript has, half a character included. */
export const anyString = fc
  .string({ unit: 'binary', maxLength: 20 })
  .chain((text) => fc.constantFrom(text, `${text}\uD83D`, `\uFEFF${text}\u2028`, `"\\${text}\r\n`));

const NAMES = ['Mira', 'Jón Á. Ø', 'me', 'Ольга'];
const id = fc.uuid();
const instant = fc
  .date({ min: new Date('1990-01-01T00:00:00Z'), max: new Date('2090-01-01T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString());
const path = fc.constantFrom('bridge.txt', 'courier/day 1/strike #2.txt', 'день/мост.txt', 'a:b/50%.txt');

const made = fc.record(
  { id, creator: fc.constantFrom(...NAMES), created: instant, modified: instant },
  { requiredKeys: ['id', 'creator', 'created'], noNullPrototype: true },
);

const selector = fc
  .tuple(anyString, anyString, anyString, fc.nat(), fc.nat())
  .map(([exact, prefix, suffix, start, length]) => ({ exact, prefix, suffix, start, end: start + length }));

/** Any mark. */
export const anyMark: fc.Arbitrary<Mark> = fc
  .tuple(
    made,
    fc.record(
      {
        tags: fc.uniqueArray(anyString, { maxLength: 3 }),
        note: anyString,
        selector: fc.option(selector),
        opening: anyString,
      },
      { requiredKeys: ['tags', 'selector'] },
    ),
  )
  .map(([one, said]) => ({ kind: 'mark', ...one, ...said }));

/** Any record of an annotation file. */
export const anyRecord: fc.Arbitrary<Annotation> = fc.oneof(
  anyMark,
  fc.tuple(made, id, anyString).map(([one, to, text]) => ({ kind: 'reply' as const, ...one, to, text })),
  fc
    .tuple(made, id, fc.constantFrom('resolved' as const, 'open' as const))
    .map(([one, to, is]) => ({ kind: 'settling' as const, ...one, to, is })),
  fc
    .tuple(
      made,
      id,
      fc.constantFrom(...RELATIONS),
      fc.oneof(
        fc.record({ mark: id, path }, { noNullPrototype: true }),
        fc.webUrl().map((url) => ({ url })),
      ),
    )
    .map(([one, from, relation, to]) => ({ kind: 'link' as const, ...one, from, relation, to })),
);

/** Any records of one file: each id once. */
export const anyRecords = fc.uniqueArray(anyRecord, { selector: ({ id: one }) => one, maxLength: 8 });

/** A path that an article may have. */
export const anyPath = path;
