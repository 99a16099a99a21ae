import assert from 'node:assert/strict';
import { readReaderFiles } from '../../../../src/core/annotations/readerFiles.ts';

describe('the files readers keep beside their articles', () => {
  it('are read together, each problem with its file', () => {
    const { lines, facts, outlets, names, problems } = readReaderFiles({
      entities: '{"kind":"name","is":"none","name":"Special Sitting"}\nand more\n',
      decisions: '{"kind":"date","is":null,"path":"a.txt"}\n=======\n',
      outlets: '[{ "name": "Lindholm Courier" }, { "name": 7 }]',
    });
    assert.deepEqual(lines, []);
    assert.deepEqual(names, [{ kind: 'name', is: 'none', name: 'Special Sitting' }]);
    assert.deepEqual(facts, [{ kind: 'date', is: null, path: 'a.txt' }]);
    assert.deepEqual(
      outlets.map(({ id }) => id),
      ['lindholm-courier'],
    );
    assert.deepEqual(
      problems.map(({ path, line }) => [path, line]),
      [
        ['.dateline/entities.jsonl', 2],
        ['.dateline/decisions.jsonl', 2],
        ['.dateline/outlets.json', null],
      ],
    );
    assert.match(problems[2]?.reason ?? '', /^Outlet 2: name: /u);
  });

  it('may be missing', () => {
    assert.deepEqual(readReaderFiles({ decisions: '', outlets: '', entities: '' }), {
      names: [],
      lines: [],
      facts: [],
      coverage: [],
      outlets: [],
      problems: [],
    });
  });
});
