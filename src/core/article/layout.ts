import { overlaps, type Span } from '../text/span.ts';
import type { ArticleParts } from './article.ts';
import { findByline } from './byline.ts';
import { findDateline } from './dates/dateline/dateline.ts';
import { findDateHeader, impossibleHeader } from './dates/header/dateHeader.ts';
import { findPageDates } from './dates/page/pageDates.ts';
import { type Heading, findHeading } from './headline.ts';
import type { OutletIndex } from './outlets/outletIndex.ts';
import { isPhotoCredit } from './photoCredit.ts';
import { type TextLine, textLines } from './textLines.ts';

/**
 * How an article's page is laid out: its lines, and the parts that these show. The first stage of the anatomy, at a
 * third of its cost; who needs the rest hands it to `readAnatomy`.
 */
export interface Layout {
  /** The text behind a date header. */
  readonly body: Span;
  /** The lines of the body that are not blank. */
  readonly lines: readonly TextLine[];
  readonly parts: ArticleParts;
}

/** What settles where a heading cannot stand. */
type Surroundings = Omit<ArticleParts, keyof Heading>;

/**
 * Reads a text's layout. Any text has one; of an empty one everything is empty or null. `mask` is what is known not to
 * be the article: no headline or standfirst is looked for there.
 */
export function readLayout(text: string, outlets: OutletIndex, mask: readonly Span[] = []): Layout {
  const dateHeader = findDateHeader(text);
  // What is no day is no part of the article either.
  const body = { start: (dateHeader ?? impossibleHeader(text))?.end ?? 0, end: text.length };
  const lines = textLines(text, body.start);
  const dateline = findDateline(text, lines, outlets);
  const pageDates = findPageDates(text, lines).filter((date) => !dateline || !overlaps(date, dateline));
  const around = { dateHeader, dateline, byline: findByline(text, lines), pageDates };
  return { body, lines, parts: { ...around, ...headingIn(text, lines, around, mask) } };
}

/** The layout with a heading that stands outside the mask; nothing else of it depends on the mask, or is read again. */
export function withHeadingOutside(mask: readonly Span[], text: string, layout: Layout): Layout {
  const { lines, parts } = layout;
  return { ...layout, parts: { ...parts, ...headingIn(text, lines, parts, mask) } };
}

function headingIn(text: string, lines: readonly TextLine[], around: Surroundings, mask: readonly Span[]): Heading {
  const { dateline, byline, pageDates } = around;
  const isTaken = (line: Span): boolean =>
    line.start === byline?.start ||
    isPhotoCredit(text, line) ||
    pageDates.some((date) => overlaps(date, line)) ||
    mask.some((other) => overlaps(other, line));
  const datelineLine = dateline ? lines.findIndex((line) => line.start === dateline.start) : -1;
  return findHeading(text, lines, datelineLine, isTaken);
}
