import { Adjacency } from './adjacency.ts';
import type { FeatureWriter } from './featureWriter.ts';
import type { PairList } from './pairList.ts';
import { type Sliced, sliceEnds, stage } from './progress.ts';
import { groupStories } from './stories.ts';

/**
 * How a pair stands beside the stories that first scores would make. Two articles whose stories are alike throughout
 * are likelier one report than two of which only this pair is alike.
 */
export const GROUP_FEATURES = [
  'together', // 1 when one story holds both
  'between', // mean score of the other pairs between their stories, or inside the one
  'lessToOther', // mean score of an article with the rest of the other's story, of the two the lower
  'moreToOther', // and the higher
  'smallerStory', // members
  'largerStory',
] as const;

/** The mean score of no pairs. */
const NONE = -1;

/** The cut at which provisional stories are made: where a pair is as likely as not. */
const CUT = 0.5;

/** Provisional stories: every article is in one, most in one of their own. */
interface Groups {
  readonly of: Uint32Array;
  /** The members of those with more than one, by number. */
  readonly members: readonly (readonly number[])[];
  readonly sizes: Uint32Array;
}

function* groupsOf(articles: number, pairs: PairList, scores: Float32Array): Sliced<Groups> {
  const members = yield* groupStories(articles, pairs, scores, CUT);
  const of = new Uint32Array(articles);
  const sizes = new Uint32Array(articles).fill(1);
  const grouped = new Uint8Array(articles);
  members.forEach((group, number) => {
    sizes[number] = group.length;
    for (const article of group) {
      of[article] = number;
      grouped[article] = 1;
    }
  });
  let next = members.length;
  for (let article = 0; article < articles; article++) if (!grouped[article]) of[article] = next++;
  return { of, members, sizes };
}

/** Means of scores, by pair; `NONE` where there is none. */
interface GroupMeans {
  readonly between: Float32Array;
  readonly less: Float32Array;
  readonly more: Float32Array;
}

function* groupMeans(
  articles: number,
  pairs: PairList,
  scores: Float32Array,
  { of, members, sizes }: Groups,
): Sliced<GroupMeans> {
  const { begin, pairs: pairAt, others } = new Adjacency(articles, pairs, scores);
  const between = new Float32Array(pairs.size).fill(NONE);
  const less = new Float32Array(pairs.size).fill(NONE);
  const more = new Float32Array(pairs.size).fill(NONE);
  const sums = new Float64Array(articles); // by group
  for (let article = 0; article < articles; article++) {
    const from = begin[article]!;
    const to = begin[article + 1]!;
    for (let k = from; k < to; k++) sums[of[others[k]!]!]! += scores[pairAt[k]!]!;
    for (let k = from; k < to; k++) {
      const p = pairAt[k]!;
      const group = of[others[k]!]!;
      const peers = sizes[group]! - (group === of[article] ? 2 : 1);
      const mean = peers > 0 ? (sums[group]! - scores[p]!) / peers : NONE;
      const isFirst = article === pairs.a[p];
      less[p] = isFirst ? mean : Math.min(less[p]!, mean);
      more[p] = isFirst ? mean : Math.max(more[p]!, mean);
    }
    for (let k = from; k < to; k++) sums[of[others[k]!]!] = 0;
    if (sliceEnds(article)) yield article / articles;
  }
  for (const [number, group] of members.entries()) {
    const places = group.flatMap((article) =>
      Array.from({ length: begin[article + 1]! - begin[article]! }, (_, i) => begin[article]! + i),
    );
    for (const k of places) sums[of[others[k]!]!]! += scores[pairAt[k]!]!;
    for (const k of places) {
      const other = of[others[k]!]!;
      const inside = other === number;
      const count = inside ? (group.length * (group.length - 1)) / 2 : group.length * sizes[other]!;
      // Pairs inside were met from both their ends.
      const sum = inside ? sums[number]! / 2 : sums[other]!;
      if (count > 1) between[pairAt[k]!] = (sum - scores[pairAt[k]!]!) / (count - 1);
    }
    for (const k of places) sums[of[others[k]!]!] = 0;
  }
  return { between, less, more };
}

/** The group features of pairs by the given scores. */
export function* groupFeatures(articles: number, pairs: PairList, scores: Float32Array): Sliced<FeatureWriter> {
  const groups = yield* stage(0, 0.5, groupsOf(articles, pairs, scores));
  const { between, less, more } = yield* stage(0.5, 0.5, groupMeans(articles, pairs, scores, groups));
  const { of, sizes } = groups;
  return {
    write: (from, to, rows, width, column) => {
      for (let p = from; p < to; p++) {
        const x = of[pairs.a[p]!]!;
        const y = of[pairs.b[p]!]!;
        let at = (p - from) * width + column;
        rows[at++] = x === y ? 1 : 0;
        rows[at++] = between[p]!;
        rows[at++] = less[p]!;
        rows[at++] = more[p]!;
        rows[at++] = Math.min(sizes[x]!, sizes[y]!);
        rows[at] = Math.max(sizes[x]!, sizes[y]!);
      }
    },
  };
}
