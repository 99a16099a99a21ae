import assert from 'node:assert/strict';
import { setImmediate } from 'node:timers/promises';
import { LocalAnalysis } from '../localAnalysis.ts';
import { MemoryFiles, idOf } from '../memoryFiles.ts';

const HOST = { now: () => 0, today: () => '2023-06-30', turn: () => setImmediate() };
const LIMITS = { maxSize: 1_000_000, fallbackEncoding: 'auto' } as const;
const FOLLOW = 'Follow us on Facebook and Twitter';

function report(day: number, closing: string): string {
  return [
    `SOLVIK, May ${day} — The council put off the repair of quay ${day}, Tomas Brekke told reporters on the pier.`,
    `The cranes there were ordered ${day} years ago, and nobody has oiled them since, he said.`,
    closing,
  ].join('\n\n');
}

function promotion(hour: number): string {
  return `The tide tables come at ${hour} every morning.`;
}

describe('linesLike', () => {
  let files: MemoryFiles;
  let analysis: LocalAnalysis;
  beforeEach(() => {
    files = new MemoryFiles();
    analysis = new LocalAnalysis(HOST, files.handlers);
  });
  afterEach(() => analysis.dispose());

  /** Where the last line of an article stands elsewhere. */
  const like = async (path: string, text: string, line: string) => {
    await analysis.call('sync', { changed: files.stamps, removed: [], limits: LIMITS });
    const { boilerplate } = await analysis.call('inspect', { id: idOf(path), path, text });
    const block = boilerplate.find(({ start }) => start === text.indexOf(line));
    assert.ok(block, `${line} is flagged`);
    return analysis.call('linesLike', { id: idOf(path), start: block.start });
  };

  it('finds the line in the other files of the folder, and no others', async () => {
    for (let day = 1; day <= 4; day++) files.write(`pier/day${day}.txt`, report(day, FOLLOW));
    files.write('quay/day9.txt', report(9, FOLLOW));
    const found = await like('pier/day2.txt', report(2, FOLLOW), FOLLOW);
    assert.equal(found.group, 'pier');
    assert.equal(found.articles, 3);
    assert.deepEqual(
      found.places.map(({ article, text }) => [article, text]),
      [1, 3, 4].map((day) => [idOf(`pier/day${day}.txt`), FOLLOW]),
    );
    assert.deepEqual(found.places[0], {
      article: idOf('pier/day1.txt'),
      startLine: 4,
      startCharacter: 0,
      endLine: 4,
      endCharacter: FOLLOW.length,
      text: FOLLOW,
    });
  });

  it('takes lines that differ in their numbers for the same', async () => {
    for (let day = 1; day <= 3; day++) files.write(`pier/day${day}.txt`, report(day, `Share: ${day} comments`));
    const found = await like('pier/day1.txt', report(1, 'Share: 1 comments'), 'Share: 1 comments');
    assert.deepEqual(
      found.places.map(({ text }) => text),
      ['Share: 2 comments', 'Share: 3 comments'],
    );
  });

  it('looks in all files of the outlet where that is known', async () => {
    const text = (day: number) => report(day, FOLLOW).replace('—', '/NORDA/.');
    files.write('pier/day1.txt', text(1));
    files.write('quay/day2.txt', text(2));
    files.write('pier/day3.txt', report(3, FOLLOW));
    const found = await like('pier/day1.txt', text(1), FOLLOW);
    assert.equal(found.group, 'NORDA');
    assert.deepEqual(
      found.places.map(({ article }) => article),
      [idOf('quay/day2.txt')],
    );
  });

  it('says of a block in how many others it stands', async () => {
    for (let day = 1; day <= 4; day++) files.write(`pier/day${day}.txt`, report(day, FOLLOW));
    await analysis.call('sync', { changed: files.stamps, removed: [], limits: LIMITS });
    const inspect = (path: string, text: string) => analysis.call('inspect', { id: idOf(path), path, text });
    const known = await inspect('pier/day2.txt', report(2, FOLLOW));
    assert.deepEqual(
      known.boilerplate.map(({ elsewhere }) => elsewhere),
      [{ articles: 3, of: 'pier', kind: 'folder' }],
    );
    const outside = await inspect('elsewhere/day2.txt', report(2, FOLLOW));
    assert.deepEqual(
      outside.boilerplate.map(({ elsewhere }) => elsewhere),
      [undefined],
    );
  });

  it('finds words within lines, and no more articles than are asked for', async () => {
    const before = ['A barge broke its moorings.', 'Two divers found a bell.', 'Nobody rowed.', 'Fog hid the mole.'];
    const after = [
      'Its owner went to court.',
      'It is cast in bronze.',
      'The club is broke.',
      'Three ships waited for it.',
    ];
    const text = (day: number) => report(day, `${before[day - 1]} ${promotion(day)} ${after[day - 1]}`);
    for (let day = 1; day <= 4; day++) files.write(`pier/day${day}.txt`, text(day));
    const marked = { kind: 'line', is: 'boilerplate', text: promotion(1), part: true } as const;
    await analysis.call('decide', { lines: [marked], facts: [] });
    const found = await like('pier/day1.txt', text(1), promotion(1));
    assert.deepEqual(
      found.places.map((place) => [place.text, place.startLine, place.startCharacter]),
      [2, 3, 4].map((day) => [promotion(day), 4, (before[day - 1]?.length ?? 0) + 1]),
    );
    const start = text(1).indexOf(promotion(1));
    const few = await analysis.call('linesLike', { id: idOf('pier/day1.txt'), start, most: 2 });
    assert.deepEqual([few.articles, few.places.length], [3, 2]);
  });

  it('names no other words where those within a line were, in a file that has changed since it was indexed', async () => {
    const text = (day: number) =>
      report(day, `Barge ${day} broke its moorings. ${promotion(day)} Its owner went to court.`);
    for (let day = 1; day <= 3; day++) files.write(`pier/day${day}.txt`, text(day));
    const marked = { kind: 'line', is: 'boilerplate', text: promotion(1), part: true } as const;
    await analysis.call('decide', { lines: [marked], facts: [] });
    await analysis.call('sync', { changed: files.stamps, removed: [], limits: LIMITS });
    files.write('pier/day2.txt', text(2).replace('broke its', 'has lost all of its'));
    const found = await analysis.call('linesLike', {
      id: idOf('pier/day1.txt'),
      start: text(1).indexOf(promotion(1)),
    });
    assert.deepEqual(
      found.places.map(({ article }) => article),
      [idOf('pier/day3.txt')],
    );
  });

  it('gives nothing for a place where no block begins', async () => {
    files.write('pier/day1.txt', report(1, FOLLOW));
    await analysis.call('sync', { changed: files.stamps, removed: [], limits: LIMITS });
    const found = await analysis.call('linesLike', { id: idOf('pier/day1.txt'), start: 3 });
    assert.deepEqual(found, { group: '', articles: 0, places: [] });
  });
});
