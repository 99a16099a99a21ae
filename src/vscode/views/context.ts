import type { Event, LogOutputChannel, Memento, Uri } from 'vscode';
import type { Analysis } from '../../analysis/protocol.ts';
import type { AnnotationKeeper } from '../annotations/annotationKeeper.ts';
import type { PlacedMarks } from '../annotations/placedMarks.ts';
import type { DecisionKeeper } from '../decisions/decisionKeeper.ts';

/** What the views are built from. */
export interface ViewsContext {
  readonly analysis: Analysis;
  /** Where the extension's own files are. */
  readonly extensionUri: Uri;
  /** Keeps how the views are arranged, by workspace. */
  readonly memento: Memento;
  readonly log: LogOutputChannel;
  readonly onDidChangeIndex: Event<void>;
  readonly decisions: DecisionKeeper;
  readonly annotations: AnnotationKeeper;
  readonly placed: PlacedMarks;
  readonly index: {
    /** Told when indexing begins, with its end. */
    readonly onDidStartWork: Event<Promise<void>>;
    /** Resolves when the work asked for so far is done. */
    readonly settled: Promise<void>;
  };
}
