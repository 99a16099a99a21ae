import type {
  Article,
  ArticleFacts,
  DateFact,
  DateBound,
  OutletFact,
  ReaderDecision,
  TranslationFact,
} from '../core/article/article.ts';
import type {
  BoilerplateArrangement,
  BoilerplateRow,
  BoilerplateScope,
  FlaggedFile,
  LikeLines,
  LinePlace,
} from './boilerplateRows.ts';
import type { CleanedArticle, CleanedFile } from './queries/cleaning.ts';
import type { FactChoices, KnownOutlet } from './choices.ts';
import type { ExportingMethods } from './exporting.ts';
import type { CoverageProgress, CoverageResult, PassageView, StoryPassage } from './coverageResult.ts';
import type { QuotationFilter, QuotationGroup, QuotationSpeaker, QuotationView } from './quotationResult.ts';
import type { ResolvedDay } from '../core/article/dates/namedDays/resolveDays.ts';
import type { Outlet } from '../core/article/outlets/outlets.ts';
import type { BoilerplateBlock, BoilerplateReason } from '../core/boilerplate/block.ts';
import type { EntityDecision } from '../core/entities/nameDecisions.ts';
import type { EntityArrangement, EntityDetail, EntityLevel, EntitySummary } from './entityRows.ts';
import type { ArticleEntities, EntityType } from '../core/entities/entity.ts';
import type { CleanChoice } from '../core/boilerplate/clean.ts';
import type { Preset } from '../core/coverage/story.ts';
import type { ReadingLimits } from './readingLimits.ts';
import type { AgreementMethods } from './agreementMethods.ts';
import type { AnchoringMethods } from './anchoringMethods.ts';
import type { TextMethods } from './textMethods.ts';
import type { FallbackEncoding } from '../core/text/decode.ts';
import type { CoverageDecision, FactDecision, LineDecision } from '../core/annotations/decisions.ts';

/**
 * A position range as editors have it: 0-based lines and UTF-16 characters. Between a file on disk and an open
 * document only these cross, never offsets: an editor makes mixed line ends one kind.
 */
export interface LineRange {
  readonly startLine: number;
  readonly startCharacter: number;
  readonly endLine: number;
  readonly endCharacter: number;
}

/** A file that may be an article, as listed: `id` is its URI as a string. */
export interface FileStamp {
  readonly id: string;
  /** The path as readers know it, relative to its workspace folder, `/` between parts. */
  readonly path: string;
  /** Milliseconds since 1970 and bytes; a file whose stamp is unchanged is not read again. */
  readonly modified: number;
  readonly size: number;
}

/** What the index knows of one article: a row in a tree, a CodeLens. */
export interface ArticleSummary {
  readonly id: string;
  readonly path: string;
  /** Headline, else the opening words after the dateline, cut at a word before 80 characters. */
  readonly title: string;
  readonly outlet: OutletFact | null;
  readonly agency: OutletFact | null;
  readonly republisher: OutletFact | null;
  readonly translation: TranslationFact | null;
  readonly date: DateFact | null;
  /** The best guess at an undated article's date; null where there is none. */
  readonly estimate: DateFact | null;
  readonly bounds: readonly DateBound[];
  readonly language: string;
  readonly words: number;
  readonly boilerplateLines: number;
  /** Whether the text shows what makes it an article: a date header, dateline, outlet, or a place in a known story. */
  readonly isArticle: boolean;
  /** What of this the reader decided; absent where they decided nothing. */
  readonly decided?: ReaderDecision;
}

/** Everything about one text, for the editor that has it open. Offsets are into the text that was sent. */
export interface Inspection {
  readonly summary: ArticleSummary;
  readonly anatomy: Article;
  readonly facts: ArticleFacts;
  readonly boilerplate: readonly BoilerplateBlock[];
  readonly entities: ArticleEntities;
  /** Days that the text names, resolved against its date. */
  readonly days: readonly ResolvedDay[];
  /** How far it covers the same story as others, from the last search; empty before one. */
  readonly alsoCoveredBy: readonly ArticleSummary[];
}

/** How Sources is grouped. */
export type SourceGrouping = 'date' | 'outlet' | 'outletMonth' | 'story' | 'folder';

/** In which order the articles of a group come. */
export type SourceOrder = 'newest' | 'oldest' | 'title' | 'outlet';

/** What a group of Sources stands for; `single` are the articles in no story. */
export type SourceGroupKind =
  | 'year'
  | 'month'
  | 'day'
  | 'outlet'
  | 'agency'
  | 'story'
  | 'folder'
  | 'undated'
  | 'unknown'
  | 'single'
  | 'range';

/** When the articles of a story appeared, ISO, null where none is dated; and how many outlets are known to have printed it. */
export interface StorySpan {
  readonly firstDate: string | null;
  readonly lastDate: string | null;
  readonly outlets: number;
}

/** One row of Sources: a group with a count, or an article. */
export type SourceRow =
  | {
      readonly kind: 'group';
      /** Stable id; also what `sources` takes as `parent`. */
      readonly key: string;
      readonly group: SourceGroupKind;
      /**
       * `2023`, `5` in its year or `2023-05` alone, `16`, an outlet's name, a story's headline, a folder, `1–500`; empty
       * for undated, unknown and single.
       */
      readonly label: string;
      readonly count: number;
      /** What a story spans; absent for other groups. */
      readonly story?: StorySpan;
    }
  | { readonly kind: 'article'; readonly key: string; readonly article: ArticleSummary };

/** What Sources shows: what fits all that is given; absent fields do not filter. */
export interface SourceFilter {
  /** Stands in the title, the path or the outlet's name, whatever its case. */
  readonly text?: string;
  readonly outlet?: string;
  readonly agency?: string;
  /** ISO, also a month or a year: the first and last day that an article's date may touch. */
  readonly from?: string;
  readonly to?: string;
  /** ISO 639-1, as `ArticleSummary.language`. */
  readonly language?: string;
  readonly undatedOnly?: boolean;
  readonly inferredOnly?: boolean;
  readonly withBoilerplateOnly?: boolean;
  readonly inStoryOnly?: boolean;
}

/** How the rows of Sources are chosen, divided and ordered. */
export interface SourceArrangement {
  readonly grouping: SourceGrouping;
  readonly filter: SourceFilter;
  /** Absent: newest first. */
  readonly order?: SourceOrder;
  /** The reader's language (BCP 47), by which names and titles are put in order; absent: English. */
  readonly language?: string;
}

/** A value that articles have, with how many do. */
export interface SourceFacet {
  readonly value: string;
  readonly name: string;
  readonly count: number;
}

/** What a filter can be narrowed to: each part counts what the filter leaves when that part of it is taken away. */
export interface SourceFacets {
  /** How many articles the filter leaves, of how many. */
  readonly shown: number;
  readonly total: number;
  /** Most frequent first, then by value. */
  readonly outlets: readonly SourceFacet[];
  readonly agencies: readonly SourceFacet[];
  readonly languages: readonly SourceFacet[];
  /** Newest first. */
  readonly years: readonly SourceFacet[];
  /** The last day on which an article appeared, ISO; null when none has a day. */
  readonly lastDay: string | null;
  readonly undated: number;
  readonly inferred: number;
  readonly withBoilerplate: number;
  readonly inStory: number;
}

/** Where an entity is named. */
export interface Occurrence extends LineRange {
  readonly article: string;
}

/** A file that is not in the index, and why, in words for the reader. */
export interface SkippedFile {
  readonly id: string;
  readonly path: string;
  readonly reason: string;
  /** Whether the file could not be read or decoded (a problem), rather than simply being no article. */
  readonly problem: boolean;
}

/** What the index holds. */
export interface IndexStatus {
  readonly articles: number;
  /** Text files that were looked at and show nothing of an article. */
  readonly otherFiles: number;
  readonly skipped: number;
  /** Grows with every change; equal numbers mean equal answers. */
  readonly revision: number;
}

/** How far long work has come. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** Requests that the analysis answers: parameters, result, and partial results on the way. */
export interface AnalysisMethods extends TextMethods, AgreementMethods, AnchoringMethods, ExportingMethods {
  /** Brings the index up to date: files to (re-)read and files that went. Partial results tell progress. */
  sync: {
    params: { changed: readonly FileStamp[]; removed: readonly string[]; limits: ReadingLimits };
    result: IndexStatus;
    partial: Progress;
  };
  status: { params: null; result: IndexStatus };
  skipped: { params: null; result: readonly SkippedFile[] };
  /** Analyses a text that is open in an editor; while it is open this text stands for the file. */
  inspect: { params: { id: string; path: string; text: string }; result: Inspection };
  /** The editor closed the text: the file on disk counts again. */
  release: { params: { id: string }; result: null };
  article: { params: { id: string }; result: ArticleSummary | null };
  summaries: { params: { ids: readonly string[] }; result: readonly (ArticleSummary | null)[] };
  /** Rows below a group; `parent` null for the top. */
  sources: {
    params: SourceArrangement & { parent: string | null };
    result: { rows: readonly SourceRow[]; shown: number; total: number };
  };
  /** The keys of the groups that hold an article, outermost first; empty when it is not in the index. */
  sourcePath: { params: SourceArrangement & { id: string }; result: readonly string[] };
  sourceFacets: { params: { filter: SourceFilter }; result: SourceFacets };
  /** What is known of the dates of files, in their order; null for what is no article. */
  datesOf: {
    params: { ids: readonly string[] };
    result: readonly (Pick<ArticleSummary, 'date' | 'estimate'> | null)[];
  };
  /**
   * Dates articles by their stories, where some wait for that and were not since the collection last changed: to be asked
   * for after `sync`. A search that the reader asks for goes before it.
   */
  dateByStories: { params: null; result: null; partial: Progress };
  /** Has the stories of the collection looked for, unless that was done since it last changed. */
  placeStories: { params: null; result: null; partial: Progress };
  /** Most mentioned first; `query` matches prefixes before substrings. */
  entities: { params: { type: EntityType | null; query: string; limit: number }; result: readonly EntitySummary[] };
  /** How many of each kind the arrangement leaves; null: how many there are. */
  entityCounts: { params: EntityArrangement | null; result: Readonly<Record<EntityType, number>> };
  /** Rows of one kind whose names begin so; more than `most` are divided by the next letter. */
  entityLevel: {
    params: EntityArrangement & { type: EntityType; beginning: string; most: number };
    result: EntityLevel;
  };
  /** `article`: whose date and words `officeOn` is about. */
  entity: { params: { id: string; article?: string }; result: EntityDetail | null };
  /** Who speaks in all articles, and how many of the statements the filter leaves. */
  quotationSpeakers: {
    params: { filter: QuotationFilter };
    result: { rows: readonly QuotationSpeaker[]; shown: number; total: number };
    partial: Progress;
  };
  /** The quotations of a speaker, null for those whom nobody names; newest first. */
  quotationsBy: {
    params: { speaker: string | null; filter: QuotationFilter };
    result: readonly QuotationGroup[];
    partial: Progress;
  };
  /** All quotations that the filter leaves, newest first. */
  quotations: { params: { filter: QuotationFilter }; result: readonly QuotationGroup[]; partial: Progress };
  /**
   * The statement at a place of an article with the other wordings of it; null where none stands. `alone` reads this
   * article only, at once, and finds no others.
   */
  quotationAt: {
    params: { id: string; line: number; character: number; alone?: boolean };
    result: { statement: QuotationView; others: readonly QuotationView[] } | null;
    partial: Progress;
  };
  occurrences: { params: { entity: string }; result: readonly Occurrence[] };
  /** Rows of boilerplate below a row; `parent` null for the top. `shown` and `total` count blocks. */
  boilerplate: {
    params: BoilerplateArrangement & { parent: BoilerplateScope | null };
    result: { rows: readonly BoilerplateRow[]; shown: number; total: number };
  };
  /** The first `limit` files that have boilerplate, by path, without some kinds of it; and how many files there are. */
  flaggedFiles: {
    params: { without: readonly BoilerplateReason[]; limit: number };
    result: { files: readonly FlaggedFile[]; total: number };
  };
  /**
   * Where the lines of the block that begins at offset `start` (of the open text, else of the file) stand in the other
   * articles of its outlet, or of its folder where that is unknown; at most in so many articles. Empty when there is no
   * such block.
   */
  linesLike: { params: { id: string; start: number; most?: number }; result: LikeLines };
  /** An article without what is not the article, by the text an editor has open, else by its file; null when it is not in the index. */
  cleaned: { params: { id: string; choice: CleanChoice }; result: CleanedArticle | null };
  /** The file of an article, as it is saved, without what is not the article; null when it is not in the index. */
  cleanedFile: {
    params: { id: string; choice: CleanChoice; fallbackEncoding: FallbackEncoding };
    result: CleanedFile | null;
  };
  /** For the blocks that begin at these offsets: the first place in each of the first `most` other articles that have it. */
  elsewhere: {
    params: { id: string; starts: readonly number[]; most: number };
    result: readonly (readonly LinePlace[])[];
  };
  /** Searches all articles, or those named. Keeps the result for `alsoCoveredBy` and `storyPassages` when over all. */
  findCoverage: {
    params: { ids: readonly string[] | null; preset: Preset };
    result: CoverageResult;
    partial: CoverageProgress;
  };
  /** The shared passages of two articles, in the order of `a`. */
  passages: { params: { a: string; b: string }; result: readonly PassageView[] };
  /** What of an article stands in others of its story, by the last search over all; empty before one. */
  storyPassages: { params: { id: string }; result: readonly StoryPassage[] };
  /** The reader's own outlets, in place of those given before. Where they are others, all texts are judged again by them. */
  know: { params: { outlets: readonly Outlet[] }; result: null; partial: Progress };
  /** The reader's decisions, in place of those given before. */
  decide: {
    params: {
      lines: readonly LineDecision[];
      facts: readonly FactDecision[];
      coverage?: readonly CoverageDecision[];
    };
    result: null;
  };
  /** The reader's decisions about names, in place of those given before. */
  decideNames: { params: { names: readonly EntityDecision[] }; result: null; partial: Progress };
  /** What a reader may choose from for articles; one that is not in the index is left out. */
  factChoices: { params: { ids: readonly string[] }; result: readonly FactChoices[] };
  /** Outlets by a part of a name, slug or domain: names that begin so come first. */
  outlets: { params: { query: string; limit: number }; result: readonly KnownOutlet[] };
}

/** Requests that the analysis makes of its host. */
export interface HostMethods {
  /** The index has changed; told a few times a second while it grows. */
  indexChanged: { params: { revision: number }; result: null };
  /** The bytes of a file. Rejects when it cannot be read; the message says why. */
  read: { params: { id: string }; result: Uint8Array };
  /** A data file of the extension, by name: `outlets.json`. */
  data: { params: { name: string }; result: Uint8Array };
}

/** The name of a request that analysis answers. */
export type AnalysisMethod = keyof AnalysisMethods;

/** Something that can be told to stop. The editor's own cancellation token fits. */
export interface Cancellation {
  readonly isCancellationRequested: boolean;
  readonly onCancellationRequested: (listener: () => void) => { dispose(): void };
}

/** How one request is made. */
export interface CallOptions<Partial> {
  readonly token?: Cancellation;
  /** A newer request with the same key cancels this one: `hover:file:///a.txt`. */
  readonly key?: string;
  readonly onPartial?: (partial: Partial) => void;
}

/** What a method sends on the way; `never` when it sends nothing. */
export type PartialOf<Method> = Method extends { partial: infer P } ? P : never;

/**
 * The analysis as the editor sees it: in a worker, or in place for tests. A call that was cancelled rejects with
 * `CancelledError`, one that failed with an `Error` whose message is for the reader.
 */
export interface Analysis {
  call<M extends AnalysisMethod>(
    method: M,
    params: AnalysisMethods[M]['params'],
    options?: CallOptions<PartialOf<AnalysisMethods[M]>>,
  ): Promise<AnalysisMethods[M]['result']>;
  dispose(): void;
}

/** The request was given up: by its token, by a newer one with its key, or because the analysis ended. */
export class CancelledError extends Error {
  override readonly name = 'CancelledError';
}
