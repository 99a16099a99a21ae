import type { TextDocument } from 'vscode';
import { type Analysis, CancelledError, type Inspection } from '../../analysis/protocol.ts';

/** What the cache needs of an open document. */
export type OpenDocument = Pick<TextDocument, 'uri' | 'version' | 'isClosed' | 'getText'>;

/** What the cache needs of its surroundings. */
export interface InspectionOptions {
  /** The path as readers know it, the same as in the index. */
  readonly pathOf: (document: OpenDocument) => string;
  /** The longest text that is inspected, in UTF-16 code units. */
  readonly limit: () => number;
  /** Told of an inspection that failed. */
  readonly report: (error: unknown) => void;
}

interface Entry {
  readonly document: OpenDocument;
  readonly version: number;
  /** What was true of everything else when it was asked for. */
  readonly generation: number;
  /** Settles to undefined when there is nothing to show: too large, given up or failed. */
  readonly inspection: Promise<Inspection | undefined>;
}

/**
 * The analysis of each open document, made when first asked for and once a version: callers share it, a change gives
 * the older one up. Bound: one inspection for each document that is open; it goes when the document closes.
 */
export class Inspections {
  readonly #analysis: Analysis;
  readonly #options: InspectionOptions;
  readonly #entries = new Map<string, Entry>();
  #generation = 0;

  constructor(analysis: Analysis, options: InspectionOptions) {
    this.#analysis = analysis;
    this.#options = options;
  }

  /**
   * What the document is and holds. Undefined when it is too large, was closed or changed meanwhile, or could not be
   * analysed; a caller then shows nothing and asks again after the next change.
   */
  async of(document: OpenDocument): Promise<Inspection | undefined> {
    if (document.isClosed) return undefined;
    const { version } = document;
    const id = document.uri.toString();
    const known = this.#entries.get(id);
    const fits = known?.document === document && known.version === version && this.#isCurrent(known);
    const entry = fits ? known : this.#start(id, document);
    const inspection = await entry.inspection;
    if (document.version !== version || document.isClosed) return undefined;
    return this.#entries.get(id) === entry && this.#isCurrent(entry) ? inspection : this.of(document);
  }

  /** Whether the document is longer than what is inspected. */
  isTooLarge(document: OpenDocument): boolean {
    return document.getText().length > this.#options.limit();
  }

  /** Makes every result stale: what is known of other articles, or what the reader decided, has changed. */
  invalidate(): void {
    this.#generation++;
  }

  /** The document was closed: the file on disk counts again. */
  release(document: OpenDocument): void {
    const id = document.uri.toString();
    if (!this.#entries.delete(id)) return;
    // The key gives up an inspection that is still under way.
    this.#analysis.call('release', { id }, { key: keyOf(id) }).catch((error: unknown) => this.#report(error));
  }

  #isCurrent(entry: Entry): boolean {
    return entry.generation === this.#generation;
  }

  #start(id: string, document: OpenDocument): Entry {
    const inspection = this.#inspect(id, document);
    const entry: Entry = { document, version: document.version, generation: this.#generation, inspection };
    this.#entries.set(id, entry);
    return entry;
  }

  async #inspect(id: string, document: OpenDocument): Promise<Inspection | undefined> {
    const text = document.getText();
    if (text.length > this.#options.limit()) return undefined;
    try {
      return await this.#analysis.call(
        'inspect',
        { id, path: this.#options.pathOf(document), text },
        { key: keyOf(id) },
      );
    } catch (error) {
      this.#report(error);
      return undefined;
    }
  }

  #report(error: unknown): void {
    if (!(error instanceof CancelledError)) this.#options.report(error);
  }
}

function keyOf(id: string): string {
  return `inspect:${id}`;
}
