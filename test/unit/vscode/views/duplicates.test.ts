import assert from 'node:assert/strict';
import type { Memento } from 'vscode';
import type { DecidedRows } from '../../../../src/analysis/coverageResult.ts';
import type { WireLink } from '../../../../src/core/coverage/wireRoots.ts';
import {
  articlesOfRows,
  coverageChildren,
  coverageKey,
  coverageRows,
  pairSides,
  storiesOf,
} from '../../../../src/vscode/views/duplicates/model.ts';
import type { CoverageNode } from '../../../../src/vscode/views/duplicates/model.ts';
import {
  coverageMessage,
  coverageText,
  coverageTooltip,
  staleText,
  storyAsText,
} from '../../../../src/vscode/views/duplicates/text.ts';
import { MAX_ROWS } from '../../../../src/vscode/views/maxRows.ts';
import { SeenStories } from '../../../../src/vscode/views/duplicates/seenStories.ts';
import { locale, story } from './samples.ts';

/** What a workspace keeps between sessions. */
class Memory implements Memento {
  readonly #kept = new Map<string, unknown>();

  keys(): readonly string[] {
    return [...this.#kept.keys()];
  }

  get<T>(key: string, fallback?: T): T {
    return (this.#kept.get(key) ?? fallback) as T;
  }

  async update(key: string, value: unknown): Promise<void> {
    this.#kept.set(key, value);
  }
}

const NOTHING: DecidedRows = { pairs: [], ignored: [] };
const sample = story();
const root: CoverageNode = { kind: 'story', story: sample, parent: undefined };

function texts(node: CoverageNode): [string, string][] {
  return coverageChildren(node).map((child) => {
    const { label, description } = coverageText(child, locale);
    return [label, description];
  });
}

describe('rows of Duplicate Coverage', () => {
  it('tell of a story when, by whom, and how often', () => {
    const { label, description } = coverageText(root, locale);
    assert.equal(label, 'Lindholm bridge reopens to freight');
    // How far apart the parts of a range stand is the platform's business.
    assert.match(description, /^16\s?–\s?17 May 2023 · 2 outlets · 2 articles$/u);
  });

  it('stand below their story: its articles, then its pairs', () => {
    assert.deepEqual(texts(root), [
      ['NORDA', '16 May · first · 70 % of it elsewhere'],
      ['NORDA ↔ Harbour Gazette', 'near-duplicate · 5 passages'],
    ]);
  });

  it('stand below the article they were most likely taken from', () => {
    const [norda = root] = coverageChildren(root);
    assert.deepEqual(texts(norda), [['Harbour Gazette', '17 May · from NORDA, likely']]);
    const [gazette = root] = coverageChildren(norda);
    assert.equal(gazette.parent, norda);
    assert.deepEqual(coverageTooltip(gazette, locale), [
      'Freight trains cross the Lindholm bridge again',
      'Harbour Gazette · 17 May · from NORDA, likely',
      'From NORDA, likely: 82 % of it stands in the report of NORDA, an agency, of the day before',
      'gazette.txt',
    ]);
  });

  it('tell a source that is not here, and two of which either took from the other', () => {
    const [, gazette] = sample.members;
    assert.ok(gazette);
    const said = (wire: Partial<WireLink>) => {
      const member = { ...gazette, wire: { ...gazette.wire, source: null, ...wire } };
      return coverageText({ kind: 'member', story: sample, member, parent: root }, locale).description;
    };
    assert.equal(said({ outside: 'NORDA' }), '17 May · from NORDA, not here · 82 % of it elsewhere');
    assert.equal(said({ either: 'file:///news/norda.txt' }), '17 May · before or after NORDA · 82 % of it elsewhere');
    assert.equal(said({ source: 'file:///news/norda.txt', confidence: 0.5 }), '17 May · from NORDA, a guess');
    assert.equal(said({ source: 'file:///news/norda.txt', confidence: 0.97 }), '17 May · from NORDA');
  });

  it('say when two articles share no wording', () => {
    const story1 = story({ kind: 'same-event', passages: 0 });
    assert.equal(texts({ ...root, story: story1 })[1]?.[1], 'same event · no shared wording');
  });

  it('read aloud as sentences', () => {
    const [, pair = root] = coverageChildren(root);
    assert.equal(coverageText(pair, locale).spoken, 'Pair, NORDA and Harbour Gazette, near-duplicate, 5 passages');
    assert.match(coverageText(root, locale).spoken, /^Story, Lindholm bridge/);
  });

  it('have keys of their own that stay', () => {
    const all = (node: CoverageNode): readonly CoverageNode[] => [node, ...coverageChildren(node).flatMap(all)];
    const keys = all(root).map(coverageKey);
    assert.equal(new Set(keys).size, 4);
    assert.deepEqual(keys, all({ ...root, story: story() }).map(coverageKey));
  });

  it('show what was decided, and what no story shows of it', () => {
    const joined = story({ joined: true });
    assert.equal(texts({ ...root, story: joined })[1]?.[1], 'joined by you · near-duplicate · 5 passages');
    const [a, b] = sample.members.map(({ article }) => article);
    assert.ok(a && b);
    const [decisions = root] = coverageRows([], { pairs: [{ a, b, is: 'apart' }], ignored: ['the bridge is open'] });
    assert.equal(coverageText(decisions, locale).description, '1 pair · 1 passage');
    assert.deepEqual(texts(decisions), [
      ['NORDA ↔ Harbour Gazette', 'kept apart by you'],
      ['“the bridge is open”', 'ignored by you'],
    ]);
    assert.deepEqual(articlesOfRows(coverageChildren(decisions)), [a, b]);
    assert.deepEqual(storiesOf([decisions, ...coverageChildren(decisions)]), []);
  });

  it('never stand more than a level can hold', () => {
    const stories = Array.from({ length: MAX_ROWS + 1 }, (_, index) => ({ ...sample, id: `story:${index}` }));
    const ranges = coverageRows(stories, NOTHING);
    assert.deepEqual(
      ranges.map((range) => coverageText(range, locale).label),
      ['1–500', '501–501'],
    );
    assert.match(ranges.map((range) => coverageText(range, locale).description)[0] ?? '', /May 2023$/u);
    const [first] = ranges.flatMap(coverageChildren);
    assert.equal(first?.parent, ranges[0]);
    assert.equal(storiesOf(ranges).length, MAX_ROWS + 1);
    const pairs = Array.from({ length: MAX_ROWS + 1 }, (_, index) => ({ ...sample.pairs[0]!, a: `${index}`, b: 'b' }));
    const [, below = root] = coverageChildren({ ...root, story: { ...sample, pairs } });
    assert.equal(coverageText(below, locale).label, '501 pairs');
    const parts = coverageChildren(below);
    assert.deepEqual(
      parts.map((part) => coverageChildren(part).length),
      [500, 1],
    );
    const keys = [...ranges, ...parts, ...parts.flatMap(coverageChildren)].map(coverageKey);
    assert.equal(new Set(keys).size, keys.length);
  });

  it('say what counted in the tooltip of a pair', () => {
    const [, pair = root] = coverageChildren(root);
    assert.deepEqual(coverageTooltip(pair, locale), [
      'NORDA ↔ Harbour Gazette',
      'Most of one article stands in the other.',
      'Very alike',
      'One day apart',
    ]);
  });

  it('say in the tooltip of a story what a narrow view cuts off', () => {
    assert.equal(coverageTooltip(root, locale)[1], coverageText(root, locale).description);
  });

  it('say above stories of before that the folder has changed', () => {
    assert.equal(
      staleText('6 stories in 10,214 articles · balanced', locale),
      '6 stories in 10,214 articles · balanced. The folder has changed since. Search again.',
    );
    assert.equal(
      staleText('No duplicate coverage among 5 articles.', locale),
      'No duplicate coverage among 5 articles. The folder has changed since. Search again.',
    );
  });
});

describe('a pair', () => {
  it('shows the earlier report left, whatever the order of its ids', () => {
    const [pair] = sample.pairs;
    assert.ok(pair);
    const sides = pairSides(sample, pair);
    assert.deepEqual(
      sides?.map(({ path }) => path),
      ['norda.txt', 'gazette.txt'],
    );
    assert.equal(pairSides(sample, { ...pair, a: 'file:///gone.txt' }), undefined);
  });
});

describe('the message of Duplicate Coverage', () => {
  it('counts stories and articles and names the preset', () => {
    const result = { compared: 10214, stories: [sample] };
    assert.equal(coverageMessage(result, 'balanced', locale), '1 story in 10,214 articles · balanced');
  });

  it('says among how many nothing was found', () => {
    assert.equal(
      coverageMessage({ compared: 5, stories: [] }, 'strict', locale),
      'No duplicate coverage among 5 articles.',
    );
    assert.equal(
      coverageMessage({ compared: 1, stories: [] }, 'strict', locale),
      'No duplicate coverage among 1 article.',
    );
  });
});

describe('a story as text', () => {
  it('is its title and a line for each article', () => {
    assert.equal(
      storyAsText(sample, locale),
      'Lindholm bridge reopens to freight\n' +
        'NORDA\t16 May 2023\tFreight trains cross the Lindholm bridge again\tnorda.txt\n' +
        'Harbour Gazette\t17 May 2023\tFreight trains cross the Lindholm bridge again\tgazette.txt\n',
    );
  });
});

describe('stories that were looked at', () => {
  it('count no more, in this session and the next', async () => {
    const memento = new Memory();
    const seen = new SeenStories(memento);
    assert.equal(seen.unseen([sample]), 1);
    assert.equal(await seen.add(sample), true);
    assert.equal(await seen.add(sample), false);
    assert.equal(new SeenStories(memento).unseen([sample]), 0);
  });

  it('are forgotten when they are shown no more', async () => {
    const memento = new Memory();
    const seen = new SeenStories(memento);
    await seen.add(sample);
    await seen.keep([]);
    assert.equal(new SeenStories(memento).unseen([sample]), 1);
  });
});
