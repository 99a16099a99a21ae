import type { IndexedBlock } from '../../core/boilerplate/blockIndex.ts';
import type { Corpus } from '../../core/corpus.ts';
import type { IndexedArticle } from '../../core/indexedArticle.ts';
import { byCodeUnits } from '../../core/text/byCodeUnits.ts';
import { foldText } from '../../core/text/fold.ts';
import type { BoilerplateGrouping, BoilerplateRow, BoilerplateScope } from '../boilerplateRows.ts';
import { LEVEL_LIMIT } from './sourceLevels.ts';
import { summarise } from './sources.ts';

/** A block and its article. */
export interface Flagged {
  readonly article: IndexedArticle;
  readonly block: IndexedBlock;
}

/** What a level is divided by; `block` is the last, which shows the blocks themselves. */
type Level = 'reason' | 'outlet' | 'article' | 'words' | 'block';

const LEVELS: Readonly<Record<BoilerplateGrouping, readonly Level[]>> = {
  reason: ['reason', 'words', 'block'],
  outlet: ['outlet', 'words', 'block'],
  article: ['article', 'block'],
};

/** The level that stands below a scope. */
export function levelBelow(grouping: BoilerplateGrouping, scope: BoilerplateScope | null): Level {
  return LEVELS[grouping].find((level) => level === 'block' || scope?.[level] === undefined) ?? 'block';
}

/** Whether a block belongs below a row. */
export function passesScope(flagged: Flagged, scope: BoilerplateScope): boolean {
  return (
    (scope.reason === undefined || flagged.block.reason === scope.reason) &&
    (scope.outlet === undefined || outletOf(flagged) === scope.outlet) &&
    (scope.article === undefined || flagged.article.id === scope.article) &&
    (scope.words === undefined || flagged.block.key === scope.words)
  );
}

/** The rows of a level, in order; where there are more than one level shows, ranges of them. */
export function rowsOf(
  corpus: Corpus,
  flagged: readonly Flagged[],
  level: Level,
  scope: BoilerplateScope | null,
): BoilerplateRow[] {
  const parts =
    level === 'block' ? inPlace(flagged).map((one) => [one]) : inOrder(corpus, divided(flagged, level), level);
  const { from, ...within } = scope ?? {};
  const row = (part: readonly Flagged[]) => rowOf(corpus, part, level, within);
  if (from !== undefined) return parts.slice(from, from + LEVEL_LIMIT).map(row);
  return parts.length <= LEVEL_LIMIT ? parts.map(row) : rangesOf(parts, within);
}

type Part = readonly [Flagged, ...Flagged[]];

function divided(flagged: readonly Flagged[], level: Exclude<Level, 'block'>): Part[] {
  const parts = new Map<string | number, [Flagged, ...Flagged[]]>();
  for (const one of flagged) {
    const value = valueOf(one, level);
    const part = parts.get(value);
    if (part) part.push(one);
    else parts.set(value, [one]);
  }
  return [...parts.values()];
}

function valueOf(flagged: Flagged, level: Exclude<Level, 'block'>): string | number {
  const { article, block } = flagged;
  if (level === 'reason') return block.reason;
  if (level === 'words') return block.key;
  return level === 'article' ? article.id : outletOf(flagged);
}

/** The id of the outlet; empty where it is unknown. */
function outletOf({ article }: Flagged): string {
  return article.facts.outlet?.value ?? '';
}

/** Outlets by name, the unknown last; articles by path; the rest by how many articles have it. */
function inOrder(corpus: Corpus, parts: readonly Part[], level: Exclude<Level, 'block'>): Part[] {
  const rank = (part: Part): readonly [number, string] => {
    const [{ article, block }] = part;
    if (level === 'article') return [0, article.path];
    if (level === 'outlet') return [article.facts.outlet ? 0 : 1, foldText(article.facts.outlet?.name ?? '')];
    return [-articlesIn(part), level === 'reason' ? block.reason : corpus.blocks.labelOf(block.key)];
  };
  return parts
    .map((part) => ({ part, rank: rank(part) }))
    .sort((a, b) => a.rank[0] - b.rank[0] || byCodeUnits(a.rank[1], b.rank[1]))
    .map(({ part }) => part);
}

function inPlace(flagged: readonly Flagged[]): Flagged[] {
  return [...flagged].sort(
    (a, b) => byCodeUnits(a.article.path, b.article.path) || a.block.startLine - b.block.startLine,
  );
}

function articlesIn(part: readonly Flagged[]): number {
  return new Set(part.map(({ article }) => article.id)).size;
}

function rangesOf(parts: readonly (readonly Flagged[])[], within: BoilerplateScope): BoilerplateRow[] {
  const rows: BoilerplateRow[] = [];
  for (let from = 0; from < parts.length; from += LEVEL_LIMIT) {
    const members = parts.slice(from, from + LEVEL_LIMIT);
    const counts = { blocks: members.flat().length, articles: articlesIn(members.flat()) };
    const label = `${from + 1}–${from + members.length}`;
    rows.push({ kind: 'group', group: 'range', scope: { ...within, from }, label, ...counts });
  }
  return rows;
}

function rowOf(corpus: Corpus, part: readonly Flagged[], level: Level, within: BoilerplateScope): BoilerplateRow {
  const first = part[0]!;
  const { article, block } = first;
  const counts = { blocks: part.length, articles: articlesIn(part) };
  switch (level) {
    case 'reason':
      return {
        kind: 'group',
        group: 'reason',
        scope: { ...within, reason: block.reason },
        label: block.reason,
        ...counts,
      };
    case 'outlet': {
      const { outlet } = article.facts;
      const scope = { ...within, outlet: outletOf(first) };
      return { kind: 'group', group: outlet ? 'outlet' : 'unknown', scope, label: outlet?.name ?? '', ...counts };
    }
    case 'article':
      return {
        kind: 'article',
        scope: { ...within, article: article.id },
        article: summarise(corpus, article),
        ...counts,
      };
    case 'words':
      if (part.length === 1) return blockRow(corpus, first);
      return {
        kind: 'words',
        scope: { ...within, words: block.key },
        text: corpus.blocks.labelOf(block.key),
        first: block,
        in: article.id,
        outlet: new Set(part.map(outletOf)).size === 1 ? (article.facts.outlet?.name ?? null) : null,
        ...counts,
      };
    default:
      return blockRow(corpus, first);
  }
}

function blockRow(corpus: Corpus, { article, block }: Flagged): BoilerplateRow {
  return { kind: 'block', text: corpus.blocks.labelOf(block.key), block, article: summarise(corpus, article) };
}
