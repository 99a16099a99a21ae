import assert from 'node:assert/strict';
import { agreementOf } from '../../../../../src/core/annotations/agreement/agreement.ts';
import {
  agreementAsCsv,
  coefficientText,
  disagreementRow,
  disagreementsAsCsv,
} from '../../../../../src/core/exports/agreement/agreementRows.ts';
import { Lines } from '../../../../../src/core/text/lines.ts';

const TEXT = 'The bridge reopened.\r\n“=Forty” trains\r\ncrossed it.';

function compared() {
  const start = TEXT.indexOf('=Forty');
  const spans = [
    { coder: 'Mira', tag: 'Claim', start: 0, end: 10 },
    { coder: 'Jon', tag: 'Claim', start: 0, end: 10 },
    { coder: 'Jon', tag: 'Claim', start, end: start + 23 },
  ];
  const whole = [{ coder: 'Mira', tag: 'Satire' }];
  return agreementOf(
    [{ path: 'bridge.txt', text: TEXT, units: [{ start: 0, end: 20 }], spans, whole }],
    ['Mira', 'Jon'],
  );
}

describe('Agreement as rows', () => {
  it('names the line and the words of a disagreement', () => {
    const rows = compared().disagreements.map((one) => disagreementRow(one, TEXT, new Lines(TEXT)));
    assert.deepEqual(rows, [
      { path: 'bridge.txt', line: null, tag: 'Satire', given: ['Mira'], notGiven: ['Jon'], words: '' },
      {
        path: 'bridge.txt',
        line: 2,
        tag: 'Claim',
        given: ['Jon'],
        notGiven: ['Mira'],
        words: '=Forty” trains crossed',
      },
    ]);
    assert.equal(
      disagreementsAsCsv(rows),
      'Article,Line,Tag,Given by,Not given by,Words\r\n' +
        'bridge.txt,,Satire,Mira,Jon,\r\n' +
        "bridge.txt,2,Claim,Jon,Mira,'=Forty” trains crossed\r\n",
    );
  });

  it('leaves figures empty that are not defined, and numbers as they are', () => {
    const [titles, claim, satire] = agreementAsCsv(compared()).split('\r\n');
    assert.equal(titles?.split(',').length, 13);
    assert.match(claim ?? '', /^Claim,\d+,[\d.]+,[\d.]+,[\d.]+,1,1,,,1,1,,$/u);
    assert.match(satire ?? '', /^Satire,0,1,,,0,1,,,1,0,0,0$/u);
  });

  it('prints figures short', () => {
    assert.deepEqual([0.4567, 1, -0.0909, -0.0001, 0, null].map(coefficientText), [
      '.457',
      '1.000',
      '-.091',
      '.000',
      '.000',
      '–',
    ]);
  });
});
