import { byCodeUnits } from '../text/byCodeUnits.ts';
import type { Alternative } from '../fact.ts';
import type { ArticleFacts, DateFact, OutletFact, ReaderDecision } from '../article/article.ts';
import { alone } from '../article/dates/estimate/estimateDate.ts';
import { type Precision } from '../article/dates/date.ts';
import { judgeFacts } from '../article/judgeFacts.ts';
import { type OutletIndex, outletId } from '../article/outlets/outletIndex.ts';
import { type FactDecision, formatRecord } from './decisions.ts';

/** What decisions are applied with. */
export interface DecidingContext {
  /** The reader's day, ISO. */
  readonly today: string;
  readonly outlets: OutletIndex;
}

/**
 * What was decided about each article, by its path. Of two records about one fact the later in code unit order holds,
 * so that their order in the file does not matter.
 */
export function decisionsByPath(decisions: readonly FactDecision[]): ReadonlyMap<string, ReaderDecision> {
  const byPath = new Map<string, ReaderDecision>();
  for (const { kind, is, path } of [...decisions].sort((a, b) => byCodeUnits(formatRecord(a), formatRecord(b)))) {
    byPath.set(path, { ...byPath.get(path), [kind]: is });
  }
  return byPath;
}

/** Whether two decisions about an article are the same; undefined: nothing was decided. */
export function isSameDecision(a: ReaderDecision | undefined, b: ReaderDecision | undefined): boolean {
  return a?.date === b?.date && a?.outlet === b?.outlet;
}

/**
 * The facts as the reader decided them; what the article says itself stays as alternatives. A date that was decided
 * counts as printed and contradicts nothing; an article that was decided to be undated is guessed about no more.
 */
export function decideByReader(
  own: ArticleFacts,
  decided: ReaderDecision | undefined,
  context: DecidingContext,
): ArticleFacts {
  if (!decided) return own;
  const { date, outlet } = decided;
  return {
    ...own,
    ...(outlet !== undefined && { outlet: outlet === null ? null : decidedOutlet(outlet, own.outlet, context) }),
    ...(date !== undefined && {
      date: date === null ? null : decidedDate(date, judgeFacts(own, alone(context.today))),
      estimate: null,
      clues: null,
      bounds: [],
      contradictions: [],
    }),
    decided,
  };
}

const PRECISIONS: readonly Precision[] = ['year', 'month', 'day'];

function decidedDate(value: string, { date, estimate }: ArticleFacts): DateFact {
  return {
    value,
    precision: PRECISIONS[value.split('-').length - 1] ?? 'day',
    source: 'decision',
    confidence: 1,
    reasons: [{ text: 'You set this date.' }],
    alternatives: otherwise(value, date ?? estimate),
  };
}

function decidedOutlet(written: string, own: OutletFact | null, { outlets }: DecidingContext): OutletFact {
  const known = outlets.find(written);
  const value = known?.id ?? outletId(written);
  return {
    value,
    name: known?.name ?? written.trim(),
    source: 'decision',
    confidence: 1,
    reasons: [{ text: 'You set this outlet.' }],
    alternatives: otherwise(value, own),
  };
}

/** What would be believed without the decision. */
function otherwise(decided: string, fact: DateFact | OutletFact | null): readonly Alternative<string>[] {
  if (!fact) return [];
  const { value, confidence, reasons, alternatives } = fact;
  return [{ value, confidence, reason: reasons[0]?.text ?? '' }, ...alternatives].filter(
    (one) => one.value !== decided,
  );
}
