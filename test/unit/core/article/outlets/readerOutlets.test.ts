import assert from 'node:assert/strict';
import { OutletIndex } from '../../../../../src/core/article/outlets/outletIndex.ts';
import {
  parseReaderOutlets,
  readReaderOutlets,
  withReaderOutlet,
} from '../../../../../src/core/article/outlets/readerOutlets.ts';

const COURIER = { name: 'Lindholm Courier', domains: ['lindholmcourier.example'], country: 'NO' };

describe('outlets that readers declare', () => {
  it('have an id, are agencies where they have slugs, and keep their country', () => {
    const { outlets, refused } = readReaderOutlets([COURIER, { name: ' NORDA ', slugs: ['NORDA'] }]);
    assert.deepEqual(refused, []);
    assert.deepEqual(outlets, [
      {
        id: 'lindholm-courier',
        name: 'Lindholm Courier',
        names: [],
        domains: ['lindholmcourier.example'],
        agency: false,
        paths: [],
        country: 'NO',
      },
      { id: 'norda', name: 'NORDA', names: ['NORDA'], domains: [], agency: true, paths: [] },
    ]);
  });

  it('are refused one by one, with number and reason', () => {
    const { outlets, refused } = readReaderOutlets([
      { name: ' ' },
      COURIER,
      { domains: [] },
      { name: 'X', country: 'Norway' },
      { name: 'X', paths: [''] },
      { name: 'X', paths: ['*a*a*a*a*a*a*b'] },
      { name: 'X', paths: ['+(a|aa)/b'] },
      { name: 'X', paths: ['a'.repeat(300)] },
      'X',
    ]);
    assert.equal(outlets.length, 1);
    assert.deepEqual(refused, [
      'Outlet 1: name: an empty name',
      'Outlet 3: name: missing',
      'Outlet 4: country: two capital letters, as GB',
      'Outlet 5: paths.0: an empty path',
      'Outlet 6: paths.0: the path has too many asterisks',
      'Outlet 7: paths.0: round brackets mean nothing in these paths',
      'Outlet 8: paths.0: the path is too long',
      'Outlet 9: expected Object, found "X"',
    ]);
  });

  it('name files by folder, by file name and by glob', () => {
    const declared = [
      { name: 'Folder', paths: ['courier/'] },
      { name: 'File', paths: ['*-ledger.txt'] },
      { name: 'Glob', paths: ['./wire/**/2023-*.txt'] },
    ];
    const index = new OutletIndex(readReaderOutlets(declared).outlets);
    const named = (path: string) => index.byPath(path)?.name ?? null;
    assert.equal(named('courier/2023/a.txt'), 'Folder');
    assert.equal(named('quay/2023-05-16-ledger.txt'), 'File');
    assert.equal(named('fire-ledger.txt'), 'File');
    assert.equal(named('wire/may/2023-05-16.txt'), 'Glob');
    assert.equal(named('quay/a.txt'), null);
  });

  it('stand in a file as a JSON array, or as nothing', () => {
    assert.equal(parseReaderOutlets(`\uFEFF${JSON.stringify([COURIER])}`).outlets.length, 1);
    assert.deepEqual(parseReaderOutlets(' \n'), { outlets: [], refused: [] });
    for (const broken of ['[', '{}', 'null', '[{"name":"X"},]']) {
      const { outlets, refused } = parseReaderOutlets(broken);
      assert.deepEqual([outlets, refused.length], [[], 1], broken);
    }
  });

  it('are added behind what stands in the file, readable or not, and never to a broken one', () => {
    const before = '[{"name":7,"note":"?"}]';
    const after = withReaderOutlet(before, { name: 'Solvik Evening Post' });
    assert.deepEqual(JSON.parse(after), [{ name: 7, note: '?' }, { name: 'Solvik Evening Post' }]);
    assert.equal(withReaderOutlet('', { name: 'X' }), '[\n  {\n    "name": "X"\n  }\n]\n');
    assert.throws(() => withReaderOutlet('[', { name: 'X' }), /not valid JSON/u);
  });
});
