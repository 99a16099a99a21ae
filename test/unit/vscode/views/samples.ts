import type { PairRow, StoryRow } from '../../../../src/analysis/coverageResult.ts';
import type { EntitySummary } from '../../../../src/analysis/entityRows.ts';
import type { Analysis, AnalysisMethod, AnalysisMethods, ArticleSummary } from '../../../../src/analysis/protocol.ts';
import type { WireLink } from '../../../../src/core/coverage/wireRoots.ts';
import type { DateFact, OutletFact } from '../../../../src/core/article/article.ts';
import type { Locale } from '../../../../src/vscode/views/locale.ts';

/** British English, untranslated. */
export const locale: Locale = {
  language: 'en-GB',
  t: (message, ...args) => message.replace(/\{(\d)\}/gu, (_, index: string) => String(args[Number(index)])),
};

/** A date that was read from a header, unless it is given otherwise. */
export function dated(value: string, more: Partial<DateFact> = {}): DateFact {
  const precision = (['year', 'month', 'day'] as const)[value.split('-').length - 1] ?? 'day';
  return { value, precision, source: 'header', confidence: 1, reasons: [], alternatives: [], ...more };
}

/** An outlet that was read from the path, unless it is given otherwise. */
export function outlet(name: string, more: Partial<OutletFact> = {}): OutletFact {
  const value = name.toLowerCase().replaceAll(' ', '-');
  return { value, name, source: 'path', confidence: 1, reasons: [], alternatives: [], ...more };
}

/** A dated article of the Lindholm Courier, unless it is given otherwise. */
export function article(more: Partial<ArticleSummary> = {}): ArticleSummary {
  return {
    id: 'file:///news/courier/bridge.txt',
    path: 'courier/bridge.txt',
    title: 'Freight trains cross the Lindholm bridge again',
    outlet: outlet('Lindholm Courier'),
    agency: null,
    republisher: null,
    translation: null,
    date: dated('2023-05-16'),
    estimate: null,
    bounds: [],
    language: 'en',
    words: 412,
    boilerplateLines: 0,
    isArticle: true,
    ...more,
  };
}

/** A minister named in four articles, unless it is given otherwise. */
export function entity(more: Partial<EntitySummary> = {}): EntitySummary {
  return {
    id: 'person:ingrid-halvorsen',
    type: 'person',
    canonical: 'Ingrid Halvorsen',
    mentions: 12,
    articles: 4,
    role: 'transport minister',
    ...more,
  };
}

/** A story of an agency's report and the paper that printed it the day after. */
export function story(pair: Partial<PairRow> = {}): StoryRow {
  const norda = outlet('NORDA', { source: 'slug' });
  const first = article({ id: 'file:///news/norda.txt', path: 'norda.txt', outlet: norda, agency: norda });
  const second = article({
    id: 'file:///news/gazette.txt',
    path: 'gazette.txt',
    outlet: outlet('Harbour Gazette'),
    date: dated('2023-05-17'),
  });
  const near = {
    kind: 'near-duplicate',
    score: 0.9,
    passages: 5,
    evidence: ['one day apart'],
    sharedOfA: 0.82,
    sharedOfB: 0.7,
    joined: false,
  } as const;
  const root: WireLink = {
    source: null,
    outside: null,
    either: null,
    confidence: 1,
    reason: "the agency's own report",
  };
  const copied: WireLink = {
    ...root,
    source: first.id,
    confidence: 0.9,
    reason: '82 % of it stands in the report of NORDA, an agency, of the day before',
  };
  return {
    id: 'story:1',
    title: 'Lindholm bridge reopens to freight',
    members: [
      { article: first, shared: 0.7, first: true, wire: root },
      { article: second, shared: 0.82, first: false, wire: copied },
    ],
    pairs: [{ a: second.id, b: first.id, ...near, ...pair }],
  };
}

type Answers = { [M in AnalysisMethod]?: (params: AnalysisMethods[M]['params']) => AnalysisMethods[M]['result'] };

/** An analysis that gives the answers it was made with, and counts what it is asked. */
export class AnsweringAnalysis implements Analysis {
  readonly asked: AnalysisMethod[] = [];
  /** What each of them was asked with. */
  readonly params: (object | null)[] = [];
  readonly #answers: Answers;

  constructor(answers: Answers) {
    this.#answers = answers;
  }

  async call<M extends AnalysisMethod>(
    method: M,
    params: AnalysisMethods[M]['params'],
  ): Promise<AnalysisMethods[M]['result']> {
    this.asked.push(method);
    this.params.push(params);
    const answer = this.#answers[method];
    if (!answer) throw new Error(`"${method}" was not expected`);
    return answer(params);
  }

  dispose(): void {}
}
