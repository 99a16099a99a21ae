import assert from 'node:assert/strict';
import { execFile, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { execPath } from 'node:process';
import { promisify } from 'node:util';
import { selectorOf } from '../../../src/core/annotations/anchors/selectorOf.ts';
import type { Annotation, Mark } from '../../../src/core/annotations/annotation.ts';
import {
  formatAnnotations,
  parseAnnotations,
  recordsOf,
  withRecords,
} from '../../../src/core/annotations/annotationFile.ts';
import { builtCli } from './builtCli.ts';

const ARTICLE = 'courier/ferry.txt';
const TEXT =
  ' date 2023-05-16 SOLVIK, May 16. /NORDA/. The ferry 🚢 left Solvik on Tuesday.\r\nNobody saw it leave, said Ingrid Halvorsen.\r\n';

function markAt(words: string, number: number, more: Partial<Mark> = {}): Mark {
  const start = TEXT.indexOf(words);
  return {
    kind: 'mark',
    id: `0b9c1d2e-0000-4000-8000-00000000000${number}`,
    creator: 'Ingrid Halvorsen',
    created: '2023-05-16T08:30:00.000Z',
    tags: ['Claim'],
    selector: selectorOf(TEXT, start, start + words.length),
    ...more,
  };
}

const FERRY = markAt('The ferry 🚢', 1, { note: 'Which one?' });
const NOBODY = markAt('Nobody saw it', 2, { creator: 'Tomas Brekke', tags: ['To check'] });

describe('The command annotations', function () {
  this.timeout(60_000);
  const file = builtCli('annotations');
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'dateline-annotations-'));
    write(ARTICLE, TEXT);
    keep([FERRY, NOBODY]);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  function write(path: string, content: string): string {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
    return target;
  }

  function keep(records: readonly Annotation[], article = ARTICLE): void {
    const lines = withRecords({ kept: [], older: [], unreadable: [] }, records, article);
    write(`.dateline/annotations/${article}.jsonl`, formatAnnotations(lines));
  }

  function kept(article = ARTICLE): readonly Annotation[] {
    return recordsOf(parseAnnotations(readFileSync(join(folder, `.dateline/annotations/${article}.jsonl`), 'utf8')));
  }

  function run(...args: string[]) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [file, 'annotations', ...args], {
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  }

  it('lists marks where they stand now, filtered by tag, author and need of review', () => {
    write(ARTICLE, TEXT.replace('\r\n', '\r\nA new line.\r\n'));
    const listed = (...filter: string[]) => {
      const { status, stdout, stderr } = run('list', '--format', 'jsonl', ...filter, folder);
      assert.deepEqual([status, stderr], [0, '']);
      return stdout.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Record<string, unknown>]));
    };
    assert.deepEqual(
      listed().map(({ path, line, quote, outlet }) => [path, line, quote, outlet]),
      [
        [ARTICLE, 1, 'The ferry 🚢', 'NORDA'],
        [ARTICLE, 3, 'Nobody saw it', 'NORDA'],
      ],
    );
    assert.deepEqual(
      listed('--tag', 'To check').map(({ id }) => id),
      [NOBODY.id],
    );
    assert.deepEqual(
      listed('--author', 'Ingrid Halvorsen').map(({ id }) => id),
      [FERRY.id],
    );
    assert.deepEqual(listed('--needs-review'), []);
    const { stdout } = run('list', folder);
    assert.match(stdout, /^Path +Line +Tags +Words/);
    assert.match(stdout, /courier\/ferry\.txt +1 +Claim +The ferry 🚢 +Which one\?/);
  });

  it('tells how far people agree, and what they differ about', () => {
    keep([FERRY, markAt('The ferry', 3, { creator: 'Tomas Brekke' }), NOBODY]);
    const { status, stdout } = run('agree', folder);
    assert.equal(status, 0);
    assert.match(stdout, /^Ingrid Halvorsen, Tomas Brekke: 1 article, 1 disagreement\n/u);
    assert.match(stdout, /\nClaim +1 +1 +1\.000 +1\.000 +\.8\d\d/u);
    const { stdout: differences } = run('agree', '--disagreements', '--format', 'csv', folder);
    assert.equal(
      differences,
      'Article,Line,Tag,Given by,Not given by,Words\r\n' +
        `${ARTICLE},2,To check,Tomas Brekke,Ingrid Halvorsen,Nobody saw it\r\n`,
    );
    const refused = run('agree', '--coder', 'Tomas Brekke', folder);
    assert.deepEqual([refused.status, refused.stdout], [2, '']);
    const mistyped = run('agree', '--coder', 'Tomas Brekke', '--coder', 'Ingrid', folder);
    assert.deepEqual([mistyped.status, mistyped.stdout], [1, '']);
    assert.match(mistyped.stderr, /Ingrid has marked nothing here\. Who has: Ingrid Halvorsen, Tomas Brekke\./u);
  });

  it('compares a commit with the files as they are', () => {
    const git = (...args: string[]) => {
      const as = ['-c', 'user.name=Mira', '-c', 'user.email=mira@lindholm.example'];
      const { status, stderr } = spawnSync('git', ['-C', folder, ...as, ...args], { encoding: 'utf8' });
      assert.equal(status, 0, stderr);
    };
    git('init', '--quiet');
    git('add', '.');
    git('commit', '--quiet', '-m', 'First reading');
    keep([FERRY]);
    const { status, stdout } = run('agree', '--revision', 'HEAD', '--disagreements', '--format', 'jsonl', folder);
    assert.equal(status, 0);
    assert.deepEqual(JSON.parse(stdout), {
      path: ARTICLE,
      tag: 'To check',
      given: ['HEAD'],
      notGiven: ['now'],
      line: 2,
      words: 'Nobody saw it',
    });
    const { status: failed, stderr } = run('agree', '--revision', 'no-such', folder);
    assert.equal(failed, 1);
    assert.match(stderr, /git knows no commit “no-such” there/u);
  });

  it('exports in a form, tells what it leaves out, and imports into another folder what it wrote', () => {
    const target = join(folder, 'out/annotations.qdpx');
    const settled = {
      ...FERRY,
      kind: 'settling',
      to: FERRY.id,
      is: 'resolved',
      id: FERRY.id.replace(/1$/, '9'),
    } as const;
    keep([FERRY, NOBODY, settled]);
    const exported = run('export', '--format', 'refi-qda', '--to', target, folder);
    assert.deepEqual([exported.status, exported.stdout], [0, '']);
    assert.match(exported.stderr, /Not in it: Which threads are resolved: 1\./);
    rmSync(join(folder, '.dateline'), { recursive: true });
    const imported = run('import', target, '--to', folder);
    assert.deepEqual(imported, { status: 0, stdout: '2 records added, about 1 article.\n', stderr: '' });
    assert.deepEqual(kept(), [FERRY, NOBODY]);
    const again = run('import', target, '--to', folder);
    assert.equal(again.stdout, '0 records added, about 1 article.\n');
    const tags = JSON.parse(readFileSync(join(folder, '.dateline/tags.json'), 'utf8')) as { tags: { name: string }[] };
    assert.deepEqual(
      tags.tags.map(({ name }) => name),
      ['Claim', 'To check'],
    );
    assert.deepEqual(readdirSync(join(folder, '.dateline/annotations/courier')), ['ferry.txt.jsonl']);
  });

  it('exports to standard output, with names where they are asked for', () => {
    const { status, stdout } = run('export', '--format', 'names-csv', folder);
    assert.equal(status, 0);
    assert.match(stdout, /courier\/ferry\.txt,person,Ingrid Halvorsen,Ingrid Halvorsen,2,/);
    const json = run('export', '--format', 'w3c', '--names', folder).stdout;
    assert.ok((JSON.parse(json) as { total: number }).total > 4);
  });

  it('imports what can be taken, tells the rest, and changes nobody’s record', () => {
    const stolen = { ...NOBODY, creator: 'Eve', modified: '2024-01-01T00:00:00.000Z' };
    const { stdout: page } = run('export', '--format', 'w3c', folder);
    const items = (JSON.parse(page) as { first: { items: { creator: { name: string } }[] } }).first.items;
    const [first, second] = items;
    assert.ok(first && second);
    const foreign = [
      { ...second, creator: { name: stolen.creator }, modified: stolen.modified },
      { type: 'Annotation', body: [], target: { source: 'elsewhere.txt' } },
      { type: 'Annotation', body: { type: 'TextualBody', value: 'Mine' }, target: ARTICLE },
    ];
    const { status, stdout, stderr } = run(
      'import',
      write('a.jsonld', JSON.stringify(foreign)),
      '--to',
      folder,
      '--author',
      'Mira',
    );
    assert.equal(status, 1);
    assert.equal(stdout, '1 record added, about 1 article.\n');
    assert.match(stderr, /elsewhere\.txt: there is no such article\./);
    assert.match(stderr, /its id is that of another’s record\./);
    assert.deepEqual(
      kept()
        .map(({ creator }) => creator)
        .toSorted(),
      ['Ingrid Halvorsen', 'Mira', 'Tomas Brekke'],
    );
  });

  it('keeps lines that it cannot read where it adds others', () => {
    write(`.dateline/annotations/${ARTICLE}.jsonl`, 'no JSON\n');
    const foreign = { type: 'Annotation', body: { type: 'TextualBody', value: 'Mine' }, target: ARTICLE };
    assert.equal(run('import', write('a.json', JSON.stringify(foreign)), '--to', folder).status, 0);
    assert.match(readFileSync(join(folder, `.dateline/annotations/${ARTICLE}.jsonl`), 'utf8'), /\nno JSON\n$/);
  });

  it('takes turns with whoever else writes there', async () => {
    const notes = Array.from({ length: 6 }, (_, i) => {
      const foreign = { type: 'Annotation', body: { type: 'TextualBody', value: `Note ${i}` }, target: ARTICLE };
      return write(`${i}.json`, JSON.stringify(foreign));
    });
    const importing = promisify(execFile);
    await Promise.all(notes.map((note) => importing(execPath, [file, 'annotations', 'import', note, '--to', folder])));
    assert.equal(kept().length, 2 + notes.length);
    assert.deepEqual(readdirSync(join(folder, '.dateline/annotations/courier')), ['ferry.txt.jsonl']);
  });

  it('finds nothing wrong where nothing is', () => {
    assert.deepEqual(run('check', folder), { status: 0, stdout: 'Nothing is wrong.\n', stderr: '' });
  });

  it('finds broken lines, lost passages, links and replies to nothing, and unknown tags', () => {
    const made = { creator: 'me', created: '2023-05-16T08:30:00.000Z' };
    const lost = markAt('The ferry 🚢', 3, {
      selector: { exact: 'A lighthouse keeper', prefix: 'spoke to ', suffix: ' at dawn', start: 0, end: 19 },
    });
    const reply: Annotation = {
      kind: 'reply',
      id: FERRY.id.replace(/1$/, '4'),
      ...made,
      to: FERRY.id.replace(/1$/, '8'),
      text: 'No.',
    };
    const to = { mark: FERRY.id.replace(/1$/, '7'), path: 'gone.txt' };
    const link: Annotation = {
      kind: 'link',
      id: FERRY.id.replace(/1$/, '5'),
      ...made,
      from: FERRY.id,
      relation: 'same as',
      to,
    };
    keep([FERRY, NOBODY, lost, reply, link]);
    const path = join(folder, `.dateline/annotations/${ARTICLE}.jsonl`);
    writeFileSync(path, `${readFileSync(path, 'utf8')}<<<<<<< ours\n`);
    keep([FERRY], 'courier/gone.txt');
    const tag = { name: 'Claim', colour: 'blue', border: 'solid', letter: 'C' };
    write('.dateline/tags.json', JSON.stringify({ version: 1, tags: [tag, { name: '' }] }));
    const { status, stdout } = run('check', folder);
    assert.equal(status, 1);
    for (const wrong of [
      /tags\.json +tags\.1\./,
      /ferry\.txt\.jsonl +6 +a mark of a merge conflict/,
      /ferry\.txt +not found any more: “A lighthouse keeper”/,
      /ferry\.txt +reply of a mark that is not there/,
      /ferry\.txt +link to a mark that is not there/,
      /ferry\.txt +unknown tag: To check/,
      /gone\.txt +the article is gone/,
    ])
      assert.match(stdout, wrong);
    assert.equal(stdout.trimEnd().split('\n').length, 8);
  });

  it('says how it is used where it is used otherwise', () => {
    for (const [args, reason] of [
      [[], 'list, export, import, agree or check'],
      [['list'], 'at least one'],
      [['export', folder], 'Name a --format'],
      [['export', '--format', 'pdf', folder], 'not "pdf"'],
      [['import', '--to', folder], 'one file'],
      [['import', 'a', 'b', '--to', folder], 'one file'],
      [['import', 'a'], '--to FOLDER'],
      [['import', 'a', '--to', join(folder, 'nowhere')], 'no folder'],
      [['check', '--tag', 'x', folder], '--tag does not go'],
    ] as const) {
      const { status, stderr } = run(...args);
      assert.equal(status, 2, stderr);
      assert.ok(stderr.includes(reason), stderr);
    }
  });

  it('tells a path at which there is nothing, unless its article was annotated', () => {
    const nowhere = join(folder, 'nowhere');
    for (const args of [['list'], ['export', '--format', 'csv'], ['check'], ['agree']]) {
      const { status, stderr } = run(...args, nowhere);
      assert.equal(status, 1, args[0]);
      assert.equal(stderr.split('nowhere: it does not exist.').length, 2, stderr);
    }
    rmSync(join(folder, ARTICLE));
    assert.equal(run('list', join(folder, ARTICLE)).status, 0);
  });

  it('adds nothing from a file that is no export, and says no more than why', () => {
    const { status, stdout, stderr } = run('import', join(folder, ARTICLE), '--to', folder);
    assert.deepEqual([status, stdout], [1, '']);
    assert.match(stderr, /not a file of annotations that Dateline can read/u);
  });

  it('tells a folder that keeps nothing', () => {
    rmSync(join(folder, '.dateline'), { recursive: true });
    const { status, stdout, stderr } = run('list', folder);
    assert.deepEqual([status, stdout], [1, 'No annotations.\n']);
    assert.match(stderr, /there is no \.dateline at or above it/);
    const checked = run('check', folder);
    assert.deepEqual([checked.status, checked.stdout], [1, '']);
  });
});
