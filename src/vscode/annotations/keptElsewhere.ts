import { type Memento, Uri, l10n, window, workspace } from 'vscode';
import { fingerprint } from '../../core/text/fingerprint.ts';

const REMEMBERED = 'dateline.keptElsewhere';

/** Which folders' annotations are kept on this computer, since the folders cannot be written; the reader chose so for each. */
export class KeptElsewhere {
  readonly #memento: Memento;
  readonly #storage: Uri;

  /** `memento` outlives workspaces; `storage` is a folder of the extension's own. */
  constructor(memento: Memento, storage: Uri) {
    this.#memento = memento;
    this.#storage = storage;
  }

  /** Where the annotations of a folder are kept; undefined: in the folder, if anywhere. */
  rootOf(folder: Uri): Uri | undefined {
    if (!this.#folders().includes(folder.toString())) return undefined;
    const set = workspace.getConfiguration('dateline.annotations').get('location', '').trim();
    const base = set ? Uri.file(set) : Uri.joinPath(this.#storage, 'annotations');
    return Uri.joinPath(base, nameOf(folder));
  }

  /** Asks the reader whether to keep the annotations of a folder here; whether they are from now on. */
  async offer(folder: Uri, isOpen: boolean): Promise<boolean> {
    const keep = l10n.t('Keep annotations on this computer');
    const why = isOpen ? l10n.t('This folder is read-only.') : l10n.t('This file lies in no open folder.');
    if ((await window.showWarningMessage(why, keep)) !== keep) return false;
    await this.keep(folder);
    return true;
  }

  /** Keeps the annotations of a folder here from now on. */
  async keep(folder: Uri): Promise<void> {
    await this.#memento.update(REMEMBERED, [...new Set([...this.#folders(), folder.toString()])]);
  }

  #folders(): readonly string[] {
    return this.#memento.get<readonly string[]>(REMEMBERED, []);
  }
}

/** A name for what is kept of a folder: its own, for the reader, and what tells it from others of that name. */
function nameOf(folder: Uri): string {
  const name = folder.path.replace(/\/$/u, '').split('/').at(-1) ?? '';
  const readable = name.replace(/[^\p{L}\p{N}._-]+/gu, '-').slice(0, 60);
  return `${readable}-${fingerprint(folder.toString()).toString(36)}`;
}
