import { CONTENT_FEATURES } from '../../src/core/coverage/contentFeatures.ts';
import type { Background } from '../../src/core/coverage/background.ts';
import { FIRST_FEATURES } from '../../src/core/coverage/featureNames.ts';
import { type FolderRows, rowsOf } from './folderRows.ts';
import { hashOf, type LabelledArticle, type LabelledSet } from './labelledSets.ts';

/** A folder to learn from: all of a set, or part of it. */
export interface TrainingFolder {
  readonly set: LabelledSet;
  /** What sort of folder: figures are printed by it. */
  readonly kind: string;
  readonly articles: readonly LabelledArticle[];
  /** What it counts beside a whole set, which counts 1. */
  readonly share: number;
}

/** A sort of folder: between `from` and `to` articles, so that size does not tell the sort; what all of it counts. */
interface FolderSort {
  readonly kind: string;
  readonly from: number;
  readonly to: number;
  readonly folders: number;
  readonly share: number;
}

/** Folders of one subject: a story and what is most like it. */
const TOPICS: readonly FolderSort[] = [
  { kind: 'small topic', from: 5, to: 30, folders: 60, share: 0.25 },
  { kind: 'topic', from: 20, to: 80, folders: 20, share: 0.25 },
  { kind: 'large topic', from: 80, to: 250, folders: 6, share: 0.25 },
];
/** Folders of one subject in which nearly nothing belongs together, as a reader who follows one affair keeps them. */
const RIVALS: readonly FolderSort[] = [
  { kind: 'small rivals', from: 5, to: 20, folders: 100, share: 0.18 },
  { kind: 'rivals', from: 10, to: 80, folders: 30, share: 0.1 },
];
const RANDOM: FolderSort = { kind: 'random', from: 10, to: 150, folders: 20, share: 0.2 };
const UNDATED_SHARE = 0.4;

function withoutDates(articles: readonly LabelledArticle[]): LabelledArticle[] {
  return articles.map((article) => ({ ...article, day: article.textDay }));
}

/** For every article the ones most like it, likest first, by cosine alone. */
function neighboursOf({ pairs, rows, ids }: FolderRows): Map<string, string[]> {
  const near = new Map<string, [number, string][]>(ids.map((id) => [id, []]));
  const cosine = CONTENT_FEATURES.indexOf('cosine');
  for (let p = 0; p < pairs.size; p++) {
    const a = ids[pairs.a[p]!]!;
    const b = ids[pairs.b[p]!]!;
    const likeness = rows[p * FIRST_FEATURES.length + cosine]!;
    near.get(a)!.push([likeness, b]);
    near.get(b)!.push([likeness, a]);
  }
  return new Map(
    [...near].map(([id, list]) => [
      id,
      list.sort((x, y) => y[0] - x[0] || (x[1] < y[1] ? -1 : 1)).map(([, other]) => other),
    ]),
  );
}

function sizeOf({ kind, from, to }: FolderSort, k: number): number {
  return from + (hashOf(`${kind} size ${k}`) % (to - from));
}

/** An article and those most like it, and like these. Among rivals a story has one article, the first one's two. */
function topicFolder(
  set: LabelledSet,
  near: Map<string, string[]>,
  start: string,
  size: number,
  rivals: boolean,
): string[] {
  const picked = new Set([start]);
  const perStory = new Map([[set.storyOf(start), 1]]);
  for (const id of picked) {
    for (const other of near.get(id)!.slice(0, rivals ? 64 : Math.ceil(size / 3))) {
      const story = set.storyOf(other);
      const members = perStory.get(story) ?? 0;
      const full = rivals && members >= (story === set.storyOf(start) ? 2 : 1);
      if (picked.size >= size || picked.has(other) || full) continue;
      perStory.set(story, members + 1);
      picked.add(other);
    }
  }
  return [...picked];
}

/** Articles by chance, some of them with gold partners. */
function randomFolder(set: LabelledSet, size: number, seed: string): string[] {
  let draws = 0;
  const draw = (limit: number): number => hashOf(`${seed} ${draws++}`) % limit;
  const picked = new Set<string>();
  while (picked.size < Math.min(size, set.articles.length)) {
    const { id } = set.articles[draw(set.articles.length)]!;
    picked.add(id);
    if (picked.size < size * 0.6) for (const other of set.partnersOf(id).slice(0, 1 + draw(5))) picked.add(other);
  }
  return [...picked];
}

/**
 * The folders that trees learn from: the whole set, dated sets without dates as well, and parts cut out of it. Without
 * the parts the trees learn that a small folder is one story, and without undated copies that undated stories are long.
 */
export function trainingFolders(set: LabelledSet, background: Background): TrainingFolder[] {
  const byId = new Map(set.articles.map((article) => [article.id, article]));
  const pick = (ids: readonly string[], undated: boolean): LabelledArticle[] => {
    const articles = ids.flatMap((id) => byId.get(id) ?? []);
    return undated ? withoutDates(articles) : articles;
  };
  const folders: TrainingFolder[] = [{ set, kind: 'whole', articles: set.articles, share: set.name === 'wmt' ? 3 : 1 }];
  if (set.articles.some(({ date }) => date !== undefined)) {
    folders.push({ set, kind: 'undated', articles: withoutDates(set.articles), share: UNDATED_SHARE });
  }
  const near = neighboursOf(rowsOf(withoutDates(set.articles), background));
  const ids = [...near.keys()];
  for (const [sorts, rivals] of [
    [TOPICS, false],
    [RIVALS, true],
  ] as const) {
    for (const sort of sorts) {
      const { kind, folders: count, share } = sort;
      for (let k = 0; k < count; k++) {
        const start = ids[hashOf(`${set.name} ${kind} ${k}`) % ids.length]!;
        const size = sizeOf(sort, k);
        const articles = pick(topicFolder(set, near, start, size, rivals), k % 2 === 1);
        folders.push({ set, kind, articles, share: share / count });
      }
    }
  }
  for (let k = 0; k < RANDOM.folders; k++) {
    const articles = pick(randomFolder(set, sizeOf(RANDOM, k), `${set.name} random ${k}`), false);
    folders.push({ set, kind: RANDOM.kind, articles, share: RANDOM.share / RANDOM.folders });
  }
  return folders;
}
