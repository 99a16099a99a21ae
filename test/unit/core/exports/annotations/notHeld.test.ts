import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../../../scripts/install.mjs';
import {
  ANNOTATION_FORMATS,
  type AnnotationFormatName,
  cannotHold,
} from '../../../../../src/core/exports/annotations/annotationFormats.ts';
import { writeAnnotations } from '../../../../../src/core/exports/annotations/writeAnnotations.ts';
import { exportOf } from './annotated.ts';

const made = { creator: 'me', created: '2023-05-16T08:30:00.000Z' };
const [one, two] = ['0b9c1d2e-0000-4000-8000-000000000001', '0b9c1d2e-0000-4000-8000-000000000002'];
const selector = { exact: 'A lighthouse', prefix: '', suffix: '', start: 0, end: 12 };
const RECORDS = [
  { kind: 'mark', id: one, ...made, tags: [], selector: null },
  { kind: 'mark', id: two, ...made, tags: ['Claim'], note: 'Gone?', selector },
  { kind: 'reply', id: '0b9c1d2e-0000-4000-8000-000000000003', ...made, to: one, text: 'Yes.' },
  { kind: 'settling', id: '0b9c1d2e-0000-4000-8000-000000000004', ...made, to: one, is: 'resolved' },
  {
    kind: 'link',
    id: '0b9c1d2e-0000-4000-8000-000000000005',
    ...made,
    from: one,
    relation: 'same as',
    to: { url: 'https://a.example' },
  },
  {
    kind: 'link',
    id: '0b9c1d2e-0000-4000-8000-000000000006',
    ...made,
    from: one,
    relation: 'same as',
    to: { mark: two, path: 'quay.txt' },
  },
] as const;

function notHeld(
  format: AnnotationFormatName,
  records: readonly (typeof RECORDS)[number][] = RECORDS,
): readonly string[] {
  return writeAnnotations(format, exportOf([{ path: 'quay.txt', text: 'The quay was empty.', records }])).notHeld;
}

describe('What a form cannot hold', () => {
  it('is told after an export with how many there were', () => {
    assert.deepEqual(notHeld('refi-qda'), [
      'Which threads are resolved: 1.',
      'Links to pages: 1.',
      'Marks whose passage was not found any more: 1.',
    ]);
    assert.deepEqual(notHeld('brat').slice(0, 4), [
      'Replies: 1.',
      'Links to pages: 1.',
      'Marks of a whole article: 1.',
      'Marks whose passage was not found any more: 1.',
    ]);
    assert.deepEqual(notHeld('jsonl'), []);
  });

  it('begins with the marks where a table has none', () => {
    for (const format of ['names-csv', 'articles-csv'] as const) {
      assert.equal(cannotHold(format)[0], 'Marks.');
      assert.deepEqual(notHeld(format).slice(0, 2), ['Marks: 2.', 'Notes: 1.']);
    }
  });

  it('is not told where there is none of it', () => {
    assert.deepEqual(notHeld('refi-qda', RECORDS.slice(0, 1)), []);
  });

  it('is told of every form in the README', () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    for (const format of Object.keys(ANNOTATION_FORMATS)) assert.ok(readme.includes(`\n| \`${format}\``), format);
  });

  it('is known of every form before', () => {
    for (const format of Object.keys(ANNOTATION_FORMATS) as AnnotationFormatName[]) {
      const before = cannotHold(format);
      for (const sentence of notHeld(format)) {
        const what = sentence.replace(/: [\d,]+\.$/, '.');
        assert.ok(before.includes(what), `${format}: ${what}`);
      }
    }
  });
});
