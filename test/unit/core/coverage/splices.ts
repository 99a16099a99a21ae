import { randomFrom } from '../../../../scripts/random.ts';
import type { Span } from '../../../../src/core/text/span.ts';

/** How a stretch is changed before it is put into the other article. */
export const CHANGES = {
  'word for word': (text: string) => text,
  'in other quotation marks and dashes': typography,
  'one word in fourteen changed': (text: string, random: () => number) => edited(typography(text), 14, random),
  'a quotation led in otherwise': (text: string) => text.replace(/, ?(["”]) (\p{Lu})/gu, '$1 — thus $2'),
} satisfies Readonly<Record<string, (text: string, random: () => number) => string>>;

/** An article with stretches of another in it, and where these stand in both. */
export interface Splice {
  readonly source: string;
  readonly host: string;
  readonly inSource: readonly Span[];
  readonly inHost: readonly Span[];
}

/** Stretches are at least so long, in UTF-16 units, and at most so much longer. */
const SHORTEST = 90;
const LONGER = 500;

/** Puts up to four stretches of one article into another, cut at words and in any order. The same seed gives the same splice. */
export function splice(
  source: string,
  host: string,
  change: (text: string, random: () => number) => string,
  seed: number,
): Splice {
  const random = randomFrom(seed);
  const cuts = shuffled(cutsOf(source, 1 + Math.floor(random() * 4), random), random);
  const inSource: Span[] = [];
  const inHost: Span[] = [];
  let text = '';
  let from = 0;
  cuts.forEach((cut, i) => {
    const gap = host.indexOf('\n', Math.floor((host.length * (i + 1)) / (cuts.length + 1)));
    if (gap < from) return;
    const piece = change(source.slice(cut.start, cut.end), random);
    text += `${host.slice(from, gap)}\n\n`;
    inSource.push(cut);
    inHost.push({ start: text.length, end: text.length + piece.length });
    text += `${piece}\n`;
    from = gap;
  });
  return { source, host: text + host.slice(from), inSource, inHost };
}

function cutsOf(text: string, most: number, random: () => number): Span[] {
  const cuts: Span[] = [];
  let from = 0;
  for (let i = 0; i < most; i++) {
    const start = text.indexOf(' ', from + Math.floor((random() * text.length) / (2 * most))) + 1;
    const end = text.indexOf(' ', start + SHORTEST + Math.floor(random() * LONGER));
    if (start === 0 || end < 0) break;
    cuts.push({ start, end });
    from = end + 1;
  }
  return cuts;
}

function shuffled<T>(all: readonly T[], random: () => number): T[] {
  return all
    .map((one) => ({ one, rank: random() }))
    .sort((x, y) => x.rank - y.rank)
    .map(({ one }) => one);
}

function typography(text: string): string {
  return text
    .replace(/[“”]/g, '"')
    .replace(/’/g, "'")
    .replace(/"([^"\n]{1,400})"/g, '«$1»')
    .replace(/ [–—] /g, '—')
    .replace(/\. /g, '.\u00a0 ');
}

/** Leaves one word in so many out, puts one in, or puts another in its place; never near the ends. */
function edited(text: string, every: number, random: () => number): string {
  return text.replace(/\S+/g, (word, at: number) => {
    if (at < 25 || at > text.length - 25 || random() * every >= 1) return word;
    return ['', 'indeed', `${word} also`, 'whatever'][Math.floor(random() * 4)] ?? word;
  });
}
