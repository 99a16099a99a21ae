import assert from 'node:assert/strict';
import { readLayout, withHeadingOutside } from '../../../../src/core/article/layout.ts';
import { type Span, textOf } from '../../../../src/core/text/span.ts';
import { outlets } from './anArticle.ts';

const BANNER = 'Harbour Gazette readers keep the harbour free';
const HEADLINE = 'Ice closes the harbour of Solvik';
const BODY =
  'SOLVIK, May 16. /NORDA/. Ice closed the harbour of Solvik on Tuesday, and readers of the tide tables wait for a thaw to free it.\n\n' +
  'The harbour was last closed by ice nine years ago, when Solvik built the northern channel to keep it free.';
const TEXT = `date 2023-05-16\n${BANNER}\n${HEADLINE}\nBy Ada Writer\n\n${BODY}`;

const printed = (span: Span | null) => span && textOf(TEXT, span);

describe('the layout of an article', () => {
  it('shows date header, heading, byline and dateline', () => {
    const { parts } = readLayout(TEXT, outlets);
    assert.equal(parts.dateHeader?.date.value, '2023-05-16');
    assert.equal(printed(parts.headline), HEADLINE);
    assert.equal(printed(parts.byline), 'By Ada Writer');
    assert.equal(parts.dateline?.place, 'SOLVIK');
  });

  it('has the lines behind the date header', () => {
    const { body, lines } = readLayout(TEXT, outlets);
    assert.equal(TEXT.slice(body.start, body.end), TEXT.slice('date 2023-05-16'.length));
    assert.deepEqual(lines.slice(0, 3).map(printed), [BANNER, HEADLINE, 'By Ada Writer']);
  });

  it('looks for another heading where the mask covers the first, and keeps the rest', () => {
    const layout = readLayout(TEXT, outlets);
    const start = TEXT.indexOf(HEADLINE);
    const mask = [{ start, end: start + HEADLINE.length }];
    const outside = withHeadingOutside(mask, TEXT, layout);
    assert.equal(printed(outside.parts.headline), BANNER);
    assert.equal(outside.lines, layout.lines);
    assert.equal(outside.parts.dateline, layout.parts.dateline);
  });

  it('is empty for an empty text', () => {
    const { lines, parts } = readLayout('', outlets);
    assert.deepEqual(lines, []);
    assert.deepEqual(parts, {
      dateHeader: null,
      dateline: null,
      byline: null,
      pageDates: [],
      headline: null,
      standfirst: null,
    });
  });
});
