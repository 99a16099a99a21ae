import assert from 'node:assert/strict';
import { readReaderFiles } from '../../../../src/core/annotations/readerFiles.ts';

describe('the files readers keep beside their articles', () => {
  it('are read together, each problem with its file', () => {
    const { lines, facts, outlets, problems } = readReaderFiles({
      decisions: '{"kind":"date","is":null,"path":"a.txt"}\n=======\n',
      outlets: '[{ "name": "Lindholm Courier" }, { "name": 7 }]',
    });
    assert.deepEqual(lines, []);
    assert.deepEqual(facts, [{ kind: 'date', is: null, path: 'a.txt' }]);
    assert.deepEqual(
      outlets.map(({ id }) => id),
      ['lindholm-courier'],
    );
    assert.deepEqual(
      problems.map(({ path, line }) => [path, line]),
      [
        ['.dateline/decisions.jsonl', 2],
        ['.dateline/outlets.json', null],
      ],
    );
    assert.match(problems[1]?.reason ?? '', /^Outlet 2: name: /u);
  });

  it('may be missing', () => {
    assert.deepEqual(readReaderFiles({ decisions: '', outlets: '' }), {
      lines: [],
      facts: [],
      coverage: [],
      outlets: [],
      problems: [],
    });
  });
});
