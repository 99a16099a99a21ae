import type { Reading } from './features.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What the rules look at. */
export interface RuleContext extends Reading {
  readonly vocabulary: Vocabulary;
}
