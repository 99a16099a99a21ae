import { QueryError } from '../concordanceQuery.ts';
import { characterTest } from './characterTest.ts';
import { type Node, assembled } from './assemble.ts';
import type { Program } from './program.ts';

/** What stands for letters, digits and spaces of all scripts. */
const CLASSES: Readonly<Record<string, string>> = {
  w: '\\p{L}\\p{M}\\p{N}_',
  d: '\\p{Nd}',
  s: '\\s',
};
/** Deeper nesting is nobody's. */
const DEEPEST = 50;

/**
 * Reads a regular expression as JavaScript has it: characters, `.`, classes, `\w \d \s \b` (of all scripts), `\p{…}`,
 * groups, `|`, `* + ? {n,m}` and their lazy forms, `^` and `$` for lines. Looking ahead or behind and referring back,
 * which no machine does in linear time, are refused. Throws `QueryError`, whose message is for the reader.
 */
export function parsePattern(source: string, exact: boolean): Program {
  if (source === '') throw new QueryError('Type a pattern.');
  const parser = new Parser(source, exact);
  return assembled(parser.whole());
}

class Parser {
  readonly #source: string;
  readonly #exact: boolean;
  #at = 0;
  #depth = 0;

  constructor(source: string, exact: boolean) {
    this.#source = source;
    this.#exact = exact;
  }

  whole(): Node {
    const node = this.#alternatives();
    if (this.#at < this.#source.length) throw this.#wrong();
    return node;
  }

  #alternatives(): Node {
    if (++this.#depth > DEEPEST) throw new QueryError('The pattern has too many brackets.');
    const ways = [this.#sequence()];
    while (this.#take('|')) ways.push(this.#sequence());
    this.#depth--;
    return ways.length === 1 ? ways[0]! : { kind: 'either', ways };
  }

  #sequence(): Node {
    const parts: Node[] = [];
    while (this.#at < this.#source.length && !this.#sees('|') && !this.#sees(')')) parts.push(this.#repeated());
    return { kind: 'sequence', parts };
  }

  #repeated(): Node {
    const part = this.#atom();
    const match = /[*+?]|\{(?<least>\d{1,4})(?<open>,(?<most>\d{1,4})?)?\}/uy;
    match.lastIndex = this.#at;
    const found = match.exec(this.#source);
    if (!found) return part;
    this.#at += found[0].length;
    const lazy = this.#take('?');
    const { least, open, most } = found.groups ?? {};
    const counts = countsOf(found[0], least, open, most);
    if (counts.most < counts.least || /[*+?]/u.test(this.#source.charAt(this.#at))) throw this.#wrong();
    return { kind: 'repeated', part, ...counts, lazy };
  }

  #atom(): Node {
    if (this.#take('(')) return this.#group();
    if (this.#take('^')) return { kind: 'assertion', assertion: 'start' };
    if (this.#take('$')) return { kind: 'assertion', assertion: 'end' };
    if (this.#take('.')) return this.#class('[^\\r\\n]');
    if (this.#sees('[')) return this.#class(this.#brackets());
    if (this.#take('\\')) return this.#escape();
    if (/[*+?{]/u.test(this.#source.charAt(this.#at))) throw this.#wrong();
    const character = String.fromCodePoint(this.#source.codePointAt(this.#at)!);
    this.#at += character.length;
    return this.#literal(character);
  }

  #group(): Node {
    if (this.#take('?')) {
      const named = /:|<[\p{L}_]\w*>/uy;
      named.lastIndex = this.#at;
      const opening = named.exec(this.#source);
      if (!opening) throw new QueryError('Patterns cannot look ahead or behind, nor change how they read.');
      this.#at += opening[0].length;
    }
    const inside = this.#alternatives();
    if (!this.#take(')')) throw new QueryError('A bracket of the pattern is not closed.');
    return inside;
  }

  #escape(): Node {
    const character = this.#source.charAt(this.#at++);
    if (character === 'b') return { kind: 'assertion', assertion: 'edge' };
    if (character === 'B') return { kind: 'assertion', assertion: 'noEdge' };
    const all = CLASSES[character.toLowerCase()];
    if (all) return this.#class(character === character.toLowerCase() ? `[${all}]` : `[^${all}]`);
    if (/[1-9k]/u.test(character)) throw new QueryError('Patterns cannot refer back here.');
    const rest = /\{[^{}]{1,60}\}|/uy;
    rest.lastIndex = this.#at;
    if (character === 'p' || character === 'P') {
      const property = rest.exec(this.#source)?.[0] ?? '';
      this.#at += property.length;
      return this.#class(`\\${character}${property}`);
    }
    if (/[\p{L}\p{N}]/u.test(character)) return this.#class(`\\${character}${this.#code(character)}`);
    if (character === '') throw this.#wrong();
    return this.#literal(character);
  }

  /** What follows `\u` and `\x`. */
  #code(letter: string): string {
    const form = letter === 'u' ? /[\da-f]{4}|\{[\da-f]{1,6}\}/iuy : letter === 'x' ? /[\da-f]{2}/iuy : /(?:)/uy;
    form.lastIndex = this.#at;
    const code = form.exec(this.#source)?.[0] ?? '';
    this.#at += code.length;
    return code;
  }

  #brackets(): string {
    const whole = /\[(?:[^\]\\]|\\.)*\]/suy;
    whole.lastIndex = this.#at;
    const found = whole.exec(this.#source)?.[0];
    if (found === undefined) throw new QueryError('A bracket of the pattern is not closed.');
    this.#at += found.length;
    return found.replace(/\\(.)/gsu, (escape, letter: string) => {
      // In the runtime's own patterns it means all but Latin letters.
      if (letter === 'W') throw new QueryError('\\W cannot stand in square brackets.');
      return CLASSES[letter] ?? escape;
    });
  }

  #literal(character: string): Node {
    return this.#class(`\\u{${character.codePointAt(0)!.toString(16)}}`);
  }

  #class(source: string): Node {
    return { kind: 'character', test: characterTest(source, this.#exact) };
  }

  #sees(character: string): boolean {
    return this.#source.charAt(this.#at) === character;
  }

  #take(character: string): boolean {
    if (!this.#sees(character)) return false;
    this.#at++;
    return true;
  }

  #wrong(): QueryError {
    const place = this.#source.slice(this.#at, this.#at + 10);
    return new QueryError(place === '' ? 'The pattern is not complete.' : `The pattern cannot be read at ${place}`);
  }
}

function countsOf(sign: string, least = '', open = '', most = ''): { least: number; most: number } {
  if (sign === '*') return { least: 0, most: Infinity };
  if (sign === '+') return { least: 1, most: Infinity };
  if (sign === '?') return { least: 0, most: 1 };
  return { least: Number(least), most: most !== '' ? Number(most) : open !== '' ? Infinity : Number(least) };
}
