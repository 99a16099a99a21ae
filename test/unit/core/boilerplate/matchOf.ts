const LETTERS = Array.from('abdeghklmnorstu');
const OTHERS = [' ', ' ', ...LETTERS.slice(0, 3)];

/**
 * A text that the expression is likely to match: every alternative, number of repetitions and sign of a class is drawn.
 * Knows the syntax that the patterns of boilerplate are written in; what only looks around is passed over.
 */
export function matchOf(form: RegExp, random: () => number): string {
  return new Sampler(form.source, random).alternatives();
}

class Sampler {
  readonly #source: string;
  readonly #random: () => number;
  #at = 0;

  constructor(source: string, random: () => number) {
    this.#source = source;
    this.#random = random;
  }

  alternatives(): string {
    const drawn = [this.#sequence()];
    while (this.#take('|')) drawn.push(this.#sequence());
    return this.#draw(drawn);
  }

  #sequence(): string {
    let text = '';
    while (this.#at < this.#source.length && !/[|)]/u.test(this.#source[this.#at]!)) {
      const start = this.#at;
      const first = this.#atom();
      const end = this.#at;
      const [least, most] = this.#times();
      const after = this.#at;
      const times = least + Math.floor(this.#random() * (Math.min(most, least + 3) - least + 1));
      for (let i = 0; i < times; i++) {
        this.#at = start;
        text += i === 0 ? first : this.#atom();
      }
      this.#at = times === 0 ? after : Math.max(end, after);
    }
    return text;
  }

  #atom(): string {
    if (this.#take('(?!') || this.#take('(?=') || this.#take('(?<!')) {
      this.#group();
      return '';
    }
    if (this.#take('(?:') || this.#take('(')) return this.#group();
    if (this.#take('[')) return this.#class();
    if (this.#take('\\p{Lu}')) return this.#draw(LETTERS).toUpperCase();
    if (this.#take('\\p{L}') || this.#take('\\w') || this.#take('\\S') || this.#take('.')) return this.#draw(LETTERS);
    if (this.#take('\\d')) return this.#draw(['1', '7']);
    if (this.#take('\\s')) return ' ';
    if (this.#take('\\b') || this.#take('^') || this.#take('$')) return '';
    this.#take('\\');
    return this.#source[this.#at++]!;
  }

  #group(): string {
    const text = this.alternatives();
    this.#at++;
    return text;
  }

  #class(): string {
    const end = this.#source.indexOf(']', this.#at);
    const signs = this.#source.slice(this.#at, end);
    this.#at = end + 1;
    if (signs.startsWith('^')) return signs.includes('\\p{L}') ? '–' : this.#draw(OTHERS);
    return signs.startsWith('\\') ? this.#draw(LETTERS) : this.#draw(Array.from(signs.replaceAll('\\', '')));
  }

  #times(): readonly [least: number, most: number] {
    if (this.#take('?')) return [0, 1];
    if (this.#take('*')) return [0, 3];
    const [all, least, comma, most] = /^\{(\d+)(,?)(\d*)\}/u.exec(this.#source.slice(this.#at)) ?? [];
    if (all === undefined) return [1, 1];
    this.#at += all.length;
    return [Number(least), comma === '' ? Number(least) : Number(most || Number(least) + 3)];
  }

  #take(sign: string): boolean {
    if (!this.#source.startsWith(sign, this.#at)) return false;
    this.#at += sign.length;
    return true;
  }

  #draw<T>(from: readonly T[]): T {
    return from[Math.floor(this.#random() * from.length)]!;
  }
}
