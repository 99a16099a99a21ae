import * as vscode from 'vscode';
import { type Analysis, CancelledError } from '../../analysis/protocol.ts';
import type { Mark } from '../../core/annotations/annotation.ts';
import { lostAmong, questionOf } from './lostMarks.ts';
import type { LostMark } from './placedMarks.ts';

/** Changes are gathered this long: a folder that is unpacked is one. */
const GATHER_MS = 150;

/** Articles asked about at once: few enough that the worker soon hears what the reader asks for. */
const BATCH = 200;

/** What the look at closed articles needs of its surroundings. */
export interface ClosedMarksOptions {
  readonly analysis: Pick<Analysis, 'call'>;
  /** Settles when the index knows the files as they are. */
  readonly settled: () => Promise<void>;
  /** The marks of an article by now; undefined where its file is not to be looked at, as it is open. */
  readonly marksOf: (article: vscode.Uri) => readonly Mark[] | undefined;
  /** Told of a look that failed. */
  readonly report: (error: unknown) => void;
}

interface Looked {
  readonly article: vscode.Uri;
  readonly isGone: boolean;
  readonly lost: readonly LostMark[];
}

/** The marks that are lost in articles that are not open, as they were last looked at in the background. */
export class ClosedMarks implements vscode.Disposable {
  readonly #options: ClosedMarksOptions;
  readonly #changed = new vscode.EventEmitter<readonly vscode.Uri[]>();
  readonly #looked = new Map<string, Looked>();
  readonly #wanted = new Map<string, vscode.Uri>();
  readonly #stop = new vscode.CancellationTokenSource();
  #hasCome = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #working: Promise<void> = Promise.resolve();

  /** Tells the articles in which others are lost now. */
  readonly onDidChange = this.#changed.event;

  constructor(options: ClosedMarksOptions) {
    this.#options = options;
  }

  /** What is lost in all of them. */
  get lost(): readonly LostMark[] {
    return [...this.#looked.values()].flatMap(({ lost }) => lost);
  }

  /** Has articles looked at, a moment later. */
  look(articles: readonly vscode.Uri[]): void {
    for (const article of articles) this.#wanted.set(article.toString(), article);
    if (this.#wanted.size > 0) this.#lookSoon();
  }

  /** A file has come: it may be an article that is gone elsewhere, also one that is only found to be gone right now. */
  lookForGone(): void {
    this.#hasCome = true;
    this.#lookSoon();
  }

  /** What was known of an article counts no more: it is open now, or has no marks. */
  forget(article: vscode.Uri): void {
    this.#wanted.delete(article.toString());
    this.#looked.delete(article.toString());
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#stop.cancel();
    this.#stop.dispose();
    this.#changed.dispose();
  }

  #lookSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (this.#working = this.#working.then(() => this.#lookAtWanted())), GATHER_MS);
  }

  async #lookAtWanted(): Promise<void> {
    try {
      await this.#options.settled();
      if (this.#hasCome)
        for (const { article, isGone } of this.#looked.values())
          if (isGone) this.#wanted.set(article.toString(), article);
      this.#hasCome = false;
      while (this.#wanted.size > 0 && !this.#stop.token.isCancellationRequested) {
        const batch = [...this.#wanted.values()].slice(0, BATCH);
        for (const article of batch) this.#wanted.delete(article.toString());
        await this.#lookAt(batch);
      }
    } catch (error) {
      if (!(error instanceof CancelledError)) this.#options.report(error);
    }
  }

  async #lookAt(batch: readonly vscode.Uri[]): Promise<void> {
    const { analysis, marksOf } = this.#options;
    const asked = batch.flatMap((article) => {
      const marks = marksOf(article);
      if (!marks?.length) this.forget(article);
      return marks?.length ? [{ article, marks }] : [];
    });
    const articles = asked.map(({ article, marks }) =>
      questionOf(article, vscode.workspace.asRelativePath(article), marks),
    );
    const looked = await analysis.call('lookAtMarks', { articles }, { token: this.#stop.token });
    asked.forEach(({ article, marks }, i) => {
      const result = looked[i];
      const key = article.toString();
      // What was opened meanwhile is not looked at, and what changed is asked about again.
      if (!result || this.#wanted.has(key) || !marksOf(article)) return;
      this.#looked.set(key, { article, isGone: 'movedTo' in result, lost: lostAmong(article, marks, result) });
    });
    this.#changed.fire(batch);
  }
}
