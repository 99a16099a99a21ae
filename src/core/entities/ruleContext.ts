import type { Page } from './page.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What the rules look at. */
export interface RuleContext {
  readonly page: Page;
  readonly vocabulary: Vocabulary;
  readonly evidence: ReadonlyMap<string, number>;
}
