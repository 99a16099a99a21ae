/** Files on a disk of this machine, changed so that neither a crash nor another program costs what was saved. */
export interface DurableFiles {
  /** What a file holds; null when there is none. Rejects with the system's error when it cannot be read. */
  read(path: string): Promise<Uint8Array | null>;
  /**
   * Puts what `to` gives in place of what the file holds by then, wholly or not at all; null: no file. Settles when that
   * is on the disk. `to` is asked again where another program changed the file meanwhile. Rejects with the system's
   * error, or what `to` throws.
   */
  change(path: string, to: (before: Uint8Array | null) => Uint8Array | null): Promise<void>;
}
