import assert from 'node:assert/strict';
import { isFromPage } from '../../../../src/vscode/timeline/fromPage.ts';
import { timelineHtml } from '../../../../src/vscode/timeline/html.ts';

describe('the page of the timeline', () => {
  const html = timelineHtml({
    source: 'https://ours',
    script: 'https://ours/a.js',
    style: 'https://ours/a.css',
    language: 'en',
  });

  it('may load its own script and style, and nothing else', () => {
    const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]*)"/u.exec(html) ?? [];
    assert.equal(policy, "default-src 'none'; script-src https://ours; style-src https://ours");
  });

  it('has no script, style or handler inside it', () => {
    assert.doesNotMatch(html, /<style|\sstyle=|\son\w+=|<script>|javascript:/iu);
  });
});

describe('messages of the page', () => {
  it('are taken when they are of its protocol', () => {
    assert.ok(isFromPage({ type: 'ready', unit: null }));
    assert.ok(isFromPage({ type: 'ready', unit: 'week' }));
    assert.ok(isFromPage({ type: 'unit', unit: 'day' }));
    assert.ok(isFromPage({ type: 'open', row: 0, column: 3 }));
  });

  it('are dropped when they are not', () => {
    for (const message of [
      null,
      'ready',
      {},
      { type: 'ready' },
      { type: 'unit', unit: null },
      { type: 'unit', unit: 'decade' },
      { type: 'open', row: '0', column: 3 },
      { type: 'open', row: 0.5, column: 3 },
      { type: 'run', unit: 'day' },
    ]) {
      assert.equal(isFromPage(message), false, JSON.stringify(message));
    }
  });
});
