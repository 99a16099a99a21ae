import assert from 'node:assert/strict';
import type { BoilerplateRow } from '../../../../src/analysis/boilerplateRows.ts';
import type { ArticleSummary } from '../../../../src/analysis/protocol.ts';
import type { IndexedBlock } from '../../../../src/core/boilerplate/blockIndex.ts';
import { filterMessage, filterOf, withShown } from '../../../../src/vscode/views/boilerplate/filter.ts';
import { type BoilerplateNode, boilerplateKey, placeOf } from '../../../../src/vscode/views/boilerplate/model.ts';
import { boilerplateText } from '../../../../src/vscode/views/boilerplate/text.ts';
import type { Locale } from '../../../../src/vscode/views/locale.ts';

const LOCALE: Locale = {
  language: 'en',
  t: (message, ...args) => message.replace(/\{(\d)\}/g, (_, index: string) => String(args[Number(index)])),
};

const BLOCK: IndexedBlock = {
  startLine: 12,
  startCharacter: 0,
  endLine: 17,
  endCharacter: 8,
  reason: 'donate',
  severity: 'warning',
  inline: false,
  key: 77,
};

const ARTICLE = {
  id: 'file:///courier/ferry.txt',
  path: 'courier/ferry.txt',
  title: 'The ferry pilot retires',
  outlet: {
    value: 'courier',
    name: 'Lindholm Courier',
    source: 'folder',
    confidence: 1,
    reasons: [],
    alternatives: [],
  },
  agency: null,
} as unknown as ArticleSummary;

const REASON: BoilerplateRow = {
  kind: 'group',
  group: 'reason',
  scope: { reason: 'donate' },
  label: 'donate',
  blocks: 1204,
  articles: 1,
};
const WORDS: BoilerplateRow = {
  kind: 'words',
  scope: { reason: 'donate', words: 77 },
  text: 'Dear reader, we need you',
  first: BLOCK,
  in: ARTICLE.id,
  outlet: 'Lindholm Courier',
  blocks: 14,
  articles: 12,
};
const PLACE: BoilerplateRow = { kind: 'block', text: 'Dear reader, we need you', block: BLOCK, article: ARTICLE };

const top: BoilerplateNode = { row: REASON, parent: undefined };
const words: BoilerplateNode = { row: WORDS, parent: top };

/** A row as drawn, and as read aloud. */
function told(node: BoilerplateNode): readonly [string, string, string] {
  const { label, description, spoken } = boilerplateText(node, LOCALE);
  return [label, description, spoken];
}

describe('the rows of Boilerplate', () => {
  it('say how much there is of a kind', () => {
    assert.deepEqual(told(top), [
      'Donation appeals',
      '1,204 places · 1 article',
      'Donation appeals, 1,204 places, 1 article',
    ]);
  });

  it('say of words in how many articles they stand, and aloud what the icon shows', () => {
    assert.deepEqual(told(words), [
      'Dear reader, we need you',
      '12 articles · Lindholm Courier',
      'Dear reader, we need you, donation appeal, warning, 6 lines, 12 articles, Lindholm Courier',
    ]);
  });

  it('tell a place by its article below its words, and by its words elsewhere', () => {
    assert.deepEqual(told({ row: PLACE, parent: words }).slice(0, 2), [
      'The ferry pilot retires',
      'Lindholm Courier · lines 12–17',
    ]);
    assert.deepEqual(told({ row: PLACE, parent: top }).slice(0, 2), [
      'Dear reader, we need you',
      'The ferry pilot retires · lines 12–17',
    ]);
    const scope = { article: ARTICLE.id };
    const article: BoilerplateNode = {
      row: { kind: 'article', scope, article: ARTICLE, blocks: 2, articles: 1 },
      parent: undefined,
    };
    assert.deepEqual(told(article).slice(0, 2), ['The ferry pilot retires', 'Lindholm Courier · 2 places']);
    assert.deepEqual(told({ row: PLACE, parent: article }).slice(0, 2), [
      'Dear reader, we need you',
      'donation appeal · lines 12–17',
    ]);
  });

  it('stand for a place where they are words or a block, each under its own key', () => {
    assert.deepEqual(placeOf(words), { article: ARTICLE.id, block: BLOCK });
    assert.deepEqual(placeOf({ row: PLACE, parent: words }), { article: ARTICLE.id, block: BLOCK });
    assert.equal(placeOf(top), undefined);
    const keys = [top, words, { row: PLACE, parent: words }].map(boilerplateKey);
    assert.equal(new Set(keys).size, 3);
  });
});

describe('the filter of Boilerplate', () => {
  const outlet = { id: 'courier', name: 'Lindholm Courier' };

  it('is told in words, and by ids to the analysis', () => {
    const shown = withShown(withShown({ text: 'photos' }, 'outlet', outlet), 'severity', 'warning');
    assert.equal(
      filterMessage(shown, { shown: 12, total: 1340 }, LOCALE),
      'Filtered: “photos” · Lindholm Courier · warning · 12 of 1,340 places',
    );
    assert.deepEqual(filterOf(shown, ['share']), {
      text: 'photos',
      outlet: 'courier',
      severity: 'warning',
      without: ['share'],
    });
  });

  it('says nothing where nothing is filtered', () => {
    assert.equal(filterMessage(withShown({ outlet }, 'outlet', undefined), { shown: 2, total: 2 }, LOCALE), '');
  });
});
