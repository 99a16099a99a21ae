import { FEATURE_NAMES } from './features.ts';
import { type Lexicon, readLexicon } from './lexicon.ts';
import { SECOND_LOOK_NAMES } from './secondLook.ts';
import type { Trees } from './trees.ts';
import { EMPTY, extend } from './wordHash.ts';

/** What the core has learned of boilerplate: cues and trees. */
export interface BoilerplateModel {
  readonly lexicon: Lexicon;
  /** Scores a line by itself and its surroundings. */
  readonly first: Trees;
  /** Scores it again by the scores around it. */
  readonly second: Trees;
  /** Scores how much like the headline a line is. */
  readonly headline: Trees;
}

/** The first four bytes of a model file, "DLBP". */
export const MAGIC = 0x50424c44;
/** The version of the layout that follows. */
export const VERSION = 1;

/** A number that changes with the names or the order of the features: a model only fits the code it was trained with. */
export function featureFingerprint(): number {
  const names = [...FEATURE_NAMES, '', ...SECOND_LOOK_NAMES].join('\n');
  let hash = EMPTY;
  for (let i = 0; i < names.length; i++) hash = extend(hash, names.charCodeAt(i));
  return hash >>> 0;
}

/**
 * The model of a file written by `scripts/boilerplate/train.ts` and of a lexicon's JSON. Throws `TypeError` for a file
 * of another kind, version or set of features, or that ends early; for a bad lexicon what `readLexicon` throws.
 */
export function readBoilerplateModel(model: Uint8Array, lexicon: string): BoilerplateModel {
  const file = new ModelFile(model);
  if (file.uint32() !== MAGIC || file.uint32() !== VERSION) {
    throw new TypeError('Not a boilerplate model of this version.');
  }
  if (file.uint32() !== featureFingerprint()) {
    throw new TypeError('The boilerplate model was trained with other features: run scripts/boilerplate/train.ts.');
  }
  return {
    lexicon: readLexicon(lexicon),
    first: file.trees(FEATURE_NAMES.length),
    second: file.trees(SECOND_LOOK_NAMES.length),
    headline: file.trees(FEATURE_NAMES.length),
  };
}

/** Reads the little-endian layout from front to back. */
class ModelFile {
  readonly #view: DataView;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  #advance(bytes: number): number {
    const at = this.#at;
    if (at + bytes > this.#view.byteLength) throw new TypeError('The boilerplate model ends early.');
    this.#at += bytes;
    return at;
  }

  uint32(): number {
    return this.#view.getUint32(this.#advance(4), true);
  }

  #float32(): number {
    return this.#view.getFloat32(this.#advance(4), true);
  }

  /** Trees: depth, count, bias, leaf scale, cuts; then features (8 bits), cut indexes (16), leaves (16, scaled). */
  trees(featureCount: number): Trees {
    const depth = this.uint32();
    const count = this.uint32();
    const bias = this.#float32();
    const scale = this.#float32();
    const values = new Float32Array(this.#count(this.uint32(), 4));
    if (depth < 1 || depth > 8) throw new TypeError('The boilerplate model has trees of an impossible depth.');
    for (let i = 0; i < values.length; i++) values[i] = this.#float32();
    const questions = this.#count(count * (2 ** depth - 1), 3);
    const features = new Uint8Array(questions);
    for (let i = 0; i < questions; i++) {
      features[i] = this.#view.getUint8(this.#advance(1));
      if (features[i]! >= featureCount) throw new TypeError('The boilerplate model asks for an unknown feature.');
    }
    const cuts = new Float32Array(questions);
    for (let i = 0; i < questions; i++) cuts[i] = values[this.#view.getUint16(this.#advance(2), true)] ?? Infinity;
    const leaves = new Float32Array(count * 2 ** depth);
    for (let i = 0; i < leaves.length; i++) leaves[i] = this.#view.getInt16(this.#advance(2), true) * scale;
    return { depth, count, bias, features, cuts, leaves };
  }

  /** A count of items still to come; refuses one that the rest of the file cannot hold. */
  #count(count: number, bytesEach: number): number {
    if (this.#at + count * bytesEach > this.#view.byteLength) throw new TypeError('The boilerplate model ends early.');
    return count;
  }
}
