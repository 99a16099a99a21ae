import type { CoverageProgress } from '../../analysis/coverageResult.ts';
import { count } from '../views/locale.ts';
import type { Locale } from '../views/locale.ts';

/** Before this many milliseconds, what is left cannot be told from what is done. */
const ESTIMATE_AFTER_MS = 2000;

/** So little time, in milliseconds, is not worth telling: it is over before it is read. */
const SOON_MS = 5000;

/** Seconds are told in steps: they are an estimate. */
const SECONDS_STEP = 5;

const MEGABYTE = 1024 * 1024;

/**
 * How far a search has come: `4,210 of 10,214 articles, 13 of 31 MB · about 20 seconds left`. The analysis counts steps of
 * its own, some of them pairs; their share is told in articles, which the reader knows, and in megabytes where there is
 * one. The time left goes by the rate so far.
 */
export function progressText(progress: CoverageProgress, elapsedMs: number, locale: Locale): string {
  const { done, total, articles, bytes } = progress;
  const { t } = locale;
  const share = total > 0 ? Math.min(1, done / total) : 0;
  const part = (whole: number) => count(Math.floor(share * whole), locale);
  const counted = [t('{0} of {1} articles', part(articles), count(articles, locale))];
  const megabytes = Math.round(bytes / MEGABYTE);
  if (megabytes > 0) counted.push(t('{0} of {1} MB', part(megabytes), count(megabytes, locale)));
  const left = share > 0 ? (elapsedMs / share) * (1 - share) : 0;
  const told = elapsedMs >= ESTIMATE_AFTER_MS && left > SOON_MS ? [leftText(left, locale)] : [];
  return [counted.join(', '), ...told].join(' · ');
}

function leftText(milliseconds: number, locale: Locale): string {
  const { t } = locale;
  const seconds = SECONDS_STEP * Math.ceil(milliseconds / 1000 / SECONDS_STEP);
  if (seconds < 60) return t('about {0} seconds left', count(seconds, locale));
  const minutes = Math.round(seconds / 60);
  return minutes === 1 ? t('about a minute left') : t('about {0} minutes left', count(minutes, locale));
}
