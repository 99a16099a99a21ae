import * as vscode from 'vscode';
import type { Analysis } from '../../analysis/protocol.ts';
import type { Preset } from '../../core/coverage/story.ts';
import { registerCommand } from '../commands.ts';
import { editorLocale } from '../text/editorLocale.ts';
import { storiesOf } from '../views/duplicates/model.ts';
import type { DuplicatesView } from '../views/duplicates/register.ts';
import { storyAsText } from '../views/duplicates/text.ts';
import { articles } from '../views/locale.ts';
import type { SourceNode } from '../views/sources/model.ts';
import type { SourcesView } from '../views/sources/register.ts';
import { targets } from '../views/targets.ts';
import { everything, offerBroad, searchWithProgress } from './findDuplicateCoverage.ts';
import type { Scope, SearchParts } from './findDuplicateCoverage.ts';
import { choosePreset, chosenPreset } from './preset.ts';
import { articleIdsOf } from './scope.ts';

/** What the commands work on. */
export interface CoverageParts extends SearchParts {
  readonly analysis: Analysis;
  readonly sources: Pick<SourcesView, 'arrangement' | 'selection'>;
  readonly duplicates: DuplicatesView;
}

/** The commands that search for duplicate coverage and work on what was found. */
export function registerCoverageCommands(parts: CoverageParts): vscode.Disposable {
  const { analysis, results, sources, duplicates } = parts;
  return vscode.Disposable.from(
    registerCommand('dateline.findDuplicateCoverage', async (row, selected) => {
      const chosen = row === undefined ? [] : targets(row, selected, []);
      const scope: Scope = () => articleIdsOf(analysis, chosen, sources.arrangement);
      await find(parts, chosen.length > 0 ? scope : everything, chosenPreset());
    }),
    registerCommand('dateline.findCoverageLikeThis', async (row) => {
      const id = articleId(row);
      if (id !== undefined) await findLike(parts, id);
    }),
    registerCommand('dateline.choosePreset', async () => {
      const preset = await choosePreset();
      const { latest } = results;
      if (preset && latest) await find(parts, () => Promise.resolve(latest.ids), preset);
    }),
    registerCommand('dateline.searchCoverageAgain', async () => {
      const { latest } = results;
      if (latest) await find(parts, () => Promise.resolve(latest.ids), latest.preset);
    }),
    registerCommand('dateline.clearCoverage', async () => results.clear()),
    registerCommand('dateline.copyStory', async (...rows) => {
      const stories = storiesOf(targets(rows[0], rows[1], duplicates.selection));
      const text = stories.map((story) => storyAsText(story, editorLocale)).join('\n');
      await vscode.env.clipboard.writeText(text);
    }),
  );
}

/** Searches, shows what was found, and offers the broad preset when nothing was. */
async function find(parts: CoverageParts, scope: Scope, preset: Preset): Promise<void> {
  const result = await searchWithProgress(parts, scope, preset);
  if (!result) return;
  await parts.duplicates.show();
  if (result.stories.length === 0) {
    // Not awaited: the notification may stay for as long as the reader likes.
    void offerBroad(result, preset, () => find(parts, scope, 'broad'));
  }
}

/** Shows the story that holds an article, after a search over all where none has been made. */
async function findLike(parts: CoverageParts, id: string): Promise<void> {
  const { results, duplicates } = parts;
  if (!results.storyOf(id)) {
    const result = await searchWithProgress(parts, everything, chosenPreset());
    if (!result) return;
    if (!results.storyOf(id)) {
      const compared = articles(result.compared, editorLocale);
      void vscode.window.showInformationMessage(
        vscode.l10n.t('No other coverage of this article among {0}.', compared),
      );
      return;
    }
  }
  await duplicates.show(id);
}

function articleId(target: vscode.Uri | SourceNode | undefined): string | undefined {
  if (target === undefined) return vscode.window.activeTextEditor?.document.uri.toString();
  if (target instanceof vscode.Uri) return target.toString();
  return target.row.kind === 'article' ? target.row.article.id : undefined;
}
