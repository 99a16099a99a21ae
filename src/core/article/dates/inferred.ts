import { sureness } from '../../fact.ts';
import type { DateFact } from '../article.ts';

/** Whether a date was worked out rather than read; such dates carry `≈`. */
export function isInferred(date: Pick<DateFact, 'source' | 'confidence'>): boolean {
  return date.source === 'dateline-inferred-year' || sureness(date.confidence) !== 'certain';
}
