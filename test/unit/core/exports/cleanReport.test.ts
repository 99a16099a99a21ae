import assert from 'node:assert/strict';
import { cleanText } from '../../../../src/core/boilerplate/clean.ts';
import {
  CLEAN_CSV_HEADING,
  cleanCsvRow,
  cleanJsonLine,
  cleanRecords,
} from '../../../../src/core/exports/cleanReport.ts';
import { lineBlock, marked } from '../boilerplate/cleanBlocks.ts';

const TEXT = 'Quay\n\n=Give now\n\nFerry\n';

describe('the report of what went', () => {
  it('tells of each block where it stood, why it went, and its words', () => {
    const [record, ...others] = cleanRecords('quay.txt', TEXT, cleanText(TEXT, [lineBlock(TEXT, 3)]));
    assert.deepEqual(others, []);
    assert.deepEqual(record, {
      path: 'quay.txt',
      startLine: 3,
      endLine: 3,
      reason: 'donate',
      severity: 'warning',
      confidence: 0.99,
      inline: false,
      evidence: 'A phrase.',
      text: '=Give now',
    });
    assert.equal(cleanJsonLine(record), `${JSON.stringify(record)}\n`);
    assert.equal(CLEAN_CSV_HEADING, 'path,startLine,endLine,reason,severity,confidence,inline,evidence,text\r\n');
    assert.equal(cleanCsvRow(record), "quay.txt,3,3,donate,warning,0.99,false,A phrase.,'=Give now\r\n");
  });

  it('has of a line that stays the words that went', () => {
    const { text, blocks } = marked('Ferries [Read more] sail.');
    assert.equal(cleanRecords('a', text, cleanText(text, blocks))[0]?.text, 'Read more');
  });
});
