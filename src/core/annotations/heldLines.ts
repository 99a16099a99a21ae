import { addTo } from '../text/addTo.ts';
import { byCodeUnits } from '../text/byCodeUnits.ts';
import type { KeptRecord } from './annotationFile.ts';
import type { UnreadableLine } from './decisions.ts';

/** Which of the records read from a file hold. */
export interface HeldLines {
  readonly kept: KeptRecord[];
  /** States of those that were changed since, elsewhere than where they were changed last. */
  readonly older: KeptRecord[];
  /** Records with the id of somebody else's. */
  readonly strange: UnreadableLine[];
}

/**
 * Of the records with one id the first made says whose it is, and the newest state by its maker holds: the order of the
 * lines does not matter. A maker's other states are kept as `older`, but for the one that was never changed: every
 * later state came from it.
 */
export function heldLines(read: readonly KeptRecord[]): HeldLines {
  const held: HeldLines = { kept: [], older: [], strange: [] };
  for (const states of byId(read).values()) {
    const [first] = states.sort(byMaking);
    if (!first) continue;
    const { creator, created } = first.record;
    const own = states.filter(({ record }) => record.creator === creator);
    const newest = own.reduce((best, one) => (byChange(best, one) <= 0 ? one : best));
    const isOriginal = ({ record }: KeptRecord) => record.modified === undefined && record.created === created;
    const changed = newest.record.modified !== undefined;
    held.kept.push(newest);
    const others = own.filter((one) => one.text !== newest.text && !(changed && isOriginal(one)));
    for (const one of new Map(others.map((each) => [each.text, each])).values()) held.older.push(one);
    for (const { line, text, record } of states) {
      if (record.creator !== creator) held.strange.push({ line, text, reason: 'its id is that of another’s record' });
    }
  }
  return held;
}

function byId(read: readonly KeptRecord[]): ReadonlyMap<string, KeptRecord[]> {
  const groups = new Map<string, KeptRecord[]>();
  for (const one of read) addTo(groups, one.record.id, one);
  return groups;
}

function byMaking({ record: a }: KeptRecord, { record: b }: KeptRecord): number {
  return byCodeUnits(a.created, b.created) || byCodeUnits(a.creator, b.creator);
}

/** By the time of the last change; where that is the same, by code units, so that every reader takes the same one. */
function byChange(a: KeptRecord, b: KeptRecord): number {
  const [changedA, changedB] = [a, b].map(({ record }) => record.modified ?? record.created);
  return byCodeUnits(changedA ?? '', changedB ?? '') || byCodeUnits(a.text, b.text);
}
