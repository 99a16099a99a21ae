import * as vscode from 'vscode';
import type { ConcordanceCounts } from '../../analysis/concordanceResult.ts';
import { type Analysis, CancelledError } from '../../analysis/protocol.ts';
import type { ConcordanceLine } from '../../core/concordance/concordanceLine.ts';
import { type ConcordanceOrder, sortLines } from '../../core/concordance/sortLines.ts';
import { editorLocale } from '../text/editorLocale.ts';
import { type ConcordanceState, type ConcordanceText, concordanceText } from './concordanceText.ts';
import type { Search } from './search.ts';

/** So many lines are shown; more are counted. A document of so many is some 1.5 MB, and nobody reads more. */
const MOST_LINES = 10_000;

/** While lines come, the document changes at most this often, in milliseconds. */
const REFRESH_MS = 300;

const NOTHING: ConcordanceCounts = { searched: 0, total: 0, lines: 0, articles: 0, cut: 0, unread: 0 };

/** One search in context, from when it was asked for until its document is closed. */
export class ConcordanceSession implements vscode.Disposable {
  readonly search: Search;
  readonly #cancelling = new vscode.CancellationTokenSource();
  readonly #changed = new vscode.EventEmitter<void>();
  #order: ConcordanceOrder = 'date';
  #lines: readonly ConcordanceLine[] = [];
  #counts = NOTHING;
  #progress: ConcordanceState['progress'] = 'searching';
  #problem: string | null = null;
  #refresh: ReturnType<typeof setTimeout> | undefined;
  #shown: { readonly lines: readonly ConcordanceLine[]; readonly text: ConcordanceText } | undefined;

  /** Told when the document is another. */
  readonly onDidChange = this.#changed.event;

  constructor(search: Search) {
    this.search = search;
  }

  get order(): ConcordanceOrder {
    return this.#order;
  }

  get isSearching(): boolean {
    return this.#progress === 'searching';
  }

  /** All lines there are, in their order. */
  get lines(): readonly ConcordanceLine[] {
    return sortLines(this.#lines, this.#order);
  }

  /** What the document shows. */
  get shown(): ConcordanceText | undefined {
    return this.#shown?.text;
  }

  /**
   * The hit on a line of the document, 0-based; undefined where the line is none of a hit. Nor is it while the editor has
   * not yet taken a newer text.
   */
  hitOn(document: Pick<vscode.TextDocument, 'lineAt' | 'lineCount'>, line: number): ConcordanceLine | undefined {
    if (!this.#shown || line >= document.lineCount) return undefined;
    const { lines, text } = this.#shown;
    const number = line - text.heading.length;
    return text.rows[number]?.text === document.lineAt(line).text ? lines[number] : undefined;
  }

  /** Searches until all articles are searched, or the reader has enough. */
  async run(analysis: Analysis): Promise<void> {
    const params = { query: this.search.query, limit: MOST_LINES };
    try {
      this.#counts = await analysis.call('concordance', params, {
        token: this.#cancelling.token,
        onPartial: ({ found, ...counts }) => {
          const first = this.#lines.length === 0 && found.length > 0;
          this.#counts = counts;
          this.#lines = [...this.#lines, ...found];
          if (first) this.#changed.fire();
          else this.#refresh ??= setTimeout(() => this.#tell(), REFRESH_MS);
        },
      });
      this.#progress = 'done';
    } catch (error) {
      this.#progress = 'stopped';
      if (!(error instanceof CancelledError)) this.#problem = error instanceof Error ? error.message : String(error);
    }
    this.#tell();
  }

  /** Ends the search; what was found stays. */
  stop(): void {
    this.#cancelling.cancel();
  }

  sortBy(order: ConcordanceOrder): void {
    this.#order = order;
    this.#changed.fire();
  }

  /** Makes the document's text anew. */
  render(): ConcordanceText {
    const { lines, search } = this;
    const state = {
      search,
      order: this.#order,
      lines,
      counts: this.#counts,
      progress: this.#progress,
      problem: this.#problem,
    };
    const text = concordanceText(state, editorLocale);
    this.#shown = { lines, text };
    return text;
  }

  dispose(): void {
    this.stop();
    clearTimeout(this.#refresh);
    this.#changed.dispose();
  }

  #tell(): void {
    clearTimeout(this.#refresh);
    this.#refresh = undefined;
    this.#changed.fire();
  }
}
