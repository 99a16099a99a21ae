import * as vscode from 'vscode';
import type { DurableFiles } from '../analysis/durableFiles.ts';
import type { Host } from '../analysis/job.ts';
import type { Analysis } from '../analysis/protocol.ts';
import { type RunningWorker, WorkerAnalysis } from '../analysis/workerAnalysis.ts';
import { AnnotationKeeper } from './annotations/annotationKeeper.ts';
import type { GitConfigs } from './annotations/author.ts';
import { KeptElsewhere } from './annotations/keptElsewhere.ts';
import { registerMarkHover } from './annotations/marks/markHover.ts';
import type { PlacedMarks } from './annotations/placedMarks.ts';
import { Placing } from './annotations/placing.ts';
import { registerCitations } from './citations/register.ts';
import { registerConcordance } from './concordance/register.ts';
import { DecisionKeeper } from './decisions/decisionKeeper.ts';
import { FileProblems } from './decisions/fileProblems.ts';
import { openerOf } from './decisions/folderFile.ts';
import { OutletKeeper } from './decisions/outletKeeper.ts';
import { registerDecisions } from './decisions/register.ts';
import { NameKeeper } from './entities/nameKeeper.ts';
import { registerLanguage } from './language/register.ts';
import { registerViews } from './views/register.ts';
import { hostHandlers } from './workspace/hostHandlers.ts';
import { WorkspaceIndex } from './workspace/workspaceIndex.ts';

/** What differs between the Node and the browser extension host. */
export interface Surroundings {
  readonly host: Host;
  /** Starts the bundled worker. */
  startWorker(extension: vscode.Uri): Promise<RunningWorker>;
  /** The disk of the machine that the host runs on, where it has one. */
  readonly files?: DurableFiles;
  /** This user's own git configuration, where there is one. */
  readonly gitConfigs?: GitConfigs;
}

/** What the extension hands to its tests. */
export interface DatelineApi {
  readonly analysis: Analysis;
  readonly index: WorkspaceIndex;
  readonly annotations: AnnotationKeeper;
  readonly placed: PlacedMarks;
}

/** Builds the parts in the order of the data and registers each. Nothing is analysed here, and nothing awaited. */
export function activateDateline(context: vscode.ExtensionContext, surroundings: Surroundings): DatelineApi {
  const log = vscode.window.createOutputChannel('Dateline', { log: true });
  const changed = new vscode.EventEmitter<void>();
  const analysis = new WorkerAnalysis(
    () => surroundings.startWorker(context.extensionUri),
    surroundings.host,
    hostHandlers(context.extensionUri, () => changed.fire()),
    (crash) => {
      log.error(crash);
      void index.rebuild();
    },
  );
  const { extensionUri, workspaceState: memento } = context;
  const problems = new FileProblems(log);
  const open = openerOf(surroundings.files);
  const names = new NameKeeper(analysis, open, problems, log);
  const decisions = new DecisionKeeper(analysis, memento, open, problems, names, log);
  const annotations = new AnnotationKeeper({
    open,
    elsewhere: new KeptElsewhere(context.globalState, context.globalStorageUri),
    problems,
    log,
    gitConfigs: surroundings.gitConfigs,
  });
  const outlets = new OutletKeeper(analysis, open, problems, log);
  const index = new WorkspaceIndex(analysis, outlets, log);
  const placed = new Placing({ store: annotations, analysis, settled: () => index.settled, log });
  const parts = {
    analysis,
    index,
    decisions,
    annotations,
    placed,
    outlets,
    log,
    extensionUri,
    memento,
    onDidChangeIndex: changed.event,
  };
  context.subscriptions.push(log, changed, analysis, problems, names, decisions, annotations, outlets, index, placed);
  context.subscriptions.push(registerDecisions(parts), registerLanguage(parts), registerViews(parts));
  context.subscriptions.push(registerMarkHover(annotations, placed));
  context.subscriptions.push(registerConcordance(parts), registerCitations(analysis));
  void decisions.load();
  void names.load();
  void annotations.load();
  void index.refresh();
  return { analysis, index, annotations, placed };
}
