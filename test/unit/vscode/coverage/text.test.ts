import assert from 'node:assert/strict';
import { articleText } from '../../../../src/vscode/coverage/articleText.ts';
import { progressText } from '../../../../src/vscode/coverage/progressText.ts';
import { locale } from '../views/samples.ts';

function told(done: number, elapsedMs: number, of: { articles: number; bytes: number }): string {
  return progressText({ done, total: 1000, ...of }, elapsedMs, locale);
}

describe('the progress of a search', () => {
  const few = { articles: 10, bytes: 40_000 };

  it('is told in articles, and in megabytes where there is one', () => {
    assert.equal(progressText({ done: 0, total: 0, ...few }, 0, locale), '0 of 10 articles');
    assert.equal(told(410, 100, { articles: 10_000, bytes: 31e6 }), '4,100 of 10,000 articles, 12 of 30 MB');
  });

  it('tells the time left in plain words, once it can be estimated and where it is worth it', () => {
    assert.equal(told(500, 17_000, few), '5 of 10 articles · about 20 seconds left');
    assert.equal(told(250, 20_000, few), '2 of 10 articles · about a minute left');
    assert.equal(told(100, 20_000, few), '1 of 10 articles · about 3 minutes left');
    assert.equal(told(100, 1_900, few), '1 of 10 articles', 'too early');
    assert.equal(told(900, 45_000, few), '9 of 10 articles', 'five seconds');
    assert.equal(told(0, 20_000, few), '0 of 10 articles');
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
