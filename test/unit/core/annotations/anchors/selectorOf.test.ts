import assert from 'node:assert/strict';
import { sameSelector, selectorOf } from '../../../../../src/core/annotations/anchors/selectorOf.ts';

const TEXT = 'The pilots of Karlsby went back to work on Thursday,\nafter a night in a hotel without a kitchen.';

describe('the selector of a passage', () => {
  it('has its words, 32 characters on both sides, and where it stood', () => {
    const start = TEXT.indexOf('on Thursday');
    assert.deepEqual(selectorOf(TEXT, start, start + 11), {
      exact: 'on Thursday',
      prefix: ' pilots of Karlsby went back to work '.slice(-32),
      suffix: ',\nafter a night in a hotel without'.slice(0, 32),
      start,
      end: start + 11,
    });
  });

  it('has less around it at the ends of the text', () => {
    assert.deepEqual(selectorOf('a b', 0, 3), { exact: 'a b', prefix: '', suffix: '', start: 0, end: 3 });
  });

  it('is the same whatever line ends the file has', () => {
    const windows = TEXT.replaceAll('\n', '\r\n');
    const start = windows.indexOf('after');
    const here = TEXT.indexOf('after');
    assert.deepEqual(selectorOf(windows, start, start + 5), selectorOf(TEXT, here, here + 5));
    const over = TEXT.indexOf('Thursday');
    assert.deepEqual(selectorOf(windows, over, start + 5), selectorOf(TEXT, over, here + 5));
  });

  it('counts code points, and cuts none', () => {
    const text = `${'🌊'.repeat(40)}Solvik${'🌊'.repeat(40)}`;
    const { exact, prefix, suffix, start, end } = selectorOf(text, 80, 86);
    assert.deepEqual([exact, start, end], ['Solvik', 40, 46]);
    assert.equal(prefix, '🌊'.repeat(32));
    assert.equal(suffix, '🌊'.repeat(32));
  });

  it('is of the text even where the offsets are not', () => {
    assert.deepEqual(selectorOf('abc', -5, 99), selectorOf('abc', 0, 3));
    assert.equal(selectorOf('abc', 2, 1).exact, '');
  });

  it('is told from another', () => {
    const one = selectorOf(TEXT, 4, 10);
    assert.ok(sameSelector(one, selectorOf(TEXT, 4, 10)));
    assert.ok(!sameSelector(one, selectorOf(TEXT, 4, 11)));
    assert.ok(!sameSelector(one, selectorOf(` ${TEXT}`, 5, 11)));
  });
});
