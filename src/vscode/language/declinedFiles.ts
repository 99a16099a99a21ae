import type { Memento, Uri } from 'vscode';

const KEY = 'dateline.language.declined';

/** More files than anybody changes back by hand; the oldest wish goes first. */
const LIMIT = 1000;

/** The files that the reader does not want read as news sources, kept with the workspace. */
export class DeclinedFiles {
  readonly #memento: Memento;

  constructor(memento: Memento) {
    this.#memento = memento;
  }

  has(file: Uri): boolean {
    return this.#all().includes(file.toString());
  }

  /** Remembers or takes back that a file was declined. */
  async set(file: Uri, declined: boolean): Promise<void> {
    const id = file.toString();
    const others = this.#all().filter((other) => other !== id);
    if (declined || others.length < this.#all().length) {
      await this.#memento.update(KEY, declined ? [...others, id].slice(-LIMIT) : others);
    }
  }

  #all(): readonly string[] {
    return this.#memento.get<readonly string[]>(KEY, []);
  }
}
