import assert from 'node:assert/strict';
import type { CleanRecord } from '../../../../src/core/exports/cleanReport.ts';
import { type CleaningDone, doneText, reportText } from '../../../../src/vscode/cleaning/reportText.ts';
import { savedText, takenText } from '../../../../src/vscode/cleaning/text.ts';
import { locale } from '../views/samples.ts';

const RECORD: CleanRecord = {
  path: 'courier/tolls.txt',
  startLine: 4,
  endLine: 6,
  reason: 'donate',
  severity: 'warning',
  confidence: 0.99,
  inline: false,
  evidence: 'It asks for donations.',
  text: 'Dear *reader*,\nGive now',
};

const DONE: CleaningDone = {
  articles: 26,
  missing: 0,
  cleaned: [
    {
      path: 'courier/tolls.txt',
      records: [RECORD, { ...RECORD, startLine: 9, endLine: 9, inline: true, text: 'Share' }],
    },
    { path: 'norda/quay.txt', records: [{ ...RECORD, reason: 'share', startLine: 2, endLine: 2 }] },
  ],
  leftOut: [{ path: 'pilot.txt', reason: 'It could not be read.' }],
  target: '/tmp/clean',
  isSaved: true,
};

const said = (lines: number, spans: number) => takenText({ lines, spans }, locale);

describe('what is told of cleaning', () => {
  it('counts lines, and passages within lines that stay', () => {
    assert.equal(said(1, 0), '1 line');
    assert.equal(said(1200, 0), '1,200 lines');
    assert.equal(said(0, 1), '1 passage within a line');
    assert.equal(said(3, 2), '3 lines and 2 passages within lines');
  });

  it('says what is saved', () => {
    assert.equal(savedText(2, true, locale), 'All is saved.');
    assert.equal(savedText(1, false, locale), 'It is not saved yet.');
    assert.equal(savedText(2, false, locale), 'They are not all saved yet.');
  });

  it('is one sentence when all is done', () => {
    assert.equal(doneText(DONE, locale), '4 lines and 1 passage within a line taken out of 2 of 26 articles.');
    assert.equal(doneText({ ...DONE, cleaned: [] }, locale), 'Nothing was taken out of 26 articles.');
    assert.match(doneText({ ...DONE, missing: 1200 }, locale), / of 26 articles\. Given up before 1,200 more\.$/u);
  });

  it('is a report in Markdown, with kinds, places, words and reasons', () => {
    assert.equal(
      reportText(DONE, locale),
      [
        '# Boilerplate taken out',
        '4 lines and 1 passage within a line taken out of 2 of 26 articles. Clean copies of all are in /tmp/clean. The files themselves are as they were.',
        [
          '| Kind | Taken out | Articles |',
          '| --- | --- | ---: |',
          '| donation appeal | 3 lines and 1 passage within a line | 1 |',
          '| share buttons | 1 line | 1 |',
        ].join('\n'),
        '## Left as they are',
        '- pilot.txt: It could not be read.',
        '## courier/tolls.txt',
        [
          String.raw`- Lines 4–6, donation appeal: “Dear \*reader\*, Give now” It asks for donations.`,
          '- Within line 9, donation appeal: “Share” It asks for donations.',
        ].join('\n'),
        '## norda/quay.txt',
        String.raw`- Line 2, share buttons: “Dear \*reader\*, Give now” It asks for donations.`,
        '',
      ].join('\n\n'),
    );
  });

  it('says where the files themselves were changed', () => {
    assert.match(reportText({ ...DONE, target: null }, locale), /The files themselves were changed\./u);
  });
});
