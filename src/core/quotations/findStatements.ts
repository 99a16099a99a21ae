import type { EntityType } from '../entities/entity.ts';
import { isMasked } from '../boilerplate/mask.ts';
import type { Span } from '../text/span.ts';
import { type Attribution, findAttributions } from './attributions.ts';
import { countRanges, reportedClause, spanOf } from './clause.ts';
import { describedAs, descriptionsOf } from './described.ts';
import { attributedParts, type AttributedPart } from './directStatements.ts';
import { LEAST_WORDS, type ParagraphReading, readParagraph } from './paragraphReading.ts';
import { PeopleSoFar } from './people.ts';
import { beginsQuoted } from './quotedParts.ts';
import { type SpeechWords, speechWords } from './speechWords.ts';
import type { QuotedStatement } from './statement.ts';
import type { Subject } from './subject.ts';
import { isTitle } from './titles.ts';

/** A mention as statements need it. */
export interface QuotableMention extends Span {
  readonly type: EntityType;
  /** An index into the article's entities. */
  readonly entity: number;
  /** Whether it means them by their role rather than naming them; absent: no. */
  readonly byRole?: boolean;
}

/** What of an article statements are looked for in. */
export interface QuotableArticle {
  readonly paragraphs: readonly Span[];
  /** In order and apart. */
  readonly mentions: readonly QuotableMention[];
  /** What is not the article, in order and apart. */
  readonly mask: readonly Span[];
  /** ISO 639-1. */
  readonly language: string;
}

/** No article is longer, in UTF-16 units; statements that lie behind are not looked for. */
export const LONGEST_READ = 1_000_000;

/** A statement in the making. */
type Draft = { -readonly [Key in keyof QuotedStatement]: QuotedStatement[Key] };

/**
 * What people and organisations say in an article, in its own words or in quotation marks, in order and apart. Quotations
 * whose speaker nobody names are given too; titles, terms and what touches the mask are not. Linear in the text.
 */
export function findStatements(text: string, article: QuotableArticle): QuotedStatement[] {
  const finder = new Finder(text, article);
  for (const [i, paragraph] of article.paragraphs.entries()) {
    if (paragraph.start >= LONGEST_READ) break;
    finder.read(paragraph, article.paragraphs[i + 1]);
  }
  return finder.found.filter((statement) => !isMasked(article.mask, statement));
}

class Finder {
  readonly found: Draft[] = [];
  readonly #text: string;
  readonly #article: QuotableArticle;
  readonly #speech: SpeechWords | null;
  readonly #people = new PeopleSoFar();
  readonly #organisations = new PeopleSoFar();
  /** Where the paragraph begins that is being read. */
  #start = 0;
  /** The statement that the last paragraph left open. */
  #open: Draft | null = null;
  /** The statements of the paragraph so far. */
  #drafts: Draft[] = [];
  /** Who spoke last in the paragraph before; null for nobody. */
  #before: Draft | null = null;

  constructor(text: string, article: QuotableArticle) {
    this.#text = text;
    this.#article = article;
    this.#speech = speechWords(article.language);
  }

  read({ start, end }: Span, next: Span | undefined): void {
    const paragraph = { start, end: Math.min(end, LONGEST_READ) };
    this.#start = start;
    this.#drafts = [];
    const goesOn = next !== undefined && beginsQuoted(this.#text, next);
    const isVerb = (word: string) => this.#speech?.verbs.has(word) ?? false;
    const reading = readParagraph(this.#text, paragraph, this.#article.mentions, goesOn, isVerb);
    this.#name(reading);
    const speech = this.#speech;
    const attributions = speech ? findAttributions(reading, speech, (i) => this.#article.mentions[i]!.type) : [];
    const taken = new Set<number>();
    const reported = speech ? this.#reported(reading, speech, attributions, taken) : [];
    const direct = this.#direct(reading, attributions, taken);
    const all = [...reported, ...direct].sort((a, b) => a.start - b.start);
    this.found.push(...all.filter((draft) => draft !== this.#continued));
    this.#before = all.at(-1) ?? null;
  }

  /** The statement of an earlier paragraph that this one went on with. */
  #continued: Draft | null = null;

  /** Notes the people that the paragraph names outside quotations. */
  #name(reading: ParagraphReading): void {
    const { words } = reading;
    let sentence = 0;
    for (const [at, { start, mention, part, first }] of words.entries()) {
      if (first) sentence = start;
      if (mention < 0 || part >= 0 || words[at - 1]?.mention === mention) continue;
      const named = this.#article.mentions[mention]!;
      if (named.type === 'person') {
        this.#people.add(this.#text, named, sentence);
        this.#describe(reading, at, named.entity);
      } else if (named.type === 'organisation') this.#organisations.add(this.#text, named, sentence);
    }
  }

  /** Notes what the words beside a name say somebody is; a role that is a mention says it already. */
  #describe({ text, words }: ParagraphReading, from: number, entity: number): void {
    let to = from;
    while (words[to + 1]?.mention === words[from]!.mention) to++;
    const gap = (at: number) => text.slice(words[at]!.end, words[at + 1]?.start ?? words[at]!.end + 2);
    for (const noun of descriptionsOf(words, gap, from, to)) this.#people.describe(entity, noun);
  }

  #reported(
    reading: ParagraphReading,
    speech: SpeechWords,
    attributions: readonly Attribution[],
    taken: Set<number>,
  ): Draft[] {
    const drafts: Draft[] = [];
    let covered = -1;
    let before: Subject | null = null;
    for (const attribution of attributions) {
      const { from, to, manner, subject } = attribution;
      const begin = subject === before ? from : Math.min(from, subject.from);
      before = subject;
      if (manner === 'question' || manner === 'call' || begin <= covered) continue;
      const clause = reportedClause(reading, speech, attribution).filter((range) => range.from > covered);
      const { all, quoted } = countRanges(reading, clause);
      if (all === 0 || 2 * quoted >= all) continue;
      const spans = clause.map((range) => spanOf(reading, range));
      const marked = all < LEAST_WORDS ? null : withoutMarks(this.#text, spans);
      if (marked === null && spans.some((one) => isMarked(this.#text, one))) continue;
      const parts = marked ?? spans;
      for (const range of clause) {
        for (let at = range.from; at <= range.to; at++)
          if (reading.words[at]!.part >= 0) taken.add(reading.words[at]!.part);
      }
      covered = Math.max(to, ...clause.map((range) => range.to));
      const draft = this.#draft(marked ? 'direct' : 'reported', parts, subject, attribution, reading);
      drafts.push(draft);
      this.#drafts.push(draft);
    }
    return drafts;
  }

  #direct(reading: ParagraphReading, attributions: readonly Attribution[], taken: ReadonlySet<number>): Draft[] {
    const drafts: Draft[] = [];
    const open = this.#open;
    this.#open = null;
    this.#continued = null;
    for (const part of attributedParts(reading, attributions, taken)) {
      const last = drafts.at(-1);
      const isFirst = part.start <= reading.span.start + 2;
      if (open && isFirst && !last) {
        this.#continue(open, part, reading);
        drafts.push(open);
      } else if (part.goesOn && last) extend(last, part);
      else {
        const draft = this.#draft(
          'direct',
          [span(part)],
          part.attribution?.subject ?? part.named,
          part.attribution,
          reading,
        );
        const from = last ?? (isFirst ? this.#before : null);
        if (!draft.speaker && from && this.#mayInherit(from, part)) this.#inherit(draft, from);
        const isName = part.attribution?.manner === 'call' && part.attribution.subject.mention < 0;
        if ((isName || (!draft.speaker && draft.entity === null)) && isTitle(this.#text, draft)) continue;
        drafts.push(draft);
        this.#drafts.push(draft);
      }
      if (part.open) this.#open = drafts.at(-1) ?? null;
    }
    return drafts;
  }

  /** Goes on with a quotation that the paragraph before left open. */
  #continue(open: Draft, part: AttributedPart, reading: ParagraphReading): void {
    extend(open, part);
    this.#continued = open;
    const subject = part.attribution?.subject ?? part.named;
    if (open.speaker || !subject) return;
    const { speaker, entity, inferred, verb } = this.#draft('direct', [span(part)], subject, part.attribution, reading);
    Object.assign(open, { speaker, entity, inferred, verb });
  }

  /** Whether nobody else is named from the last statement to this one. */
  #mayInherit(from: Draft, { start }: Span): boolean {
    const other = this.#people.lastBefore(start);
    return other === null || other.start < from.end || other.entity === from.entity;
  }

  #inherit(draft: Draft, from: Draft): void {
    draft.entity = from.entity;
    draft.inferred = from.entity !== null;
  }

  #draft(
    kind: QuotedStatement['kind'],
    parts: readonly Span[],
    subject: Subject | null,
    attribution: Attribution | null,
    { words }: ParagraphReading,
  ): Draft {
    // Whom a pronoun means is not named in what is told: `The port has heard of Brekke, she said`.
    const { entity, inferred } = this.#speakerOf(subject, Math.min(parts[0]!.start, subject?.start ?? Infinity));
    const verb = attribution && {
      start: words[attribution.from]!.start,
      end: words[attribution.to]!.end,
      manner: attribution.manner,
    };
    return {
      kind,
      start: parts[0]!.start,
      end: parts.at(-1)!.end,
      parts,
      speaker: subject && span(subject),
      entity,
      inferred,
      verb,
    };
  }

  #speakerOf(subject: Subject | null, before: number): Pick<Draft, 'entity' | 'inferred'> {
    if (!subject) return { entity: null, inferred: false };
    if (subject.mention >= 0) {
      const { entity, byRole = false } = this.#article.mentions[subject.mention]!;
      return { entity, inferred: byRole };
    }
    const words = this.#text.slice(subject.start, subject.end);
    const named = this.#people.named(words);
    if (named !== null) return { entity: named, inferred: false };
    const entity = this.#meant(words, subject.pronoun, before);
    return { entity, inferred: entity !== null };
  }

  /** Who spoke last in this paragraph, where nobody is named from their words on; null for nobody. */
  #speakingAt(start: number): number | null {
    const last = this.#drafts.findLast(({ end }) => end <= start);
    if (!last || last.entity === null) return null;
    const named = this.#people.lastBefore(start);
    return named === null || named.start < Math.max(last.end, last.speaker?.end ?? 0) ? last.entity : null;
  }

  /** Whom words that name nobody mean by what was said before; null for nobody. */
  #meant(words: string, pronoun: Subject['pronoun'], start: number): number | null {
    if (words.toLowerCase() === 'it' && this.#before) return this.#before.entity;
    if (BODY.test(words)) return this.#organisations.meant(null, start);
    if (pronoun === 'he' || pronoun === 'she') {
      const speaks = this.#speakingAt(start);
      if (speaks !== null && this.#people.fits(speaks, pronoun)) return speaks;
      // Whoever spoke last goes on, whomever they spoke of, until somebody is named outside quotations.
      const last = this.#before?.entity ?? null;
      const isFresh = (this.#people.lastBefore(start)?.start ?? 0) < this.#start;
      return last !== null && isFresh && this.#people.fits(last, pronoun) ? last : this.#people.meant(pronoun, start);
    }
    // `A spokesman for the port` spoke before: he is the spokesman, whoever else was named.
    const isNobody = this.#before?.speaker != null && this.#before.entity === null;
    const noun = describedAs(words);
    const described = noun === null ? null : this.#people.describedAs(noun);
    if (described !== null) return described;
    if (AGE.test(words)) return this.#people.meant(null, start);
    const last = ROLE.test(words) && !isNobody ? this.#people.meant(null, start) : null;
    return last !== null && noun !== null && this.#people.isOtherwise(last, noun) ? null : last;
  }
}

/** An organisation spoken of by what it is. */
const BODY =
  /^(?:it|the (?:agency|company|ministry|newspaper|paper|organisation|organization|group|party|bank|union|court|commission|committee|council|firm|club|university))$/i;

/** A person told of by what they are: who that is was said before. */
const ROLE =
  /^(?:the|this) (?:minister|president|mayor|governor|senator|chairman|chairwoman|chancellor|premier|secretary|diplomat|ambassador|envoy|general|bishop|pope|king|queen|coach|captain|actor|actress|singer|author|writer|spokesman|spokeswoman|spokesperson|lawmaker|politician|director|commissioner|professor|scientist|official|officer)$/iu;

/** `the 34-year-old`: who that is was said before. */
const AGE = /^the \d{1,2}-year-old$/iu;

/** Whether quotation marks stand around all of it. */
function isMarked(text: string, { start, end }: Span): boolean {
  return /["“«„]/.test(text.charAt(start)) && /["”»“]/.test(text.charAt(end - 1));
}

/** The parts of a quotation each of which is too short to be one, without their marks; null where not all have marks. */
function withoutMarks(text: string, parts: readonly Span[]): Span[] | null {
  const isQuoted = parts.every((part) => isMarked(text, part));
  return isQuoted ? parts.map(({ start, end }) => ({ start: start + 1, end: end - 1 })) : null;
}

function extend(draft: Draft, part: Span): void {
  draft.parts = [...draft.parts, span(part)];
  draft.end = part.end;
}

function span({ start, end }: Span): Span {
  return { start, end };
}
