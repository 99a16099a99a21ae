import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import type {
  Analysis,
  ArticleSummary,
  SourceArrangement,
  SourceFilter,
  SourceRow,
} from '../../../../src/analysis/protocol.ts';
import { articlesUnder } from '../../../../src/vscode/views/sources/articlesUnder.ts';
import { SourceTree } from '../../../../src/vscode/views/sources/tree.ts';
import { AnsweringAnalysis, article, dated } from './samples.ts';

const BY_DATE: SourceArrangement = { grouping: 'date', filter: {} };

function yearOf({ date }: ArticleSummary): string {
  return date?.value.slice(0, 4) ?? '';
}

/** Articles grouped by year alone. */
function library(...articles: ArticleSummary[]) {
  const shown = ({ text = '' }: SourceFilter) => articles.filter(({ title }) => title.includes(text));
  const rows = (parent: string | null, filter: SourceFilter): SourceRow[] => {
    if (parent !== null) {
      const inYear = shown(filter).filter((one) => yearOf(one) === parent);
      return inYear.map((one) => ({ kind: 'article', key: one.id, article: one }));
    }
    const years = [...new Set(shown(filter).map(yearOf))].sort().reverse();
    return years.map((label) => {
      const { length } = shown(filter).filter((one) => yearOf(one) === label);
      return { kind: 'group', key: label, group: 'year', label, count: length };
    });
  };
  const analysis = new AnsweringAnalysis({
    sources: ({ parent, filter }) => ({
      rows: rows(parent, filter),
      shown: shown(filter).length,
      total: articles.length,
    }),
    sourcePath: ({ id }) => articles.filter((one) => one.id === id).map(yearOf),
  });
  return { articles, analysis, tree: new SourceTree(analysis, BY_DATE) };
}

const spring = article({ id: 'file:///spring.txt', title: 'Spring', date: dated('2023-05-16') });
const autumn = article({ id: 'file:///autumn.txt', title: 'Autumn', date: dated('2023-10-02') });
const older = article({ id: 'file:///older.txt', title: 'Older', date: dated('2021-01-01') });

describe('the tree of Sources', () => {
  it('asks for a level when it is opened, and once', async () => {
    const { analysis, tree } = library(spring, older);
    const [year] = await tree.children();
    assert.equal(analysis.asked.length, 1);
    await tree.children(year);
    await tree.children(year);
    await tree.children();
    assert.deepEqual(analysis.asked, ['sources', 'sources']);
  });

  it('finds the row of an article below closed groups', async () => {
    const { tree } = library(spring, older);
    const found = await tree.find(older.id);
    assert.equal(found?.parent?.row.key, '2021');
    assert.equal(found, (await tree.children(found?.parent))[0]);
    assert.equal(await tree.find('file:///elsewhere.txt'), undefined);
  });

  it('redraws only the group that changed, and keeps its row', async () => {
    const { articles, tree } = library(spring, older);
    const [year, before] = await tree.children();
    await tree.children(year);
    await tree.children(before);
    articles.push(autumn);
    const changed = await tree.refresh();
    assert.deepEqual([...changed], [year]);
    assert.equal(year?.row.kind === 'group' && year.row.count, 2);
    assert.equal((await tree.children(year)).length, 2);
  });

  it('redraws only the article that changed', async () => {
    const { articles, tree } = library(spring, older);
    const [year] = await tree.children();
    const [row] = await tree.children(year);
    articles[0] = { ...spring, words: 500 };
    assert.deepEqual([...(await tree.refresh())], [row]);
  });

  it('redraws all when a group comes or goes, and asks no more for one that went', async () => {
    const { analysis, articles, tree } = library(spring, older);
    for (const year of await tree.children()) await tree.children(year);
    articles.pop();
    assert.ok((await tree.refresh()).has(undefined));
    analysis.asked.length = 0;
    assert.equal((await tree.refresh()).size, 0);
    assert.equal(analysis.asked.length, 2);
  });

  it('asks for nothing while nothing was opened', async () => {
    const { analysis, tree } = library(spring);
    assert.equal((await tree.refresh()).size, 0);
    assert.deepEqual(analysis.asked, []);
  });

  it('asks as it is arranged, for rows and for the way to one', async () => {
    const { analysis, tree } = library(spring, older);
    const arrangement = { grouping: 'story', filter: { inStoryOnly: true }, order: 'title', language: 'uk' } as const;
    tree.arrange(arrangement);
    await tree.children();
    await tree.find(spring.id);
    assert.ok(analysis.params.every((params) => isDeepStrictEqual({ ...params, ...arrangement }, params)));
  });

  it('filters, and counts what it shows', async () => {
    const { tree } = library(spring, older);
    await tree.children();
    tree.arrange({ grouping: 'date', filter: { text: 'Old' } });
    assert.deepEqual(
      (await tree.children()).map(({ row }) => row.key),
      ['2021'],
    );
    assert.deepEqual(tree.counts, { shown: 1, total: 2 });
  });
});

async function titlesUnder(analysis: Analysis, parent: string | null): Promise<string[]> {
  const titles: string[] = [];
  for await (const { title } of articlesUnder(analysis, BY_DATE, parent)) titles.push(title);
  return titles;
}

describe('the articles under a group', () => {
  it('come from all levels below', async () => {
    const { analysis } = library(spring, older, autumn);
    assert.deepEqual(await titlesUnder(analysis, null), ['Spring', 'Autumn', 'Older']);
    assert.deepEqual(await titlesUnder(analysis, '2021'), ['Older']);
  });

  it('are those that the filter of the view lets through', async () => {
    const { analysis } = library(spring, older);
    const titles: string[] = [];
    const filtered = { ...BY_DATE, filter: { text: 'Old' } };
    for await (const { title } of articlesUnder(analysis, filtered, null)) titles.push(title);
    assert.deepEqual(titles, ['Older']);
  });

  it('are asked for no further than they are read', async () => {
    const { analysis } = library(spring, older);
    const { value } = await articlesUnder(analysis, BY_DATE, null).next();
    assert.equal(value?.title, 'Spring');
    assert.equal(analysis.asked.length, 2);
  });
});
