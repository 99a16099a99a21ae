import assert from 'node:assert/strict';
import { markdownQuote } from '../../../../src/core/exports/markdownQuote.ts';

describe('Markdown of a reader in a quotation', () => {
  it('keeps what it says, a line for each line', () => {
    assert.deepEqual(markdownQuote('# *40* trains\r\n\r\n- a > b\n- <https://solvik.example/a?b=1&c=2>\n'), [
      '> # *40* trains',
      '>',
      '> - a > b',
      '> - <https://solvik.example/a?b=1&c=2>',
    ]);
  });

  it('shows HTML as it was written', () => {
    assert.deepEqual(markdownQuote('<script>x</script> \\<img src=x> <!-- &lt;b>'), [
      '> &lt;script>x&lt;/script> \\&lt;img src=x> &lt;!-- &amp;lt;b>',
    ]);
    assert.deepEqual(markdownQuote('<https://a.example <b>'), ['> &lt;https://a.example &lt;b>']);
  });

  it('runs no script by a link, and fetches no picture', () => {
    assert.deepEqual(
      markdownQuote('[a](javascript:x) [b](JavaScript\\:x) [c](java&#115;cript:x) [d](javascript&colon;x)'),
      ['> [a](javascript :x) [b](JavaScript \\:x) [c](java&amp;#115;cript:x) [d](javascript&amp;colon;x)'],
    );
    assert.deepEqual(markdownQuote('![a](https://solvik.example/a.png)'), ['> !\\[a](https://solvik.example/a.png)']);
  });

  it('is one line for nothing', () => assert.deepEqual(markdownQuote(''), ['>']));

  it('takes a long line in its stride', () => {
    assert.equal(markdownQuote('<https://'.repeat(100_000))[0]?.length, 2 + 12 * 100_000);
  });
});
