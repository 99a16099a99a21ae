import * as vscode from 'vscode';
import type { ArticleSummary } from '../../analysis/protocol.ts';
import { foldWords } from '../../core/annotations/foldWords.ts';
import { registerCommand } from '../commands.ts';
import type { DecisionKeeper } from '../decisions/decisionKeeper.ts';
import { assertWritable } from '../decisions/folderFile.ts';
import type { Making } from '../decisions/making.ts';
import { ReaderError } from '../readerError.ts';
import { editorLocale } from '../text/editorLocale.ts';
import { articlesOfRows } from '../views/duplicates/model.ts';
import type { CoverageNode } from '../views/duplicates/model.ts';
import { outletText } from '../views/outletText.ts';
import { articlesOf } from '../views/sources/model.ts';
import type { SourceNode } from '../views/sources/model.ts';
import { targets } from '../views/targets.ts';
import { tellBriefly } from '../statusBar.ts';
import { ignoredPassage, pairsOf } from './coverageDecisions.ts';
import type { PairSessions } from './pairSessions.ts';

/** What deciding about stories is built from. */
interface DecisionParts {
  readonly decisions: Pick<DecisionKeeper, 'decide' | 'takeBack'>;
  readonly pairs: PairSessions;
  /** The selected rows of Duplicate Coverage and of Sources. */
  readonly selection: () => readonly CoverageNode[];
  readonly sources: () => readonly SourceNode[];
}

/** "Not the same story", "Same story", "Ignore this passage", and "Undo decision" on their rows. */
export function registerCoverageDecisions({ decisions, pairs, selection, sources }: DecisionParts): vscode.Disposable {
  const { t } = vscode.l10n;
  const decide = async (title: string, makings: readonly Making[]): Promise<void> => {
    for (const { folder } of makings) assertWritable(folder.uri);
    await decisions.decide(title, makings);
    tellBriefly(t('Decided: {0}', title));
  };
  return vscode.Disposable.from(
    registerCommand('dateline.notSameStory', async (...rows) => {
      const chosen = articlesOfRows(targets(rows[0], rows[1], selection()));
      const open = pairs.current?.pair;
      const articles = rows[0] === undefined && chosen.length < 2 && open ? [open.a, open.b] : chosen;
      if (articles.length < 2) throw new ReaderError(t('Select a pair, or two articles of a story.'));
      await decide(t('not the same story: {0}', namesOf(articles)), pairsOf(articles, 'apart'));
    }),
    registerCommand('dateline.sameStory', async (...rows) => {
      const articles = articlesOfAny(rows[0] === undefined ? sources() : targets(rows[0], rows[1], []));
      if (articles.length < 2) throw new ReaderError(t('Select two articles or more.'));
      await decide(t('same story: {0}', namesOf(articles)), pairsOf(articles, 'together'));
    }),
    registerCommand('dateline.ignorePassage', async () => {
      const passage = pairs.current?.passageAtCursor();
      if (!passage) throw new ReaderError(t('Put the cursor into a passage of the pair that is open.'));
      const { texts, file } = passage;
      await decide(t('ignored passage'), ignoredPassage(texts.map(foldWords), [file]));
    }),
    registerCommand('dateline.undoCoverageDecision', async (...rows) => {
      const nodes = targets(rows[0], rows[1], selection());
      for (const node of nodes) {
        if (node.kind === 'ignored') {
          const folders = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri);
          await decisions.takeBack(t('ignored passage'), ignoredPassage([node.words], folders));
          continue;
        }
        const articles = articlesOfRows([node]);
        await decisions.takeBack(t('decision about {0}', namesOf(articles)), pairsOf(articles, 'apart'));
      }
    }),
  );
}

function articlesOfAny(nodes: readonly (CoverageNode | SourceNode)[]): readonly ArticleSummary[] {
  return nodes.flatMap((node) => ('row' in node ? articlesOf([node]) : articlesOfRows([node])));
}

/** `NORDA, Harbour Gazette`; more than three would fill the status bar. */
function namesOf(articles: readonly ArticleSummary[]): string {
  const names = articles.slice(0, 3).map((article) => outletText(article, editorLocale));
  return articles.length > names.length ? `${names.join(', ')}, …` : names.join(', ');
}
