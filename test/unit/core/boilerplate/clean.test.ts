import assert from 'node:assert/strict';
import { chosenBlocks, cleanText, countTaken, USUAL_CHOICE } from '../../../../src/core/boilerplate/clean.ts';
import {
  CLEAN_CSV_HEADING,
  cleanCsvRow,
  cleanJsonLine,
  cleanRecords,
} from '../../../../src/core/boilerplate/cleanReport.ts';
import { lineBlock, marked } from './cleanBlocks.ts';

const TEXT = 'Quay\n\n=Give now\n\nFerry\nShare\n';
const BLOCKS = [
  lineBlock(TEXT, 3),
  { ...lineBlock(TEXT, 5), severity: 'hint' },
  { ...lineBlock(TEXT, 6), severity: 'information', reason: 'share' },
] as const;

describe('what is taken out', () => {
  it('is all but hints, unless it is asked for more or less', () => {
    assert.deepEqual(chosenBlocks(BLOCKS, USUAL_CHOICE), [BLOCKS[0], BLOCKS[2]]);
    assert.deepEqual(chosenBlocks(BLOCKS, { ...USUAL_CHOICE, severity: 'hint' }), BLOCKS);
    assert.deepEqual(chosenBlocks(BLOCKS, { ...USUAL_CHOICE, severity: 'warning' }), [BLOCKS[0]]);
    assert.deepEqual(chosenBlocks(BLOCKS, { severity: 'hint', reasons: new Set(['share']) }), [BLOCKS[2]]);
  });

  it('is counted in lines, and in spans of lines that stay', () => {
    assert.deepEqual(countTaken(BLOCKS), { lines: 3, spans: 0 });
    assert.deepEqual(countTaken(marked('Ferries [promo] sail.').blocks), { lines: 0, spans: 1 });
  });
});

describe('the report of what went', () => {
  it('tells of each block where it stood, why it went, and its words', () => {
    const [record, ...others] = cleanRecords('quay.txt', TEXT, cleanText(TEXT, [BLOCKS[0]]));
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
