import type { Analysed, ArticleSource } from '../analyse.ts';
import { isInferred } from '../article/dates/inferred.ts';
import type { OutletIndex } from '../article/outlets/outletIndex.ts';
import { articleTitle } from '../articleTitle.ts';
import { isMasked } from '../boilerplate/mask.ts';
import { sureness } from '../fact.ts';
import { textLines } from '../article/textLines.ts';
import { type Author, authorsOf } from './authors.ts';
import { accessDate, ownAddress } from './pageLines.ts';

/** All that an article and its index say for a citation. What is not known is null, and nothing stands in for it. */
export interface CitationSource {
  readonly path: string;
  /** The headline, whole. */
  readonly title: string | null;
  /** How the article begins, for where it has no headline; never empty. */
  readonly opening: string;
  /** In the order of the byline; empty where it names no person. */
  readonly authors: readonly Author[];
  /** Whose publication it is; null also where that is no more than a guess. */
  readonly outlet: string | null;
  /** Whose copy it is. */
  readonly agency: string | null;
  /** Who printed it again. */
  readonly via: string | null;
  /** ISO, also a month or a year; null where the article is undated, whatever may be guessed. */
  readonly date: { readonly value: string; readonly inferred: boolean } | null;
  /** The address of the page, where the text names it. */
  readonly url: string | null;
  /** ISO, the day the text says it was fetched; null where it does not. */
  readonly accessed: string | null;
  /** ISO 639-1. */
  readonly language: string | null;
  /** Words that are quoted from it; absent: none. */
  readonly quote?: string;
}

/** Reads what a citation can say off an article. */
export function citationSource(
  { text, path }: Pick<ArticleSource, 'text' | 'path'>,
  { anatomy, facts, mask }: Pick<Analysed, 'anatomy' | 'facts' | 'mask'>,
  outlets: OutletIndex,
): CitationSource {
  const { headline, byline, language } = anatomy;
  const { outlet, agency, republisher, date } = facts;
  const lines = textLines(text, 0).map(({ start, end }) => ({ start, end }));
  const own = new Set([outlet, agency, republisher].flatMap((fact) => (fact ? [fact.value] : [])));
  const signed = byline && !isMasked(mask, byline) ? text.slice(byline.start, byline.end) : '';
  return {
    path,
    title: headline && oneLine(text.slice(headline.start, headline.end)),
    opening: articleTitle(text, { ...anatomy, headline: null }, path),
    authors: authorsOf(signed, language, outlets),
    outlet: sureName(outlet),
    agency: sureName(agency),
    via: sureName(republisher),
    date: date && { value: date.value, inferred: isInferred(date) },
    url: ownAddress(text, lines, own, outlets),
    accessed: accessDate(text, lines),
    language: language === 'und' ? null : language,
  };
}

function sureName(fact: { readonly name: string; readonly confidence: number } | null): string | null {
  return fact && sureness(fact.confidence) !== 'a guess' ? fact.name : null;
}

/** Words on one line, white space as single spaces, without what no citation can hold. */
export function oneLine(words: string): string {
  return words.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
