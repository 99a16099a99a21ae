import { maskedKey } from './maskedKey.ts';

/** What a reader decided about a line, or about words within lines, wherever they stand. */
export interface BoilerplateDecision {
  /** The line, or the words, as `foldLine` gives them. */
  readonly text: string;
  readonly is: 'article' | 'boilerplate';
  /** It is about words within lines: a line of just these words is another matter. */
  readonly part?: boolean;
}

/** The line as decisions know it: white space single, none at either end. */
export function foldLine(line: string): string {
  return line.replace(/\s+/gu, ' ').trim();
}

/**
 * What was decided, ready to be asked. Of two decisions about the same the later wins. One about a line goes for lines
 * that differ from it in their numbers, case and signs too, unless those have one of their own.
 */
export class DecidedLines {
  /** How many decisions there are. */
  readonly size: number;
  /** What finds the words within lines that are boilerplate, one pattern each, with numbers masked. */
  readonly marked: readonly RegExp[];
  readonly #lines = new Map<string, BoilerplateDecision['is']>();
  readonly #alike = new Map<number, BoilerplateDecision['is']>();
  readonly #parts = new Map<string, BoilerplateDecision['is']>();

  constructor(decisions: readonly BoilerplateDecision[]) {
    this.size = decisions.length;
    for (const { text, is, part } of decisions) {
      const words = foldLine(text);
      if (words === '') continue;
      if (part) this.#parts.set(words, is);
      else {
        this.#lines.set(words, is);
        // Numbers alone say nothing of other numbers.
        if (LETTER.test(words)) this.#alike.set(maskedKey(words, 0, words.length), is);
      }
    }
    const marked = [...this.#parts].filter(([, is]) => is === 'boilerplate');
    this.marked = marked.map(([words]) => patternOf(words));
  }

  /** What was decided about a whole line. */
  ofLine(line: string): BoilerplateDecision['is'] | undefined {
    const words = foldLine(line);
    return this.#lines.get(words) ?? this.#alike.get(maskedKey(words, 0, words.length));
  }

  /** What was decided about a line, or about words within one, that read so when folded. */
  get(words: string): BoilerplateDecision['is'] | undefined {
    return this.ofLine(words) ?? this.#parts.get(words);
  }
}

const LETTER = /\p{L}/u;
const SYNTAX = /[\\^$.*+?()[\]{}|/]/gu;

/** Finds words wherever they stand whole, whatever their numbers and the white space between them on a line. */
function patternOf(words: string): RegExp {
  const source = words.replace(SYNTAX, '\\$&').replace(/\d+/gu, '\\d+').replaceAll(' ', '[^\\S\\r\\n]+');
  return new RegExp(`(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])`, 'gu');
}

const read = new WeakMap<readonly BoilerplateDecision[], DecidedLines>();

/** The decisions ready to be asked; made once for one list. */
export function decisionsByLine(decisions: readonly BoilerplateDecision[]): DecidedLines {
  const known = read.get(decisions);
  if (known) return known;
  const made = new DecidedLines(decisions);
  read.set(decisions, made);
  return made;
}
