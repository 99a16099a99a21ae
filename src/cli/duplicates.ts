import type { Corpus } from '../core/corpus.ts';
import { findPassages } from '../core/coverage/passages.ts';
import { PassageTexts } from '../core/coverage/passageTexts.ts';
import type { Passage, PairKind, Preset, Story } from '../core/coverage/story.ts';
import type { CoreData } from '../core/data.ts';
import { collect, compare } from './collection.ts';
import type { Input } from './input.ts';
import { reasonOf } from './walk.ts';
import { clearProgress, print, printable, progress } from './output.ts';
import { Reader } from './reader.ts';
import type { ReaderKnowledge } from './readerFolders.ts';

interface PairRecord {
  readonly a: string;
  readonly b: string;
  readonly kind: PairKind;
  readonly score: number;
  readonly passages: readonly Passage[];
}

/** Prints which articles are one report: pairs with their passages, and stories. Files that went meanwhile are reported. */
export async function duplicates(
  input: Input,
  format: 'table' | 'json',
  preset: Preset,
  data: CoreData,
  today: string,
  knowledge: ReaderKnowledge,
  report: (message: string) => void,
): Promise<void> {
  const corpus = await collect(new Reader(input, report), data, today, knowledge);
  const { pairs, stories } = compare(corpus, preset);
  const texts = new PassageTexts(async (id) => ({ text: await input.textOf(id), mask: corpus.get(id)?.mask ?? [] }));
  const weights = corpus.termWeights;
  const records: PairRecord[] = [];
  for (const { a, b, score } of pairs) {
    progress(`Reading passages: ${records.length + 1} of ${pairs.length} pairs`);
    try {
      const [textA, textB] = await Promise.all([texts.get(a), texts.get(b)]);
      const { kind, passages } = findPassages(textA, textB, weights);
      records.push({ a, b, kind, score: Math.round(score * 1e4) / 1e4, passages });
    } catch (error) {
      report(`${a} and ${b} could not be compared: ${reasonOf(error)}.`);
    }
  }
  clearProgress();
  if (format === 'json') await printJson(records, stories);
  else await printStories(corpus, records, stories);
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

async function printStories(corpus: Corpus, pairs: readonly PairRecord[], stories: readonly Story[]): Promise<void> {
  if (stories.length === 0) {
    await print(`No duplicate coverage among ${count(corpus.countArticles(), 'article', 'articles')}.\n`);
    return;
  }
  for (const [i, { members }] of stories.entries()) {
    const inside = new Set(members);
    await print(`${i > 0 ? '\n' : ''}Story ${i + 1}: ${members.length} articles\n`);
    for (const member of members) {
      const article = corpus.get(member);
      const date = article?.facts.date?.value ?? 'no date';
      const outlet = article?.facts.outlet?.name ?? 'Unknown outlet';
      await print(`${printable(`  ${member}  ${date}  ${outlet}: ${article?.title ?? ''}`)}\n`);
    }
    for (const { a, b, kind, score, passages } of pairs) {
      if (inside.has(a) && inside.has(b))
        await print(`${printable(`    ${a} ↔ ${b}: ${kind}, ${passageCount(passages)}, ${score}`)}\n`);
    }
  }
  await print(
    `\n${count(stories.length, 'story', 'stories')} among ${count(corpus.countArticles(), 'article', 'articles')}.\n`,
  );
}

function passageCount(passages: readonly Passage[]): string {
  return passages.length === 0 ? 'no shared wording' : count(passages.length, 'passage', 'passages');
}

function count(number: number, one: string, many: string): string {
  return `${number.toLocaleString('en')} ${number === 1 ? one : many}`;
}
