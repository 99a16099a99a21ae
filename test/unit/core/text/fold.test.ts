import assert from 'node:assert/strict';
import { foldText } from '../../../../src/core/text/fold.ts';

describe('foldText', () => {
  it('makes one of what differs only in case, diacritics, marks and white space', () => {
    assert.equal(foldText(' Łukasz  “Ødegård”—ŚLĄSK\u00A0’s '), 'lukasz "odegard"-slask \'s');
    assert.equal(foldText('«Ёлка»'), foldText('"елка"'));
  });

  it('leaves plain text as it is', () => {
    assert.equal(foldText('plain text 12'), 'plain text 12');
    assert.equal(foldText(''), '');
  });

  it('gives the same when folded again', () => {
    for (const text of ['Straße', 'ИЙ й', 'a\tb\n', '\uD800x']) assert.equal(foldText(foldText(text)), foldText(text));
  });
});
