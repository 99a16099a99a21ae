import { isSame } from '../annotations/annotationFile.ts';
import type { Annotation } from '../annotations/annotation.ts';

/** Records after others were added. */
export interface MergedRecords {
  readonly records: readonly Annotation[];
  readonly added: number;
  readonly changed: number;
  /** Those that were not taken: their id is that of somebody else’s record, or of another kind. */
  readonly refused: readonly Annotation[];
}

/** Adds records to those of an article. Of two states of one the newer holds; nobody’s record takes the place of another’s. */
export function mergeRecords(before: readonly Annotation[], imported: readonly Annotation[]): MergedRecords {
  const all = new Map(before.map((record) => [record.id, record]));
  const refused: Annotation[] = [];
  let [added, changed] = [0, 0];
  for (const record of imported) {
    const old = all.get(record.id);
    if (!old) added++;
    else if (old.creator !== record.creator || old.kind !== record.kind) {
      refused.push(record);
      continue;
    } else if (isSame(old, record) || timeOf(record) <= timeOf(old)) continue;
    else changed++;
    all.set(record.id, record);
  }
  return { records: [...all.values()], added, changed, refused };
}

function timeOf({ created, modified }: Annotation): string {
  return modified ?? created;
}
