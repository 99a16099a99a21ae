import * as vscode from 'vscode';
import type { Analysis } from '../../analysis/protocol.ts';
import type { Inspections } from '../documents/inspections.ts';
import type { AnnotationStore } from './annotationStore.ts';
import { NoteThreads } from './comments/noteThreads.ts';
import { registerNameCompletion } from './comments/nameCompletion.ts';
import { registerComments } from './comments/register.ts';
import { registerAnnotate } from './making/annotateCommands.ts';
import { registerAnnotateAll } from './making/annotateAll.ts';
import { Annotator } from './making/annotator.ts';
import { registerDeleteMarks } from './making/deleteMarks.ts';
import { registerGoToMarks } from './making/goToMarks.ts';
import { registerLinkMarks } from './making/linkMarks.ts';
import { registerNotes } from './making/noteCommands.ts';
import { registerMarks } from './marks/register.ts';
import type { PlacedMarks } from './placedMarks.ts';
import { registerEditScheme } from './tags/editScheme.ts';
import { RecentTags } from './tags/recentTags.ts';

/** What annotating in the editor is built from. */
export interface AnnotatingContext {
  readonly store: AnnotationStore;
  readonly placed: PlacedMarks;
  readonly inspections: Inspections;
  readonly analysis: Analysis;
  /** The workspace's own. */
  readonly memento: vscode.Memento;
}

/** The commands that annotate, and what shows annotations in the text. */
export function registerAnnotating({
  store,
  placed,
  inspections,
  analysis,
  memento,
}: AnnotatingContext): vscode.Disposable {
  const annotator = new Annotator(store, placed);
  const recent = new RecentTags(memento);
  const threads = new NoteThreads(store, placed);
  const annotating = { annotator, inspections, store, recent };
  const choosing = { store, placed };
  return vscode.Disposable.from(
    registerAnnotate(annotating),
    registerAnnotateAll(annotating, analysis),
    registerNotes({ ...choosing, annotator, inspections, threads, recent }),
    registerLinkMarks(choosing),
    registerDeleteMarks(choosing),
    registerGoToMarks(placed),
    registerEditScheme(store),
    registerMarks(store, placed),
    registerComments(threads, store, placed),
    registerNameCompletion(analysis),
  );
}
