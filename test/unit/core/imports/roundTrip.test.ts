import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { Annotation, Mark } from '../../../../src/core/annotations/annotation.ts';
import type { AnnotationFormatName } from '../../../../src/core/exports/annotations/annotationFormats.ts';
import { uuidOf } from '../../../../src/core/exports/annotations/uuidOf.ts';
import { writeAnnotations } from '../../../../src/core/exports/annotations/writeAnnotations.ts';
import { importAnnotations } from '../../../../src/core/imports/importAnnotations.ts';
import { readAnnotations } from '../../../../src/core/imports/readAnnotations.ts';
import { type Sample, TAGS, exportOf, samples } from '../exports/annotations/annotated.ts';

const IMPORTER = { creator: 'Tomas Brekke', now: '2024-01-02T03:04:05.678Z' };

/** What a form holds of a sample, as it reads when it comes back. */
type Held = (sample: Sample, all: readonly Sample[]) => readonly Annotation[];

const everything: Held = ({ records }) => records;

/** Replies and notes; of links those between passages, without who made them. */
const ofProject: Held = ({ records }, all) => {
  const passages = new Set(all.flatMap(passagesOf).map(({ id }) => id));
  return records.flatMap((record): readonly Annotation[] => {
    if (record.kind === 'settling') return [];
    if (record.kind === 'link') {
      const isHeld = 'mark' in record.to && passages.has(record.to.mark) && passages.has(record.from);
      return isHeld ? [{ ...record, creator: IMPORTER.creator, created: IMPORTER.now }] : [];
    }
    if (record.kind !== 'mark' || record.selector !== null || record.tags.length === 0) return [record];
    // Its codings tell when a whole article was tagged, and know of no change.
    const { modified: _, ...mark } = record;
    return [mark];
  });
};

/** Passages, links between them in one article, and that a thread is resolved. */
const ofBrat: Held = (sample) => {
  const marks = passagesOf(sample);
  const ids = new Set(marks.map(({ id }) => id));
  const others = sample.records.flatMap((record): readonly Annotation[] => {
    if (record.kind === 'link') {
      return ids.has(record.from) && 'mark' in record.to && ids.has(record.to.mark) ? [record] : [];
    }
    if (record.kind !== 'settling' || !ids.has(record.to)) return [];
    return [{ ...record, id: uuidOf('settling', record.to), creator: IMPORTER.creator, created: IMPORTER.now }];
  });
  return [...marks, ...others];
};

function passagesOf({ records }: Sample): readonly Mark[] {
  return records.filter((record) => record.kind === 'mark').filter(({ selector }) => selector !== null);
}

const FORMATS: readonly (readonly [AnnotationFormatName, Held])[] = [
  ['dateline', everything],
  ['w3c', everything],
  ['refi-qda', ofProject],
  ['brat', ofBrat],
];

describe('What is exported and imported again', () => {
  for (const [format, held] of FORMATS) {
    it(`loses nothing that ${format} can hold`, async () => {
      await fc.assert(
        fc.asyncProperty(samples, async (all) => {
          const { name, bytes } = writeAnnotations(format, exportOf(all));
          const file = readAnnotations(name, bytes, IMPORTER);
          const { articles, problems } = await importAnnotations(file, {
            articles: all.map(({ path }) => ({ id: `file:///${path}`, path })),
            scheme: { tags: [] },
            textOf: async () => assert.fail('no text was needed'),
          });
          assert.deepEqual(problems, []);
          const back = new Map(articles.map(({ path, records }) => [path, records]));
          for (const sample of all) assert.deepEqual(sorted(back.get(sample.path) ?? []), sorted(held(sample, all)));
        }),
        { numRuns: 60 },
      );
    });

    it(`gives the same bytes of ${format} each time`, () => {
      const [all] = fc.sample(samples, { numRuns: 1, seed: 7 });
      assert.deepEqual(writeAnnotations(format, exportOf(all ?? [])), writeAnnotations(format, exportOf(all ?? [])));
    });
  }

  it('keeps the tags of a scheme, as far as the form describes them', async () => {
    const [all] = fc.sample(samples, { numRuns: 1, seed: 7 });
    const { scheme } = exportOf(all ?? []);
    for (const format of ['dateline', 'refi-qda', 'brat'] as const) {
      const { name, bytes } = writeAnnotations(format, exportOf(all ?? []));
      const { tags } = readAnnotations(name, bytes, IMPORTER);
      const names = TAGS.map((tag) => (format === 'brat' ? tag.replaceAll('|', ' ') : tag));
      assert.deepEqual(tags.map((tag) => tag.name).sort(), names.sort(), format);
      const colours = new Map(tags.map((tag) => [tag.name, tag.colour]));
      for (const { name: tag, colour } of scheme.tags)
        assert.equal(colours.get(tag) ?? colour, colour, `${format} ${tag}`);
    }
  });
});

function sorted(records: readonly Annotation[]): readonly Annotation[] {
  return [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
}
