import type { Copies } from './copies.ts';
import { CopyCounter } from './copyCounter.ts';
import type { Folder } from './folder.ts';
import type { PairCollector } from './pairList.ts';
import { type Sliced, sliceEnds } from './progress.ts';
import type { DayWindows } from './window.ts';

/** One fingerprint in common may be a name with a title. */
const MIN_SHARED = 2;
/** Outside the window of days so much of the shorter article must be shared: headings and stock phrases return for years. */
const FAR_SHARE = 0.1;

/** Pairs of which one may have copied from the other, or both from a third. */
export function* copyCandidates(
  folder: Folder,
  copies: Copies,
  windows: DayWindows,
  pairs: PairCollector,
): Sliced<void> {
  const { size, dated, fingerprintStart, fingerprintEnd } = folder;
  const counter = new CopyCounter(size, copies);
  const fingerprints = (article: number): number => fingerprintEnd[article]! - fingerprintStart[article]!;
  for (let article = 0; article < size; article++) {
    counter.countFor(article);
    for (let i = 0; i < counter.count; i++) {
      const other = counter.met[i]!;
      const shared = counter.shared[other]!;
      if (shared < MIN_SHARED) continue;
      const far = other < dated && other >= windows.until[article]!;
      if (far && shared < FAR_SHARE * Math.min(fingerprints(article), fingerprints(other))) continue;
      pairs.add(article, other);
    }
    if (sliceEnds(article)) yield article / size;
  }
}
