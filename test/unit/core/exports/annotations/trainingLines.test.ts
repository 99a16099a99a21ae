import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { withLineFeeds } from '../../../../../src/core/exports/annotations/annotatedArticle.ts';
import { writeAnnotations } from '../../../../../src/core/exports/annotations/writeAnnotations.ts';
import { type Sample, codePoints, exportOf, samples } from './annotated.ts';

/** What a form labels: the label and its words, by the positions it gives. */
type Labels = (line: never) => readonly (readonly [label: string, words: string])[];

const FORMS = {
  doccano: ((line: { text: string; label: [number, number, string][] }) =>
    line.label.map(([start, end, label]) => [label, codePoints(line.text, start, end)] as const)) as Labels,
  spacy: ((line: { text: string; spans: { start: number; end: number; label: string }[] }) =>
    line.spans.map(({ start, end, label }) => [label, codePoints(line.text, start, end)] as const)) as Labels,
};

/** The tags of a sample with the words they stand at, from its records alone. */
function tagged({ records }: Sample): readonly string[] {
  return records.flatMap((record) =>
    record.kind === 'mark' && record.selector ? record.tags.map((tag) => `${tag}: ${record.selector?.exact}`) : [],
  );
}

describe('Lines to train from', () => {
  for (const [form, labels] of Object.entries(FORMS)) {
    it(`have offsets that reproduce the quotations for ${form}, whatever the text`, () => {
      let count = 0;
      fc.assert(
        fc.property(samples, (all) => {
          const { bytes } = writeAnnotations(form as keyof typeof FORMS, exportOf(all));
          const lines = new TextDecoder()
            .decode(bytes)
            .trimEnd()
            .split('\n')
            .map((line) => JSON.parse(line) as { text: string });
          for (const [i, sample] of all.entries()) {
            const line = lines[i];
            assert.equal(line?.text, withLineFeeds(sample.text));
            const found = labels(line as never).map(([label, words]) => `${label}: ${words}`);
            assert.deepEqual(found.toSorted(), [...tagged(sample)].sort());
            count += found.length;
          }
        }),
        { numRuns: 60 },
      );
      assert.ok(count > 100, `${count} labels`);
    });
  }

  it('has the names that were recognised, where they were asked for, and what is known of the article', () => {
    const name = { start: 12, end: 18, type: 'place', id: 'place:solvik', name: 'Solvik', wikidata: null } as const;
    const sample = { path: 'quay.txt', text: 'The quay of Solvik.', records: [] };
    const { bytes } = writeAnnotations('spacy', exportOf([sample], { names: [name], headline: null }));
    assert.deepEqual(JSON.parse(new TextDecoder().decode(bytes)), {
      text: 'The quay of Solvik.',
      spans: [{ start: 12, end: 18, label: 'place' }],
      meta: { path: 'quay.txt', outlet: 'Lindholm Courier', date: '2023-05-16' },
    });
  });
});
