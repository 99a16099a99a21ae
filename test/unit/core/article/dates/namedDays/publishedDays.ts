import { resolveDays } from '../../../../../../src/core/article/dates/namedDays/resolveDays.ts';
import { textOf } from '../../../../../../src/core/text/span.ts';
import { anatomy, factsOf } from '../../anArticle.ts';

/** The days of a text published on Thursday, 18 May 2023, unless the header says otherwise; stretches as `first/last`. */
export function days(text: string, header = ' date 2023-05-18 '): Record<string, string> {
  const whole = header + text;
  const resolved = resolveDays(anatomy(whole), factsOf(whole));
  return Object.fromEntries(
    resolved.map((day) => [textOf(whole, day), day.last ? `${day.value}/${day.last}` : day.value]),
  );
}
