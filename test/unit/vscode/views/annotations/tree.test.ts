import assert from 'node:assert/strict';
import type { LostMark } from '../../../../../src/vscode/annotations/placedMarks.ts';
import { nodeKey } from '../../../../../src/vscode/views/annotations/tree.ts';
import type { AnnotationNode, AnnotationTree } from '../../../../../src/vscode/views/annotations/tree.ts';
import { MAX_ROWS } from '../../../../../src/vscode/views/maxRows.ts';
import { COURIER, GAZETTE, RECORDS, TAGS, drawn, indexOf, mark, rowNamed, rows, treeOf } from './marks.ts';

const [COURIERS, GAZETTES] = RECORDS.map(({ records }) => records);

function lost(id: string, more: Partial<LostMark> = {}): LostMark {
  const found = RECORDS.flatMap(({ records }) => records).find((record) => record.id === id);
  return { article: null as never, mark: found as LostMark['mark'], candidates: [], ...more };
}

function every(tree: AnnotationTree, parent?: AnnotationNode): readonly AnnotationNode[] {
  return tree.children(parent).flatMap((node) => [node, ...(tree.hasChildren(node) ? every(tree, node) : [])]);
}

describe('the rows of Annotations', () => {
  it('are grouped by tag, a tag below its parent, and end with what has none', () => {
    const tree = treeOf(indexOf());
    assert.deepEqual(rows(tree), ['Claim — 3', 'No tag — 1']);
    assert.deepEqual(rows(tree, rowNamed(tree, 'Claim')), [
      'Number — 1',
      '“No train has crossed” — Harbour Gazette · 17 May 2023 · 1 reply · by Mira',
      '“…the bridge carries forty trains a day” — Lindholm Courier · 16 May 2023 · note · by Mira',
    ]);
  });

  it('have links, from both ends, and replies below the mark', () => {
    const tree = treeOf(indexOf());
    const claim = rowNamed(tree, 'Claim');
    assert.deepEqual(rows(tree, rowNamed(tree, '“…the bridge carries forty trains a day”', claim)), [
      '→ contradicts “No train has crossed” — Harbour Gazette · 17 May 2023',
    ]);
    assert.deepEqual(rows(tree, rowNamed(tree, '“No train has crossed”', claim)), [
      '← contradicted by “…the bridge carries forty trains a day” — Lindholm Courier · 16 May 2023',
      'Seen it myself. — by Jon · 1 Jun 2023',
    ]);
  });

  it('are grouped by article, author, date, day and state', () => {
    const index = indexOf();
    const top = (grouping: Parameters<typeof treeOf>[1]) => rows(treeOf(index, grouping));
    assert.deepEqual(top({ grouping: 'article' }), [
      'Pier stays shut — 2 · Harbour Gazette · 17 May 2023',
      'Freight trains cross the Lindholm bridge again — 2 · Lindholm Courier · 16 May 2023',
    ]);
    assert.deepEqual(top({ grouping: 'author' }), ['Jon — 1', 'Mira — 3']);
    assert.deepEqual(top({ grouping: 'date' }), ['2023 — 4']);
    assert.deepEqual(top({ grouping: 'made' }), ['1 Jun 2023 — 4']);
    assert.deepEqual(top({ grouping: 'state' }), ['Open — 4']);
    const byDate = treeOf(index, { grouping: 'date' });
    assert.deepEqual(rows(byDate, rowNamed(byDate, '2023')), ['May 2023 — 4']);
  });

  it('begin with replies to what was deleted too, as long as nothing is filtered', () => {
    const [, gazette] = RECORDS;
    const left = { ...gazette!, records: gazette!.records.filter(({ id }) => id !== 'm3') };
    const index = indexOf([left]);
    const tree = treeOf(index);
    assert.deepEqual(rows(tree), ['Needs review — 1', 'No tag — 1']);
    assert.deepEqual(rows(tree, rowNamed(tree, 'Needs review')), [
      'Seen it myself. — Reply to a deleted annotation · Harbour Gazette · 17 May 2023 · by Jon · 1 Jun 2023',
    ]);
    assert.deepEqual(rows(treeOf(index, { shown: { author: 'Mira' } })), ['No tag — 1']);
    index.setArticle(GAZETTE, []);
    tree.refresh(index.state);
    assert.deepEqual(rows(tree), []);
  });

  it('cannot be unfolded where nothing stands below', () => {
    const unfolding = every(treeOf(indexOf())).filter(({ row }) => row.kind === 'link' || row.kind === 'reply');
    assert.ok(unfolding.length > 0);
    assert.deepEqual(
      unfolding.map((node) => treeOf(indexOf()).hasChildren(node)),
      unfolding.map(() => false),
    );
  });

  it('begin with what needs review', () => {
    const index = indexOf();
    index.setLost([lost('m2', { candidates: [{ start: 0, end: 4, score: 0.4, by: 'likeness' }] })]);
    const tree = treeOf(index);
    assert.deepEqual(rows(tree), ['Needs review — 1', 'Claim — 3', 'No tag — 1']);
    assert.deepEqual(rows(tree, rowNamed(tree, 'Needs review')), [
      '“Forty trains” — not found any more · 1 candidate · Lindholm Courier · 16 May 2023 · Number · by Jon',
    ]);
  });

  it('say that an article is gone, also once that is found out later', () => {
    const index = indexOf();
    index.setLost([lost('m2')]);
    index.setLost([lost('m2', { isGone: true })]);
    const tree = treeOf(index);
    assert.deepEqual(rows(tree, rowNamed(tree, 'Needs review')), [
      '“Forty trains” — article is gone · Lindholm Courier · 16 May 2023 · Number · by Jon',
    ]);
  });

  it('never are more than the editor can take, whatever they are grouped by', () => {
    const many = Array.from({ length: 1300 }, (_, i) => ({
      article: `file:///news/${i % 650}.txt`,
      records: [mark(`a${i}`, i, `words ${i}`), mark(`b${i}`, i + 1, `more ${i}`)],
    }));
    const one = {
      article: COURIER,
      records: Array.from({ length: 1200 }, (_, i) => mark(`c${i}`, i, 'w', { tags: ['Source'] })),
    };
    const index = indexOf([...many, one]);
    for (const grouping of ['tag', 'article', 'author', 'date', 'made', 'state'] as const) {
      const tree = treeOf(index, { grouping });
      const nodes = every(tree);
      for (const node of [undefined, ...nodes]) assert.ok(tree.children(node).length <= MAX_ROWS);
      assert.equal(new Set(nodes.map(nodeKey)).size, nodes.length, grouping);
      assert.equal(nodes.filter(({ row }) => row.kind === 'mark').length, 650 * 2 + 1200, grouping);
    }
    const tree = treeOf(index);
    assert.deepEqual(rows(tree, rowNamed(tree, 'Claim')), ['1–500', '501–650']);
    const source = rowNamed(tree, 'Source');
    const article = rowNamed(tree, 'Freight trains cross the Lindholm bridge again', source);
    assert.deepEqual(rows(tree, article), ['1–500', '501–1,000', '1,001–1,200']);
  });

  it('of tags that are each other’s parents are all there, once', () => {
    const index = indexOf();
    index.setTags([
      { ...TAGS[0]!, parent: 'Number' },
      { ...TAGS[1]!, parent: 'Claim' },
    ]);
    const nodes = every(treeOf(index)).filter(({ row }) => row.kind === 'mark');
    assert.deepEqual(new Set(nodes.map(({ mark: is }) => is?.id)), new Set(['m1', 'm2', 'm3', 'm4']));
    assert.equal(nodes.length, 4);
  });

  it('can be found by mark, with those they stand under', () => {
    const tree = treeOf(indexOf());
    const found = tree.find('m2');
    assert.ok(found?.parent);
    assert.deepEqual([found, found.parent, found.parent.parent!].map(drawn).slice(1), ['Number — 1', 'Claim — 3']);
    assert.equal(tree.find('gone'), undefined);
  });
});

describe('a change of records', () => {
  it('draws only the groups again that a new mark belongs to', () => {
    const index = indexOf();
    const tree = treeOf(index);
    every(tree);
    const [claim, none] = tree.children();
    index.setArticle(GAZETTE, [...GAZETTES!, mark('m5', 70, 'It was shut', { tags: [] })]);
    assert.deepEqual([...tree.refresh(index.state)], [none]);
    assert.equal(rows(tree)[1], 'No tag — 2');
    assert.equal(tree.children()[0], claim);
  });

  it('draws a mark alone again whose note has changed, and its two ends when a link goes', () => {
    const index = indexOf();
    const tree = treeOf(index);
    every(tree);
    const [one, other] = ['m1', 'm3'].map((id) => tree.find(id));
    const noted = COURIERS!.map((record) => (record.id === 'm1' ? { ...record, note: 'Asked' } : record));
    index.setArticle(COURIER, noted);
    const changed = tree.refresh(index.state);
    assert.ok(changed.has(one));
    assert.ok(!changed.has(tree.children()[0]), 'its group says what it said');
    index.setArticle(
      COURIER,
      noted.filter(({ kind }) => kind !== 'link'),
    );
    const ends = tree.refresh(index.state);
    assert.ok(ends.has(one) && ends.has(other));
    assert.ok(!tree.hasChildren(one!));
  });

  it('draws nothing again that says what it said', () => {
    const index = indexOf();
    const tree = treeOf(index);
    every(tree);
    index.setTags(structuredClone(TAGS));
    index.setAbouts([], []);
    assert.equal(tree.refresh(index.state).size, 0);
  });

  it('draws the whole tree again when there is a new group', () => {
    const index = indexOf();
    const tree = treeOf(index);
    every(tree);
    index.setArticle(GAZETTE, [...GAZETTES!, mark('m5', 70, 'It was shut', { tags: ['Source'] })]);
    assert.ok(tree.refresh(index.state).has(undefined));
    assert.deepEqual(rows(tree), ['Claim — 3', 'Source — 1', 'No tag — 1']);
  });
});
