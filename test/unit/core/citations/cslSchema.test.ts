import assert from 'node:assert/strict';
import { Ajv } from 'ajv';
import { cite } from '../../../../src/core/citations/cite.ts';
import { citationSource } from '../../../../src/core/citations/citationSource.ts';
import { sampleIndex, sampleSources, settled } from '../../sampleCorpus.ts';
import { cslSchema } from './cslSchema.ts';
import { BARE, HARD, WIRE, citable } from './sources.ts';

/** A date may end before its day: a list that is shorter than what is said of its parts. */
const isCsl = new Ajv({ strictTuples: false }).compile(cslSchema);

/** What is wrong with an item: fields that it has in the place of its own; those that are undefined it lacks. */
const FAULTS: readonly Readonly<Record<string, unknown>>[] = [
  { id: undefined },
  { type: undefined },
  { type: 'newspaper' },
  { title: ['a'] },
  { outlet: 'Lindholm Courier' },
  { author: 'Mira Solberg' },
  { author: ['Mira Solberg'] },
  { author: [{ name: 'Mira Solberg' }] },
  { author: [{ literal: 'Mira Solberg', family: 'Solberg' }] },
  { issued: '2023-05-16' },
  { issued: { 'date-parts': [2023, 5, 16] } },
  { issued: { 'date-parts': [[]] } },
  { issued: { 'date-parts': [[2023, 13]] } },
  { issued: { 'date-parts': [[2023, 5, 16, 8]] } },
  { issued: { 'date-parts': [[2023, null]] } },
  { issued: { 'date-parts': [[2023]], circa: 'c.' } },
  { issued: { 'date-parts': [[2023]], season: 1 } },
  { accessed: { circa: true } },
  { URL: null },
  { language: 'English' },
];

describe('CSL-JSON', () => {
  it('is valid by our schema of the specification, of invented articles and of the sample folder', () => {
    const corpus = sampleIndex();
    const sources = sampleSources();
    for (const source of sources) corpus.survey(source);
    corpus.setAll(sources);
    settled(corpus);
    const read = sources.map((source) => citationSource(source, corpus.analyse(source), corpus.outlets));
    for (const cited of [[citable()], [HARD, BARE, WIRE], read]) {
      isCsl(JSON.parse(cite(cited, 'csl')));
      assert.deepEqual(isCsl.errors ?? [], []);
    }
  });

  it('is refused by it where something is wrong', () => {
    const [item] = JSON.parse(cite([HARD], 'csl')) as [object];
    assert.ok(isCsl([item]));
    for (const fault of FAULTS) {
      const broken: unknown = JSON.parse(JSON.stringify([{ ...item, ...fault }]));
      assert.equal(isCsl(broken), false, JSON.stringify(fault));
    }
  });
});
