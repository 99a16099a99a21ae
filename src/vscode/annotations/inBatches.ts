/** Files read or written at once: enough to hide the delay of a disk or a server. */
const AT_ONCE = 64;

/** Does work on all items, some at a time; gives the results in the order of the items. Rejects with the first error. */
export async function inBatches<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (let start = 0; start < items.length; start += AT_ONCE) {
    results.push(...(await Promise.all(items.slice(start, start + AT_ONCE).map(work))));
  }
  return results;
}
