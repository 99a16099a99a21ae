import type { IndexedBlock } from '../../core/boilerplate/blockIndex.ts';
import type { Corpus } from '../../core/corpus.ts';
import type { IndexedArticle } from '../../core/indexedArticle.ts';
import { byCodeUnits } from '../../core/text/byCodeUnits.ts';
import { foldText } from '../../core/text/fold.ts';
import type { BoilerplateArrangement, BoilerplateFilter, BoilerplateScope } from '../boilerplateRows.ts';
import type { AnalysisMethods } from '../protocol.ts';
import { type Flagged, levelBelow, passesScope, rowsOf } from './boilerplateLevels.ts';

/** What is not the article, over all articles. */
export class Boilerplate {
  readonly #corpus: Corpus;

  constructor(corpus: Corpus) {
    this.#corpus = corpus;
  }

  /** The rows of a level; none below a row that is gone. Looks at every block. */
  rows(
    { grouping, filter }: BoilerplateArrangement,
    scope: BoilerplateScope | null,
  ): AnalysisMethods['boilerplate']['result'] {
    const passes = testOf(filter, this.#corpus);
    const below: Flagged[] = [];
    let shown = 0;
    let total = 0;
    for (const one of this.#flagged()) {
      total++;
      if (!passes(one)) continue;
      shown++;
      if (!scope || passesScope(one, scope)) below.push(one);
    }
    return { rows: rowsOf(this.#corpus, below, levelBelow(grouping, scope), scope), shown, total };
  }

  /** The first files that have any of it, by path, each with where it stands; and how many files there are. */
  files(without: readonly string[], limit: number): AnalysisMethods['flaggedFiles']['result'] {
    const byArticle = new Map<IndexedArticle, IndexedBlock[]>();
    for (const { article, block } of this.#flagged()) {
      if (without.includes(block.reason)) continue;
      const blocks = byArticle.get(article);
      if (blocks) blocks.push(block);
      else byArticle.set(article, [block]);
    }
    const files = [...byArticle].sort(([a], [b]) => byCodeUnits(a.path, b.path));
    return {
      total: files.length,
      files: files.slice(0, limit).map(([{ id }, blocks]) => ({ id, blocks })),
    };
  }

  *#flagged(): Generator<Flagged> {
    for (const id of this.#corpus.blocks.ids()) {
      const article = this.#corpus.get(id);
      if (!article || !this.#corpus.isArticle(article)) continue;
      for (const block of this.#corpus.blocks.blocksOf(id)) yield { article, block };
    }
  }
}

function testOf(
  { text, outlet, severity, without = [] }: BoilerplateFilter,
  { blocks }: Corpus,
): (flagged: Flagged) => boolean {
  const words = text === undefined ? null : foldText(text);
  return ({ article, block }) =>
    !without.includes(block.reason) &&
    (severity === undefined || block.severity === severity) &&
    (outlet === undefined || article.facts.outlet?.value === outlet) &&
    (words === null || foldText(blocks.labelOf(block.key)).includes(words));
}
