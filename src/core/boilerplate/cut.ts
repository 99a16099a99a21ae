import type { Span } from '../text/span.ts';
import type { BoilerplateBlock } from './block.ts';

/** What is deleted to take a block out. A block inside a paragraph may need two, to keep a space between. */
export interface Cut extends Span {
  readonly block: BoilerplateBlock;
}
