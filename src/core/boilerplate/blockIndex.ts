import type { LineRun } from './likeLines.ts';
import { type BoilerplateBlock, type BoilerplateReason, REASONS, type Severity } from './block.ts';
import { foldLine } from './decisions.ts';
import { Lines } from '../text/lines.ts';
import { shorten } from '../text/shorten.ts';
import { maskedKey } from './maskedKey.ts';

/** What the index keeps of a block: where it stands, what it is, and the key of its words, numbers masked. */
export interface IndexedBlock extends LineRun {
  /** 0-based, UTF-16 units from where its first and its last line begin; end exclusive. */
  readonly startCharacter: number;
  readonly endCharacter: number;
  readonly reason: BoilerplateReason;
  readonly severity: Severity;
  readonly inline: boolean;
  /** As `maskedKey` gives it for all of its words. */
  readonly key: number;
}

/** A block's opening words are kept up to so many UTF-16 units: what a row has room for. */
const LABEL = 100;

const SEVERITIES: readonly Severity[] = ['warning', 'information', 'hint'];

/** How many numbers of `Entry.places` describe one block. */
const FIELDS = 5;

interface Entry {
  readonly keys: Float64Array;
  readonly places: Int32Array;
}

interface Wording {
  readonly label: string;
  /** Blocks that read so, in all articles. */
  blocks: number;
}

/**
 * The blocks of all articles, 28 bytes each. Of their words only the first are kept, once for blocks that differ in
 * nothing but their numbers.
 */
export class BlockIndex {
  readonly #entries = new Map<string, Entry>();
  readonly #wordings = new Map<number, Wording>();

  /** Takes in an article's blocks, in place of those known before. */
  set(id: string, text: string, blocks: readonly BoilerplateBlock[]): void {
    this.delete(id);
    if (blocks.length === 0) return;
    const lines = new Lines(text);
    const keys = Float64Array.from(blocks, ({ start, end }) => maskedKey(text, start, end));
    const places = new Int32Array(blocks.length * FIELDS);
    blocks.forEach((block, i) => {
      const { start, end, startLine, endLine } = block;
      const kind = REASONS.indexOf(block.reason) * 8 + SEVERITIES.indexOf(block.severity) * 2 + (block.inline ? 1 : 0);
      places.set(
        [startLine, start - lines.span(startLine).start, endLine, end - lines.span(endLine).start, kind],
        i * FIELDS,
      );
      const wording = this.#wordings.get(keys[i]!);
      if (wording) wording.blocks++;
      else this.#wordings.set(keys[i]!, { label: labelOf(text.slice(start, end)), blocks: 1 });
    });
    this.#entries.set(id, { keys, places });
  }

  /** Forgets an article; one that is not known is no error. */
  delete(id: string): void {
    const entry = this.#entries.get(id);
    if (!entry) return;
    this.#entries.delete(id);
    for (const key of entry.keys) {
      const wording = this.#wordings.get(key);
      if (wording && --wording.blocks === 0) this.#wordings.delete(key);
    }
  }

  /** The ids of the articles that have blocks, in the order they were taken in. */
  ids(): IterableIterator<string> {
    return this.#entries.keys();
  }

  /** The blocks of an article in order; empty for one without any. */
  blocksOf(id: string): IndexedBlock[] {
    const entry = this.#entries.get(id);
    return entry ? Array.from(entry.keys, (key, i) => blockAt(key, entry.places, i * FIELDS)) : [];
  }

  /** The opening words of the first block that was met with a key; empty for a key nobody has. */
  labelOf(key: number): string {
    return this.#wordings.get(key)?.label ?? '';
  }

  /** The ids of the articles that have a block with this key. Looks at every article. */
  *articlesWith(key: number): Generator<string> {
    for (const [id, { keys }] of this.#entries) if (keys.includes(key)) yield id;
  }
}

function blockAt(key: number, places: Int32Array, at: number): IndexedBlock {
  const kind = places[at + 4]!;
  return {
    key,
    startLine: places[at]!,
    startCharacter: places[at + 1]!,
    endLine: places[at + 2]!,
    endCharacter: places[at + 3]!,
    reason: REASONS[kind >> 3]!,
    severity: SEVERITIES[(kind >> 1) & 3]!,
    inline: (kind & 1) === 1,
  };
}

/** The words in one line. A copy: a part of a string would keep all of its text in memory. */
function labelOf(text: string): string {
  const label = shorten(foldLine(text.slice(0, 4 * LABEL)), LABEL);
  return String.fromCharCode(...Array.from({ length: label.length }, (_, i) => label.charCodeAt(i)));
}
