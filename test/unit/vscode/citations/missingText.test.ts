import assert from 'node:assert/strict';
import { copiedText } from '../../../../src/vscode/citations/missingText.ts';
import { BARE, WIRE, citable } from '../../core/citations/sources.ts';
import { locale } from '../views/samples.ts';

function said(...sources: Parameters<typeof copiedText>[0]): string {
  return copiedText(sources, locale);
}

describe('what is said of a copied citation', () => {
  it('is no more than that where nothing is missing', () => {
    assert.equal(said(citable()), 'Citation copied.');
    assert.equal(said(citable(), citable()), '2 citations copied.');
  });

  it('is what is missing', () => {
    assert.equal(said(citable({ authors: [], url: null })), 'Citation copied: no author, no address in the text.');
    assert.equal(said(BARE), 'Citation copied: no headline, no author, no outlet, no date, no address in the text.');
  });

  it('asks for no author of agency copy', () => assert.equal(said(WIRE), 'Citation copied: no address in the text.'));

  it('counts what is missing of several', () => {
    assert.equal(
      said(citable(), WIRE, citable({ url: null, date: null })),
      '3 citations copied: 1 with no date, 2 with no address in the text.',
    );
  });
});
