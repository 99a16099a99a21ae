import { copyCandidates } from './copyCandidates.ts';
import { type Copies, findCopies } from './copies.ts';
import { eventCandidates } from './eventCandidates.ts';
import type { Folder } from './folder.ts';
import { PairCollector, type PairList } from './pairList.ts';
import { type Sliced, stage } from './progress.ts';
import type { FolderWeights } from './folderWeights.ts';
import { dayWindows } from './window.ts';

/** The pairs worth scoring, and the copied fingerprints that were found on the way. */
export interface Candidates {
  readonly pairs: PairList;
  readonly copies: Copies;
}

/** Finds the pairs that may belong together: by event and by copy. */
export function* findCandidates(folder: Folder, weights: FolderWeights): Sliced<Candidates> {
  const windows = dayWindows(folder);
  const collector = new PairCollector(folder.size);
  yield* stage(0, 0.8, eventCandidates(folder, weights, windows, collector));
  const copies = yield* stage(0.8, 0.1, findCopies(folder));
  yield* stage(0.9, 0.1, copyCandidates(folder, copies, windows, collector));
  return { pairs: collector.list(), copies };
}
