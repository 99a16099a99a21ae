import assert from 'node:assert/strict';
import {
  ForeignRecordError,
  MissingRecordError,
  added,
  assertOwn,
  changedMark,
  changedReply,
  deleted,
  isOwn,
  renamedTags,
  withLinksMoved,
} from '../../../../src/core/annotations/changeAnnotations.ts';
import { strays } from '../../../../src/core/annotations/threads.ts';
import { SAMPLES, against, answer, claim, idOf, origin, settled, whole } from './sampleRecords.ts';

const AT = '2023-06-01T12:00:00.000Z';
const BY_MIRA = { by: 'Mira', at: AT };

describe('changing annotations', () => {
  it('adds records, and none about a mark that is gone', () => {
    assert.deepEqual(added([claim], answer), [claim, answer]);
    assert.deepEqual(added([], claim, answer), [claim, answer]);
    assert.throws(() => added([whole], answer), MissingRecordError);
    assert.throws(() => added([whole], against), MissingRecordError);
  });

  it('changes tags, note and passage of one’s own mark, and says when', () => {
    const selector = { exact: 'a', prefix: '', suffix: '', start: 0, end: 1 };
    assert.deepEqual(changedMark([claim, whole], claim.id, { addTags: ['A', 'Claim', 'A'] }, BY_MIRA), [
      { ...claim, tags: ['Claim', 'A'], modified: AT },
      whole,
    ]);
    assert.deepEqual(changedMark([claim], claim.id, { note: 'New.', selector }, BY_MIRA), [
      { ...claim, note: 'New.', selector, modified: AT },
    ]);
    const [retagged] = changedMark([claim], claim.id, { addTags: ['A'], dropTags: ['Claim', 'Wire'] }, BY_MIRA);
    assert.deepEqual(retagged, { ...claim, tags: ['A'], modified: AT });
    const [bare] = changedMark([claim], claim.id, { note: null }, BY_MIRA);
    assert.equal(bare && 'note' in bare, false);
  });

  it('changes one’s own replies', () => {
    assert.deepEqual(changedReply([answer], answer.id, 'No.', { by: 'Tomas', at: AT }), [
      { ...answer, text: 'No.', modified: AT },
    ]);
  });

  it('refuses to change what another wrote, or what is gone', () => {
    assert.throws(() => changedMark([whole], whole.id, {}, BY_MIRA), ForeignRecordError);
    assert.throws(() => changedReply([answer], answer.id, '', BY_MIRA), /by Tomas/u);
    assert.throws(() => deleted([whole], whole.id, 'Mira'), ForeignRecordError);
    assert.throws(() => deleted([whole], claim.id, 'Mira'), MissingRecordError);
    assert.throws(() => changedMark([settled], settled.id, {}, BY_MIRA), MissingRecordError);
  });

  it('lets anybody change what nobody put a name to', () => {
    const nameless = { ...claim, creator: 'me' };
    assert.ok(isOwn(nameless, 'Mira'));
    assert.equal(changedMark([nameless], claim.id, {}, BY_MIRA)[0]?.creator, 'me');
  });

  it('deletes a mark with what its maker said about it; what others said stays, and is found', () => {
    const left = deleted(SAMPLES, claim.id, 'Mira');
    assert.deepEqual(left, [whole, answer]);
    assert.deepEqual(strays(left), [answer]);
    assert.deepEqual(
      deleted(SAMPLES, against.id, 'Mira'),
      SAMPLES.filter((one) => one !== against),
    );
  });

  it('renames and merges tags in everybody’s marks, and leaves the rest as it is', () => {
    const both = { ...whole, tags: ['Claim', 'Assertion', 'Wire'] };
    const renamed = renamedTags([claim, both, answer], new Map([['Assertion', 'Claim']]));
    assert.deepEqual(renamed[1], { ...whole, tags: ['Claim', 'Wire'] });
    assert.deepEqual([renamed[0], renamed[2]], [claim, answer]);
    assert.equal(renamedTags(SAMPLES, new Map([['None', 'Other']])), SAMPLES);
  });

  it('lets links follow the article they lead to', () => {
    const moved = withLinksMoved([claim, against, origin], (path) => path.replace('gazette/', 'harbour/'));
    assert.deepEqual(moved, [claim, { ...against, to: { ...against.to, path: 'harbour/no trains yet.txt' } }, origin]);
  });

  it('tells when a change would touch what another wrote', () => {
    assert.doesNotThrow(() => assertOwn(SAMPLES, [...SAMPLES, { ...whole, id: idOf(10) }], 'Mira'));
    assert.doesNotThrow(() => assertOwn([claim, answer], [structuredClone(answer)], 'Mira'));
    assert.throws(() => assertOwn([claim, answer], [claim], 'Mira'), ForeignRecordError);
    assert.throws(() => assertOwn([answer], [{ ...answer, text: 'x' }], 'Mira'), ForeignRecordError);
    assert.throws(() => assertOwn([answer], [{ ...answer, creator: 'Mira' }], 'Mira'), ForeignRecordError);
  });
});
