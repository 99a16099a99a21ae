import * as vscode from 'vscode';
import type { ArticleSummary } from '../../analysis/protocol.ts';
import type { ToPage, Unit } from '../../webview/timeline/protocol.ts';
import { editorLocale } from '../text/editorLocale.ts';
import { articleDate } from '../views/dateText.ts';
import { outletText } from '../views/outletText.ts';
import { titleOf } from '../views/titleOf.ts';
import { isFromPage } from './fromPage.ts';
import { timelineHtml } from './html.ts';
import { makeTimeline } from './model.ts';
import type { Timeline } from './model.ts';

/** What the timeline shows. */
export interface TimelineSource {
  /** All articles, as the index has them now. */
  readonly articles: () => Promise<readonly ArticleSummary[]>;
  /** Whether others cover the same story. */
  readonly isInStory: (article: ArticleSummary) => boolean;
}

/** The timeline in an editor tab. The page draws what it is sent and says what was pressed; it knows no article's text. */
export class TimelinePanel implements vscode.Disposable {
  readonly #panel: vscode.WebviewPanel;
  readonly #source: TimelineSource;
  readonly onDidDispose: vscode.Event<void>;
  #unit: Unit | null = null;
  #timeline: Timeline | undefined;

  constructor(extension: vscode.Uri, source: TimelineSource, log: vscode.LogOutputChannel) {
    const [dist, media] = [vscode.Uri.joinPath(extension, 'dist'), vscode.Uri.joinPath(extension, 'media')];
    this.#source = source;
    this.#panel = vscode.window.createWebviewPanel(
      'dateline.timeline',
      editorLocale.t('Timeline'),
      vscode.ViewColumn.Active,
      { enableScripts: true, localResourceRoots: [dist, media] },
    );
    this.onDidDispose = this.#panel.onDidDispose;
    const { webview } = this.#panel;
    webview.onDidReceiveMessage(async (message: unknown) => {
      try {
        await this.#receive(message);
      } catch (error) {
        log.error('The timeline could not be shown.', error);
      }
    });
    webview.html = timelineHtml({
      source: webview.cspSource,
      script: webview.asWebviewUri(vscode.Uri.joinPath(dist, 'timeline.js')).toString(),
      style: webview.asWebviewUri(vscode.Uri.joinPath(media, 'timeline.css')).toString(),
      language: editorLocale.language,
    });
  }

  reveal(): void {
    this.#panel.reveal();
  }

  /** Draws the articles as they are now. A page that is not ready yet, or was put away, asks for itself. */
  async refresh(): Promise<void> {
    const articles = await this.#source.articles();
    this.#timeline = makeTimeline(articles, this.#unit, this.#source.isInStory, editorLocale);
    const message: ToPage = { type: 'view', view: this.#timeline.view };
    await this.#panel.webview.postMessage(message);
  }

  dispose(): void {
    this.#panel.dispose();
  }

  async #receive(message: unknown): Promise<void> {
    if (!isFromPage(message)) return;
    if (message.type === 'open') {
      await open(this.#timeline?.articles[message.row]?.[message.column] ?? []);
      return;
    }
    this.#unit = message.unit;
    await this.refresh();
  }
}

/** Opens the article of a cell; of several, the one that is chosen. */
async function open(articles: readonly ArticleSummary[]): Promise<void> {
  const [only] = articles;
  const choices = articles.map((article) => ({
    article,
    label: titleOf(article),
    description: `${outletText(article, editorLocale)} · ${articleDate(article, 'full', editorLocale)}`,
  }));
  const chosen =
    articles.length > 1
      ? (await vscode.window.showQuickPick(choices, { title: editorLocale.t('Open an article') }))?.article
      : only;
  if (chosen) await vscode.commands.executeCommand('vscode.open', vscode.Uri.parse(chosen.id));
}
