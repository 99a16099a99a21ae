import assert from 'node:assert/strict';
import { csvRow } from '../../../../src/core/exports/csvRow.ts';

describe('csvRow', () => {
  it('quotes what needs it', () => {
    assert.equal(
      csvRow(['He said "no", twice', 'two\nlines', 'quay']),
      '"He said ""no"", twice","two\nlines",quay\r\n',
    );
  });

  it('lets no cell be a formula', () => {
    assert.equal(csvRow(['=1+1', '@quay', '-', '\tpier', 'a=b']), "'=1+1,'@quay,'-,'\tpier,a=b\r\n");
    assert.equal(csvRow(['=A1,"x"']), '"\'=A1,""x"""\r\n');
  });

  it('is a line without cells', () => {
    assert.equal(csvRow([]), '\r\n');
  });

  it('leaves a negative number a number', () => {
    assert.equal(csvRow([-0.5, '-0.5']), "-0.5,'-0.5\r\n");
  });
});
