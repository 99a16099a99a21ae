/** No format has a reason to nest deeper, and what does could not be written again by every program. */
const DEEPEST = 100;

/** Whether parsed JSON nests deeper than any record does. Walked without recursion: it may be anything. */
export function nestsDeeply(json: unknown): boolean {
  let level: unknown[] = [json];
  for (let depth = 0; depth <= DEEPEST; depth++) {
    level = level.flatMap((value) => (typeof value === 'object' && value !== null ? Object.values(value) : []));
    if (level.length === 0) return false;
  }
  return true;
}
