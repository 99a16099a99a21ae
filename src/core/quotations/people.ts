import { eachWord } from '../text/words.ts';
import { textOf } from '../text/span.ts';
import type { Span } from '../text/span.ts';
import type { QuotableMention } from './findStatements.ts';

type Gender = 'he' | 'she';

/** A person as a sentence names them outside quotations. */
interface Named {
  readonly entity: number;
  readonly start: number;
  /** Where its sentence begins. */
  readonly sentence: number;
}

/** A pronoun looks back over so many sentences that name somebody. */
const SENTENCES_BACK = 4;

const HE =
  /(?:\bmr\.?|\bsir|\blord|\bspokesman|\bchairman|\bbusinessman|\bfather|\bking|\bprince|\bherr|\bmonsieur|\bseñor)\s+$/i;
const SHE =
  /(?:\bmrs\.?|\bms\.?|\bmiss|\blady|\bspokeswoman|\bchairwoman|\bbusinesswoman|\bmother|\bqueen|\bprincess|\bfrau|\bmadame|\bseñora)\s+$/i;
/** Surnames of Slavic languages tell: Ivanov and Ivanova, Kovalsky and Kovalska. */
const HE_ENDS = /(?:[oe]v|sk[iy]y?|ский|цький|[оеё]в)$/iu;
const SHE_ENDS = /(?:[oe]va|skaya|ska|ская|ська|[оеё]ва)$/iu;

/** The people an article has named so far, for the pronouns that follow. */
export class PeopleSoFar {
  readonly #named: Named[] = [];
  /** By each word of their names, the last so named. */
  readonly #byWord = new Map<string, number>();
  readonly #genders = new Map<number, Gender>();
  /** By what the text says they are: `director`. */
  readonly #described = new Map<string, Set<number>>();

  /** Takes a person that a sentence names, in the text's order. */
  add(text: string, mention: QuotableMention, sentence: number): void {
    this.#named.push({ entity: mention.entity, start: mention.start, sentence });
    eachWord(text, mention.start, mention.end, (start, end) =>
      this.#byWord.set(text.slice(start, end), mention.entity),
    );
    const gender = genderOf(text, mention);
    if (gender && !this.#genders.has(mention.entity)) this.#genders.set(mention.entity, gender);
  }

  /** Takes what the text says a person is, in a noun. */
  describe(entity: number, noun: string): void {
    this.#described.set(noun, (this.#described.get(noun) ?? new Set()).add(entity));
  }

  /** The only person who was said to be that; null for nobody, or several. */
  describedAs(noun: string): number | null {
    const [only, ...others] = this.#described.get(noun) ?? [];
    return only === undefined || others.length > 0 ? null : only;
  }

  /** Whether the text says of a person what they are, and nowhere that. */
  isOtherwise(entity: number, noun: string): boolean {
    if (this.#described.get(noun)?.has(entity)) return false;
    return [...this.#described.values()].some((described) => described.has(entity));
  }

  /** Whether the pronoun may mean a person who was named. */
  fits(entity: number, pronoun: Gender): boolean {
    return (this.#genders.get(entity) ?? pronoun) === pronoun && this.#named.some((one) => one.entity === entity);
  }

  /** The last person named before an offset; null for nobody. Those behind it are few: one paragraph's. */
  lastBefore(offset: number): { readonly entity: number; readonly start: number } | null {
    for (let i = this.#named.length - 1; i >= 0; i--) if (this.#named[i]!.start < offset) return this.#named[i]!;
    return null;
  }

  /** Who was named so before, by the last word of a name that was not recognised again; null for nobody. */
  named(name: string): number | null {
    const last = /[\p{L}\p{M}\p{N}'’-]+$/u.exec(name.slice(-60))?.[0];
    return last === undefined ? null : (this.#byWord.get(last) ?? null);
  }

  /** Whom the pronoun at an offset means: the first that fits of the last sentence that names one who does; null for nobody. */
  meant(pronoun: 'he' | 'she' | null, before: number): number | null {
    let sentence = -1;
    let found: number | null = null;
    let passed = 0;
    for (let i = this.#named.length - 1; i >= 0; i--) {
      const { entity, start, sentence: own } = this.#named[i]!;
      if (start >= before) continue;
      if (own !== sentence) {
        if (found !== null || passed++ === SENTENCES_BACK) break;
        sentence = own;
      }
      const gender = this.#genders.get(entity);
      if (!pronoun || !gender || gender === pronoun) found = entity;
    }
    if (found !== null && pronoun && !this.#genders.has(found)) this.#genders.set(found, pronoun);
    return found;
  }
}

function genderOf(text: string, mention: Span): Gender | null {
  const ahead = text.slice(Math.max(0, mention.start - 20), mention.start);
  if (HE.test(ahead)) return 'he';
  if (SHE.test(ahead)) return 'she';
  const name = textOf(text, mention);
  return SHE_ENDS.test(name) ? 'she' : HE_ENDS.test(name) ? 'he' : null;
}
