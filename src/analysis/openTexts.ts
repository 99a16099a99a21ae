import type { Analysed } from '../core/analyse.ts';

interface OpenText {
  readonly text: string;
  readonly analysed: Analysed;
  /** The state of the reader's outlets and decisions it was analysed under. */
  readonly judgedBy: number;
}

/** The texts that editors have open, each with its last analysis. While a text is open it stands for its file. */
export class OpenTexts {
  readonly #texts = new Map<string, OpenText>();

  textOf(id: string): string | undefined {
    return this.#texts.get(id)?.text;
  }

  /** The last analysis, if the text and what it was judged by are still the same; else undefined. */
  current(id: string, text: string, judgedBy: number): Analysed | undefined {
    const open = this.#texts.get(id);
    return open && open.text === text && open.judgedBy === judgedBy ? open.analysed : undefined;
  }

  set(id: string, open: OpenText): void {
    this.#texts.set(id, open);
  }

  delete(id: string): boolean {
    return this.#texts.delete(id);
  }
}
