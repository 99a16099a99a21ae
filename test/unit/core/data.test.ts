import assert from 'node:assert/strict';
import { readReaderOutlets } from '../../../src/core/article/outlets/readerOutlets.ts';
import { coreData, withOutlets } from '../../../src/core/data.ts';
import { data } from '../sampleCorpus.ts';

describe('coreData', () => {
  it('reads a part when it is asked for, and once', () => {
    const asked: string[] = [];
    const own = coreData((file) => {
      asked.push(file);
      return new TextEncoder().encode('[]');
    });
    assert.deepEqual(asked, []);
    assert.equal(own.outlets, own.outlets);
    assert.deepEqual(asked, ['outlets.json']);
  });

  it('a part that cannot be read costs no other', () => {
    const own = coreData((file) => {
      if (file === 'entities/names.bin') throw new Error('The data file is missing.');
      return new TextEncoder().encode('[]');
    });
    assert.throws(() => own.names, { message: 'The data file is missing.' });
    assert.ok(own.outlets);
  });
});

describe('withOutlets', () => {
  it('knows the outlets that a reader added, and shares the rest', () => {
    const { outlets } = readReaderOutlets([{ name: 'Lindholm Courier', domains: ['lindholm-courier.example'] }]);
    const own = withOutlets(data, outlets);
    assert.equal(own.outlets.byDomain('lindholm-courier.example')?.name, 'Lindholm Courier');
    assert.equal(data.outlets.byDomain('lindholm-courier.example'), null);
    assert.equal(own.names, data.names);
  });
});
