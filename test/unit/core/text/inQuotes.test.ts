import assert from 'node:assert/strict';
import { inQuotes } from '../../../../src/core/text/inQuotes.ts';

describe('A passage in a list', () => {
  it('stands in quotation marks', () => assert.equal(inQuotes('Forty trains', 20), '“Forty trains”'));
  it('keeps those it begins with', () => assert.equal(inQuotes('„Vierzig Züge“', 20), '„Vierzig Züge“'));
  it('says that it begins within a sentence', () => assert.equal(inQuotes('carries forty', 20), '“…carries forty”'));
  it('is cut at a word', () => assert.equal(inQuotes('Forty trains a day from today', 12), '“Forty…”'));
  it('may be empty', () => assert.equal(inQuotes('', 5), '“”'));
});
