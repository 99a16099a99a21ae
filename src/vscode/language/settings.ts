import { workspace } from 'vscode';
import type { ConfigurationScope, TextDocument, Uri } from 'vscode';
import { type BoilerplateReason, REASONS } from '../../core/boilerplate/block.ts';
import type { Recognise } from './recognition.ts';

/** How lines that are not the article look. */
export type Appearance = 'dim' | 'fold' | 'plain';

/** Kinds of boilerplate that the reader wants to hear of; those not named are wanted. */
export type Categories = Partial<Readonly<Record<BoilerplateReason, boolean>>>;

/** The largest file that is read, in megabytes, where nothing is set: as the index has it. */
const DEFAULT_MEGABYTES = 5;

/** When a `.txt` file becomes a news source. */
export function recogniseSetting(document: TextDocument): Recognise {
  return read<Recognise>('recognise', 'byContent', document);
}

/** The longest text that is inspected, in UTF-16 code units: the limit for files, a byte taken for a unit. */
export function longestText(): number {
  return read('files.maxSize', DEFAULT_MEGABYTES, null) * 1024 * 1024;
}

/** Whether outlet, date and other coverage stand above an article. */
export function showsCodeLens(document: TextDocument): boolean {
  return read('codeLens', true, document);
}

/** Whether the date is printed after days the text names. */
export function showsInlayHints(document: TextDocument): boolean {
  return read('inlayHints', false, document);
}

/** Whether dates that contradict each other are reported. */
export function reportsDates(document: TextDocument): boolean {
  return read('dates.diagnostics', true, document);
}

/** How lines that are not the article look in the document. */
export function appearance(document: TextDocument): Appearance {
  return read<Appearance>('boilerplate.appearance', 'dim', document);
}

/** Where lines that are not the article are reported. */
export function boilerplateScope(): 'openFiles' | 'workspace' {
  return read<'openFiles' | 'workspace'>('boilerplate.scope', 'openFiles', null);
}

/** The kinds of boilerplate that are not reported in a file, or where none is asked about. */
export function unwantedKinds(file: Uri | null = null): readonly BoilerplateReason[] {
  const wanted = read<Categories>('boilerplate.categories', {}, file);
  return REASONS.filter((reason) => wanted[reason] === false);
}

/** Those blocks of the document that are of a kind the reader wants to hear of. */
export function reportedBlocks<B extends { readonly reason: BoilerplateReason }>(
  document: TextDocument,
  blocks: readonly B[],
): readonly B[] {
  const unwanted = unwantedKinds(document.uri);
  return blocks.filter(({ reason }) => !unwanted.includes(reason));
}

/**
 * Leaves a kind of boilerplate out from now on: in the workspace where one is open, else for the reader. Gives what takes
 * that back.
 */
export async function stopReporting(reason: BoilerplateReason): Promise<() => Thenable<void>> {
  const settings = workspace.getConfiguration('dateline');
  const known = settings.inspect<Categories>('boilerplate.categories');
  const inWorkspace = workspace.workspaceFolders !== undefined;
  const before = inWorkspace ? known?.workspaceValue : known?.globalValue;
  const set = (value: Categories | undefined) => settings.update('boilerplate.categories', value, !inWorkspace);
  await set({ ...before, [reason]: false });
  return () => set(before);
}

function read<T>(key: string, fallback: T, scope: ConfigurationScope | null): T {
  return workspace.getConfiguration('dateline', scope).get(key, fallback);
}
