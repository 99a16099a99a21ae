import type { DateFact } from './article/article.ts';
import { parseDay } from './article/dates/calendar.ts';
import { sureness } from './fact.ts';

/**
 * The day by which an article's story is told apart from others, in days since 1970-01-01; null where none is certain.
 * Articles of other days are not even compared: on labelled sets one likely date in eight put an article out of its story.
 */
export function storyDay(date: DateFact | null): number | null {
  return date?.precision === 'day' && sureness(date.confidence) === 'certain' ? parseDay(date.value) : null;
}
