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

  async change(to: (before: string) => string): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
    const text = to(this.text);
    if (text === this.text) return;
    if (this.fails) throw new Error('read-only');
    this.text = text;
    this.writes++;
  }
}
