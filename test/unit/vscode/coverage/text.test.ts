import assert from 'node:assert/strict';
import { articleText } from '../../../../src/vscode/coverage/articleText.ts';
import { progressText } from '../../../../src/vscode/coverage/progressText.ts';
import { locale } from '../views/samples.ts';

describe('the progress of a search', () => {
  it('is told in articles', () => {
    assert.equal(progressText({ done: 0, total: 0 }, 5, 0, locale), '0 of 5 articles');
    assert.equal(progressText({ done: 820, total: 2000 }, 10000, 100, locale), '4,100 of 10,000 articles');
  });

  it('tells the time left once it can be estimated', () => {
    assert.equal(progressText({ done: 500, total: 1000 }, 10, 20_000, locale), '5 of 10 articles · 20 s left');
    assert.equal(progressText({ done: 100, total: 1000 }, 10, 20_000, locale), '1 of 10 articles · 3 min left');
    assert.equal(progressText({ done: 0, total: 1000 }, 10, 20_000, locale), '0 of 10 articles');
  });
});

describe('an article’s text for comparing', () => {
  it('leaves out what is not the article, and parts paragraphs by one blank line', () => {
    const text = 'Support us!\r\n\r\n\r\nThe bridge reopened.\nTrains run.  \n\nShare this';
    const banner = { start: 0, end: 'Support us!'.length };
    const footer = { start: text.indexOf('Share this'), end: text.length };
    const twice = { start: 3, end: 8 };
    assert.equal(articleText(text, [footer, banner, twice]), 'The bridge reopened.\n\nTrains run.\n');
  });

  it('is one empty line when nothing is left', () => {
    assert.equal(articleText('Share', [{ start: 0, end: 5 }]), '\n');
  });
});
