import * as vscode from 'vscode';
import { registerCleaning } from '../cleaning/register.ts';
import { registerCommand } from '../commands.ts';
import { registerTimeline } from '../timeline/register.ts';
import { allArticles } from './sources/articlesUnder.ts';
import { setContext } from '../commands/contextKeys.ts';
import { registerCoverageCommands } from '../coverage/coverageCommands.ts';
import { registerCoverageDecisions } from '../coverage/decisionCommands.ts';
import { registerExportStories } from '../coverage/exportStories.ts';
import { dateByStories } from '../coverage/datingByStories.ts';
import { keepCoverageLive } from '../coverage/liveCoverage.ts';
import { registerPairCommands } from '../coverage/pairCommands.ts';
import { PairSessions } from '../coverage/pairSessions.ts';
import { registerPassageHover } from '../coverage/passageHover.ts';
import { CoverageResults } from '../coverage/results.ts';
import { registerStoryPassages } from '../coverage/storyPassages.ts';
import { registerCompareCoders } from '../annotations/comparing/compareCoders.ts';
import { registerExportAnnotations } from '../annotations/exporting/exportAnnotations.ts';
import { registerImportAnnotations } from '../annotations/importing/importAnnotations.ts';
import { registerAnnotations } from './annotations/register.ts';
import { registerBoilerplate } from './boilerplate/register.ts';
import type { ViewsContext } from './context.ts';
import { registerExplorerDecorations } from './decorations/register.ts';
import { registerDuplicates } from './duplicates/register.ts';
import { registerEntities } from './entities/register.ts';
import { registerQuotations } from './quotations/register.ts';
import { registerReveal } from './reveal.ts';
import { showSkipped, tellOfUnread } from './showSkipped.ts';
import { SkippedNotice } from './skippedNotice.ts';
import { registerSources } from './sources/register.ts';

/** Adds the sidebar "News Sources" with its views and everything that can be done from it. */
export function registerViews(context: ViewsContext): vscode.Disposable {
  const { analysis, decisions, extensionUri, onDidChangeIndex, index, log } = context;
  const pairs = new PairSessions(analysis, log);
  const results = new CoverageResults(analysis);
  const sources = registerSources(context, (id) => results.othersOf(id));
  const duplicates = registerDuplicates(context, results);
  const entities = registerEntities(context);
  const boilerplate = registerBoilerplate(context);
  const annotations = registerAnnotations(context);
  const notice = new SkippedNotice(analysis, (count) => void tellOfUnread(count));
  const announce = (): void => void announceIndex(context);
  return vscode.Disposable.from(
    results,
    pairs,
    sources,
    duplicates,
    entities,
    boilerplate,
    registerQuotations(context),
    annotations,
    registerExportAnnotations(analysis, context.annotations, annotations),
    registerCompareCoders(analysis, context.annotations),
    registerImportAnnotations(analysis, context.annotations),
    registerReveal(sources),
    registerCoverageCommands({ analysis, results, settled: () => index.settled, sources, duplicates }),
    registerCleaning({ analysis, settled: () => index.settled, sources }),
    registerPassageHover(pairs),
    registerPairCommands(pairs, analysis, () => duplicates.selection),
    registerCoverageDecisions({
      decisions,
      pairs,
      selection: () => duplicates.selection,
      sources: () => sources.selection,
    }),
    registerExportStories(analysis, results, duplicates),
    registerStoryPassages(analysis, pairs, onDidChangeIndex, log),
    registerCommand('dateline.showSkipped', () => showSkipped(analysis)),
    registerTimeline(
      extensionUri,
      {
        articles: () => allArticles(analysis),
        isInStory: ({ id }) => results.storyOf(id) !== undefined,
      },
      onDidChangeIndex,
      log,
    ),
    registerExplorerDecorations(context),
    results.onDidChange(() => sources.refresh()),
    dateByStories(analysis, index.onDidStartWork, log),
    keepCoverageLive(results, onDidChangeIndex, decisions.onDidDecide, log),
    onDidChangeIndex(() => {
      announce();
      sources.refresh();
      entities.refresh();
      pairs.current?.refresh();
    }),
    index.onDidStartWork((work) => {
      showProgress(work);
      void work.finally(() => announceRead(context, notice));
    }),
  );
}

/** The editor's own bar in the view, for as long as the folder is read. */
function showProgress(work: Promise<void>): void {
  void vscode.window.withProgress({ location: { viewId: 'dateline.sources' } }, () => work);
}

/** Work on the folder has ended, so it has been read. Before that, "no articles" would be said of a folder nobody has looked into. */
async function announceRead(context: ViewsContext, notice: SkippedNotice): Promise<void> {
  await announceIndex(context);
  await setContext('dateline.indexed', true);
  try {
    await notice.check();
  } catch (error) {
    context.log.debug('The skipped files could not be asked.', error);
  }
}

/** Lets welcome texts and menus know whether there are articles. */
async function announceIndex({ analysis, log }: ViewsContext): Promise<void> {
  try {
    const { articles } = await analysis.call('status', null);
    await setContext('dateline.hasArticles', articles > 0);
  } catch (error) {
    log.debug('The state of the index could not be asked.', error);
  }
}
