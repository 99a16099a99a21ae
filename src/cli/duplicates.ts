import type { CoverageDecision } from '../core/annotations/decisions.ts';
import type { PairKind, Preset, Story } from '../core/coverage/story.ts';
import type { CollectionIndex } from './coverage/collectionIndex.ts';
import type { Crew } from './coverage/crew.ts';
import { DuplicateSearch, type PairRecord } from './coverage/findDuplicates.ts';
import type { Described } from './coverage/work.ts';
import type { CoreData } from '../core/data.ts';
import type { Input } from './input.ts';
import { clearProgress, print, printable } from './output.ts';

/** What the person wants to see. */
export interface DuplicatesOptions {
  readonly format: 'table' | 'json';
  readonly preset: Preset;
  /** Only pairs of this kind. */
  readonly kind: PairKind | null;
  /** Only pairs with an article of this day or later, ISO. */
  readonly since: string | null;
}

/** Prints which articles are one report: pairs with their passages, and stories. Files that went meanwhile are reported. */
export async function duplicates(
  input: Input,
  options: DuplicatesOptions,
  data: CoreData,
  today: string,
  crew: Crew,
  decisions: readonly CoverageDecision[],
  report: (message: string) => void,
): Promise<void> {
  const search = new DuplicateSearch(data, crew, report);
  const { index } = search;
  await search.read(input, today);
  const coverage = search.find(options.preset, decisions);
  const isLate = (id: string) => options.since === null || (dateOf(index, id) ?? '') >= options.since;
  const late = coverage.pairs.filter(({ a, b }) => isLate(a) || isLate(b));
  const read = await search.readPairs({ ...coverage, pairs: late });
  const pairs = options.kind === null ? read : read.filter(({ kind }) => kind === options.kind);
  const isWhole = options.since === null && options.kind === null;
  const stories = isWhole ? coverage.stories : storiesWith(pairs, coverage.stories);
  if (options.format === 'json') {
    clearProgress();
    return printJson(pairs, stories);
  }
  const described = await search.describe(stories.flatMap(({ members }) => members));
  clearProgress();
  await printStories(index, described, pairs, stories);
}

function dateOf(index: CollectionIndex, id: string): string | undefined {
  return index.dateOf(index.numberOf(id))?.value;
}

/** The stories inside which one of the pairs stands. */
function storiesWith(pairs: readonly PairRecord[], stories: readonly Story[]): readonly Story[] {
  const storyOf = storiesById(stories);
  const found = new Set(pairs.flatMap(({ a, b }) => (storyOf.get(a) === storyOf.get(b) ? [storyOf.get(a)] : [])));
  return stories.filter((story) => found.has(story));
}

function storiesById(stories: readonly Story[]): ReadonlyMap<string, Story> {
  const storyOf = new Map<string, Story>();
  for (const story of stories) for (const id of story.members) storyOf.set(id, story);
  return storyOf;
}

/** Printed a record a line, so that a million pairs never make one string. */
async function printJson(pairs: readonly PairRecord[], stories: readonly Story[]): Promise<void> {
  await print('{"pairs":[');
  for (const [i, pair] of pairs.entries()) await print(`${i > 0 ? ',' : ''}\n${JSON.stringify(pair)}`);
  await print('\n],"stories":[');
  for (const [i, { id, members }] of stories.entries()) {
    await print(`${i > 0 ? ',' : ''}\n${JSON.stringify({ id, members })}`);
  }
  await print('\n]}\n');
}

async function printStories(
  index: CollectionIndex,
  described: ReadonlyMap<string, Described>,
  pairs: readonly PairRecord[],
  stories: readonly Story[],
): Promise<void> {
  const articles = count(index.articles().size, 'article', 'articles');
  if (stories.length === 0) {
    await print(`No duplicate coverage among ${articles}.\n`);
    return;
  }
  const pairsOf = new Map<Story, PairRecord[]>(stories.map((story) => [story, []]));
  const storyOf = storiesById(stories);
  for (const pair of pairs) {
    const story = storyOf.get(pair.a);
    if (story && story === storyOf.get(pair.b)) pairsOf.get(story)?.push(pair);
  }
  for (const [i, story] of stories.entries()) {
    const { members } = story;
    await print(`${i > 0 ? '\n' : ''}Story ${i + 1}: ${members.length} articles\n`);
    for (const member of members) {
      const date = dateOf(index, member) ?? 'no date';
      const { title = '', outlet = null } = described.get(member) ?? {};
      await print(`${printable(`  ${member}  ${date}  ${outlet ?? 'Unknown outlet'}: ${title}`)}\n`);
    }
    for (const { a, b, kind, score, passages } of pairsOf.get(story) ?? []) {
      await print(`${printable(`    ${a} ↔ ${b}: ${kind}, ${passageCount(passages.length)}, ${score}`)}\n`);
    }
  }
  await print(`\n${count(stories.length, 'story', 'stories')} among ${articles}.\n`);
}

function passageCount(passages: number): string {
  return passages === 0 ? 'no shared wording' : count(passages, 'passage', 'passages');
}

function count(number: number, one: string, many: string): string {
  return `${number.toLocaleString('en')} ${number === 1 ? one : many}`;
}
