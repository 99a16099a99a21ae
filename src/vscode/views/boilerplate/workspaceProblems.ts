import * as vscode from 'vscode';
import type { FlaggedFile } from '../../../analysis/boilerplateRows.ts';
import type { Analysis } from '../../../analysis/protocol.ts';
import type { IndexedBlock } from '../../../core/boilerplate/blockIndex.ts';
import { SEVERITIES, SOURCE } from '../../language/diagnosticCodes.ts';
import { filesOf } from '../../language/openTabs.ts';
import { boilerplateScope, unwantedKinds } from '../../language/settings.ts';
import { blockMessage } from '../../text/blockText.ts';
import { editorLocale } from '../../text/editorLocale.ts';
import { Batch } from '../batch.ts';
import { rangeOfBlock } from './provider.ts';

/** More files would bury the reader's own problems, and the editor holds every diagnostic in memory. */
const MOST_FILES = 200;

/** Problems of files that nobody has open may come late: sooner would set them again and again while a folder is read. */
const DELAY_MS = 1000;

/** How many files have boilerplate, and for how many of them that is reported. */
export interface ProblemCounts {
  readonly reported: number;
  readonly total: number;
}

/** Reports what is not the article in files that are not open, where that is wanted. */
export class WorkspaceProblems implements vscode.Disposable {
  readonly #analysis: Pick<Analysis, 'call'>;
  readonly #collection = vscode.languages.createDiagnosticCollection('dateline.workspace');
  readonly #counted = new vscode.EventEmitter<ProblemCounts | undefined>();
  /** What was set for each file, as JSON. */
  readonly #set = new Map<string, string>();
  readonly #batch: Batch;
  readonly #parts: vscode.Disposable;

  /** Told how many there are; undefined when files that are not open are not reported. */
  readonly onDidCount = this.#counted.event;

  constructor(analysis: Pick<Analysis, 'call'>, onDidChangeIndex: vscode.Event<void>, log: vscode.LogOutputChannel) {
    this.#analysis = analysis;
    this.#batch = new Batch(DELAY_MS, async () => {
      try {
        await this.#update();
      } catch (error) {
        log.error('Boilerplate of files that are not open could not be reported.', error);
      }
    });
    const request = () => this.#batch.request();
    this.#parts = vscode.Disposable.from(
      this.#collection,
      this.#counted,
      this.#batch,
      onDidChangeIndex(request),
      vscode.window.tabGroups.onDidChangeTabs(request),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('dateline.boilerplate')) request();
      }),
    );
    request();
  }

  dispose(): void {
    this.#parts.dispose();
  }

  async #update(): Promise<void> {
    if (boilerplateScope() === 'openFiles') {
      this.#collection.clear();
      this.#set.clear();
      this.#counted.fire(undefined);
      return;
    }
    const { files, total } = await this.#analysis.call('flaggedFiles', { without: unwantedKinds(), limit: MOST_FILES });
    this.#counted.fire({ reported: files.length, total });
    // Open files report for themselves, and more of it.
    const open = new Set(vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.flatMap(filesOf)).map(String));
    const wanted = files.filter(({ id }) => !open.has(id));
    const left = new Set(this.#set.keys());
    for (const file of wanted) {
      left.delete(file.id);
      this.#show(file);
    }
    for (const id of left) {
      this.#set.delete(id);
      this.#collection.delete(vscode.Uri.parse(id));
    }
  }

  /** One file a call: of many in one, the editor drops those after the first thousand diagnostics. */
  #show({ id, blocks }: FlaggedFile): void {
    const key = JSON.stringify(blocks);
    if (this.#set.get(id) === key) return;
    this.#set.set(id, key);
    this.#collection.set(
      vscode.Uri.parse(id),
      blocks.map((block) => diagnosticOf(id, block)),
    );
  }
}

/** Never a warning: those paint the file and all of its folders in the Explorer. */
function diagnosticOf(article: string, block: IndexedBlock): vscode.Diagnostic {
  const severity = block.severity === 'hint' ? SEVERITIES.hint : SEVERITIES.information;
  const message = blockMessage(block, editorLocale);
  const diagnostic = new vscode.Diagnostic(rangeOfBlock({ article, block }), message, severity);
  diagnostic.source = SOURCE;
  diagnostic.code = `boilerplate.${block.reason}`;
  return diagnostic;
}
