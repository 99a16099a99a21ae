import { outside } from '../text/outside.ts';
import { wordTable } from '../text/wordTable.ts';
import type { Article } from './article.ts';
import { findLaterDatelines } from './dates/dateline/dateline.ts';
import { findDayMentions } from './dates/namedDays/dayMentions.ts';
import { findYears } from './dates/years.ts';
import { detectLanguage } from './language.ts';
import type { Layout } from './layout.ts';
import { findOutletEvidence } from './outlets/evidence/outletEvidence.ts';
import type { OutletIndex } from './outlets/outletIndex.ts';
import { joinParagraphs } from './paragraphs.ts';
import { findQuotations } from './quotations.ts';

/** Reads the rest of the anatomy of a text whose layout is known: all that needs its words one by one. */
export function readAnatomy(text: string, { body, lines, parts }: Layout, outlets: OutletIndex): Article {
  const { dateline, byline, headline, pageDates } = parts;
  const words = wordTable(text, body.start, body.end);
  const language = detectLanguage(text, body.start, words);
  const paragraphs = joinParagraphs(text, headline ? lines.filter((line) => line.start > headline.start) : lines);
  const notProse = dateline ? [...pageDates, dateline].sort((a, b) => a.start - b.start) : pageDates;
  return {
    ...parts,
    laterDatelines: dateline ? findLaterDatelines(text, lines, dateline, outlets) : [],
    dayMentions: outside(findDayMentions(text, body, words, language), notProse),
    years: outside(findYears(text, body), notProse),
    outletEvidence: findOutletEvidence(text, lines, words, dateline, byline, language, outlets),
    paragraphs,
    quotations: findQuotations(text, paragraphs),
    language,
    words: words.count,
  };
}
