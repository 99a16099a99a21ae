import * as vscode from 'vscode';
import type { Analysis, ArticleSummary } from '../../analysis/protocol.ts';
import { isInTab } from '../language/openTabs.ts';
import { setContext } from '../commands/contextKeys.ts';
import { rangeOfLines } from '../text/positions.ts';
import { PairSession } from './pairSession.ts';
import type { OpenPair } from './pairSession.ts';
import { opposite, passageAt } from './passages.ts';
import type { Side } from './passages.ts';

/** A shared passage at a place in one of the two open articles. */
export interface PassageHit {
  /** The side it was looked for on. */
  readonly side: Side;
  /** From 1, in the order of the left article. */
  readonly number: number;
  /** How many passages the pair shares. */
  readonly total: number;
  readonly range: vscode.Range;
  /** The article it also stands in, where there (1-based line), and its wording there. */
  readonly other: ArticleSummary;
  readonly otherLine: number;
  readonly otherText: string;
}

/** Opens pairs side by side, one at a time. Closing either editor ends the pair and takes all marks away. */
export class PairSessions implements vscode.Disposable {
  readonly #analysis: Analysis;
  readonly #log: vscode.LogOutputChannel;
  readonly #parts: vscode.Disposable;
  readonly #changed = new vscode.EventEmitter<void>();
  #current: PairSession | undefined;

  /** Another pair is open, or none is. */
  readonly onDidChange = this.#changed.event;

  constructor(analysis: Analysis, log: vscode.LogOutputChannel) {
    this.#analysis = analysis;
    this.#log = log;
    this.#parts = vscode.Disposable.from(
      this.#changed,
      vscode.window.tabGroups.onDidChangeTabs(({ closed }) => {
        if (closed.length > 0) this.#endIfClosed();
      }),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0 && this.#current?.sideOf(document.uri)) this.#current.refresh();
      }),
    );
  }

  /** The pair that is open; undefined when none is. */
  get current(): PairSession | undefined {
    return this.#current;
  }

  /** Opens two articles side by side, in place of the pair that is open, and goes to their first passage. */
  async open(pair: OpenPair): Promise<PairSession> {
    const passages = await this.#analysis.call('passages', { a: pair.a.id, b: pair.b.id }, { key: 'passages' });
    const columns = await openEditors(pair, this.#current?.columns);
    this.#end();
    const session = new PairSession(this.#analysis, pair, passages, columns, this.#log);
    this.#current = session;
    // The keys work by the time the first passage is shown.
    await this.#announce();
    await session.goTo(0, 'a');
    return session;
  }

  /** The passage at a place; undefined where there is none, or the document is not in the open pair. */
  passageAt(uri: vscode.Uri, position: vscode.Position): PassageHit | undefined {
    const session = this.#current;
    const side = session?.sideOf(uri);
    if (!session || !side) return undefined;
    const index = passageAt(session.passages, side, position);
    const passage = index === undefined ? undefined : session.passages[index];
    if (index === undefined || !passage) return undefined;
    const there = opposite(side);
    return {
      side,
      number: index + 1,
      total: session.passages.length,
      range: rangeOfLines(passage[side]),
      other: session.pair[there],
      otherLine: passage[there].startLine + 1,
      otherText: there === 'a' ? passage.aText : passage.bText,
    };
  }

  dispose(): void {
    this.#current?.dispose();
    this.#parts.dispose();
  }

  #endIfClosed(): void {
    const pair = this.#current?.pair;
    if (!pair || (isInTab(pair.a.id) && isInTab(pair.b.id))) return;
    this.#end();
    void this.#announce();
  }

  #end(): void {
    this.#current?.dispose();
    this.#current = undefined;
  }

  async #announce(): Promise<void> {
    this.#changed.fire();
    const pair = this.#current?.pair;
    const resources = pair ? [vscode.Uri.parse(pair.a.id), vscode.Uri.parse(pair.b.id)] : [];
    await Promise.all([
      setContext('dateline.pairOpen', pair !== undefined),
      setContext('dateline.pairResources', resources),
    ]);
  }
}

/** Opens the two in the groups of the pair before, else in the active group and the one beside it. */
async function openEditors(
  pair: OpenPair,
  before: PairSession['columns'] | undefined,
): Promise<PairSession['columns']> {
  const open = async (side: Side, fallback: vscode.ViewColumn): Promise<vscode.ViewColumn> => {
    const viewColumn = before?.[side] ?? fallback;
    const options = { viewColumn, preview: false, preserveFocus: side === 'b' };
    const editor = await vscode.window.showTextDocument(vscode.Uri.parse(pair[side].id), options);
    return editor.viewColumn ?? viewColumn;
  };
  const a = await open('a', vscode.ViewColumn.Active);
  return { a, b: await open('b', vscode.ViewColumn.Beside) };
}
