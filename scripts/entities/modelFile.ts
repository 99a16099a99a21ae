import { LABEL_COUNT } from '../../src/core/entities/labels.ts';
import { type KnownRow, knownKeys, knownSpellings } from '../../src/core/entities/knownNames.ts';
import { MODEL_MAGIC } from '../../src/core/entities/nameModel.ts';
import type { Weights } from './crf.ts';

/** Weights are stored as whole steps of 1/16: finer steps gain nothing that can be measured. */
const STEPS = 16;
const LARGEST = 127;

/** The three parts of a model file; see `readNameModel`. */
export interface ModelParts {
  readonly weights: Uint8Array;
  readonly lexicon: Uint8Array;
  readonly known: Uint8Array;
}

/** The bytes of a model file. */
export function joinParts({ weights, lexicon, known }: ModelParts): Uint8Array {
  const header = new ByteWriter();
  for (const number of [MODEL_MAGIC, weights.length, lexicon.length, known.length]) header.uint32(number);
  return Buffer.concat([header.bytes(), weights, lexicon, known]);
}

/** The parts of a model file's bytes. */
export function splitParts(bytes: Uint8Array): ModelParts {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const weightsEnd = 16 + view.getUint32(4, true);
  const lexiconEnd = weightsEnd + view.getUint32(8, true);
  return {
    weights: bytes.subarray(16, weightsEnd),
    lexicon: bytes.subarray(weightsEnd, lexiconEnd),
    known: bytes.subarray(lexiconEnd),
  };
}

/** Packs trained weights: features without a weight are left out. `keys` are the features' keys in their order. */
export function packWeights(keys: Uint32Array, weights: Weights): Uint8Array {
  const step = (at: number): number => {
    const rounded = Math.round((weights[at] ?? 0) * STEPS);
    return Math.max(-LARGEST, Math.min(LARGEST, rounded));
  };
  const rows = Array.from(keys, (key, i) => ({ key, at: i * LABEL_COUNT }))
    .filter(({ at }) => Array.from({ length: LABEL_COUNT }, (_, y) => step(at + y)).some((x) => x !== 0))
    .sort((a, b) => a.key - b.key);
  const out = new ByteWriter();
  out.uint32(rows.length);
  for (let i = 0; i < LABEL_COUNT * LABEL_COUNT; i++) out.byte(step(keys.length * LABEL_COUNT + i));
  let last = 0;
  for (const { key, at } of rows) {
    out.varint(key - last);
    last = key;
    const steps = Array.from({ length: LABEL_COUNT }, (_, y) => step(at + y));
    const mask = steps.reduce((bits, x, y) => (x === 0 ? bits : bits | (1 << y)), 0);
    out.byte(mask);
    out.byte(mask >> 8);
    for (const x of steps) if (x !== 0) out.byte(x);
  }
  return out.bytes();
}

/** Packs the lexicon: bits by hash. */
export function packLexicon(lexicon: ReadonlyMap<number, number>): Uint8Array {
  const values = [...new Set(lexicon.values())].sort((a, b) => a - b);
  const numbers = new Map(values.map((value, i) => [value, i]));
  const out = new ByteWriter();
  out.uint32(lexicon.size);
  out.varint(values.length);
  for (const value of values) out.varint(value);
  let last = 0;
  for (const [hash, bits] of [...lexicon].sort(([a], [b]) => a - b)) {
    out.varint(hash - last);
    last = hash;
    out.varint(numbers.get(bits) ?? 0);
  }
  return out.bytes();
}

/** Packs the known names, a line of JSON in ASCII each, with the keys they are found by. */
export function packKnown(rows: readonly KnownRow[]): Uint8Array {
  const keys: { key: number; offset: number }[] = [];
  let lines = '';
  for (const row of rows) {
    const { type, spellings } = knownSpellings(row);
    for (const key of new Set(spellings.flatMap((spelling) => knownKeys(spelling, type)))) {
      keys.push({ key, offset: lines.length });
    }
    lines += `${asciiJson(row)}\n`;
  }
  keys.sort((a, b) => a.key - b.key || a.offset - b.offset);
  const out = new ByteWriter();
  out.uint32(keys.length);
  let last = 0;
  for (const { key, offset } of keys) {
    out.varint(key - last);
    out.varint(offset);
    last = key;
  }
  return Buffer.concat([out.bytes(), Buffer.from(lines, 'latin1')]);
}

/** JSON with every character outside ASCII escaped. */
function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[^\x20-\x7e]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Writes numbers as `ByteReader` of the model reads them. */
class ByteWriter {
  readonly #bytes: number[] = [];

  byte(value: number): void {
    this.#bytes.push(value & 0xff);
  }

  uint32(value: number): void {
    for (let shift = 0; shift < 32; shift += 8) this.byte(value >>> shift);
  }

  varint(value: number): void {
    let rest = value;
    while (rest > 127) {
      this.byte((rest % 128) | 128);
      rest = Math.floor(rest / 128);
    }
    this.byte(rest);
  }

  bytes(): Uint8Array {
    return Uint8Array.from(this.#bytes);
  }
}
