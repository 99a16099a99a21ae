import assert from 'node:assert/strict';
import { readTypedDate } from '../../../../src/vscode/decisions/typedDate.ts';
import { locale } from '../views/samples.ts';

function read(typed: string) {
  return readTypedDate(typed, '2023-05-16', locale);
}

describe('a typed date', () => {
  it('is taken at three precisions', () => {
    for (const iso of ['2023-05-16', '2023-05', '2023', ' 2020-02-29 '])
      assert.deepEqual(read(iso), { iso: iso.trim() });
  });

  it('needs no zeros before a month or a day', () => {
    assert.deepEqual(read('2023-5-1'), { iso: '2023-05-01' });
  });

  it('is refused in another form, where there is no such day, and in the future, each with its reason', () => {
    for (const other of ['', '16 May 2023', '2023-005-1', '2023-', '2023-05-16T00', '99']) {
      assert.deepEqual(read(other), { problem: 'Write 2023-05-16, 2023-05 or 2023.' }, other);
    }
    for (const never of ['2023-13', '2023-02-29', '2023-04-31']) {
      assert.deepEqual(read(never), { problem: 'There is no such day.' }, never);
    }
    for (const old of ['0000', '0202-05-16', '1023-05']) {
      assert.deepEqual(read(old), { problem: 'No newspaper is that old.' }, old);
    }
    for (const ahead of ['2024', '2023-06', '2023-05-18']) {
      assert.deepEqual(read(ahead), { problem: 'This lies in the future.' }, ahead);
    }
  });
});
