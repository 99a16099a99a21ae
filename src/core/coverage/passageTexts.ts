import type { PassageText } from './passages.ts';

/** Pairs come in order of likeness, so a text that was wanted is soon wanted again. */
const KEPT = 512;

/** The texts of likely pairs, read when they are asked for; the last few hundred are kept, and come back as the same object. */
export class PassageTexts {
  readonly #read: (id: string) => Promise<PassageText>;
  readonly #texts = new Map<string, Promise<PassageText>>();

  constructor(read: (id: string) => Promise<PassageText>) {
    this.#read = read;
  }

  /** The text of an article. Rejects when it cannot be read. */
  get(id: string): Promise<PassageText> {
    const text = this.#texts.get(id) ?? this.#read(id);
    this.#texts.delete(id);
    this.#texts.set(id, text);
    const [oldest] = this.#texts.keys();
    if (this.#texts.size > KEPT && oldest !== undefined) this.#texts.delete(oldest);
    return text;
  }
}
