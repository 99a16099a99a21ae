import type { Progress } from '../../analysis/protocol.ts';
import { count } from '../views/locale.ts';
import type { Locale } from '../views/locale.ts';

/** Before this many milliseconds, what is left cannot be told from what is done. */
const ESTIMATE_AFTER_MS = 2000;

/**
 * How far a search over so many articles has come: `4,210 of 10,214 articles · 20 s left`. The analysis counts steps of
 * its own, some of them pairs; their share is told in articles, which the reader knows.
 */
export function progressText({ done, total }: Progress, articles: number, elapsedMs: number, locale: Locale): string {
  const { t } = locale;
  const share = total > 0 ? Math.min(1, done / total) : 0;
  const counted = t('{0} of {1} articles', count(Math.floor(share * articles), locale), count(articles, locale));
  if (elapsedMs < ESTIMATE_AFTER_MS || share === 0) return counted;
  return `${counted} · ${leftText((elapsedMs / share) * (1 - share), locale)}`;
}

function leftText(milliseconds: number, locale: Locale): string {
  const seconds = Math.ceil(milliseconds / 1000);
  if (seconds < 60) return locale.t('{0} s left', count(seconds, locale));
  return locale.t('{0} min left', count(Math.ceil(seconds / 60), locale));
}
