import assert from 'node:assert/strict';
import { foldWords } from '../../../src/core/annotations/foldWords.ts';
import type { ArticleSource } from '../../../src/core/analyse.ts';
import type { Corpus } from '../../../src/core/corpus.ts';
import { coverageOf, sampleIndex, sampleSources, settled } from '../sampleCorpus.ts';

function filled(sources: readonly ArticleSource[]): Corpus {
  const corpus = sampleIndex();
  for (const source of sources) corpus.survey(source);
  for (const source of sources) corpus.set(source);
  return corpus;
}

/** A report that is evidently an article, by its dateline. */
function wire(path: string): ArticleSource {
  const text = 'SOLVIK, May 3. /NORDA/. The council met on the quay and went home without a word.';
  return { id: path, path, text };
}

/** Everything the index says once it is settled, in an order that does not depend on how it was filled. */
function answers(corpus: Corpus) {
  settled(corpus);
  return {
    articles: [...corpus.all()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    entities: corpus.entities.list(null, '', 1000),
    coverage: coverageOf(corpus),
  };
}

describe('Corpus', () => {
  const sources = sampleSources();
  const [first, ...rest] = sources;
  assert.ok(first);

  it('gives the same answers whatever the order of articles', () => {
    assert.deepEqual(answers(filled([...sources].reverse())), answers(filled(sources)));
  });

  it('gives the same answers for texts put in together', () => {
    const corpus = sampleIndex();
    for (const source of sources) corpus.survey(source);
    const analysed = corpus.setAll(sources);
    settled(corpus);
    assert.deepEqual(
      analysed.map(({ anatomy, boilerplate }) => ({ anatomy, boilerplate })),
      sources.map((source) => {
        const { anatomy, boilerplate } = corpus.analyse(source);
        return { anatomy, boilerplate };
      }),
    );
    assert.deepEqual(
      sources.map(({ id }) => corpus.get(id)?.facts),
      sources.map((source) => corpus.analyse(source).facts),
    );
    assert.deepEqual(answers(corpus), answers(filled(sources)));
  });

  it('an article added and removed again leaves no trace', () => {
    const corpus = filled(rest);
    const before = answers(corpus);
    corpus.set(first);
    assert.equal(corpus.size, sources.length);
    corpus.delete(first.id);
    assert.deepEqual(answers(corpus), before);
  });

  it('an article that changes is the new one only', () => {
    const corpus = filled(sources);
    const text = 'SOLVIK, June 30. /NORDA/. Astrid Falkenberg opened the new swimming hall on Friday.';
    corpus.set({ ...first, text });
    assert.equal(corpus.size, sources.length);
    assert.match(corpus.get(first.id)?.title ?? '', /^Astrid Falkenberg opened/);
    const [person] = corpus.entities.list('person', 'Falkenberg', 1);
    assert.deepEqual(person?.articles, [first.id]);
  });

  it('to forget what it never knew is no matter', () => {
    const corpus = filled(rest);
    corpus.delete('nowhere.txt');
    assert.equal(corpus.size, rest.length);
  });

  it('takes back what the reader decided about lines and outlets', () => {
    const corpus = filled(sources);
    const flagged = sources.find(({ id }) => (corpus.get(id)?.boilerplateLines ?? 0) > 0);
    assert.ok(flagged);
    const lines = corpus
      .analyse(flagged)
      .boilerplate.flatMap(({ startLine, endLine }) => flagged.text.split('\n').slice(startLine - 1, endLine));
    const decided = lines.map((line) => ({
      kind: 'line' as const,
      text: line,
      is: 'article' as const,
      path: flagged.path,
    }));
    corpus.decide({ lines: decided, facts: [] });
    assert.deepEqual(corpus.analyse(flagged).boilerplate, []);
    corpus.decide({ lines: [], facts: [] });
    assert.notDeepEqual(corpus.analyse(flagged).boilerplate, []);
  });

  it('goes by what was decided about the lines of an outlet, in all of its files and no others', () => {
    const share = 'Share on Facebook';
    const text = (day: number, by: string) =>
      `SOLVIK, May ${day}. ${by}. The council met on the quay and went home without a word.\n\n${share}\n`;
    const written = [
      { id: 'a.txt', path: 'norda/a.txt', text: text(3, '/NORDA/') },
      { id: 'b.txt', path: 'pier/b.txt', text: text(4, '/NORDA/') },
      { id: 'c.txt', path: 'pier/c.txt', text: text(5, 'The mayor was there') },
    ];
    const corpus = filled(written);
    const flags = () => written.map((source) => corpus.analyse(source).boilerplate.length);
    assert.deepEqual(flags(), [1, 1, 1]);
    const decided = { kind: 'line', is: 'article', text: share, outlet: 'NORDA' } as const;
    assert.deepEqual([...corpus.decide({ lines: [decided], facts: [] })].sort(), ['a.txt', 'b.txt']);
    assert.deepEqual(flags(), [0, 0, 1]);
    const outlet = { kind: 'outlet', is: 'NORDA', path: 'pier/c.txt' } as const;
    assert.deepEqual([...corpus.decide({ lines: [decided], facts: [outlet] })], ['c.txt']);
    assert.deepEqual(flags(), [0, 0, 0]);
    assert.deepEqual([...corpus.decide({ lines: [], facts: [] })].sort(), ['a.txt', 'b.txt', 'c.txt']);
    assert.deepEqual(flags(), [1, 1, 1]);
  });

  it('knows of texts that may have newly marked words which have them, once they are read', () => {
    const [a, b, c] = [wire('norda/a.txt'), wire('norda/b.txt'), wire('norda/c.txt')];
    const other = { ...b, text: b.text.replace('quay', 'pier') };
    const corpus = filled([a, other, c]);
    const lines = [{ kind: 'line', is: 'boilerplate', text: 'on the quay', part: true }] as const;
    assert.equal(corpus.decide({ lines, facts: [] }).size, 3);
    assert.deepEqual([corpus.isAffected(a), corpus.isAffected(other)], [true, false]);
    corpus.set(a);
    assert.deepEqual([...corpus.decide({ lines: [], facts: [] })], [a.id], 'c was not set again');
  });

  it('dates an article by its story, and does not tell the story by that date', () => {
    const report = [
      'The council of Solvik closed the old swing bridge to lorries after a crack was found in its northern pier.',
      'Ingrid Halvorsen, the harbour master, told reporters that divers would look at the pier again on Friday.',
      '"Nobody will drive over it before we know how deep the crack is," Halvorsen said on the quay.',
    ].join('\n\n');
    const corpus = filled([
      { id: 'a.txt', path: 'norda/a.txt', text: ` date 2023-05-16 SOLVIK, May 16. /NORDA/. ${report}` },
      { id: 'b.txt', path: 'gazette/b.txt', text: `SOLVIK, May 16. /NORDA/. ${report}\n\nTraffic goes by the tunnel.` },
    ]);
    settled(corpus);
    const found = coverageOf(corpus);
    assert.equal(found.stories.length, 1);
    assert.ok((corpus.get('b.txt')?.facts.date?.confidence ?? 1) < 0.8);
    corpus.place(found);
    settled(corpus);
    const date = corpus.get('b.txt')?.facts.date;
    assert.ok(date && date.value === '2023-05-16' && date.confidence > 0.95);
    assert.deepEqual(coverageOf(corpus), found);
  });

  it('counts a text that only reads like an article as one among articles alone', () => {
    const prose = [
      'The crane that nobody wanted',
      'For nine years a red crane has stood on the last quay of the harbour, and for nine years nobody has known whose it is.',
      'Its ladder is locked. Its hook, which weighs as much as a bus, turns a little when the wind comes from the north, and the gulls sit on it in rows.',
      '"It was here when I came," said Astrid Falkenberg, who sells coffee beside it. "It will be here when I go, and I have told my daughter to paint it blue."',
    ].join('\n\n');
    const corpus = sampleIndex();
    const crane = () => {
      corpus.set({ id: 'harbour/crane.txt', path: 'harbour/crane.txt', text: prose });
      const article = corpus.get('harbour/crane.txt');
      assert.equal(article?.evidence, 'prose');
      return corpus.isArticle(article);
    };
    corpus.set(wire('elsewhere/1.txt'));
    corpus.set(wire('elsewhere/2.txt'));
    corpus.set(wire('harbour/1.txt'));
    assert.equal(crane(), false, 'one article beside it is too few');
    corpus.set(wire('harbour/2.txt'));
    assert.equal(crane(), true);
    for (let i = 1; i <= 3; i++) {
      const path = `harbour/list${i}.txt`;
      corpus.set({ id: path, path, text: 'rope\ntar\nnails\n' });
    }
    assert.equal(crane(), false, 'most beside it are no articles');
    corpus.delete('harbour/list1.txt');
    corpus.delete('harbour/list2.txt');
    assert.equal(crane(), true);
  });

  it('counts an ignored passage for nothing in comparing, as if it had been ignored from the start', () => {
    const shared =
      'The Solvik tide table, printed for masters of vessels: high water at dawn, low water at noon, springs on Friday.';
    const articles = [
      ['a.txt', ` date 2023-05-16 The herring fleet of Karsund lay in port.\n\n${shared}\n`],
      ['b.txt', ` date 2023-05-16 ${shared}\n\nA choir from Grindal sang at the lighthouse.\n`],
      ['c.txt', ' date 2023-05-16 Nobody bid for the old tram depot of Varnes.\n'],
    ] as const;
    const fill = (corpus: Corpus) => {
      for (const [path, text] of articles) corpus.set({ id: path, path, text });
      return corpus;
    };
    const nothing = { lines: [], facts: [] };
    const ignoring = { ...nothing, coverage: [{ kind: 'passage', is: 'ignored', text: foldWords(shared) } as const] };
    const again = (corpus: Corpus, ids: ReadonlySet<string>) => {
      for (const [path, text] of articles) if (ids.has(path)) corpus.set({ id: path, path, text });
    };
    const corpus = fill(sampleIndex());
    const free = coverageOf(corpus, 'balanced');
    assert.equal(free.pairs.length, 1);

    const holders = corpus.decide(ignoring);
    assert.deepEqual([...holders].sort(), ['a.txt', 'b.txt']);
    again(corpus, holders);
    const found = coverageOf(corpus, 'balanced');
    assert.deepEqual(found.pairs, []);
    const fromTheStart = sampleIndex();
    fromTheStart.decide(ignoring);
    assert.deepEqual(coverageOf(fill(fromTheStart), 'balanced'), found);

    again(corpus, corpus.decide(nothing));
    assert.deepEqual(coverageOf(corpus, 'balanced'), free);
  });
});
