import { type Uri, type WorkspaceFolder, workspace } from 'vscode';
import {
  type PathMove,
  afterMove,
  exchanged,
  movedDecisions,
  within,
  withoutFile,
} from '../../core/annotations/changeDecisions.ts';
import type { Decisions } from '../../core/annotations/decisions.ts';
import type { RecordStore } from './recordStore.ts';

/** A file or folder that was renamed or moved. */
export interface FileMove {
  readonly oldUri: Uri;
  readonly newUri: Uri;
}

/** The moves out of each workspace folder into each; those out of or into none are left out. */
export function movesByFolder(
  files: readonly FileMove[],
): readonly { readonly folder: WorkspaceFolder; readonly target: WorkspaceFolder; readonly moves: PathMove[] }[] {
  const groups: { readonly folder: WorkspaceFolder; readonly target: WorkspaceFolder; readonly moves: PathMove[] }[] =
    [];
  for (const { oldUri, newUri } of files) {
    const folder = workspace.getWorkspaceFolder(oldUri);
    const target = workspace.getWorkspaceFolder(newUri);
    if (!folder || !target) continue;
    const move = { from: workspace.asRelativePath(oldUri, false), to: workspace.asRelativePath(newUri, false) };
    const group = groups.find((one) => one.folder === folder && one.target === target);
    if (group) group.moves.push(move);
    else groups.push({ folder, target, moves: [move] });
  }
  return groups;
}

/** Moves decisions within one folder, in one write. */
export async function moveWithin(store: RecordStore<Decisions>, moves: readonly PathMove[]): Promise<void> {
  await store.change((decisions) => moves.reduce((moved, { from, to }) => afterMove(moved, from, to), decisions));
}

/** Moves decisions from one folder to another: written there before they are taken out here, so that none is lost. */
export async function moveBetween(
  source: RecordStore<Decisions>,
  target: RecordStore<Decisions>,
  moves: readonly PathMove[],
): Promise<void> {
  const decisions = await source.read();
  // A pair whose files now lie in two folders can be kept in neither.
  const whole = within(
    decisions,
    moves.map(({ from }) => from),
  );
  const moved = movedDecisions(whole, moves);
  await target.change((there) => exchanged(there, moved, moved));
  await source.change((here) => moves.reduce((rest, { from }) => withoutFile(rest, from), here));
}
