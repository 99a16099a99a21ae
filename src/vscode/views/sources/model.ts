import type { SourceRow } from '../../../analysis/protocol.ts';

/** A row of Sources with the group it stands in; `parent` is undefined at the top. */
export interface SourceNode {
  readonly row: SourceRow;
  readonly parent: SourceNode | undefined;
}
