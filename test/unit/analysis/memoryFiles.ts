import type { Handlers } from '../../../src/analysis/channel.ts';
import type { FileStamp, HostMethods } from '../../../src/analysis/protocol.ts';
import { readFileSync } from 'node:fs';

/** Files in memory, as the editor would serve them, that count what is asked of them. */
export class MemoryFiles {
  readonly #files = new Map<string, { readonly bytes: Uint8Array | Error; readonly modified: number }>();
  /** How often each file was read. */
  readonly reads = new Map<string, number>();
  /** How often the index said it had changed. */
  notices = 0;
  #clock = 0;

  /** Writes a text, bytes, or an error that reading it shall fail with. */
  write(path: string, content: string | Uint8Array | Error): FileStamp {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    this.#files.set(idOf(path), { bytes, modified: ++this.#clock });
    return this.stamp(path);
  }

  delete(path: string): void {
    this.#files.delete(idOf(path));
  }

  stamp(path: string): FileStamp {
    const file = this.#files.get(idOf(path));
    const size = file?.bytes instanceof Uint8Array ? file.bytes.length : 0;
    return { id: idOf(path), path, modified: file?.modified ?? 0, size };
  }

  get stamps(): readonly FileStamp[] {
    return [...this.#files.keys()].map((id) => this.stamp(id.slice('memory:/'.length)));
  }

  readonly handlers: Handlers<HostMethods> = {
    read: ({ id }) => {
      this.reads.set(id, (this.reads.get(id) ?? 0) + 1);
      const bytes = this.#files.get(id)?.bytes ?? new Error('the file is gone');
      if (bytes instanceof Error) throw bytes;
      return bytes;
    },
    data: ({ name }) => new Uint8Array(readFileSync(new URL(`../../../data/${name}`, import.meta.url))),
    indexChanged: () => {
      this.notices++;
      return null;
    },
  };
}

/** The id of a file in memory. */
export function idOf(path: string): string {
  return `memory:/${path}`;
}
