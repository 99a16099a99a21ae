import assert from 'node:assert/strict';
import type { OfficeHeld, OfficeOn } from '../../../../src/analysis/entityRows.ts';
import type { Locale } from '../../../../src/vscode/views/locale.ts';
import { heldText, officeNote } from '../../../../src/vscode/views/entities/officeText.ts';

const LOCALE: Locale = {
  language: 'en-GB',
  t: (message, ...args) => message.replace(/\{(\d)\}/g, (_, index: string) => String(args[Number(index)])),
};

const TERM: OfficeHeld = { office: 'Mayor of Solvik', start: '2012-08-20', end: '2022-11-26', asOf: null };
const held = (term: Partial<OfficeHeld>) => heldText({ ...TERM, ...term }, LOCALE).replace(/[\u2009\u202f]/gu, ' ');

describe('heldText', () => {
  it('tells a time as far as it is known', () => {
    assert.equal(held({}), 'Mayor of Solvik (20 Aug 2012 – 26 Nov 2022)');
    assert.equal(held({ start: '2012', end: '2022' }), 'Mayor of Solvik (2012 – 2022)');
    assert.equal(held({ start: null }), 'Mayor of Solvik (until 26 Nov 2022)');
  });

  it('says when an open end was known', () => {
    assert.equal(held({ end: null, asOf: '2022-07' }), 'Mayor of Solvik (since 20 Aug 2012, as of July 2022)');
    assert.equal(
      held({ start: null, end: null, asOf: '2022-07' }),
      'Mayor of Solvik (start not known, as of July 2022)',
    );
  });
});

const note = (check: OfficeOn['check']) => officeNote({ date: '2023-05-16', stated: 'mayor', held: [], check }, LOCALE);

describe('officeNote', () => {
  it('says what does not fit', () => {
    assert.equal(
      note({ result: 'ended', term: TERM }),
      'Does not fit: Mayor of Solvik only until 26 Nov 2022, and this article is of 16 May 2023.',
    );
    assert.equal(
      note({ result: 'notYet', term: { ...TERM, start: '2024' } }),
      'Does not fit: Mayor of Solvik only from 2024, and this article is of 16 May 2023.',
    );
    assert.equal(note({ result: 'stillHeld', term: TERM }), 'Does not fit: still Mayor of Solvik on 16 May 2023.');
  });

  it('is silent where it fits, or nothing is known', () => {
    assert.equal(note({ result: 'fits', term: TERM }), null);
    assert.equal(note(null), null);
  });
});
