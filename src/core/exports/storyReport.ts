import type { PairKind } from '../coverage/story.ts';

/** Stories as they are written to a file: nothing of an editor, and articles known by their paths. */
export interface StoryReport {
  /** How many articles were compared. */
  readonly compared: number;
  /** How alike two had to be: `strict`, `balanced` or `broad`. */
  readonly preset: string;
  /** As they are shown, newest first. */
  readonly stories: readonly ReportedStory[];
}

/** One story. */
export interface ReportedStory {
  /** `story:` and the path of its first member: the same in another export for as long as that one stays the first. */
  readonly id: string;
  readonly title: string;
  /** In order of publication, undated last. */
  readonly members: readonly ReportedMember[];
  /** Likeliest first. */
  readonly pairs: readonly ReportedPair[];
}

/** A value that was worked out: `confidence` 0 to 1, and the evidence that decided in one sentence. */
export interface ReportedFact {
  readonly value: string;
  /** What decided, one word: `header`, `slug`, `decision` … */
  readonly source: string;
  readonly confidence: number;
  readonly reason: string;
}

/** One article of a story. */
export interface ReportedMember {
  readonly path: string;
  readonly title: string;
  /** The name of who published it, the agency's where only that is known; null when nothing says so. */
  readonly outlet: ReportedFact | null;
  /** ISO: a day, a month or a year; null for an undated article. */
  readonly date: ReportedFact | null;
  readonly words: number;
  /** Share, 0 to 1, of its text that stands in other members. */
  readonly shared: number;
  /** Whether it is the likely first report of the story. */
  readonly first: boolean;
  /** Where it most likely comes from. */
  readonly from: ReportedOrigin;
}

/** Where an article most likely comes from, and why. */
export interface ReportedOrigin {
  /** The path of the member it took from; null where it took from none. */
  readonly path: string | null;
  /** Whom it names as its source whose report is not in the story; else null. */
  readonly outside: string | null;
  /** The path of a member of which it cannot be told which of the two took from the other; else null. */
  readonly either: string | null;
  /** 0 to 1, of `path` or `outside`; 1 where both are null. */
  readonly confidence: number;
  readonly reason: string;
}

/** Two articles of a story that are alike. */
export interface ReportedPair {
  /** Paths; `a` stands before `b` in the story. */
  readonly a: string;
  readonly b: string;
  readonly kind: PairKind;
  /** 0 to 1. */
  readonly score: number;
  /** Whether a reader said that the two are one story. */
  readonly joined: boolean;
  /** In the order of `a`. */
  readonly passages: readonly ReportedPassage[];
}

/** A passage in both wordings; lines are 1-based, where it begins. */
export interface ReportedPassage {
  readonly aLine: number;
  readonly aText: string;
  readonly bLine: number;
  readonly bText: string;
}
