import { readFileSync } from 'node:fs';
import { type BoilerplateModel, readBoilerplateModel } from '../../../../src/core/boilerplate/model.ts';

const DATA = new URL('../../../../data/boilerplate/', import.meta.url);

/** The bytes of the model file and the text of the lexicon that ship. */
export const modelBytes: Uint8Array = readFileSync(new URL('model.bin', DATA));
export const lexiconText: string = readFileSync(new URL('lexicon.json', DATA), 'utf8');

/** The model that ships, read once for all tests. */
export const shippedModel: BoilerplateModel = readBoilerplateModel(modelBytes, lexiconText);

/** Two paragraphs of an invented report: a body for lines that are tried around or between them. */
export const PARAGRAPHS = [
  'Freight trains crossed the Lindholm bridge again on Tuesday, nine months after a barge struck its eastern pier and the railway closed both tracks to everything heavier than a railcar.',
  'Transport minister Ingrid Halvorsen rode in the cab of the first locomotive and said the repair had cost less than the ministry set aside for it last autumn, though it took a month longer.',
] as const;

/** The lines with a blank one between each two, as saved articles have them. */
export function paragraphs(...lines: readonly string[]): string {
  return lines.join('\n\n');
}
