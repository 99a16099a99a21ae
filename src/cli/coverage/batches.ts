import type { Coverage } from '../../core/coverage/story.ts';
import type { Place } from '../place.ts';

/** Articles read in one go: enough that handing them over costs nothing beside reading them. */
export const TOGETHER = 64;
/** Records of so many bytes are enough whatever their number. */
const BYTES_TOGETHER = 1 << 19;
/** Pairs compared in one go. */
export const PAIRS_TOGETHER = 64;

/** Places that lie side by side, for one task each. */
export async function* batchesOf(places: AsyncIterable<Place>): AsyncGenerator<Place[]> {
  let batch: Place[] = [];
  let bytes = 0;
  for await (const place of places) {
    batch.push(place);
    bytes += place.kind === 'line' ? place.length : 0;
    if (batch.length < TOGETHER && bytes < BYTES_TOGETHER) continue;
    yield batch;
    batch = [];
    bytes = 0;
  }
  if (batch.length > 0) yield batch;
}

/** Numbers of pairs, those of one story side by side: each text is then read once. */
export function inStories(pairs: Coverage['pairs'], stories: Coverage['stories']): readonly number[] {
  const storyOf = new Map<string, number>();
  stories.forEach(({ members }, story) => {
    for (const id of members) storyOf.set(id, story);
  });
  const story = pairs.map(({ a, b }) => storyOf.get(a) ?? storyOf.get(b) ?? stories.length);
  return pairs.map((_, p) => p).sort((p, q) => story[p]! - story[q]! || p - q);
}

/** The items in order, so many at a time. */
export function chunksOf<T>(items: readonly T[], length: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / length) }, (_, i) => items.slice(i * length, (i + 1) * length));
}

/** Each item changed, when it is asked for. */
export function* mapped<T, U>(items: Iterable<T>, change: (item: T) => U): Generator<U> {
  for (const item of items) yield change(item);
}
