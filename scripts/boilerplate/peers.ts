import type { Lexicon } from '../../src/core/boilerplate/lexicon.ts';
import { FUNCTION_WORD } from '../../src/core/boilerplate/lexicon.ts';
import { hashWord } from '../../src/core/boilerplate/wordHash.ts';
import type { Flagged } from './score.ts';

/** Another way to tell boilerplate: which of a page's lines it drops, blank ones aside. */
export interface Peer {
  readonly name: string;
  readonly drops: (lines: readonly string[], lexicon: Lexicon) => boolean[];
}

/** Jan Pomikálek, "Removing Boilerplate and Duplicate Content from Web Corpora" (2011), with its default thresholds. */
const LENGTH_LOW = 70;
const LENGTH_HIGH = 200;
const STOPWORDS_LOW = 0.3;
const STOPWORDS_HIGH = 0.32;

type Kind = 'good' | 'near-good' | 'short' | 'bad';

/** The classes of single lines; links, of which text has none, are left aside. */
function kindOf(line: string, lexicon: Lexicon): Kind {
  const words = wordsOf(line);
  const density = words.filter((word) => (lexicon.kindsOf(hashWord(word)) & FUNCTION_WORD) !== 0).length / words.length;
  if (line.includes('©') || /\bcopyright\b/i.test(line)) return 'bad';
  if (line.length < LENGTH_LOW) return 'short';
  if (density >= STOPWORDS_HIGH) return line.length > LENGTH_HIGH ? 'good' : 'near-good';
  return density >= STOPWORDS_LOW ? 'near-good' : 'bad';
}

/** Short and nearly good lines are what stands around them; at the edges stands nothing good. */
function dropsLikeJusText(lines: readonly string[], lexicon: Lexicon): boolean[] {
  const kinds = lines.map((line) => kindOf(line, lexicon));
  const nearest = (from: number, step: 1 | -1, past: readonly Kind[]): Kind => {
    for (let i = from + step; i >= 0 && i < kinds.length; i += step) {
      const kind = kinds[i]!;
      if (!past.includes(kind)) return kind;
    }
    return 'bad';
  };
  const settled = kinds.map((kind, index): Kind => {
    if (kind !== 'short') return kind;
    const [before, after] = [nearest(index, -1, ['short', 'near-good']), nearest(index, 1, ['short', 'near-good'])];
    if (before === after) return before;
    const towardsBad = nearest(index, before === 'bad' ? -1 : 1, ['short']);
    return towardsBad === 'near-good' ? 'good' : 'bad';
  });
  return settled.map((kind, index) => {
    if (kind !== 'near-good') return kind !== 'good';
    const find = (step: 1 | -1): Kind => {
      for (let i = index + step; i >= 0 && i < settled.length; i += step) {
        if (settled[i] === 'good' || settled[i] === 'bad') return settled[i]!;
      }
      return 'bad';
    };
    return find(-1) === 'bad' && find(1) === 'bad';
  });
}

/** The words of notices that the rule drops a line for. */
const POLICY = /terms of use|privacy policy|cookie policy|uses cookies|use of cookies|use cookies/i;
const FEWEST_WORDS = 5;

/**
 * The line rule of C4 (Raffel et al., "Exploring the Limits of Transfer Learning", 2020, section 2.2): a line ends in a
 * full stop, an exclamation or question mark or a closing quotation mark, has five words and does not speak of JavaScript or policies.
 */
function dropsLikeC4(lines: readonly string[]): boolean[] {
  return lines.map(
    (line) =>
      !/[.!?"”]$/.test(line) || wordsOf(line).length < FEWEST_WORDS || /javascript/i.test(line) || POLICY.test(line),
  );
}

function wordsOf(line: string): string[] {
  return line.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The two rules that text needs no mark-up for. */
export const PEERS: readonly Peer[] = [
  { name: 'jusText’s rule', drops: dropsLikeJusText },
  { name: 'C4’s line rule', drops: dropsLikeC4 },
];

/** The lines the peer drops, as if each were a warning. */
export function flaggedBy(peer: Peer, lines: readonly string[], lexicon: Lexicon): Flagged[] {
  const numbered = lines.map((line, index) => ({ line: line.trim(), number: index + 1 }));
  const judged = numbered.filter(({ line }) => line !== '');
  const drops = peer.drops(
    judged.map(({ line }) => line),
    lexicon,
  );
  return judged
    .filter((_, index) => drops[index])
    .map(({ number }) => ({ startLine: number, endLine: number, severity: 'warning', reason: 'navigation' }));
}
