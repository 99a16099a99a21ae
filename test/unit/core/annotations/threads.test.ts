import assert from 'node:assert/strict';
import type { Annotation, Settling } from '../../../../src/core/annotations/annotation.ts';
import { strays, threadsOf } from '../../../../src/core/annotations/threads.ts';
import { SAMPLES, against, answer, claim, idOf, origin, settled, whole } from './sampleRecords.ts';

const ids = (records: readonly Annotation[]) => records.map(({ id }) => id);

describe('the thread of a mark', () => {
  it('gives replies in the order it was written', () => {
    const first = { ...answer, id: idOf(8), created: '2023-05-16T10:00:00.000Z' };
    assert.deepEqual(
      ids(threadsOf([answer, claim, first, { ...first, id: idOf(7), to: whole.id }])(claim.id).replies),
      [first.id, answer.id],
    );
  });

  it('takes the newest word on a thread', () => {
    const reopened: Settling = { ...settled, id: idOf(7), is: 'open', created: '2023-05-20T08:00:00.000Z' };
    assert.equal(threadsOf([claim])(claim.id).resolved, false);
    assert.equal(threadsOf([claim, settled])(claim.id).resolved, true);
    assert.equal(threadsOf([reopened, settled])(claim.id).resolved, false);
    const again: Settling = { ...settled, modified: '2023-05-21T08:00:00.000Z' };
    assert.equal(threadsOf([again, reopened])(claim.id).resolved, true);
    assert.equal(threadsOf([settled, reopened])(whole.id).resolved, false);
  });

  it('has the links of its mark, and nothing where nothing hangs on it', () => {
    const threads = threadsOf(SAMPLES);
    assert.deepEqual(threads(claim.id).links, [against, origin]);
    assert.deepEqual(threads(whole.id), { replies: [], resolved: false, links: [] });
  });

  it('is a stray where its mark is gone', () => {
    assert.deepEqual(strays([whole, answer, against]), [answer, against]);
    assert.deepEqual(strays(SAMPLES), []);
  });
});
