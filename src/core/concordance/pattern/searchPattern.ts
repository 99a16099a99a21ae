import type { Span } from '../../text/span.ts';
import { isWordCode } from '../../text/words.ts';
import type { Hits } from '../findHits.ts';
import { type Assertion, MATCH, type Program } from './program.ts';

/** Longer matches are dropped: a line shows no more, and a search for all of them would not be linear. */
const LONGEST = 1_000;
/** Steps for each code unit of the text on average, and for a text at all: a pattern that takes more is cut. */
const STEPS_EACH = 200;
const MOST_STEPS = 20_000_000;
const LEAST_STEPS = 100_000;

/** The ways that are followed at one place, the preferred first, each step once. */
class Threads {
  readonly steps: Int32Array;
  readonly starts: Int32Array;
  readonly #seen: Int32Array;
  length = 0;
  #place = -1;

  constructor(size: number) {
    this.steps = new Int32Array(size);
    this.starts = new Int32Array(size);
    this.#seen = new Int32Array(size).fill(-1);
  }

  clear(place: number): void {
    this.length = 0;
    this.#place = place;
  }

  /** Whether the step was not yet come to at this place: a preferred way has what it leads to. */
  isNew(step: number): boolean {
    if (this.#seen[step] === this.#place) return false;
    this.#seen[step] = this.#place;
    return true;
  }

  /** Follows a step that takes a character. */
  enter(step: number, start: number): void {
    if (!this.isNew(step)) return;
    this.steps[this.length] = step;
    this.starts[this.length++] = start;
  }
}

/**
 * All matches of a pattern between two offsets of a text, leftmost first as JavaScript finds them, but for empty ones
 * and those of more than 1,000 code units.
 */
export function searchPattern(program: Program, text: string, within: Span): Hits {
  const spans: Span[] = [];
  const search = new Search(program, text, within);
  for (let at = within.start; at < within.end && !search.cut;) {
    const found = search.next(at);
    if (!found) break;
    spans.push(found);
    at = found.end;
  }
  return { spans, cut: search.cut };
}

class Search {
  cut = false;
  readonly #program: Program;
  readonly #text: string;
  readonly #within: Span;
  readonly #stack: number[] = [];
  #now: Threads;
  #then: Threads;
  #left: number;
  /** Places are numbered over all searches, so that what was entered in one is not taken for entered in the next. */
  #place = 0;

  constructor(program: Program, text: string, within: Span) {
    this.#program = program;
    this.#text = text;
    this.#within = within;
    this.#now = new Threads(program.instructions.length);
    this.#then = new Threads(program.instructions.length);
    const length = within.end - within.start;
    this.#left = Math.min(MOST_STEPS, Math.max(LEAST_STEPS, STEPS_EACH * length));
  }

  /** The first match at or behind an offset; undefined for none, and where the search was cut. */
  next(from: number): Span | undefined {
    const { end } = this.#within;
    let found: Span | undefined;
    this.#now.length = 0;
    for (let at = from; at <= end;) {
      if (at === end || (found && this.#now.length === 0)) return found;
      if (this.#now.length === 0) this.#now.clear(this.#place++);
      const code = this.#text.codePointAt(at)!;
      // What has been found keeps later ways from beginning.
      if (!found && this.#program.begins(code)) this.#follow(this.#now, this.#program.first, at, at);
      at += code > 0xffff ? 2 : 1;
      if (this.#now.length > 0) found = this.#step(code, at) ?? found;
      if ((this.#left -= this.#now.length + 1) < 0) {
        this.cut = true;
        return undefined;
      }
    }
    return found;
  }

  /** Takes every way over one character; the match that the most preferred of them came to. */
  #step(code: number, at: number): Span | undefined {
    const { instructions } = this.#program;
    const [from, to] = [this.#now, this.#then];
    to.clear(this.#place++);
    let found: Span | undefined;
    for (let i = 0; i < from.length; i++) {
      const step = instructions[from.steps[i]!]!;
      const start = from.starts[i]!;
      if (step.op !== 'character' || at - start > LONGEST || !step.test(code)) continue;
      if (!this.#follow(to, step.next, start, at)) continue;
      // Ways behind this one are less preferred.
      found = { start, end: at };
      break;
    }
    [this.#now, this.#then] = [to, from];
    return found;
  }

  /** Goes on from a step until characters are asked for. Whether the way comes to a match that is not empty: then no further. */
  #follow(threads: Threads, first: number, start: number, at: number): boolean {
    const ways = this.#program.ways[first];
    if (!ways) return this.#followAssertions(threads, first, start, at);
    for (const step of ways) {
      if (step !== MATCH) threads.enter(step, start);
      else if (at > start) return true;
    }
    return false;
  }

  /** The same where some of the ways depend on the place. */
  #followAssertions(threads: Threads, first: number, start: number, at: number): boolean {
    const { instructions } = this.#program;
    const stack = this.#stack;
    stack.length = 0;
    stack.push(first);
    for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
      const instruction = instructions[step]!;
      switch (instruction.op) {
        case 'match':
          if (at > start) return true;
          break;
        case 'character':
          threads.enter(step, start);
          break;
        case 'fork':
          if (threads.isNew(step)) stack.push(instruction.or, instruction.next);
          break;
        case 'assert':
          if (threads.isNew(step) && this.#holds(instruction.assertion, at)) stack.push(instruction.next);
          break;
      }
    }
    return false;
  }

  #holds(assertion: Assertion, at: number): boolean {
    const before = at > this.#within.start ? this.#text.charCodeAt(at - 1) : NaN;
    const after = at < this.#within.end ? this.#text.charCodeAt(at) : NaN;
    if (assertion === 'start') return Number.isNaN(before) || isLineBreak(before);
    if (assertion === 'end') return Number.isNaN(after) || isLineBreak(after);
    const edge = isWordCode(before) !== isWordCode(after);
    return edge === (assertion === 'edge');
  }
}

function isLineBreak(code: number): boolean {
  return code === 10 || code === 13;
}
