import type { Fact } from '../fact.ts';
import type { Span } from '../text/span.ts';
import type { CalendarDate, Precision } from './dates/date.ts';

/** The ` date 2021-12-03 ` that a crawler put before the text. */
export interface DateHeader extends Span {
  readonly date: CalendarDate;
  /** The other way to read an ambiguous numeric date (`04/05/2021`), in the same form; absent where there is one way. */
  readonly otherReading?: string;
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
  /** Who passes its copy on and signs beside it, as printed: UrduPoint in `(UrduPoint / Sputnik - …)`; mostly absent. */
  readonly republisher?: string;
}

/** A date that the page, not the report, prints: `Published: Mar 3, 2021, 10:15`. */
export interface PageDate extends Span {
  readonly date: CalendarDate;
  /** What the line says the date is. A copyright year is never a date of publication. */
  readonly role: 'published' | 'updated' | 'unlabelled' | 'copyright';
  /** The other way to read an ambiguous numeric date (`04/05/2021`), in the same form; absent where there is one way. */
  readonly otherReading?: string;
  /** What a numeric date puts first, as `date` reads it; absent where the numbers are alike, and for other forms. */
  readonly order?: 'day-first' | 'month-first';
}

/** A stretch of time that the report names and does not print whole: `last week`, `in June`, `late 2021`. */
export interface NamedPeriod {
  readonly unit: 'night' | 'week' | 'weekend' | 'month' | 'season' | 'year';
  /**
   * So many units from the article's own: -1 in `last week`; years in `June last year` and `last summer`. Null where
   * only the name or the tense says which.
   */
  readonly by: number | null;
  /** The month (1 to 12), the season (0 winter to 3 autumn) or the year that is named; null where none is. */
  readonly named: number | null;
}

/** A day or a stretch of days that the report names: `on Friday`, `December 2`, `Feb. 24`, `yesterday`, `last week`. */
export interface DayMention extends Span {
  /** 0 Sunday to 6 Saturday, where a weekday is named. */
  readonly weekday: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly year: number | null;
  /** Days from the article's date, for `yesterday` (-1), `today` (0), `tomorrow` (1). */
  readonly relative: number | null;
  /**
   * `last Friday`, `next Friday`, also of months; `the previous Friday`, `the following Friday` are counted from the
   * Friday named before. Absent where the weekday or month stands alone.
   */
  readonly modifier?: 'last' | 'next' | 'previous' | 'following';
  /** Whether the sentence tells of the day as past, to come, or leaves it open. */
  readonly tense: 'past' | 'future' | 'open';
  /** The weekday that ends a row of them: `Monday through Wednesday`. */
  readonly lastWeekday?: number;
  /** The day of the month that ends a row of them: `May 3–5`. */
  readonly lastDay?: number;
  /** Weeks from the article's own for a weekday (`Friday next week`), years for a day of a month (`May 3 last year`). */
  readonly away?: number;
  /**
   * A longer stretch than a day, or the month of one that is not named (`the 12th of this month`); weekday, month, year
   * and relative are null then.
   */
  readonly period?: NamedPeriod;
  /** `two days later`: counted from the day named before it in the same sentence. */
  readonly fromNamed?: true;
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
    | 'relay' // who prints an agency's copy, before its slug: (UrduPoint / Sputnik - …)
    | 'sign-off' // a closing line in one agency's own form: "(Reporting by …; Editing by …)"
    | 'source-line' // "Источник rbc.ru", "Source: …"
    | 'first-published' // "This article was originally published on …", "Republished from …"
    | 'own-message' // "A message from The …"
    | 'copyright' // "© 2021 …"
    | 'byline' // "By A. Writer, …"
    | 'contributor' // "The …'s A. Writer contributed to this report"
    | 'promotion' // "Subscribe to The …", "Follow … on Telegram"
    | 'desk' // an address to write to: news@….example
    | 'masthead' // the outlet's name alone on one of the first lines
    | 'domain' // an address in the text
    | 'mention'; // "told TASS"
  /** Id of the outlet in the data, or null when it is not known there. */
  readonly outlet: string | null;
  /** The name as printed; empty where a line says that another outlet was the first, and not which. */
  readonly name: string;
}

/**
 * The parts of an article that its lines show: what its boilerplate is told from, and the first stage of its anatomy.
 * Everything here was read, nothing worked out.
 */
export interface ArticleParts {
  readonly dateHeader: DateHeader | null;
  readonly dateline: Dateline | null;
  readonly headline: Span | null;
  readonly standfirst: Span | null;
  readonly byline: Span | null;
  readonly pageDates: readonly PageDate[];
}

/**
 * The anatomy of one article: what stands where. Everything here was read, nothing worked out; the same text gives
 * the same anatomy whatever lies beside it.
 */
export interface Article extends ArticleParts {
  /** The datelines of further reports in a collated article, in order; mostly empty. */
  readonly laterDatelines: readonly Dateline[];
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
  /** 0 Sunday to 6 Saturday, where it is named with the day: `Thursday, April 6`. */
  readonly weekday?: number;
  /** What happened on that very day, and its year, where the text speaks of it as well. */
  readonly event?: { readonly said: string; readonly year: number };
}

/** Words that place a text in time: an event, a name from when it was given, an office with who held it. */
export interface LandmarkClue extends Span {
  readonly kind: 'event' | 'name' | 'office' | 'former' | 'occasion';
  /** The words as printed. */
  readonly said: string;
  /** First and last day, in days since 1970-01-01, of each time it belongs to, in order; null: to this day. */
  readonly terms: readonly (readonly [from: number, to: number | null])[];
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
  /** The latest year named otherwise, later than that one: `the 2020 race`, `by 2025`. */
  readonly namedYear?: (Span & { readonly year: number }) | null;
  readonly bounds: readonly DateBound[];
  /** Absent where none were looked for. */
  readonly landmarks?: readonly LandmarkClue[];
}

/** What decided the outlet, agency or republisher. */
export type OutletSource =
  | 'decision'
  | 'record'
  | 'slug'
  | 'relay'
  | 'sign-off'
  | 'source-line'
  | 'first-published'
  | 'own-message'
  | 'copyright'
  | 'byline'
  | 'contributor'
  | 'promotion'
  | 'desk'
  | 'masthead'
  | 'domain'
  | 'path'
  | 'mention';

/** An outlet as a fact: `value` is its id. */
export type OutletFact = Fact<string, OutletSource> & { readonly name: string };

/** What decided that an article is a translation. Only a note says so; the others are what translating left behind. */
export type TranslationSource =
  | 'decision'
  | 'note' // "Translated from Russian by …", "Перевод ИноСМИ"
  | 'source-line' // a source line in another script than the article's
  | 'tag-line' // other lines of the page in another script
  | 'quotes'; // quotations that begin with one language's marks and end with another's

/** That an article is a translation: `value` is the original's language, ISO 639-1, `und` where nothing names it. */
export type TranslationFact = Fact<string, TranslationSource> & {
  /** Id and name of the outlet whose original it is; null when nothing names it. */
  readonly original: { readonly id: string; readonly name: string } | null;
};

/** Two statements about the date that cannot both hold. */
export interface DateContradiction {
  readonly code: 'date.contradiction' | 'date.weekday' | 'date.future' | 'date.too-early' | 'date.impossible';
  /** The sentence the reader sees. */
  readonly message: string;
  /** Where the statements stand, the less trusted first. */
  readonly spans: readonly Span[];
  /** The dates to choose from, the likeliest first. */
  readonly choices: readonly { readonly value: string; readonly reason: string }[];
}

/** What the reader decided about one article; a part that is absent was not decided. */
export interface ReaderDecision {
  /** ISO, also a month or a year; null: the article is undated. */
  readonly date?: string | null;
  /** As readers write it; null: unknown. */
  readonly outlet?: string | null;
}

/** What was worked out about one article. */
export interface ArticleFacts {
  /** Whose publication the text is, as a citation names it: the paper that printed it first; null when nothing says so. */
  readonly outlet: OutletFact | null;
  /** Whose copy it is, signed by slug, byline or copyright: an agency's, whoever printed it; null when none signs it. */
  readonly agency: OutletFact | null;
  /** Who printed somebody else's article whole, on a page that itself names the outlet; null when nothing says so. */
  readonly republisher: OutletFact | null;
  /** From which language the text was translated, and whose original it is; null when it shows nothing of it. */
  readonly translation: TranslationFact | null;
  /** As printed, with its year at most inferred; null for an undated article. */
  readonly date: DateFact | null;
  /** The best guess at an undated article's date; null where there is a date, or nothing to guess from. */
  readonly estimate: DateFact | null;
  /** What the words tell of a date that they do not print; null where they print it. */
  readonly clues: DateClues | null;
  /** Limits on the date, from the article's own words, only where none is printed. */
  readonly bounds: readonly DateBound[];
  readonly contradictions: readonly DateContradiction[];
  /** What of this the reader decided; absent where they decided nothing. */
  readonly decided?: ReaderDecision;
}
