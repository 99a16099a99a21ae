import type { Folder } from './folder.ts';

/** Days between two articles of one event: further apart an event cannot be one, however alike the words. */
const MAX_DAYS = 14;

/** For every dated article the first one not too early, and the first one too late, to tell of the same event. */
export interface DayWindows {
  readonly from: Uint32Array;
  readonly until: Uint32Array;
}

/** The windows of all dated articles; undated ones have none and may belong anywhere. */
export function dayWindows({ size, dated, day }: Folder): DayWindows {
  const from = new Uint32Array(size);
  const until = new Uint32Array(size);
  let first = 0;
  let last = 0;
  for (let article = 0; article < dated; article++) {
    while (day[first]! < day[article]! - MAX_DAYS) first++;
    while (last < dated && day[last]! <= day[article]! + MAX_DAYS) last++;
    from[article] = first;
    until[article] = last;
  }
  return { from, until };
}
