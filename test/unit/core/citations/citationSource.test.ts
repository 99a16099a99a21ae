import assert from 'node:assert/strict';
import { type CitationSource, citationSource } from '../../../../src/core/citations/citationSource.ts';
import { missingParts } from '../../../../src/core/citations/missing.ts';
import { sampleIndex, sampleSources, settled } from '../../sampleCorpus.ts';

describe('what the sample folder says for citations', () => {
  const cited = new Map<string, CitationSource>();
  const of = (path: string): CitationSource => {
    const source = cited.get(path);
    assert.ok(source, path);
    return source;
  };

  before(() => {
    const corpus = sampleIndex();
    const sources = sampleSources();
    for (const source of sources) corpus.survey(source);
    corpus.setAll(sources);
    settled(corpus);
    for (const source of sources)
      cited.set(source.path, citationSource(source, corpus.analyse(source), corpus.outlets));
  });

  it('is headline, author, outlet and date of a page', () => {
    const { title, authors, outlet, agency, date, url, language } = of(
      'lindholm-courier/2023-05-16-freight-trains-cross-bridge.txt',
    );
    assert.deepEqual(
      { title, authors: authors.map(({ name }) => name), outlet, agency, date, url, language },
      {
        title: 'Freight trains cross the Lindholm bridge again',
        authors: ['Mira Solberg'],
        outlet: 'Lindholm Courier',
        agency: null,
        date: { value: '2023-05-16', inferred: false },
        url: null,
        language: 'en',
      },
    );
  });

  it('is no headline of wire copy, but its opening words', () => {
    const source = of('norda/2023-05-16-lindholm-bridge-freight.txt');
    assert.equal(source.title, null);
    assert.match(source.opening, /^Freight trains are crossing/u);
    assert.deepEqual(missingParts(source), ['headline', 'address']);
  });

  it('is an inferred date with its sign, and no date where one is only guessed', () => {
    const inferred = [...cited.values()].filter(({ date }) => date?.inferred);
    assert.ok(inferred.length > 0);
    assert.equal(of('lindholm-courier/ferry-pilot-retires.txt').date, null);
  });

  it('is nobody as an author but people', () => {
    const names = new Set([...cited.values()].flatMap(({ authors }) => authors.map(({ name }) => name)));
    assert.deepEqual([...names].sort(), ['Joakim Strand', 'Mira Solberg', 'Pia Norling', 'Sander Holm']);
  });
});
