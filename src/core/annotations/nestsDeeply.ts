/** No format has a reason to nest deeper, and what does could not be written again by every program. */
const DEEPEST = 100;

/** Whether a line of JSON nests deeper than any record does. Walked without recursion: it may be anything. */
export function nestsDeeply(line: string, json: unknown): boolean {
  if (!isFrequent(line, '[') && !isFrequent(line, '{')) return false;
  let level: unknown[] = [json];
  for (let depth = 0; depth <= DEEPEST; depth++) {
    level = level.flatMap((value) => (typeof value === 'object' && value !== null ? Object.values(value) : []));
    if (level.length === 0) return false;
  }
  return true;
}

/** Whether a sign stands often enough in a line for it to nest deeply; within strings it counts too, which costs nothing but a walk. */
function isFrequent(line: string, sign: string): boolean {
  let at = -1;
  for (let count = 0; count <= DEEPEST / 2; count++) {
    at = line.indexOf(sign, at + 1);
    if (at < 0) return false;
  }
  return true;
}
