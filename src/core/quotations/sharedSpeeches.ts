import { type Groupable, likenessInSpeech } from './sameStatement.ts';
import type { Wording } from './wording.ts';

/** What is printed by more articles than this is known by its words. */
const MOST_ARTICLES = 12;
/** Who says more in one article is interviewed: their statements are not compared one by one. */
const MOST_STATEMENTS = 40;

/**
 * Statements of one speaker that two articles tell in different words. The articles share a quotation of the speaker already
 * (`groups` has for each statement the number of its group), so they tell of one speech, and less must agree; each statement
 * goes with its best match alone.
 */
export function sharedSpeeches(
  statements: readonly Groupable[],
  wordings: readonly Wording[],
  groups: Int32Array,
): [number, number][] {
  const bySpeech = new Map<string, number[]>();
  const members = new Map<number, number[]>();
  for (const [i, { article, speaker }] of statements.entries()) {
    if (speaker === null) continue;
    push(bySpeech, `${article}\n${speaker}`, i);
    push(members, groups[i]!, i);
  }
  const compared = new Set<string>();
  const joined: [number, number][] = [];
  for (const group of members.values()) {
    if (group.length < 2 || group.length > MOST_ARTICLES) continue;
    for (const i of group) {
      for (const j of group) {
        const [a, b] = [statements[i]!, statements[j]!];
        const pair = `${a.article}\n${b.article}\n${a.speaker}`;
        if (a.article >= b.article || a.speaker !== b.speaker || compared.has(pair)) continue;
        compared.add(pair);
        const own = (article: string) => bySpeech.get(`${article}\n${a.speaker}`) ?? [];
        joined.push(...bestMatches(own(a.article), own(b.article), wordings, groups));
      }
    }
  }
  return joined;
}

/** Of two lists of statements the pairs of which each is the other's best match, those that are grouped left out. */
function bestMatches(
  a: readonly number[],
  b: readonly number[],
  wordings: readonly Wording[],
  groups: Int32Array,
): [number, number][] {
  const grouped = (own: readonly number[]) => new Set(own.map((i) => groups[i]));
  const [inA, inB] = [grouped(a), grouped(b)];
  const [openA, openB] = [a.filter((i) => !inB.has(groups[i])), b.filter((i) => !inA.has(groups[i]))];
  if (openA.length > MOST_STATEMENTS || openB.length > MOST_STATEMENTS) return [];
  const best = (i: number, others: readonly number[]): number | null => {
    let found: number | null = null;
    let most = 0;
    for (const j of others) {
      const likeness = likenessInSpeech(wordings[i]!, wordings[j]!);
      if (likeness > most) [found, most] = [j, likeness];
    }
    return found;
  };
  return openA.flatMap((i): [number, number][] => {
    const j = best(i, openB);
    return j !== null && best(j, openA) === i ? [[i, j]] : [];
  });
}

function push<K>(map: Map<K, number[]>, key: K, value: number): void {
  const there = map.get(key);
  if (there) there.push(value);
  else map.set(key, [value]);
}
