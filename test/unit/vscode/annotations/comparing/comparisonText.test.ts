import assert from 'node:assert/strict';
import type { AgreementResult } from '../../../../../src/analysis/agreementMethods.ts';
import type { Annotation, Mark } from '../../../../../src/core/annotations/annotation.ts';
import { comparedPeople, comparedStates } from '../../../../../src/core/annotations/agreement/comparison.ts';
import {
  comparisonTitle,
  disagreementEntry,
  leftOutText,
  tagEntry,
} from '../../../../../src/vscode/annotations/comparing/comparisonText.ts';

const locale = {
  language: 'en',
  t: (message: string, ...args: (string | number)[]) =>
    message.replace(/\{(\d)\}/gu, (_, i) => String(args[Number(i)])),
};

function mark(creator: string): Mark {
  return { kind: 'mark', id: creator, creator, created: '2023-05-16T08:30:00.000Z', tags: ['Claim'], selector: null };
}

function article(path: string, ...records: Annotation[]) {
  return { id: `file:///${path}`, path, records };
}

const RESULT: AgreementResult = { tags: [], disagreements: [], lost: 0, unread: [] };

describe('What a comparison of coders is of', () => {
  it('is the articles that all of them marked', () => {
    const both = article('bridge.txt', mark('Mira'), mark('Jon'));
    const one = article('ferry.txt', mark('Mira'));
    const comparison = comparedPeople([both, one], ['Mira', 'Jon']);
    assert.deepEqual(comparison, { coders: ['Mira', 'Jon'], articles: [both], leftOut: 1 });
    assert.equal(comparisonTitle(comparison, locale), 'Mira, Jon · 1 article');
  });

  it('is every article that had annotations in either of two states', () => {
    const [bridge, ferry, quay] = ['bridge.txt', 'ferry.txt', 'quay.txt'].map((path) => article(path));
    assert.ok(bridge && ferry && quay);
    const { coders, articles } = comparedStates(
      [bridge, ferry, quay],
      [
        { name: 'a1b2', of: ({ path }) => (path === 'bridge.txt' ? [mark('Mira')] : []) },
        { name: 'now', of: ({ path }) => (path === 'quay.txt' ? [] : [mark('Jon')]) },
      ],
    );
    assert.deepEqual(coders, ['a1b2', 'now']);
    assert.deepEqual(
      articles.map(({ path, records }) => [path, ...records.map(({ creator }) => creator)]),
      [
        ['bridge.txt', 'a1b2', 'now'],
        ['ferry.txt', 'now'],
      ],
    );
  });
});

describe('The words of a comparison', () => {
  it('say what was left out, and nothing where all was compared', () => {
    const comparison = { coders: ['Mira', 'Jon'], articles: [], leftOut: 2 };
    assert.equal(
      leftOutText(comparison, { ...RESULT, lost: 3, unread: ['quay.txt'] }, locale),
      '2 articles left out, not marked by all. 3 marks left out, not found any more. 1 article could not be read.',
    );
    assert.equal(leftOutText({ ...comparison, leftOut: 0 }, RESULT, locale), '');
    const one = { ...RESULT, lost: 1 };
    assert.equal(leftOutText({ ...comparison, leftOut: 0 }, one, locale), '1 mark left out, not found any more.');
  });

  it('name the figures of a tag, kappa where it is defined', () => {
    const figures = { observed: 0.9, kappa: 0.714, alpha: 0.7 };
    const entry = tagEntry(
      {
        tag: 'Claim',
        overCharacters: { ...figures, kappa: null },
        overUnits: figures,
        overArticles: { observed: 1, kappa: null, alpha: null },
        given: { characters: 120, units: 14, articles: 5 },
      },
      locale,
    );
    assert.deepEqual(entry, {
      label: 'Claim',
      description: 'paragraphs κ .714 α .700 · characters α .700 · articles α –',
      detail: 'Given in 5 articles, 14 paragraphs',
    });
  });

  it('count one paragraph as one, and none for a tag of whole articles', () => {
    const figures = { observed: 0.9, kappa: 0.714, alpha: 0.7 };
    const given = (units: number) => {
      const of = { tag: 'Claim', overCharacters: figures, overUnits: figures, overArticles: figures };
      return tagEntry({ ...of, given: { characters: 0, units, articles: 1 } }, locale).detail;
    };
    assert.equal(given(1), 'Given in 1 article, 1 paragraph');
    assert.equal(given(0), 'Given in 1 article');
  });

  it('name who gave a tag and who did not', () => {
    const place = {
      id: 'file:///bridge.txt',
      path: 'bridge.txt',
      tag: 'Claim',
      given: ['Jon'],
      notGiven: ['Mira', 'Ada'],
    };
    assert.deepEqual(disagreementEntry({ ...place, line: 4, words: 'Forty trains', range: null }, locale), {
      label: '“Forty trains”',
      description: 'Claim · bridge.txt:4',
      detail: 'Given by Jon, not by Mira, Ada',
    });
    const whole = disagreementEntry({ ...place, line: null, words: '', range: null }, locale);
    assert.deepEqual([whole.label, whole.description], ['The whole article', 'Claim · bridge.txt']);
  });
});
