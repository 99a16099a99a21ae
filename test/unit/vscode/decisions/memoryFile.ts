import type { TextFile } from '../../../../src/vscode/decisions/sharedFile.ts';

/** A file in memory whose writes take a turn, as on a disk. */
export class MemoryFile implements TextFile {
  text = '';
  writes = 0;
  fails = false;

  async read(): Promise<string> {
    await Promise.resolve();
    return this.text;
  }

  async replace(text: string): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
    if (this.fails) throw new Error('read-only');
    this.text = text;
    this.writes++;
  }
}
