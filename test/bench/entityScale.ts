import type { CoreData } from '../../src/core/data.ts';
import { beginningOf } from '../../src/core/entities/beginning.ts';
import type { EntityType } from '../../src/core/entities/entity.ts';
import { EntityIndex, briefOf } from '../../src/core/entities/entityIndex.ts';
import { recogniseEntities } from '../../src/core/entities/recognise.ts';
import type { NameModel } from '../../src/core/entities/nameModel.ts';
import { parseArticle } from '../../src/core/article/parseArticle.ts';
import type { ArticleSource } from '../../src/core/analyse.ts';
import { MENTION_FIELDS } from '../../src/core/indexedArticle.ts';
import { generatedNames } from './names.ts';
import { timed } from './timed.ts';

const SIZES = [1_000, 10_000] as const;
const KINDS: readonly EntityType[] = ['person', 'organisation', 'place'];
/** Articles that change, one after the other; the middle of their times is told. */
const CHANGES = 15;
/** Rows of a level before it is divided by letters. */
const MOST_ROWS = 500;

/** Characters of text that names are found in for each second of processor time, on one core. */
export function namesSpeed(articles: readonly ArticleSource[], data: CoreData, names: NameModel): number {
  const parsed = articles.map(({ text }) => ({ text, article: parseArticle(text, data.outlets) }));
  const characters = articles.reduce((sum, { text }) => sum + text.length, 0);
  const read = () => parsed.forEach(({ text, article }) => recogniseEntities(text, article, [], names));
  read();
  return characters / timed(read);
}

/** What the views ask, right after one article of so many has changed, in milliseconds of processor time. */
export interface AfterChange {
  readonly articles: number;
  readonly entities: number;
  /** The counts, and one level of rows or letters: what the view shows first. */
  readonly levels: number;
  /** Names that hold some letters, as workspace symbols ask. */
  readonly symbols: number;
  /** Megabytes of the index and of the mentions. */
  readonly memory: number;
}

/** Fills an index and measures it, for each number of articles. */
export function afterChange(): AfterChange[] {
  return SIZES.map(measured);
}

function measured(count: number): AfterChange {
  const articles = [...generatedNames(count)];
  const before = used();
  const index = new EntityIndex();
  // A table of mentions is kept for each article, as the corpus does.
  const tables = articles.map(([, { mentions }]) => new Int32Array(MENTION_FIELDS * mentions.length));
  for (const [id, entities] of articles) index.set(id, entities);
  const entities = index.find({}).length;
  const memory = (used() - before) / 1e6;
  const levels: number[] = [];
  const symbols: number[] = [];
  for (let k = 0; k < CHANGES; k++) {
    const at = (k * 37) % (count - 1);
    index.set(articles[at]![0], articles[at + 1]![1]);
    levels.push(timed(() => showLevel(index, KINDS[k % KINDS.length]!)));
    index.set(articles[at]![0], articles[at]![1]);
    symbols.push(timed(() => index.find({ query: 'sul' }).slice(0, 200).map(briefOf)));
  }
  return { articles: tables.length, entities, levels: middle(levels), symbols: middle(symbols), memory };
}

function showLevel(index: EntityIndex, type: EntityType): void {
  index.counts();
  const found = index.find({ type });
  if (found.length <= MOST_ROWS) found.map(briefOf);
  else found.forEach(({ canonical }) => beginningOf(canonical, 1));
}

function middle(seconds: readonly number[]): number {
  return 1000 * [...seconds].sort((a, b) => a - b)[seconds.length >> 1]!;
}

/** Bytes in use, the buffers of tables among them; those nobody needs are let go first, where the runtime can be told to. */
function used(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
