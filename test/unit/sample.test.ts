import assert from 'node:assert/strict';
import type { Analysed } from '../../src/core/analyse.ts';
import type { Corpus } from '../../src/core/corpus.ts';
import { samePerson } from '../../src/core/entities/sameName.ts';
import { findPassages } from '../../src/core/coverage/passages.ts';
import { ARTICLES, NOT_ARTICLES, OUTLETS, STORIES } from './corpus-truth.ts';
import { coverageOf, sampleIndex, sampleSources } from './sampleCorpus.ts';

type Members = readonly { readonly members: readonly string[] }[];

function membersOf(stories: Members, leftOut: readonly string[]): readonly string[] {
  const paths = stories.map(({ members }) => members.filter((path) => !leftOut.includes(path)));
  return paths.map((members) => members.sort().join(' ')).sort();
}

describe('The sample corpus, read by the core', () => {
  let corpus: Corpus;
  const sources = new Map(sampleSources().map((source) => [source.path, source]));
  const analysed = new Map<string, Analysed>();

  before(() => {
    corpus = sampleIndex();
    for (const source of sources.values()) corpus.survey(source);
    for (const source of sources.values()) analysed.set(source.path, corpus.set(source));
  });

  const of = (path: string) => {
    const one = analysed.get(path);
    const text = sources.get(path)?.text;
    assert.ok(one && text !== undefined, `no ${path}`);
    return { ...one, text };
  };

  it('tells articles from what is none', () => {
    const articles = [...corpus.all()].filter((article) => corpus.isArticle(article)).map(({ path }) => path);
    assert.deepEqual(articles.sort(), ARTICLES.map(({ path }) => path).sort());
    for (const path of NOT_ARTICLES) assert.ok(corpus.get(path), `${path} is looked at`);
  });

  for (const truth of ARTICLES) {
    describe(truth.path, () => {
      it('outlet and agency', () => {
        const { facts } = of(truth.path);
        assert.equal(facts.outlet?.name, OUTLETS[truth.outlet]);
        assert.equal(facts.agency?.value ?? null, truth.agency);
      });

      it('republisher and translation', () => {
        const { republisher, translation } = of(truth.path).facts;
        assert.equal(republisher?.value ?? null, truth.republisher);
        assert.equal(translation?.value ?? null, truth.translation?.from ?? null);
        assert.equal(translation?.original?.id ?? null, truth.translation?.original ?? null);
      });

      it('date, and whether a part of it was worked out', () => {
        const { date, contradictions } = of(truth.path).facts;
        assert.equal(date?.value ?? null, truth.date?.value ?? null);
        if (date && truth.date) assert.equal(date.source === 'dateline-inferred-year', truth.date.inferred);
        assert.deepEqual(
          contradictions.map(({ code }) => code),
          truth.contradiction ? [truth.contradiction] : [],
        );
      });

      it('boilerplate, line by line', () => {
        const { text, boilerplate } = of(truth.path);
        const lines = text.split('\n');
        const judged = (line: number) => lines[line - 1]?.trim() !== '' && !truth.unjudged.includes(line);
        const range = ({ startLine, endLine }: { startLine: number; endLine: number }) =>
          Array.from({ length: endLine - startLine + 1 }, (_, i) => startLine + i).filter(judged);
        const flagged = [...new Set(boilerplate.flatMap(range))].sort((a, b) => a - b);
        assert.deepEqual(flagged, truth.boilerplate.flatMap(range));
      });
    });
  }

  it('names the people: nearly all, and hardly anybody who is not there', () => {
    let [right, found, wanted] = [0, 0, 0];
    for (const { path, people } of ARTICLES) {
      const named = of(path).entities.entities.flatMap(({ type, canonical }) => (type === 'person' ? canonical : []));
      right += named.filter((name) => people.some((person) => samePerson(name, person))).length;
      found += named.length;
      wanted += people.length;
    }
    assert.ok(right / wanted >= 0.85, `${right} of ${wanted} people found`);
    assert.ok(right / found >= 0.85, `${right} of ${found} names are people`);
  });

  it('finds the stories, and no other', () => {
    const { pairs, stories } = coverageOf(corpus);
    const followUps = STORIES.flatMap(({ followUp }) => followUp ?? []);
    assert.deepEqual(membersOf(stories, followUps), membersOf(STORIES, followUps));
    const truth = STORIES.flatMap((story) => story.pairs);
    const wrong = pairs.filter(({ a, b }) => !truth.some((pair) => pair.a === a && pair.b === b));
    assert.deepEqual(wrong, []);
  });

  it('tells reprint, shared passage and retold quotation apart', () => {
    for (const { a, b, kind } of STORIES.flatMap(({ pairs }) => pairs)) {
      assert.equal(findPassages(of(a), of(b), corpus.termWeights).kind, kind, `${a} and ${b}`);
    }
  });
});
