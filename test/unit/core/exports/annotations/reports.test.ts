import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { withLineFeeds } from '../../../../../src/core/exports/annotations/annotatedArticle.ts';
import type { AnnotationFormatName } from '../../../../../src/core/exports/annotations/annotationFormats.ts';
import { writeAnnotations } from '../../../../../src/core/exports/annotations/writeAnnotations.ts';
import { type Sample, exportOf, samples } from './annotated.ts';

function written(format: AnnotationFormatName, all: readonly Sample[]): string {
  return new TextDecoder().decode(writeAnnotations(format, exportOf(all)).bytes);
}

/** The words of a piece of HTML as a reader sees them, without the numbers of marks. */
function seen(html: string): string {
  return html
    .replaceAll(/<a class="number"[^>]*>\d+<\/a>/g, '')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

describe('The HTML report', () => {
  it('shows each text as it stands, with elements that nest, whatever overlaps', () => {
    let marks = 0;
    fc.assert(
      fc.property(samples, (all) => {
        const html = written('html', all);
        const shown = [...html.matchAll(/<div class="text">(.*?)<\/div>/gs)].map(([, inside = '']) => inside);
        const annotated = all.filter(({ records }) => records.length > 0);
        assert.deepEqual(
          shown.map(seen),
          annotated.map(({ text }) => withLineFeeds(text)),
        );
        for (const text of shown) {
          const open: string[] = [];
          for (const [, slash, name = ''] of text.matchAll(/<(\/?)(\w+)/g)) {
            if (slash) assert.equal(open.pop(), name);
            else open.push(name);
          }
          assert.deepEqual(open, []);
          marks += text.split('<mark').length - 1;
        }
      }),
      { numRuns: 60 },
    );
    assert.ok(marks > 100, `${marks} marks`);
  });

  it('asks for nothing else, runs nothing, and takes no words for elements', () => {
    const [all = []] = fc.sample(samples, { numRuns: 1, seed: 5 });
    const mark = {
      kind: 'mark',
      id: '0b9c1d2e-0000-4000-8000-000000000001',
      creator: '"><img src=x onerror=alert(1)>',
    } as const;
    const record = {
      ...mark,
      created: '2023-05-16T08:30:00.000Z',
      tags: ['<svg onload=x>'],
      note: '<script>x</script>',
      selector: null,
    };
    const html = written('html', [...all, { path: 'a<b>.txt', text: '<script>alert(1)</script>', records: [record] }]);
    assert.doesNotMatch(html, /<(?:script|img|svg|link|iframe)/i);
    assert.doesNotMatch(html, /(?:src|href)="(?!#)/i);
    assert.match(html, /default-src 'none'/);
  });

  it('is light or dark as its reader’s system, prints, and tells tags by more than colour', () => {
    const made = {
      kind: 'mark',
      id: '0b9c1d2e-0000-4000-8000-000000000001',
      creator: 'me',
      created: '2023-05-16T08:30:00.000Z',
    } as const;
    const html = written('html', [
      { path: 'a.txt', text: 'The quay.', records: [{ ...made, tags: ['Claim'], selector: null }] },
    ]);
    assert.match(html, /prefers-color-scheme:dark/);
    assert.match(html, /@media print/);
    assert.match(html, /<span class="tag blue solid"><b>C<\/b> Claim<\/span>/);
  });
});

describe('The Markdown report', () => {
  it('has each passage, and each note and reply in the Markdown it was written in', () => {
    const made = { creator: 'Ingrid Halvorsen', created: '2023-05-16T08:30:00.000Z' };
    const mark = {
      kind: 'mark',
      id: '0b9c1d2e-0000-4000-8000-000000000001',
      ...made,
      tags: ['Claim'],
      note: '# 40 *trains*\n\nBoth ways?',
      selector: null,
    } as const;
    const reply = {
      kind: 'reply',
      id: '0b9c1d2e-0000-4000-8000-000000000002',
      ...made,
      to: mark.id,
      text: '**No**, <b>no</b>',
    } as const;
    const markdown = written('markdown', [{ path: 'quay.txt', text: 'The quay.', records: [mark, reply] }]);
    assert.equal(
      markdown,
      [
        '# Annotations',
        '1 mark in 1 article.',
        '- Claim: 1',
        String.raw`## Bridge \<b\>closed\</b\> \& "open"`,
        'Lindholm Courier · 2023-05-16 · quay.txt',
        '**Claim** · the whole article · Ingrid Halvorsen, 2023-05-16',
        '> # 40 *trains*\n>\n> Both ways?',
        '- Ingrid Halvorsen, 2023-05-16:\n  > **No**, &lt;b>no&lt;/b>',
        '',
      ]
        .join('\n\n')
        .replace(/\n\n$/, '\n'),
    );
  });

  it('counts tags in the order of the scheme, and those without', () => {
    const made = { creator: 'me', created: '2023-05-16T08:30:00.000Z', kind: 'mark', selector: null } as const;
    const records = [['To check'], ['Other'], ['Claim'], ['Claim'], []].map((tags, i) => ({
      ...made,
      id: `0b9c1d2e-0000-4000-8000-00000000000${i}`,
      tags,
    }));
    const markdown = written('markdown', [{ path: 'quay.txt', text: 'The quay.', records }]);
    assert.match(markdown, /\n- Claim: 2\n- To check: 1\n- Other: 1\n- No tag: 1\n/);
  });
});
