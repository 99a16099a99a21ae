import type { Span } from '../text/span.ts';
import { LONGEST_SENTENCE, type ParagraphReading, type ReadWord } from './paragraphReading.ts';
import type { SpeechWords } from './speechWords.ts';

/** Who speaks, as the words have it. */
export interface Subject extends Span {
  /** Numbers of its first and last word in the paragraph. */
  readonly from: number;
  readonly to: number;
  /** A mention given to the paragraph; -1 where the words name nobody. */
  readonly mention: number;
  readonly pronoun: 'he' | 'she' | 'they' | null;
}

/** Nobody is described in more words before the verb, and no apposition is longer, but one with a verb: `, who …,`. */
const LONGEST_PHRASE = 7;
const LONGEST_APPOSITION = 16;
const LONGEST_RELATIVE = 45;
const RELATIVE = /^(?:who|which|whose|where)$/;
/** So near the beginning of a sentence stands whom it is about. */
const OPENING = 6;
/** Behind the verb a name comes within so many words: `said the port's new deputy director Tomas Brekke`. */
const LONGEST_ROLE = 16;
/** Adverbs and times between speaker and verb. */
const MOST_BETWEEN = 5;

/** What a speech word of English that is no person's has before it: `the report said`, `her lawyer said`. */
const LINKS = /^(?:for|of|at|from|in|on|by|to|with|de|du|von|des)$/;
/** What `according to` may name that does not speak. */
const SPEAKS_NOT = /^(?:plans?|schedule|law|custom|tradition|whether|how|what)$/;
const CALENDAR =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/;
/** Words that open a sentence with a capital and name nobody. */
const STARTS =
  /^(?:\w{1,2}|the|who|what|this|that|these|those|there|here|when|while|then|now|also|however|but|and|for|yes|not|one|all|some|many|most|others|both|nobody|everyone|yesterday|today|earlier|later|\w+day|\w+ly|\w+ing)$/;
const ENDS_NO_PHRASE =
  /\d(?!.*-year-old$)|^(?:of|in|at|on|for|from|to|by|with|as|than|that|which|what|if|when|the|a|an|his|her|their|its|this|these|those)$/;
/** Those who speak for an organisation are the organisation. */
const FOR = /^(?:for|of|at|from|with)$/;

/** Reads who stands before and behind the verbs of one paragraph; `kindOf` tells what a mention is. */
export class Subjects {
  readonly #reading: ParagraphReading;
  readonly #speech: SpeechWords;
  readonly #kindOf: (mention: number) => 'person' | 'organisation' | 'place';

  constructor(
    reading: ParagraphReading,
    speech: SpeechWords,
    kindOf: (mention: number) => 'person' | 'organisation' | 'place',
  ) {
    this.#reading = reading;
    this.#speech = speech;
    this.#kindOf = kindOf;
  }

  /** Who stands before the verb: `Halvorsen said`, `Halvorsen, the minister, said`, `the ministry also said`. */
  before(verb: number): Subject | null {
    const { words } = this.#reading;
    if (words[verb]!.first) return null;
    let at = verb - 1;
    for (let passed = 0; passed < MOST_BETWEEN && at >= 0 && this.#isBetween(at) && !this.#has(at, ','); passed++) at--;
    const word = words[at];
    if (!word || word.part >= 0 || this.#leaves(at, verb)) return null;
    if (this.#speech.against.has(word.said)) return null;
    if (this.#has(at, ',')) {
      const whose = this.#beforeApposition(at);
      const isNamed = whose && whose.mention >= 0 && this.#kindOf(whose.mention) === 'person';
      // `The head of the Port Authority, Tomas Brekke, said`
      return !isNamed && this.#isPerson(at) ? this.#mention(at) : whose;
    }
    return this.#whoseRole(this.#endingAt(at));
  }

  /** Whom the sentence of a word opens with: the first name, or a pronoun; null where it opens otherwise. */
  opening(before: number): Subject | null {
    const { words } = this.#reading;
    let begin = before;
    while (begin > 0 && before - begin < LONGEST_SENTENCE && !words[begin]!.first) begin--;
    for (let at = begin; at < before && at - begin < OPENING; at++) {
      const word = words[at]!;
      if (word.part >= 0) return null;
      if (at === begin && this.#pronoun(at)) return this.#pronoun(at);
      if (word.mention >= 0) return this.#kindOf(word.mention) === 'place' ? null : this.#mention(at);
      if (this.#has(at, ',')) return null;
    }
    return null;
  }

  /** `Halvorsen, the port’s director told`: the name that opens the clause, rather than the role behind it. */
  #whoseRole(subject: Subject | null): Subject | null {
    const { words } = this.#reading;
    if (!subject || subject.mention >= 0 || subject.pronoun) return subject;
    let at = subject.from;
    do {
      if (at === 0 || words[at]!.first || words[at]!.part >= 0 || subject.from - at > LONGEST_APPOSITION)
        return subject;
      at--;
    } while (!this.#has(at, ','));
    if (!this.#isPerson(at)) return subject;
    const from = this.#mentionStart(at);
    const opens = words[from]!.first || from === 0 || words[from - 1]!.part >= 0;
    return opens ? this.#mention(at) : subject;
  }

  /** Who stands behind the verb: `said Halvorsen`, `said the transport minister, Ingrid Halvorsen`, `sagte sie`. */
  after(verb: number): Subject | null {
    const { words } = this.#reading;
    const first = words[verb + 1];
    if (!first || first.first || first.part >= 0 || this.#gap(verb).trim() !== '') return null;
    const pronoun = this.#pronoun(verb + 1);
    // `, announced they would` is no inversion.
    if (pronoun) return words[verb - 1]!.part >= 0 || this.#speech.bare !== 'always' ? pronoun : null;
    let organisation: Subject | null = null;
    let last = verb;
    for (let at = verb + 1; at <= verb + LONGEST_ROLE && words[at] && !words[at]!.first; at++) {
      const word = words[at]!;
      // A full stop that ends no sentence is a title's: `said Dr. Halvorsen`.
      if (word.part >= 0 || (at > verb + 1 && /[;:"“”«»—–]/.test(this.#gap(at - 1)))) break;
      // `said its crew would stay` is a clause.
      if (this.#speech.against.has(word.said)) return null;
      const isNew = word.mention >= 0 && word.mention !== words[at - 1]?.mention;
      if (isNew) {
        const kind = this.#kindOf(word.mention);
        if (kind === 'person') return this.#mention(at);
        // `posted the film on YouTube`: what hangs on other words does not speak.
        const isLinked = at > verb + 1 && this.#isLink(at - 1) && words[at - 1]!.said !== 'for';
        if ((kind === 'organisation' && !isLinked) || (kind === 'place' && at === verb + 1))
          organisation ??= this.#mention(at);
      }
      last = at;
      if (this.#gap(at).includes(',') && (words[at + 1]?.mention ?? -1) < 0) break;
    }
    if (organisation) return organisation;
    if (first.capital) return CALENDAR.test(first.said) ? null : this.#capitals(verb + 1, 1);
    if (!this.#endsAt(last)) return null;
    const isPhrase = this.#speech.determiners.has(first.said) || this.#speech.determiners.size === 0;
    return isPhrase && last > verb ? this.#phrase(verb + 1, Math.min(last, verb + LONGEST_PHRASE)) : null;
  }

  /** The name or words that a source word stands before: `according to Halvorsen`, `laut dem Ministerium`. */
  named(before: number): Subject | null {
    const { words } = this.#reading;
    let last = before;
    for (let at = before + 1; at <= before + LONGEST_ROLE && words[at] && !words[at]!.first; at++) {
      const word = words[at]!;
      if (word.part >= 0) break;
      // `according to Solvik’s NORDA`
      const isOwner = /['’]s$/.test(word.said) && (words[at + 1]?.mention ?? -1) >= 0 && !words[at + 1]!.first;
      if (isOwner) continue;
      if (word.mention >= 0 && !(at > before + 1 && this.#isLink(at - 1) && this.#kindOf(word.mention) !== 'person')) {
        const { to, ...found } = this.#mention(at);
        const whose = this.#kindOf(word.mention) === 'person' ? null : this.#personBehind(to);
        if (whose) return whose;
        // The first word of a sentence may have been taken for a part of the name.
        return { ...found, ...this.#phrase(Math.max(found.from, before + 1), to), mention: word.mention };
      }
      last = at;
      if (/[,.;:—–)]/.test(this.#gap(at))) break;
    }
    return last > before && !SPEAKS_NOT.test(words[before + 1]!.said)
      ? this.#phrase(before + 1, Math.min(last, before + LONGEST_PHRASE))
      : null;
  }

  /** The person whom a comma parts from the words before: `the head of the port, Tomas Brekke,`. */
  #personBehind(at: number): Subject | null {
    const isNext = this.#has(at, ',') && at + 1 < this.#reading.words.length && this.#isPerson(at + 1);
    return isNext ? this.#mention(at + 1) : null;
  }

  #endingAt(at: number): Subject | null {
    const { words } = this.#reading;
    const word = words[at]!;
    const pronoun = this.#pronoun(at);
    if (pronoun) return pronoun;
    if (word.mention >= 0) {
      // `Brekke's notes` are no verb's.
      if (/['’]s$/.test(word.said)) return null;
      const from = this.#mentionStart(at);
      const kind = this.#kindOf(word.mention);
      const linked = this.#linkBefore(from);
      if (linked === null) return this.#mention(at);
      const whose = this.#personBefore(from, LONGEST_APPOSITION);
      if (whose) return whose;
      if (kind === 'organisation' && FOR.test(linked)) return this.#mention(at);
      return this.#phraseBack(at) ?? (kind === 'person' ? this.#mention(at) : null);
    }
    if (/['’]s$/.test(word.said)) return null;
    if (word.said === 'who') return this.#personBefore(at, LONGEST_APPOSITION);
    return (
      this.#phraseBack(at) ?? (word.capital && (!word.first || !STARTS.test(word.said)) ? this.#capitals(at, -1) : null)
    );
  }

  /** The nearest person before a word in its sentence: `Brekke, mayor of Solvik, who`, `Brekke of the Port Authority`. */
  #personBefore(before: number, reach: number): Subject | null {
    const { words } = this.#reading;
    for (let at = before - 1; at >= 0 && before - at <= reach && words[at]!.part < 0; at--) {
      if (words[at + 1]!.first) break;
      if (this.#isPerson(at)) return this.#mention(at);
      if (this.#speech.verbs.has(words[at]!.said)) break;
    }
    return null;
  }

  /** A name that was not recognised: the words with capitals from this one on, or up to it. */
  #capitals(at: number, step: 1 | -1): Subject {
    const { words } = this.#reading;
    let last = at;
    const joins = (next: number) =>
      words[next]?.capital && !words[Math.max(last, next)]!.first && /^\.? $/.test(this.#gap(Math.min(last, next)));
    while (Math.abs(last - at) < 3 && joins(last + step)) last += step;
    return this.#phrase(Math.min(at, last), Math.max(at, last));
  }

  /** The name before the words between two commas: `Halvorsen, the transport minister, said`. */
  #beforeApposition(end: number): Subject | null {
    const { words } = this.#reading;
    for (let at = end - 1; at >= 0 && end - at <= LONGEST_RELATIVE; at--) {
      if (words[at + 1]!.first || words[at]!.part >= 0) return null;
      if (!this.#has(at, ',') || (end - at > LONGEST_APPOSITION && !RELATIVE.test(words[at + 1]!.said))) continue;
      const { mention, capital, first } = words[at]!;
      if (mention >= 0 && this.#kindOf(mention) !== 'place') return this.#endingAt(at);
      if (mention < 0 && capital) return first || at > 0 ? this.#capitals(at, -1) : null;
    }
    return null;
  }

  /** A noun phrase that ends at the word and opens with a determiner, or is the sentence's first: `the port authority`. */
  #phraseBack(end: number): Subject | null {
    const { words } = this.#reading;
    const { determiners } = this.#speech;
    if ((determiners.size === 0 && words[end]!.mention < 0) || ENDS_NO_PHRASE.test(words[end]!.said)) return null;
    for (let at = end; at >= 0 && end - at < LONGEST_PHRASE; at--) {
      const word = words[at]!;
      if (word.part >= 0 || this.#speech.and.has(word.said)) return null;
      if (at < end && /[,;:.]/.test(this.#gap(at))) return null;
      if (determiners.has(word.said)) {
        // `the head of the port`: the phrase opens with its first determiner.
        if (at > 0 && !word.first && LINKS.test(words[at - 1]!.said)) continue;
        return at === end ? null : this.#phrase(at, end);
      }
      if (word.first || /[,;:—–]\s*$/.test(this.#gap(at - 1)))
        return end - at < 4 && isPlural(words[end]!) && !/\d/.test(word.said) ? this.#phrase(at, end) : null;
    }
    return null;
  }

  #phrase(from: number, to: number): Subject {
    const { words } = this.#reading;
    return { start: words[from]!.start, end: words[to]!.end, from, to, mention: -1, pronoun: null };
  }

  #pronoun(at: number): Subject | null {
    const { said } = this.#reading.words[at]!;
    const { he, she, they } = this.#speech;
    const pronoun = he.has(said) ? 'he' : she.has(said) ? 'she' : they.has(said) ? 'they' : null;
    return pronoun && { ...this.#phrase(at, at), pronoun };
  }

  /** The mention that the word belongs to, from its first word on. */
  #mention(at: number): Subject {
    const { words } = this.#reading;
    const { mention } = words[at]!;
    let to = at;
    while (words[to + 1]?.mention === mention) to++;
    return { ...this.#phrase(this.#mentionStart(at), to), mention };
  }

  #mentionStart(at: number): number {
    const { words } = this.#reading;
    let from = at;
    while (from > 0 && words[from - 1]!.mention === words[at]!.mention) from--;
    return from;
  }

  /** The word that hangs a name on the one before it, `of` in `the mayor of Solvik`; null where none does. */
  #linkBefore(from: number): string | null {
    const { words } = this.#reading;
    if (words[from]!.first) return null;
    const before = words[from - 1];
    const link = before && this.#speech.determiners.has(before.said) && !before.first ? words[from - 2] : before;
    return link && LINKS.test(link.said) ? link.said : null;
  }

  #isLink(at: number): boolean {
    return LINKS.test(this.#reading.words[at]!.said);
  }

  #isPerson(at: number): boolean {
    const { mention } = this.#reading.words[at]!;
    return mention >= 0 && this.#kindOf(mention) === 'person';
  }

  /** Whether the sentence, or its clause, ends behind the word. */
  #endsAt(at: number): boolean {
    const { words } = this.#reading;
    return (words[at + 1]?.first ?? true) || /[,.;:"“”«»—–]/.test(this.#gap(at));
  }

  #isBetween(at: number): boolean {
    const word = this.#reading.words[at]!;
    if (word.part >= 0 || word.mention >= 0 || word.first) return false;
    return this.#speech.between.has(word.said) || (this.#speech.bare === 'always' && word.said.endsWith('ly'));
  }

  /** Whether anything but spaces and commas stands from the word to the verb. */
  #leaves(at: number, verb: number): boolean {
    const { text, words } = this.#reading;
    return /[.;:!?"“”«»()—–]/.test(text.slice(words[at]!.end, words[verb]!.start));
  }

  #has(at: number, sign: string): boolean {
    return this.#gap(at).includes(sign);
  }

  /** What stands between the word and the next, as far as it matters. */
  #gap(at: number): string {
    const { text, words } = this.#reading;
    const { end } = words[at]!;
    return text.slice(end, Math.min(words[at + 1]?.start ?? end + 8, end + LONGEST_SENTENCE));
  }
}

/** A plural or a collective: `officials said`, `police said`. */
function isPlural({ said }: ReadWord): boolean {
  return /(?:s|police|people|media|men|women)$/.test(said);
}
