import assert from 'node:assert/strict';
import { type Texts, lookAtMarks } from '../../../src/analysis/anchoring.ts';
import { Job } from '../../../src/analysis/job.ts';
import { CancelledError, type Progress } from '../../../src/analysis/protocol.ts';
import { selectorOf } from '../../../src/core/annotations/anchors/selectorOf.ts';

const TEXT = 'The light on Ytterholm has been tended since 1871.\nIts keepers leave the island in the autumn.\n';
const PASSAGES = ['has been tended since 1871', 'leave the island in the autumn'].map((words) =>
  selectorOf(TEXT, TEXT.indexOf(words), TEXT.indexOf(words) + words.length),
);

/** Files by path; null: there, and not to be read. */
function textsOf(files: Readonly<Record<string, string | null>>): Texts {
  return {
    all: () => Object.keys(files).map((path) => ({ id: `file:///${path}`, path })),
    textOf: (id) => {
      const text = files[id.slice('file:///'.length)];
      return text === null ? Promise.reject(new Error('Too large.')) : Promise.resolve(text ?? null);
    },
  };
}

function job(told: Progress[] = []): Job<Progress> {
  return new Job({ now: () => 0, today: () => '2024-01-01', turn: () => Promise.resolve() }, (one) => told.push(one));
}

function marksIn(path: string) {
  return { id: `file:///${path}`, path, passages: PASSAGES, openings: [] };
}

describe('the look at marks in files', () => {
  it('tells which passages are lost, and how far it has come', async () => {
    const told: Progress[] = [];
    const files = { 'a.txt': TEXT, 'b.txt': TEXT.slice(0, 51) };
    const [first, second] = await lookAtMarks([marksIn('a.txt'), marksIn('b.txt')], textsOf(files), job(told));
    assert.deepEqual(first, { lost: [] });
    assert.ok(second && 'lost' in second);
    assert.deepEqual(
      second.lost.map(({ passage }) => passage),
      [1],
    );
    assert.deepEqual(told, [
      { done: 1, total: 2 },
      { done: 2, total: 2 },
    ]);
  });

  it('finds an article that is gone, with its own file name before others', async () => {
    const files = { 'b.txt': TEXT, 'old/a.txt': `${TEXT}More.`, 'c.txt': 'Another text, about a ferry.' };
    assert.deepEqual(await lookAtMarks([marksIn('a.txt')], textsOf(files), job()), [{ movedTo: 'file:///old/a.txt' }]);
    assert.deepEqual(await lookAtMarks([marksIn('z.txt')], textsOf(files), job()), [{ movedTo: 'file:///b.txt' }]);
    assert.deepEqual(await lookAtMarks([marksIn('a.txt')], textsOf({ 'c.txt': 'A ferry.' }), job()), [
      { movedTo: null },
    ]);
  });

  it('takes nothing for lost in a file that cannot be read', async () => {
    assert.deepEqual(await lookAtMarks([marksIn('a.txt')], textsOf({ 'a.txt': null }), job()), [{ lost: [] }]);
    assert.deepEqual(await lookAtMarks([marksIn('a.txt')], textsOf({ 'b.txt': null }), job()), [{ movedTo: null }]);
  });

  it('is given up when asked to', async () => {
    const cancelled = job();
    cancelled.cancel();
    await assert.rejects(lookAtMarks([marksIn('a.txt')], textsOf({ 'a.txt': TEXT }), cancelled), CancelledError);
  });
});
