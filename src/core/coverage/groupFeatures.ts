import { Adjacency } from './adjacency.ts';
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

const BETWEEN = GROUP_FEATURES.indexOf('between');
const LESS = GROUP_FEATURES.indexOf('lessToOther');
const MORE = GROUP_FEATURES.indexOf('moreToOther');

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

/** Writes the group features of every pair into its row of `width` cells, from column `column` on. */
export function* groupFeatures(
  articles: number,
  pairs: PairList,
  scores: Float32Array,
  rows: Float32Array,
  width: number,
  column: number,
): Sliced<void> {
  const { a, b, size } = pairs;
  const { of, members, sizes } = yield* stage(0, 0.5, groupsOf(articles, pairs, scores));
  for (let p = 0; p < size; p++) {
    const x = of[a[p]!]!;
    const y = of[b[p]!]!;
    const smaller = Math.min(sizes[x]!, sizes[y]!);
    let at = p * width + column;
    rows[at++] = x === y ? 1 : 0;
    rows[at++] = NONE;
    rows[at++] = NONE;
    rows[at++] = NONE;
    rows[at++] = smaller;
    rows[at] = Math.max(sizes[x]!, sizes[y]!);
  }
  const { begin, pairs: pairAt, others } = new Adjacency(articles, pairs, scores);
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
      const at = p * width + column;
      const isFirst = article === a[p];
      rows[at + LESS] = isFirst ? mean : Math.min(rows[at + LESS]!, mean);
      rows[at + MORE] = isFirst ? mean : Math.max(rows[at + MORE]!, mean);
    }
    for (let k = from; k < to; k++) sums[of[others[k]!]!] = 0;
    if (sliceEnds(article)) yield 0.5 + article / articles / 2;
  }
  members.forEach((group, number) => {
    const all = group.flatMap((article) =>
      Array.from({ length: begin[article + 1]! - begin[article]! }, (_, i) => {
        const k = begin[article]! + i;
        return [pairAt[k]!, others[k]!] as const;
      }),
    );
    for (const [p, other] of all) sums[of[other]!]! += scores[p]!;
    for (const [p, other] of all) {
      const inside = of[other] === number;
      const count = inside ? (group.length * (group.length - 1)) / 2 : group.length * sizes[of[other]!]!;
      // Pairs inside were met from both their ends.
      const sum = inside ? sums[number]! / 2 : sums[of[other]!]!;
      if (count > 1) rows[p * width + column + BETWEEN] = (sum - scores[p]!) / (count - 1);
    }
    for (const [, other] of all) sums[of[other]!] = 0;
  });
}
