import type { IndexedArticle } from '../../core/indexedArticle.ts';
import { byCodeUnits } from '../../core/text/byCodeUnits.ts';
import type { SourceOrder } from '../protocol.ts';

type Compare<T> = (a: T, b: T) => number;

/** How the rows of one level of Sources follow each other. The same order on any machine for the same language. */
export interface Ordering {
  readonly order: SourceOrder;
  readonly articles: Compare<IndexedArticle>;
  /** Names as readers of the language expect them, `2` before `10`. */
  readonly names: Compare<string>;
  /** ISO dates of groups; the empty one last. */
  readonly dates: Compare<string>;
}

/** The ordering that a reader of a language (BCP 47) asked for. */
export function orderingOf(order: SourceOrder, language: string): Ordering {
  const collator = new Intl.Collator(language, { numeric: true });
  const names: Compare<string> = (a, b) => collator.compare(a, b) || byCodeUnits(a, b);
  const dates = inOrder(order === 'oldest' ? byCodeUnits : (a, b) => byCodeUnits(b, a));
  const byTitle: Compare<IndexedArticle> = (a, b) => names(titleOf(a), titleOf(b));
  // Without a date an article stands behind all that have one, where its estimate would put it.
  const byDate: Compare<IndexedArticle> = (a, b) =>
    Number(a.facts.date === null) - Number(b.facts.date === null) || dates(dateOf(a), dateOf(b));
  const byOutlet: Compare<IndexedArticle> = (a, b) => inOrder(names)(outletOf(a), outletOf(b));
  const keys = { newest: [byDate, byTitle], oldest: [byDate, byTitle], title: [byTitle, byDate] };
  const compares = order === 'outlet' ? [byOutlet, byDate, byTitle] : keys[order];
  return { order, names, dates, articles: oneAfterTheOther([...compares, (a, b) => byCodeUnits(a.path, b.path)]) };
}

function oneAfterTheOther<T>(compares: readonly Compare<T>[]): Compare<T> {
  return (a, b) => {
    for (const compare of compares) {
      const order = compare(a, b);
      if (order !== 0) return order;
    }
    return 0;
  };
}

/** What is empty comes last, whichever way the rest goes. */
function inOrder(compare: Compare<string>): Compare<string> {
  return (a, b) => Number(a === '') - Number(b === '') || compare(a, b);
}

function titleOf({ title, path }: IndexedArticle): string {
  return title || path.slice(path.lastIndexOf('/') + 1);
}

function dateOf({ facts }: IndexedArticle): string {
  return (facts.date ?? facts.estimate)?.value ?? '';
}

function outletOf({ facts }: IndexedArticle): string {
  return (facts.outlet ?? facts.agency)?.name ?? '';
}
