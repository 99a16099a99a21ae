import assert from 'node:assert/strict';
import { pathDate } from '../../../../../src/core/article/dates/pathDate.ts';

describe('the date in a path', () => {
  const forms: readonly [path: string, value: string][] = [
    ['2023-05-16-norda.txt', '2023-05-16'],
    ['articles/norda_2023-05-16_bridge.txt', '2023-05-16'],
    ['20230516_norda.txt', '2023-05-16'],
    ['norda-20230516T1015.txt', '2023-05-16'],
    ['norda 20230516101500.txt', '2023-05-16'],
    ['2023.05.16.txt', '2023-05-16'],
    ['2023_5_6 bridge.txt', '2023-05-06'],
    ['16.5.2023 The bridge.txt', '2023-05-16'],
    ['06.05.2023.txt', '2023-05-06'],
    ['16-05-2023.txt', '2023-05-16'],
    ['05-16-2023.txt', '2023-05-16'],
    ['16 May 2023.txt', '2023-05-16'],
    ['bridge_16_May_2023.txt', '2023-05-16'],
    ['May 16, 2023 bridge.txt', '2023-05-16'],
    ['16 мая 2023.txt', '2023-05-16'],
    ['001_2023-05-16.txt', '2023-05-16'],
    ['2023/05/16/bridge.txt', '2023-05-16'],
    ['C:/news/2023/5/16/bridge.txt', '2023-05-16'],
    ['2023-05-16/bridge.txt', '2023-05-16'],
    ['2023/05-16-bridge.txt', '2023-05-16'],
    ['2023/05/bridge.txt', '2023-05'],
    ['2023/May/bridge.txt', '2023-05'],
    ['2023-05/bridge.txt', '2023-05'],
    ['2023/bridge.txt', '2023'],
    ['2019/2023-05-16.txt', '2023-05-16'],
    ['2023-05-01 to 2023-05-16.txt', '2023-05-16'],
  ];
  for (const [path, value] of forms) {
    it(`is read from ${path}`, () => assert.equal(pathDate(path)?.value, value));
  }

  it('is its own name’s before a folder’s', () => {
    const found = pathDate('2022-01/2023-05-16-norda.txt');
    assert.deepEqual(found, { value: '2023-05-16', precision: 'day', printed: '2023-05-16', inFileName: true });
    assert.equal(pathDate('2022-01/norda.txt')?.inFileName, false);
  });

  it('has both readings where the order is open', () => {
    assert.deepEqual(
      [pathDate('06-05-2023.txt')?.value, pathDate('06-05-2023.txt')?.otherReading],
      ['2023-05-06', '2023-06-05'],
    );
    assert.equal(pathDate('06.05.2023.txt')?.otherReading, undefined);
  });

  for (const path of [
    '',
    'bridge.txt',
    '000_18133a665317dcc3.txt',
    'part2-012.txt',
    '375-29-2023-05-16.txt',
    '2023-13-01.txt',
    '2023-02-30.txt',
    'a20230516f.txt',
    '20231316.txt',
    '120230516.txt',
    '1914-07-28 war.txt',
    'norda-1234567.txt',
    '5/16/bridge.txt',
    'bridge 2023.txt',
    '16 may.txt',
    '2023-'.repeat(20_000),
  ]) {
    it(`is not read from ${path.slice(0, 40)}`, () => assert.equal(pathDate(path), null));
  }
});
