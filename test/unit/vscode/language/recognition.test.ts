import assert from 'node:assert/strict';
import { type Opened, onOpen, pathPattern, wishOf } from '../../../../src/vscode/language/recognition.ts';

const OPENED: Opened = {
  languageId: 'plaintext',
  isTextFile: true,
  recognise: 'byContent',
  isAssociated: false,
  isDeclined: false,
};

const step = (change: Partial<Opened>) => onOpen({ ...OPENED, ...change });

describe('recognition', () => {
  it('looks into plain text files only', () => {
    assert.equal(step({}), 'look');
    assert.equal(step({ languageId: 'markdown' }), 'leave');
    assert.equal(step({ isTextFile: false }), 'leave');
  });

  it('keeps to what the reader set', () => {
    assert.equal(step({ recognise: 'byName' }), 'leave');
    assert.equal(step({ recognise: 'off' }), 'leave');
    assert.equal(step({ isAssociated: true }), 'leave');
    assert.equal(step({ isDeclined: true }), 'leave');
  });

  it('undoes what a name alone made of a file that the reader wants otherwise', () => {
    const named = { languageId: 'news-source' };
    assert.equal(step(named), 'leave');
    assert.equal(step({ ...named, recognise: 'byName' }), 'leave');
    assert.equal(step({ ...named, recognise: 'off' }), 'undo');
    assert.equal(step({ ...named, isDeclined: true }), 'undo');
    assert.equal(step({ ...named, recognise: 'off', isAssociated: true }), 'leave');
  });

  it('reads a wish from a change of language that it did not make', () => {
    assert.equal(wishOf('news-source', 'plaintext'), 'declined');
    assert.equal(wishOf('news-source', 'markdown'), 'declined');
    assert.equal(wishOf('plaintext', 'news-source'), 'wanted');
    assert.equal(wishOf('plaintext', 'markdown'), null);
    assert.equal(wishOf('news-source', 'news-source'), null);
  });

  it('takes an association without a slash as one of the file name', () => {
    assert.equal(pathPattern('*.txt'), '**/*.txt');
    assert.equal(pathPattern('**/notes/*.txt'), '**/notes/*.txt');
  });
});
