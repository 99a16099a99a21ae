import assert from 'node:assert/strict';
import { quotationRecord, quotationsAsCsv } from '../../../../src/core/exports/quotationRecord.ts';

const STATED = {
  kind: 'direct',
  words: '=1+1, said quickly',
  said: 'she',
  inferred: true,
  verb: 'said',
  manner: 'neutral',
  startLine: 4,
} as const;

describe('records of quotations', () => {
  it('count lines from one and leave out what is not known', () => {
    const record = quotationRecord(7, STATED, null, { path: 'a.txt', outlet: null, date: null });
    assert.deepEqual([record.line, record.speaker, record.speakerId, record.date], [5, null, null, null]);
  });

  it('make CSV in which no words are a formula', () => {
    const speaker = { id: 'person:ingrid-halvorsen', name: 'Ingrid Halvorsen' };
    const [heading, row] = quotationsAsCsv([
      quotationRecord(1, STATED, speaker, { path: 'a.txt', outlet: null, date: null }),
    ]).split('\r\n');
    assert.equal(heading, 'quotation,speaker,speakerId,said,inferred,verb,manner,kind,words,outlet,date,path,line');
    assert.equal(
      row,
      `1,Ingrid Halvorsen,person:ingrid-halvorsen,she,true,said,neutral,direct,"'=1+1, said quickly",,,a.txt,5`,
    );
  });
});
