import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { FactDecision } from '../../../../src/core/annotations/decisions.ts';
import { decisionsByPath } from '../../../../src/core/annotations/decidedFacts.ts';
import type { Corpus } from '../../../../src/core/corpus.ts';
import { coverageOf, sampleIndex, sampleSources, settled } from '../../sampleCorpus.ts';

const CONTRADICTION = 'norda/0b64d1f87a2e93c5.txt';
const UNDATED = 'lindholm-courier/ferry-pilot-retires.txt';

const sources = sampleSources();

function filled(): Corpus {
  const corpus = sampleIndex();
  for (const source of sources) corpus.survey(source);
  corpus.setAll(sources);
  corpus.place(coverageOf(corpus));
  return settled(corpus);
}

function decide(corpus: Corpus, ...facts: FactDecision[]): Corpus {
  corpus.decide({ lines: [], facts });
  return settled(corpus);
}

/** Everything the index says. */
function answers(corpus: Corpus) {
  return {
    articles: [...corpus.all()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    stories: coverageOf(corpus),
  };
}

function outletAs(corpus: Corpus, is: string | null) {
  return decide(corpus, { kind: 'outlet', is, path: UNDATED }).get(UNDATED)?.facts.outlet;
}

function text(path: string, words: string) {
  return { id: path, path, text: words };
}

const decisions = fc.uniqueArray(
  fc.oneof(
    fc.record({
      kind: fc.constant('date' as const),
      is: fc.constantFrom('2023-05-16', '2021-02', '1999', null),
      path: fc.constantFrom(...sources.map(({ path }) => path)),
    }),
    fc.record({
      kind: fc.constant('outlet' as const),
      is: fc.constantFrom('Lindholm Courier', 'lindholmcourier.example', 'Nobody Knows It', null),
      path: fc.constantFrom(...sources.map(({ path }) => path)),
    }),
  ),
  { maxLength: 12 },
);

describe('what a reader decides of an article', () => {
  let corpus: Corpus;

  before(() => {
    corpus = filled();
  });
  afterEach(() => void decide(corpus));

  it('holds, with what the article says as alternatives, and contradicts nothing', () => {
    const own = corpus.get(CONTRADICTION)?.facts;
    assert.ok(own?.date && own.contradictions.length > 0);
    const facts = decide(corpus, { kind: 'date', is: '2023-06', path: CONTRADICTION }).get(CONTRADICTION)?.facts;
    assert.deepEqual(
      { ...facts?.date, alternatives: facts?.date?.alternatives[0]?.value },
      {
        value: '2023-06',
        precision: 'month',
        source: 'decision',
        confidence: 1,
        reasons: [{ text: 'You set this date.' }],
        alternatives: own.date.value,
      },
    );
    assert.deepEqual(facts?.contradictions, []);
    assert.deepEqual(facts?.decided, { date: '2023-06' });
    assert.deepEqual(facts?.outlet, own.outlet);
  });

  it('takes a date away for good: nothing is guessed in its place', () => {
    for (const path of [CONTRADICTION, UNDATED]) {
      const facts = decide(corpus, { kind: 'date', is: null, path }).get(path)?.facts;
      assert.deepEqual([facts?.date, facts?.estimate, facts?.bounds], [null, null, []]);
      assert.deepEqual(facts?.decided, { date: null });
    }
  });

  it('names an outlet as readers do: by its name, a domain, or one that is new', () => {
    const gazette = outletAs(corpus, 'harbour gazette');
    assert.deepEqual([gazette?.value, gazette?.name], ['harbour-gazette', 'Harbour Gazette']);
    assert.equal(outletAs(corpus, 'www.harbourgazette.example')?.value, 'harbour-gazette');
    const unheard = outletAs(corpus, 'The Unheard-of Echo');
    assert.deepEqual([unheard?.value, unheard?.name], ['unheard-of-echo', 'The Unheard-of Echo']);
    assert.equal(unheard?.alternatives[0]?.value, 'lindholm-courier');
    assert.equal(outletAs(corpus, null), null);
  });

  it('counts as printed for the articles beside it', () => {
    const quay = sampleIndex();
    const open = text('quay/open.txt', 'SOLVIK, May 3. /NORDA/. The council met on the quay and went home.');
    const other = text('quay/other.txt', 'The crane was painted blue, and nobody in Solvik could say by whom.');
    for (const one of [open, other]) quay.survey(one);
    quay.setAll([open, other]);
    const year = () => settled(quay).get(open.id)?.facts.date?.value.slice(0, 4);
    const before = year();
    decide(quay, { kind: 'date', is: '2011-05-04', path: other.path });
    assert.equal(year(), '2011');
    assert.notEqual(before, '2011');
    decide(quay);
    assert.equal(year(), before);
  });

  it('is there for texts that come later, and for those that are only looked at', () => {
    const empty = sampleIndex();
    decide(empty, { kind: 'date', is: '2011', path: CONTRADICTION });
    const source = sources.find(({ path }) => path === CONTRADICTION);
    assert.ok(source);
    assert.equal(empty.analyse(source).facts.date?.value, '2011');
    empty.setAll([source]);
    assert.equal(empty.get(CONTRADICTION)?.facts.date?.value, '2011');
    assert.notEqual(empty.undecided(CONTRADICTION)?.date?.value, '2011');
  });

  it('of two records about one fact the same holds, whatever their order', () => {
    const one: FactDecision = { kind: 'date', is: '2023', path: 'a.txt' };
    const other: FactDecision = { kind: 'date', is: null, path: 'a.txt' };
    assert.deepEqual(decisionsByPath([one, other]), decisionsByPath([other, one]));
  });

  it('leaves no trace when it is taken back, and does not depend on its order', () => {
    const before = answers(corpus);
    fc.assert(
      fc.property(decisions, (facts) => {
        const decided = answers(decide(corpus, ...facts));
        assert.deepEqual(answers(decide(corpus)), before);
        assert.deepEqual(answers(decide(corpus, ...[...facts].reverse())), decided);
        for (let made = 1; made <= facts.length; made++) decide(corpus, ...facts.slice(0, made));
        assert.deepEqual(answers(corpus), decided);
        assert.deepEqual(answers(decide(corpus)), before);
      }),
      { numRuns: 4, seed: 4 },
    );
  });
});
