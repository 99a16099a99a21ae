import * as v from 'valibot';
import { Background } from './background.ts';
import { FIRST_FEATURES, SECOND_FEATURES } from './featureNames.ts';
import { readTrees, type Trees, TreesSchema } from './trees.ts';

/** What the search has learned: how common words are, and which features make a pair. */
export interface CoverageModel {
  readonly background: Background;
  readonly first: Trees;
  readonly second: Trees;
}

const WeightsSchema = v.object({
  firstFeatures: v.array(v.string()),
  secondFeatures: v.array(v.string()),
  first: TreesSchema,
  second: TreesSchema,
});

/** The file is plain ASCII. */
function asciiText(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 4096) text += String.fromCharCode(...bytes.subarray(at, at + 4096));
  return text;
}

function parseWeights(text: string): v.InferOutput<typeof WeightsSchema> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new Error('coverage weights: not JSON', { cause: error });
  }
  const parsed = v.safeParse(WeightsSchema, json);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    throw new Error(`coverage weights: ${v.getDotPath(issue) ?? 'file'}: ${issue.message}`);
  }
  return parsed.output;
}

/**
 * Reads data/coverage/weights.json and background.bin. Throws an `Error` that says what is wrong with the file, also
 * when the trees were learned from other features than this version computes.
 */
export function readCoverageModel(weights: string | Uint8Array, background: Uint8Array): CoverageModel {
  const file = parseWeights(typeof weights === 'string' ? weights : asciiText(weights));
  if (file.firstFeatures.join() !== FIRST_FEATURES.join() || file.secondFeatures.join() !== SECOND_FEATURES.join()) {
    throw new Error('coverage weights: learned from other features');
  }
  return {
    background: new Background(background),
    first: readTrees(file.first, FIRST_FEATURES.length),
    second: readTrees(file.second, SECOND_FEATURES.length),
  };
}
