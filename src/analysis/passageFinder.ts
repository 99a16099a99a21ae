import { maskOf } from '../core/boilerplate/mask.ts';
import type { Corpus } from '../core/corpus.ts';
import { countedLength } from '../core/coverage/countedLength.ts';
import { ignoredPassages } from '../core/coverage/decidedPairs.ts';
import { ignoredSpans } from '../core/coverage/ignoredPassages.ts';
import { type PassageText, findPassages } from '../core/coverage/passages.ts';
import { PassageTexts } from '../core/coverage/passageTexts.ts';
import type { Pair } from '../core/coverage/story.ts';
import type { TermWeights } from '../core/coverage/termWeights.ts';
import type { FoundPair } from './queries/stories.ts';

/** What pairs share, by one state of the index (its weights are others after each change) and of the decisions. */
interface Findings {
  readonly weights: TermWeights;
  readonly ignored: string;
  readonly pairs: Map<string, FoundPair>;
}

/** What articles share, by what the reader does not ignore. */
export class PassageFinder {
  readonly #corpus: Corpus;
  readonly #textOf: (id: string) => Promise<string>;
  /** What pairs were found to share, for as long as neither the index nor the ignored passages change. */
  #found: Findings | undefined;

  constructor(corpus: Corpus, textOf: (id: string) => Promise<string>) {
    this.#corpus = corpus;
    this.#textOf = textOf;
  }

  /** What each pair shares, one a step; undefined for a pair of which an article cannot be read. */
  async *findAll(pairs: readonly Pair[]): AsyncGenerator<FoundPair | undefined> {
    const texts = new PassageTexts((id) => this.textOf(id));
    const ignored = JSON.stringify(this.#ignored);
    for (const pair of pairs) {
      try {
        yield await this.#find(pair, texts, ignored);
      } catch {
        // A file that vanished since it was indexed: the watcher takes it out of the index, and out of the next search.
        yield undefined;
      }
    }
  }

  /** An article's text, and what of it does not count. Rejects when it cannot be read. */
  async textOf(id: string): Promise<PassageText> {
    const text = await this.#textOf(id);
    const article = this.#corpus.get(id);
    const path = article?.path ?? id;
    const mask = article?.mask ?? maskOf(this.#corpus.analyse({ id, path, text }).boilerplate);
    return { text, mask: [...mask, ...ignoredSpans(text, this.#ignored)] };
  }

  async #find(pair: Pair, texts: PassageTexts, ignored: string): Promise<FoundPair> {
    const weights = this.#corpus.termWeights;
    if (this.#found?.weights !== weights || this.#found.ignored !== ignored) {
      this.#found = { weights, ignored, pairs: new Map() };
    }
    const { pairs } = this.#found;
    const key = `${pair.a}\n${pair.b}`;
    const known = pairs.get(key);
    if (known) return { ...known, pair };
    const [a, b] = await Promise.all([texts.get(pair.a), texts.get(pair.b)]);
    const found = { pair, finding: findPassages(a, b, weights), aLength: countedLength(a), bLength: countedLength(b) };
    pairs.set(key, found);
    return found;
  }

  get #ignored(): readonly string[] {
    return ignoredPassages(this.#corpus.decidedCoverage);
  }
}
