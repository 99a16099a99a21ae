import { outside } from '../text/outside.ts';
import { overlaps, type Span } from '../text/span.ts';
import { wordTable } from '../text/wordTable.ts';
import type { Article } from './article.ts';
import { findByline } from './byline.ts';
import { findDateHeader, impossibleHeader } from './dates/header/dateHeader.ts';
import { findDatelines } from './dates/dateline/dateline.ts';
import { findDayMentions } from './dates/namedDays/dayMentions.ts';
import { findHeading } from './headline.ts';
import { detectLanguage } from './language.ts';
import { findOutletEvidence } from './outlets/evidence/outletEvidence.ts';
import type { OutletIndex } from './outlets/outletIndex.ts';
import { findPageDates } from './dates/page/pageDates.ts';
import { joinParagraphs } from './paragraphs.ts';
import { isPhotoCredit } from './photoCredit.ts';
import { findQuotations } from './quotations.ts';
import { textLines } from './textLines.ts';
import { findYears } from './dates/years.ts';

/**
 * The anatomy of an article's text: where its date header, dateline, headline, dates, quotations and the hints at its
 * outlet stand. Any text gives an anatomy; of an empty one everything is empty or null. Time grows with the length.
 * `mask` is what is known not to be the article: no headline or standfirst is looked for there.
 */
export function parseArticle(text: string, outlets: OutletIndex, mask: readonly Span[] = []): Article {
  const dateHeader = findDateHeader(text);
  // What is no day is no part of the article either.
  const bodyStart = (dateHeader ?? impossibleHeader(text))?.end ?? 0;
  const body: Span = { start: bodyStart, end: text.length };
  const lines = textLines(text, bodyStart);
  const words = wordTable(text, bodyStart, text.length);
  const language = detectLanguage(text, bodyStart, words);
  const { dateline, later: laterDatelines } = findDatelines(text, lines, outlets);
  const pageDates = findPageDates(text, lines).filter((date) => !dateline || !overlaps(date, dateline));
  const byline = findByline(text, lines);
  const taken = (line: Span): boolean =>
    line.start === byline?.start ||
    isPhotoCredit(text, line) ||
    [...pageDates, ...mask].some((other) => overlaps(other, line));
  const datelineLine = dateline ? lines.findIndex((line) => line.start === dateline.start) : -1;
  const { headline, standfirst } = findHeading(text, lines, words, datelineLine, taken);
  const paragraphs = joinParagraphs(text, headline ? lines.filter((line) => line.start > headline.start) : lines);
  const notProse = dateline ? [...pageDates, dateline].sort((a, b) => a.start - b.start) : pageDates;
  return {
    dateHeader,
    dateline,
    laterDatelines,
    headline,
    standfirst,
    byline,
    pageDates,
    dayMentions: outside(findDayMentions(text, body, words, language), notProse),
    years: outside(findYears(text, body), notProse),
    outletEvidence: findOutletEvidence(text, lines, words, dateline, byline, language, outlets),
    paragraphs,
    quotations: findQuotations(text, paragraphs),
    language,
    words: words.count,
  };
}
