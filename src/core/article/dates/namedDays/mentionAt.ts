import type { Span } from '../../../text/span.ts';
import type { DayMention } from '../../article.ts';

/** A mention that names no day yet, for readers to fill in. */
export function mentionAt({ start, end }: Span, tense: DayMention['tense']): DayMention {
  return { start, end, weekday: null, month: null, day: null, year: null, relative: null, tense };
}
