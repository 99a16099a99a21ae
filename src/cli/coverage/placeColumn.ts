import { Column } from '../../core/coverage/column.ts';
import type { Place } from '../place.ts';

/** Where articles lie, by number: some twenty bytes each where they lie on lines. */
export class PlaceColumn {
  /** Each file of records, and each file that is an article, once. */
  readonly #files: { readonly path: string; readonly known: string | null }[] = [];
  readonly #fileOf = new Column((size) => new Uint32Array(size));
  readonly #numbers = new Column((size) => new Uint32Array(size));
  readonly #offsets = new Column((size) => new Float64Array(size));
  readonly #lengths = new Column((size) => new Uint32Array(size));

  get size(): number {
    return this.#fileOf.length;
  }

  add(place: Place): void {
    const known = place.kind === 'file' ? place.known : null;
    const last = this.#files.at(-1);
    if (last?.path !== place.path || last.known !== known) this.#files.push({ path: place.path, known });
    this.#fileOf.push(this.#files.length - 1);
    this.#numbers.push(place.kind === 'line' ? place.number : 0);
    this.#offsets.push(place.kind === 'line' ? place.offset : 0);
    this.#lengths.push(place.kind === 'line' ? place.length : 0);
  }

  get(article: number): Place {
    const { path, known } = this.#files[this.#fileOf.cells[article]!]!;
    if (known !== null) return { kind: 'file', path, known };
    return {
      kind: 'line',
      path,
      number: this.#numbers.cells[article]!,
      offset: this.#offsets.cells[article]!,
      length: this.#lengths.cells[article]!,
    };
  }
}
