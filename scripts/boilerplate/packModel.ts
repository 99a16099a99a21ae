import { type BoilerplateModel, MAGIC, VERSION, featureFingerprint } from '../../src/core/boilerplate/model.ts';
import type { Trees } from '../../src/core/boilerplate/trees.ts';

/** The model file that `readBoilerplateModel` reads; the lexicon is a file of its own. Leaves are rounded to 16 bits. */
export function packModel(model: Omit<BoilerplateModel, 'lexicon'>): Uint8Array {
  const head = Buffer.alloc(12);
  head.writeUInt32LE(MAGIC, 0);
  head.writeUInt32LE(VERSION, 4);
  head.writeUInt32LE(featureFingerprint(), 8);
  return Buffer.concat([head, packTrees(model.first), packTrees(model.second), packTrees(model.headline)]);
}

function packTrees({ depth, count, bias, features, cuts, leaves }: Trees): Buffer {
  // A question nobody needed keeps its infinite cut: an index beyond the table.
  const values = [...new Set(cuts)].filter(Number.isFinite).sort((a, b) => a - b);
  const indexes = new Map(values.map((value, index) => [value, index]));
  const scale = leaves.reduce((most, leaf) => Math.max(most, Math.abs(leaf)), 0) / 32767 || 1;
  const head = Buffer.alloc(20 + 4 * values.length);
  head.writeUInt32LE(depth, 0);
  head.writeUInt32LE(count, 4);
  head.writeFloatLE(bias, 8);
  head.writeFloatLE(scale, 12);
  head.writeUInt32LE(values.length, 16);
  values.forEach((value, index) => head.writeFloatLE(value, 20 + 4 * index));
  const cutBytes = Buffer.alloc(2 * cuts.length);
  cuts.forEach((cut, index) => cutBytes.writeUInt16LE(indexes.get(cut) ?? 0xffff, 2 * index));
  const leafBytes = Buffer.alloc(2 * leaves.length);
  leaves.forEach((leaf, index) => leafBytes.writeInt16LE(Math.round(leaf / scale), 2 * index));
  return Buffer.concat([head, features, cutBytes, leafBytes]);
}
