import type { IndexedArticle } from '../../../../src/core/indexedArticle.ts';

/** What is known of an article that nobody read. */
interface Known {
  readonly date?: string;
  readonly estimate?: string;
  readonly outlet?: string;
  readonly title?: string;
  readonly more?: Partial<IndexedArticle>;
}

/** An indexed article as its rows show it; nothing is known of it but what is given. */
export function article(path: string, { date, estimate, outlet, title = path, more }: Known = {}): IndexedArticle {
  const fact = { confidence: 1, reasons: [], alternatives: [] };
  const dateFact = (value: string) => {
    const precision = (['year', 'month', 'day'] as const)[value.split('-').length - 1] ?? 'day';
    return { ...fact, value, precision, source: 'header' as const };
  };
  const facts: IndexedArticle['facts'] = {
    outlet: outlet === undefined ? null : { ...fact, value: outlet, name: outlet, source: 'slug' },
    agency: null,
    republisher: null,
    translation: null,
    date: date === undefined ? null : dateFact(date),
    estimate: estimate === undefined ? null : { ...dateFact(estimate), source: 'bounds', confidence: 0.6 },
    clues: null,
    bounds: [],
    contradictions: [],
  };
  return {
    id: `file:///${path}`,
    path,
    title,
    facts,
    own: facts,
    language: 'en',
    words: 100,
    boilerplateLines: 0,
    evidence: 'evident',
    fingerprint: 0,
    mask: [],
    mentions: new Int32Array(),
    ...more,
  };
}
