import type { Fact } from '../fact.ts';
import type { Span } from '../text/span.ts';
import type { CalendarDate, Precision } from './dates/date.ts';

/** The ` date 2021-12-03 ` that a crawler put before the text. */
export interface DateHeader extends Span {
  readonly date: CalendarDate;
}

/** The place, month and day that open a report: `MINSK, December 3. /TASS/.`; parts that are not printed are null. */
export interface Dateline extends Span {
  readonly place: string;
  readonly region: string | null;
  /** 1 to 12. */
  readonly month: number | null;
  readonly day: number | null;
  readonly year: number | null;
  /** The agency as printed in the slug. */
  readonly agency: string | null;
}

/** A date that the page, not the report, prints: `Published: Mar 3, 2021, 10:15`. */
export interface PageDate extends Span {
  readonly date: CalendarDate;
  /** What the line says the date is. A copyright year is never a date of publication. */
  readonly role: 'published' | 'updated' | 'unlabelled' | 'copyright';
  /** The other way to read an ambiguous numeric date (`04/05/2021`), in the same form; absent where there is one way. */
  readonly otherReading?: string;
}

/** A day that the report names: `on Friday`, `December 2`, `Feb. 24`, `yesterday`. */
export interface DayMention extends Span {
  /** 0 Sunday to 6 Saturday, where a weekday is named. */
  readonly weekday: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly year: number | null;
  /** Days from the article's date, for `yesterday` (-1), `today` (0), `tomorrow` (1). */
  readonly relative: number | null;
  /** `last Friday`, `next Friday`; absent where the weekday stands alone. */
  readonly modifier?: 'last' | 'next';
  /** Whether the sentence tells of the day as past, to come, or leaves it open. */
  readonly tense: 'past' | 'future' | 'open';
}

/** Words between quotation marks, with whom the text gives them to. */
export interface Quotation extends Span {
  /** The speaker's words as they stand (a name, a surname, `he`); null when the text names nobody nearby. */
  readonly speaker: Span | null;
}

/** A hint at who published or wrote the article. */
export interface OutletEvidence extends Span {
  readonly kind:
    | 'slug' // the agency slug of a dateline: /TASS/
    | 'source-line' // "Источник rbc.ru", "Source: …"
    | 'own-message' // "A message from The …"
    | 'copyright' // "© 2021 …"
    | 'byline' // "By A. Writer, …"
    | 'masthead' // the outlet's name alone on one of the first lines
    | 'domain' // an address in the text
    | 'mention' // "told TASS"
    | 'series'; // the record's own field; the span is empty
  /** Id of the outlet in the data, or null when it is not known there. */
  readonly outlet: string | null;
  /** The name as printed. */
  readonly name: string;
}

/**
 * The anatomy of one article: what stands where. Everything here was read, nothing worked out; the same text gives
 * the same anatomy whatever lies beside it.
 */
export interface Article {
  readonly dateHeader: DateHeader | null;
  readonly dateline: Dateline | null;
  readonly headline: Span | null;
  readonly standfirst: Span | null;
  readonly byline: Span | null;
  readonly pageDates: readonly PageDate[];
  readonly dayMentions: readonly DayMention[];
  /** Years named in running text, as `2021`, with their place. */
  readonly years: readonly (Span & { readonly year: number })[];
  readonly outletEvidence: readonly OutletEvidence[];
  /** Non-blank paragraphs after the headline: a paragraph is a line, or lines up to a blank one where lines are wrapped. */
  readonly paragraphs: readonly Span[];
  readonly quotations: readonly Quotation[];
  /** ISO 639-1 of the main language: `en`, `ru`, …; `und` when there is too little text. */
  readonly language: string;
  /** Words outside the date header; includes what is not the article. */
  readonly words: number;
}

/** What decided an article's date. With `bounds` and `story` nothing prints it: the value is an estimate. */
export type DateSource =
  | 'decision' // the reader's own
  | 'record' // the data file's
  | 'header'
  | 'dateline'
  | 'page-date'
  | 'path' // a file or folder name
  | 'dateline-inferred-year'
  | 'bounds' // days and weekdays its own words name, and the articles beside it
  | 'story'; // the articles that cover the same event

/** The date of publication, at its precision; `alternatives` hold dates in the same form. */
export type DateFact = Fact<string, DateSource> & { readonly precision: Precision };

/** A limit on an undated article's date: it was written on or after, or on or before, a day the text names. */
export interface DateBound extends Span {
  readonly relation: 'after' | 'before';
  readonly month: number;
  /** Null when the text names only the month. */
  readonly day: number | null;
  /** Null when the text does not print it. */
  readonly year: number | null;
}

/** A weekday that the report names alone, with no date beside it. */
export interface WeekdayClue extends Span {
  /** 0 Sunday to 6 Saturday. */
  readonly weekday: number;
  readonly tense: DayMention['tense'];
  /** The words as printed. */
  readonly said: string;
}

/**
 * What an article's words tell of its date where none is printed whole. Kept with the index, so that the date can be
 * judged again, without the text, when the articles beside it change.
 */
export interface DateClues {
  /** A dateline's month and day without a year, with its place; null when there is no such dateline. */
  readonly monthDay: (Span & { readonly month: number; readonly day: number }) | null;
  /** In the text's order, few. */
  readonly weekdays: readonly WeekdayClue[];
  /** The latest year in which the text tells that something happened. */
  readonly latestYear: (Span & { readonly year: number }) | null;
  readonly bounds: readonly DateBound[];
}

/** What decided the outlet or agency. */
export type OutletSource =
  | 'decision'
  | 'record'
  | 'slug'
  | 'source-line'
  | 'own-message'
  | 'copyright'
  | 'byline'
  | 'domain'
  | 'path'
  | 'mention';

/** An outlet as a fact: `value` is its id. */
export type OutletFact = Fact<string, OutletSource> & { readonly name: string };

/** Two statements about the date that cannot both hold. */
export interface DateContradiction {
  readonly code: 'date.contradiction' | 'date.weekday' | 'date.future' | 'date.too-early';
  /** The sentence the reader sees. */
  readonly message: string;
  /** Where the statements stand, the less trusted first. */
  readonly spans: readonly Span[];
  /** The dates to choose from, the likeliest first. */
  readonly choices: readonly { readonly value: string; readonly reason: string }[];
}

/** What was worked out about one article. */
export interface ArticleFacts {
  /** Who published it; null when nothing says so. */
  readonly outlet: OutletFact | null;
  /** Whose copy it is; null when no agency signs it. */
  readonly agency: OutletFact | null;
  /** As printed, with its year at most inferred; null for an undated article. */
  readonly date: DateFact | null;
  /** The best guess at an undated article's date; null where there is a date, or nothing to guess from. */
  readonly estimate: DateFact | null;
  /** What the words tell of a date that they do not print; null where they print it. */
  readonly clues: DateClues | null;
  /** Limits on the date, from the article's own words, only where none is printed. */
  readonly bounds: readonly DateBound[];
  readonly contradictions: readonly DateContradiction[];
}
