import type { ParagraphReading } from './paragraphReading.ts';
import type { SpeechWords } from './speechWords.ts';
import type { SpeechManner } from './statement.ts';
import { type Subject, Subjects } from './subject.ts';

/** A verb of speech with whoever it gives words to. */
export interface Attribution {
  /** Numbers of its first and last word in the paragraph, the speaker's not counted. */
  readonly from: number;
  readonly to: number;
  readonly manner: SpeechManner;
  readonly subject: Subject;
  /** Where the speaker stands: before the verb, behind it, or behind `according to`. */
  readonly order: 'before' | 'after' | 'source';
  /** Whether `as` stands before it: `as Halvorsen said`. */
  readonly as: boolean;
}

type Kind = 'person' | 'organisation' | 'place';

/** The attributions of a paragraph, in order. */
export function findAttributions(
  reading: ParagraphReading,
  speech: SpeechWords,
  kindOf: (mention: number) => Kind,
): Attribution[] {
  const { words } = reading;
  const subjects = new Subjects(reading, speech, kindOf);
  const found: Attribution[] = [];
  for (const [at, word] of words.entries()) {
    const isSource = speech.sources.has(word.said) || speech.behind.has(word.said);
    if (word.part >= 0 || (!isSource && (word.mention >= 0 || word.capital))) continue;
    const source = sourceAt(reading, speech, subjects, at);
    const attribution =
      source ??
      quotedAt(reading, speech, subjects, at) ??
      documentAt(reading, speech, subjects, at) ??
      verbAt(reading, speech, subjects, at, found.at(-1));
    if (attribution) found.push(attribution);
  }
  return found;
}

function sourceAt(
  { words }: ParagraphReading,
  speech: SpeechWords,
  subjects: Subjects,
  at: number,
): Attribution | null {
  if (speech.behind.has(words[at]!.said)) {
    const subject = subjects.before(at);
    return subject && { from: at, to: at, manner: 'neutral', subject, order: 'source', as: false };
  }
  const before = speech.sources.get(words[at]!.said);
  if (!before) return null;
  const from = at - before.length;
  if (from < 0 || before.some((word, i) => words[from + i]!.said !== word)) return null;
  const subject = subjects.named(at);
  return subject && { from, to: at, manner: 'neutral', subject, order: 'source', as: false };
}

/** `was quoted by NORDA as saying` is so many words at most. */
const LONGEST_QUOTED = 9;

/** Whom others quote: `Halvorsen was quoted as saying`. */
function quotedAt(
  { words }: ParagraphReading,
  speech: SpeechWords,
  subjects: Subjects,
  at: number,
): Attribution | null {
  if (!words[at]!.said.endsWith('ing') || !speech.verbs.has(words[at]!.said)) return null;
  if (!speech.as.has(words[at - 1]?.said ?? '')) return null;
  for (let k = at - 2; k > 0 && at - k <= LONGEST_QUOTED && !words[k + 1]!.first; k--) {
    if (words[k]!.part >= 0 || !speech.quoted.has(words[k]!.said)) continue;
    let from = k - 1;
    while (from > 0 && speech.between.has(words[from]!.said)) from--;
    if (!speech.against.has(words[from]!.said)) return null;
    while (from > 1 && speech.between.has(words[from - 1]!.said)) from--;
    const subject = subjects.before(from);
    return subject && { from, to: at, manner: 'neutral', subject, order: 'before', as: false };
  }
  return null;
}

/** What is written speaks with a verb of its own: `the letter read`. */
function documentAt(
  { words }: ParagraphReading,
  speech: SpeechWords,
  subjects: Subjects,
  at: number,
): Attribution | null {
  if (!speech.reads.has(words[at]!.said)) return null;
  const subject = subjects.before(at);
  if (!subject) return null;
  // `a statement from the ministry read` is the ministry's.
  const from = Math.max(0, subject.mention < 0 ? subject.from : subject.from - 4);
  const isWritten = words.slice(from, subject.to + 1).some(({ said, part }) => part < 0 && speech.documents.has(said));
  return isWritten ? { from: at, to: at, manner: 'neutral', subject, order: 'before', as: false } : null;
}

function verbAt(
  reading: ParagraphReading,
  speech: SpeechWords,
  subjects: Subjects,
  at: number,
  last: Attribution | undefined,
): Attribution | null {
  const { words } = reading;
  const { said } = words[at]!;
  const manner = speech.so.has(said) ? 'neutral' : speech.verbs.get(said);
  if (!manner || isTurned(reading, speech, at)) return null;
  if (speech.so.has(said)) return soAt(reading, subjects, at);
  if (isParticiple(reading, at)) {
    const goingOn = last && goesOn(reading, speech, at, last) ? last.subject : subjects.opening(at);
    return goingOn && { from: at, to: at, manner, subject: goingOn, order: 'before', as: false };
  }
  const verb = { from: at, to: at, manner };
  const before = subjects.before(at);
  if (before) {
    const as = before.from > 0 && !words[before.from]!.first && speech.as.has(words[before.from - 1]!.said);
    return { ...verb, subject: before, order: 'before', as };
  }
  // `told` and `called` have somebody or something else behind them.
  const inverts = manner !== 'call' && !speech.tells.has(said);
  if (inverts && mayInvert(reading, speech, at)) {
    const after = subjects.after(at);
    if (after) return { ...verb, subject: after, order: 'after', as: at > 0 && speech.as.has(words[at - 1]!.said) };
  }
  return last && goesOn(reading, speech, at, last)
    ? { ...verb, subject: last.subject, order: 'before', as: false }
    : null;
}

/** `„…“, so Halvorsen`: only behind what is said, and with a name or words that end the clause. */
function soAt({ text, words }: ParagraphReading, subjects: Subjects, at: number): Attribution | null {
  const before = words[at - 1];
  if (!before || !/^["“”»«]?,/.test(text.slice(before.end, words[at]!.start))) return null;
  const subject = subjects.after(at);
  if (!subject) return null;
  // Nouns have capitals too: `, so Menschen wie Züge kommen hinüber`.
  const ends = words[subject.to + 1]?.first ?? true;
  if (subject.mention < 0 && !ends) return null;
  return { from: at, to: at, manner: 'neutral', subject, order: 'after', as: false };
}

/** `, saying that`: who the sentence is about says it. */
function isParticiple({ text, words }: ParagraphReading, at: number): boolean {
  const before = words[at - 1];
  if (!words[at]!.said.endsWith('ing') || words[at]!.first || !before || before.part >= 0) return false;
  return /^\s*,/.test(text.slice(before.end, words[at]!.start));
}

/** Whether a word before the verb makes it another: `was told`, `to say`, `did not say`. */
function isTurned({ words }: ParagraphReading, speech: SpeechWords, at: number): boolean {
  if (words[at]!.first) return false;
  const before = words[at - 1]!;
  return before.part < 0 && before.mention < 0 && speech.against.has(before.said);
}

/** Whether the verb may come before its speaker: behind a quotation, a comma or a dash, or `as`. */
function mayInvert({ text, words }: ParagraphReading, speech: SpeechWords, at: number): boolean {
  const before = words[at - 1];
  if (!before) return false;
  if (before.part >= 0 || speech.as.has(before.said)) return true;
  const parts = (end: number, start: number) => /[,—–»”"-]\s*$/.test(text.slice(end, start));
  if (parts(before.end, words[at]!.start)) return true;
  // German has the verb second, whatever comes first: `Am Montag sagte Halvorsen`.
  if (speech.bare === 'comma' && before.mention < 0 && (words[at + 1]?.mention ?? -1) >= 0) return true;
  // French and Polish have an auxiliary or a pronoun there: `a déclaré`.
  return speech.between.has(before.said) && at > 1 && parts(words[at - 2]!.end, before.start);
}

/** Whether the speaker before goes on: `, adding that`, `and said`. */
function goesOn({ text, words }: ParagraphReading, speech: SpeechWords, at: number, last: Attribution): boolean {
  for (let k = last.to + 1; k <= at; k++) if (words[k]!.first || k - last.to > 60) return false;
  const before = words[at - 1];
  if (!before || words[at]!.first) return false;
  if (speech.and.has(before.said)) return true;
  return words[at]!.said.endsWith('ing') && /,\s*["”»]?\s*$/.test(text.slice(before.end, words[at]!.start));
}
