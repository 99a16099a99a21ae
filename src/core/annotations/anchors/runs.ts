import type { Span } from '../../text/span.ts';
import type { Run } from './alignment.ts';
import type { GramIndex } from './gramIndex.ts';

/** Runs of a pattern that stand in more places than these tell nothing of where it stands. */
const COMMON = 48;

/** The longest runs that a pattern has in common with a text, of those that are rare in it. */
export function rareRuns(pattern: Uint16Array, text: Uint16Array, grams: GramIndex): readonly Run[] {
  const found = new Finder(pattern, text);
  for (let at = 0; at + grams.size <= pattern.length; at++) {
    if (grams.count(pattern, at) > COMMON) continue;
    for (const place of grams.places(pattern, at)) found.add(at, place);
  }
  return found.runs;
}

/** The shortest run that counts within a small part of a text. */
const SHORT = 3;

/** The longest runs of three code units or more that a pattern has in common with a part of a text. */
export function runsWithin(pattern: Uint16Array, text: Uint16Array, part: Span): readonly Run[] {
  const places = new Map<number, number[]>();
  for (let at = 0; at + SHORT <= pattern.length; at++) {
    const key = keyOf(pattern, at);
    const known = places.get(key);
    if (known) known.push(at);
    else places.set(key, [at]);
  }
  const found = new Finder(pattern, text);
  for (let place = part.start; place + SHORT <= part.end; place++) {
    for (const at of places.get(keyOf(text, place)) ?? []) found.add(at, place);
  }
  return found.runs;
}

/** Exact for three code units: 48 bits fit a number. */
function keyOf(codes: Uint16Array, at: number): number {
  return ((codes[at] ?? 0) * 0x1_0000 + (codes[at + 1] ?? 0)) * 0x1_0000 + (codes[at + 2] ?? 0);
}

/** Gathers runs, each once and as long as it goes. */
class Finder {
  readonly runs: Run[] = [];
  readonly #pattern: Uint16Array;
  readonly #text: Uint16Array;
  /** By diagonal: where in the pattern the last run on it ended. */
  readonly #ends = new Map<number, number>();

  constructor(pattern: Uint16Array, text: Uint16Array) {
    this.#pattern = pattern;
    this.#text = text;
  }

  add(at: number, place: number): void {
    if ((this.#ends.get(place - at) ?? -1) > at) return;
    let first = 0;
    while (at > first && place > first && this.#pattern[at - first - 1] === this.#text[place - first - 1]) first++;
    let last = 0;
    const most = Math.min(this.#pattern.length - at, this.#text.length - place);
    while (last < most && this.#pattern[at + last] === this.#text[place + last]) last++;
    this.#ends.set(place - at, at + last);
    this.runs.push({ pattern: at - first, text: place - first, length: first + last });
  }
}
