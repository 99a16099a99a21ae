import { HashTable } from './hash.ts';
import { KnownNames } from './knownNames.ts';
import { LABEL_COUNT } from './labels.ts';
import { Vocabulary } from './vocabulary.ts';

/** The first bytes of a model file: "DLN1" as a little-endian number. */
export const MODEL_MAGIC = 0x314e4c44;
/** Weights of a feature lie this far apart, so that a row begins at a power of two. */
export const ROW = 16;

/** Everything the recogniser has learned or been told: weights, word lists, known names. */
export interface NameModel {
  readonly vocabulary: Vocabulary;
  /** Feature key to the number of its row in `weights`; row 0 is empty. */
  readonly rows: HashTable;
  /** `ROW` numbers a feature, one for each label. */
  readonly weights: Int8Array;
  /** From label to label, `LABEL_COUNT` squared. */
  readonly transitions: Int8Array;
  readonly known: KnownNames;
}

/**
 * Reads `data/entities/names.bin`, as scripts/entities/modelFile.ts writes it: magic; the lengths in bytes of three
 * parts (32 bits, little-endian); weights; lexicon; known names.
 * Throws an `Error` that says what is wrong when the bytes are not such a file or end early.
 */
export function readNameModel(bytes: Uint8Array): NameModel {
  const reader = new ByteReader(bytes);
  if (reader.uint32() !== MODEL_MAGIC) throw new Error('The name model cannot be read: not a Dateline model file.');
  const [weightBytes, lexiconBytes, knownBytes] = [reader.uint32(), reader.uint32(), reader.uint32()];
  if (16 + weightBytes + lexiconBytes + knownBytes !== bytes.length) {
    throw new Error(DAMAGED);
  }
  const weights = readWeights(reader);
  const lexicon = readLexicon(reader);
  return { ...weights, vocabulary: new Vocabulary(lexicon), known: readKnown(reader, knownBytes) };
}

/** Number of features; transitions; then by rising key: difference to the last key, mask of labels, a byte for each. */
function readWeights(reader: ByteReader): Pick<NameModel, 'rows' | 'weights' | 'transitions'> {
  const count = reader.uint32();
  reader.expect(count);
  const transitions = new Int8Array(LABEL_COUNT * LABEL_COUNT);
  for (let i = 0; i < transitions.length; i++) transitions[i] = reader.byte();
  const rows = new HashTable(count);
  const weights = new Int8Array((count + 1) * ROW);
  let key = 0;
  for (let row = 1; row <= count; row++) {
    key += reader.varint();
    rows.set(key >>> 0, row);
    const mask = reader.byte() | (reader.byte() << 8);
    for (let y = 0; y < LABEL_COUNT; y++) if ((mask >> y) & 1) weights[row * ROW + y] = reader.byte();
  }
  return { rows, weights, transitions };
}

/** Number of entries; the different values; then by rising key: difference to the last key, number of its value. */
function readLexicon(reader: ByteReader): HashTable {
  const count = reader.uint32();
  reader.expect(count);
  const values = Array.from({ length: reader.varint() }, () => reader.varint());
  const lexicon = new HashTable(count);
  let key = 0;
  for (let i = 0; i < count; i++) {
    key += reader.varint();
    lexicon.set(key >>> 0, values[reader.varint()] ?? 0);
  }
  return lexicon;
}

/** Number of keys; by rising key: difference to the last, where its row begins; the rows. */
function readKnown(reader: ByteReader, length: number): KnownNames {
  const end = reader.offset + length;
  const count = reader.uint32();
  reader.expect(count);
  const keys = new Uint32Array(count);
  const offsets = new Uint32Array(count);
  let key = 0;
  for (let i = 0; i < count; i++) {
    key += reader.varint();
    keys[i] = key;
    offsets[i] = reader.varint();
  }
  return new KnownNames(reader.rest(end), keys, offsets);
}

const DAMAGED = 'The name model cannot be read: the file is cut short or has been changed.';

/** Reads numbers from bytes, from the front; beyond the end there are noughts, and `rest` throws. */
class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** How many bytes have been read. */
  get offset(): number {
    return this.#at;
  }

  /** Throws when fewer bytes are left than there are entries to come: a damaged count must not ask for gigabytes. */
  expect(entries: number): void {
    if (entries > this.#bytes.length - this.#at) throw new Error('The name model cannot be read: a count is wrong.');
  }

  /** The bytes up to `end`. Throws when they were read already: some number before was wrong. */
  rest(end: number): Uint8Array {
    if (this.#at > end) throw new Error(DAMAGED);
    return this.#bytes.subarray(this.#at, end);
  }

  byte(): number {
    return this.#bytes[this.#at++] ?? 0;
  }

  uint32(): number {
    return (this.byte() | (this.byte() << 8) | (this.byte() << 16) | (this.byte() << 24)) >>> 0;
  }

  /** Seven bits a byte, the lowest first; the high bit says that more follow. */
  varint(): number {
    let value = 0;
    let unit = 1;
    for (;;) {
      const byte = this.#bytes[this.#at++] ?? 0;
      value += (byte & 127) * unit;
      if (byte < 128) return value;
      unit *= 128;
    }
  }
}
