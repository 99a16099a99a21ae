import type { KeptTree } from '../../../../src/vscode/annotations/keptFolder.ts';
import { MemoryFile } from '../decisions/memoryFile.ts';

/** A folder in memory that other programs may write too. */
export class MemoryTree implements KeptTree {
  readonly files = new Map<string, MemoryFile>();

  list(folder: string): Promise<readonly string[]> {
    const there = [...this.files].filter(([path, { text }]) => path.startsWith(`${folder}/`) && text !== '');
    return Promise.resolve(there.map(([path]) => path));
  }

  open(path: string): MemoryFile {
    const file = this.files.get(path) ?? new MemoryFile();
    this.files.set(path, file);
    return file;
  }

  /** The text of a file of an article. */
  textOf(article: string): string {
    return this.open(`annotations/${article}.jsonl`).text;
  }
}
