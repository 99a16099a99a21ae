import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { Lines } from '../../src/core/text/lines.ts';
import { ARTICLES, NOT_ARTICLES, OUTLETS, STORIES } from './corpus-truth.ts';
import { OUTLETS_PATH } from '../../src/core/annotations/readerFiles.ts';
import { parseReaderOutlets } from '../../src/core/article/outlets/readerOutlets.ts';

const FOLDER = new URL('../corpus/', import.meta.url);
const textOfFile = (path: string): string => readFileSync(new URL(path, FOLDER), 'utf8');

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The runs of five words in the article proper: what repeats in an outlet's pages is left out. */
function runsOfFive(path: string): ReadonlySet<string> {
  const lines = new Lines(textOfFile(path));
  const boilerplate = ARTICLES.find((article) => article.path === path)?.boilerplate ?? [];
  const runs = new Set<string>();
  for (let n = 1; n <= lines.count; n++) {
    if (boilerplate.some(({ startLine, endLine }) => startLine <= n && n <= endLine)) continue;
    const words = wordsOf(lines.text(n));
    for (let i = 0; i + 5 <= words.length; i++) runs.add(words.slice(i, i + 5).join(' '));
  }
  return runs;
}

/** The share of the smaller article's runs of five words that stand in the other. */
function containment(a: string, b: string): number {
  const [small, large] = [runsOfFive(a), runsOfFive(b)].sort((x, y) => x.size - y.size);
  assert(small && large);
  return [...small].filter((run) => large.has(run)).length / small.size;
}

describe('the sample corpus', () => {
  it('is described file by file', () => {
    const files = globSync('**/*.txt', { cwd: FOLDER }).map((path) => path.replaceAll('\\', '/'));
    assert.deepEqual(files.toSorted(), [...ARTICLES.map(({ path }) => path), ...NOT_ARTICLES].toSorted());
  });

  it('has articles as long as news is', () => {
    for (const { path } of ARTICLES) {
      const count = wordsOf(textOfFile(path)).length;
      assert(count >= 150 && count <= 500, `${path}: ${count} words`);
    }
  });

  it('declares its invented outlets as a reader would', () => {
    const { outlets, refused } = parseReaderOutlets(textOfFile(OUTLETS_PATH));
    assert.deepEqual(refused, []);
    assert.deepEqual(
      outlets.map(({ name }) => name),
      Object.values(OUTLETS).slice(0, outlets.length),
    );
  });

  for (const { path, date, boilerplate, unjudged, people } of ARTICLES) {
    it(`tells the truth about ${path}`, () => {
      const text = textOfFile(path);
      const lines = new Lines(text);
      const header = /^ date (\S+) /u.exec(text)?.[1];
      if (header !== undefined) assert.equal(date?.value, header);
      let last = 0;
      for (const { startLine, endLine } of boilerplate) {
        assert(startLine > last && endLine >= startLine, `line ${startLine} follows ${last}`);
        assert(
          lines.text(startLine).trim() && lines.text(endLine).trim(),
          `${startLine}–${endLine} begin and end blank`,
        );
        last = endLine;
      }
      assert(last <= lines.count);
      for (const line of unjudged) assert(lines.text(line).trim(), `line ${line} is blank`);
      for (const person of people) {
        // Inflected or misprinted forms share at least the surname's beginning.
        const surname = person.split(' ').at(-1) ?? person;
        assert(text.includes(surname.slice(0, 6)), person);
      }
    });
  }

  it('repeats the page furniture of an outlet in three articles or more', () => {
    const counts = new Map<string, number>();
    for (const { path, outlet, boilerplate } of ARTICLES) {
      const lines = new Lines(textOfFile(path));
      for (const { startLine, endLine } of boilerplate) {
        for (let n = startLine; n <= endLine; n++) {
          const key = `${outlet}: ${lines.text(n)}`;
          if (lines.text(n).trim()) counts.set(key, (counts.get(key) ?? 0) + 1);
        }
      }
    }
    const outlets = [...counts].filter(([, count]) => count >= 3).map(([key]) => key.split(':')[0]);
    assert.deepEqual(
      new Set(outlets),
      new Set(['harbour-gazette', 'karlsby-ledger', 'lindholm-courier', 'severny-put']),
    );
  });

  it('keeps its stories apart from each other and from the rest', () => {
    const members = STORIES.flatMap((story) => story.members);
    assert.equal(new Set(members).size, members.length);
    for (const { members: paths, pairs } of STORIES) {
      assert.equal(pairs.length, (paths.length * (paths.length - 1)) / 2);
      for (const { a, b } of pairs) assert(a < b && paths.includes(a) && paths.includes(b));
    }
  });

  it('has a reprint, rewritten copy and a speech in two translations', () => {
    const [bridge, , forum] = STORIES;
    assert(bridge && forum);
    for (const { a, b, kind } of bridge.pairs) {
      const share = containment(a, b);
      if (kind === 'near-duplicate') assert(share > 0.7, `${share}`);
      else assert(share > 0.15 && share < 0.5, `${share}`);
    }
    for (const { a, b } of forum.pairs) assert(containment(a, b) < 0.03);
  });

  it('shares no wording between articles of different stories', () => {
    for (const [i, { path: a }] of ARTICLES.entries()) {
      for (const { path: b } of ARTICLES.slice(i + 1)) {
        const together = STORIES.some(({ members }) => members.includes(a) && members.includes(b));
        if (!together) assert(containment(a, b) < 0.03, `${a} ${b}: ${containment(a, b)}`);
      }
    }
  });
});
