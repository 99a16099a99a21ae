import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { removeTemporaryFolder, temporaryFolder } from '../../../../scripts/vscode/leftovers.ts';
import type { Annotation } from '../../../../src/core/annotations/annotation.ts';
import {
  formatAnnotations,
  parseAnnotations,
  recordsOf,
  withRecords,
} from '../../../../src/core/annotations/annotationFile.ts';
import { changedMark, deleted } from '../../../../src/core/annotations/changeAnnotations.ts';
import { answer, claim, idOf, whole } from './sampleRecords.ts';

const FILE = '.dateline/annotations/a.txt.jsonl';
const AT = '2023-07-01T00:00:00.000Z';

/** Two people who changed one file, merged by git; `attributes` as the extension writes them. */
describe('git', () => {
  let folder: string;

  before(function () {
    if (spawnSync('git', ['--version']).status !== 0) {
      console.log('    (git is not here: skipped)');
      this.skip();
    }
  });
  beforeEach(() => {
    folder = temporaryFolder('merge');
  });
  afterEach(() => removeTemporaryFolder(folder));

  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], {
      cwd: folder,
      stdio: 'pipe',
    });
  const commit = (records: readonly Annotation[]) => {
    mkdirSync(dirname(join(folder, FILE)), { recursive: true });
    writeFileSync(join(folder, '.dateline/.gitattributes'), 'annotations/**/*.jsonl merge=union\n');
    writeFileSync(join(folder, FILE), formatAnnotations(withRecords(parseAnnotations(''), records, 'a.txt')));
    git('add', '.');
    git('commit', '-q', '-m', 'x');
  };
  const merged = (common: readonly Annotation[], mine: readonly Annotation[], theirs: readonly Annotation[]) => {
    git('init', '-q', '-b', 'mine');
    commit(common);
    git('branch', 'theirs');
    commit(mine);
    git('checkout', '-q', 'theirs');
    commit(theirs);
    git('merge', '-q', 'mine');
    return recordsOf(parseAnnotations(readFileSync(join(folder, FILE), 'utf8')));
  };

  it('merges what two people added, also to a file that both began', () => {
    assert.deepEqual(merged([whole], [claim, whole], [whole, answer]), [claim, whole, answer]);
  });

  it('merges a change beside an addition', () => {
    const changed = changedMark([claim, whole], claim.id, { addTags: ['Open'] }, { by: 'Mira', at: AT });
    const [now] = changed;
    assert.deepEqual(merged([claim, whole], changed, [claim, whole, answer]), [now, whole, answer]);
  });

  it('takes the newer of two changes of one record', () => {
    const mine = changedMark([claim], claim.id, { addTags: ['A'] }, { by: 'Mira', at: AT });
    const theirs = changedMark([claim], claim.id, { addTags: ['B'] }, { by: 'Mira', at: '2023-07-02T00:00:00.000Z' });
    assert.deepEqual(merged([claim], mine, theirs), theirs);
    assert.ok(readFileSync(join(folder, FILE), 'utf8').includes('"A"'), 'the other is still there');
  });

  it('merges a deletion far from an addition', () => {
    const many = Array.from({ length: 12 }, (_, i) => ({ ...whole, id: idOf(10 + i) }));
    const records = merged(many, deleted(many, idOf(10), 'Tomas'), [...many, { ...claim, id: idOf(40) }]);
    assert.deepEqual(
      records.map(({ id }) => id),
      [...many.slice(1).map(({ id }) => id), idOf(40)],
    );
  });
});
