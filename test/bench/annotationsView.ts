/**
 * How soon the view Annotations has its rows: 10,000 marks in 2,000 articles. Milliseconds of processor time, the median
 * of several runs after one that is not counted.
 */
import type { ArticleSummary } from '../../src/analysis/protocol.ts';
import type { Annotation } from '../../src/core/annotations/annotation.ts';
import type { Tag } from '../../src/core/annotations/tagScheme.ts';
import type { MarkGrouping } from '../../src/vscode/views/annotations/groups.ts';
import { MarkIndex } from '../../src/vscode/views/annotations/markIndex.ts';
import { type AnnotationNode, AnnotationTree } from '../../src/vscode/views/annotations/tree.ts';
import { timed } from './timed.ts';

const ARTICLES = 2_000;
const MARKS_EACH = 5;
const RUNS = 9;

const COLOURS = ['blue', 'green', 'purple', 'red', 'yellow', 'foreground'] as const;
const GROUPINGS: readonly MarkGrouping[] = ['tag', 'article', 'author', 'date', 'made', 'state'];

const tags = Array.from({ length: 12 }, (_, i): Tag => ({
  name: `Tag ${i}`,
  colour: COLOURS[i % COLOURS.length]!,
  border: 'solid',
  letter: String.fromCodePoint(65 + i),
  ...(i > 8 && { parent: `Tag ${i - 9}` }),
}));
const articles = Array.from({ length: ARTICLES }, (_, i) => `file:///news/${i % 40}/article-${i}.txt`);
const records = articles.map((article, i) => ({ article, records: marksOf(i) }));
const summaries = articles.map(summaryOf);

function marksOf(i: number): readonly Annotation[] {
  return Array.from({ length: MARKS_EACH }, (_, j) => {
    const exact = `Forty trains a day crossed the bridge in week ${i} of the count number ${j}.`;
    const selector = { exact, prefix: 'said. ', suffix: ' The', start: j * 100, end: j * 100 + exact.length };
    return {
      kind: 'mark',
      id: `${String(i).padStart(6, '0')}-${j}`,
      creator: ['Mira', 'Jon', 'Ada'][(i + j) % 3]!,
      created: `2023-06-${String(1 + (i % 28)).padStart(2, '0')}T08:00:00.000Z`,
      // Most marks of a folder are of few kinds.
      tags: [tags[Math.min((i * 7 + j) % 17, tags.length - 1)]!.name],
      ...(j % 3 === 0 && { note: `Who counted them in week ${i}?` }),
      selector,
    };
  });
}

function summaryOf(id: string, i: number): ArticleSummary {
  const value = `${2015 + (i % 9)}-${String(1 + (i % 12)).padStart(2, '0')}-16`;
  const known = { source: 'header', confidence: 1, reasons: [], alternatives: [] } as const;
  const outlet = { ...known, source: 'path', value: `outlet-${i % 40}`, name: `Outlet ${i % 40}` } as const;
  return {
    id,
    path: id.slice('file:///news/'.length),
    title: `The count of week ${i}`,
    outlet,
    agency: null,
    republisher: null,
    translation: null,
    date: { ...known, value, precision: 'day' },
    estimate: null,
    bounds: [],
    language: 'en',
    words: 400,
    boilerplateLines: 0,
    isArticle: true,
  };
}

function filled(): MarkIndex {
  const index = new MarkIndex();
  index.setAll(records);
  index.setTags(tags);
  index.setAbouts(articles, summaries);
  return index;
}

/** The median of the milliseconds that some work takes, each time on what `prepare` gives. */
function median<T>(prepare: () => T, work: (on: T) => void): number {
  const times = Array.from({ length: RUNS + 1 }, () => {
    const on = prepare();
    return timed(() => work(on)) * 1000;
  });
  return times.slice(1).sort((a, b) => a - b)[Math.floor(RUNS / 2)]!;
}

/** Opens every row, and gives the longest that one of them took, in milliseconds, and the largest number of rows below one. */
function openAll(tree: AnnotationTree): { readonly slowest: number; readonly most: number } {
  let [slowest, most] = [0, 0];
  const open = (parent?: AnnotationNode): void => {
    let level: readonly AnnotationNode[] = [];
    const taken = timed(() => (level = tree.children(parent)));
    if (parent) slowest = Math.max(slowest, taken * 1000);
    most = Math.max(most, level.length);
    for (const node of level) if (tree.hasChildren(node)) open(node);
  };
  open();
  return { slowest, most };
}

function print(name: string, figure: string): void {
  console.log(`${name.padEnd(58)}${figure.padStart(24)}`);
}

const ms = (value: number): string => `${value.toFixed(1)} ms`;

console.log(`${(ARTICLES * MARKS_EACH).toLocaleString('en')} marks in ${ARTICLES.toLocaleString('en')} articles`);
for (const grouping of GROUPINGS) {
  const arrangement = { grouping, shown: {} };
  // From records as the store has them to the first rows.
  const first = median(
    () => undefined,
    () => new AnnotationTree(filled().state, arrangement).children(),
  );
  const { slowest, most } = openAll(new AnnotationTree(filled().state, arrangement));
  print(`by ${grouping}: first level`, ms(first));
  print(`by ${grouping}: slowest of the other levels`, `${ms(slowest)}, ≤ ${most} rows`);
}
print(
  'search in words and notes, the first time',
  ms(
    median(
      () => filled().state,
      (state) => new AnnotationTree(state, { grouping: 'tag', shown: { text: 'week 12' } }).children(),
    ),
  ),
);
let redrawn = 0;
const added = median(
  () => {
    const index = filled();
    const tree = new AnnotationTree(index.state, { grouping: 'tag', shown: {} });
    for (const node of tree.children()) tree.children(node);
    return { index, tree };
  },
  ({ index, tree }) => {
    const [{ article, records: before }] = records as [(typeof records)[number]];
    index.setArticle(article, [...before, { ...before[0]!, id: 'new' }]);
    redrawn = tree.refresh(index.state).size;
  },
);
print('one mark added, with all tags open', `${ms(added)}, ${redrawn} row(s) redrawn`);
