import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../../scripts/install.mjs';
import { builtCli } from './builtCli.ts';

const CORPUS = join(root, 'test/corpus');
const SEEDS = join(root, '../shared/seeds');

const PARAGRAPHS = [
  'SOLVIK, May 16, 2023. /NORDA/. Freight trains cross the Lindholm bridge again, the transport minister said on Tuesday.',
  'Forty trains a day will use it, Ingrid Halvorsen told reporters at the northern end, and the mayor rode on the first.',
  'The bridge had been closed since a barge struck its third pier in March; repairs took nine weeks and cost four million.',
];
const APPEAL = 'Support us: subscribe to our newsletter and donate now.';
const ARTICLE = `${PARAGRAPHS.join('\n\n')}\n`;
const DIRTY = `${PARAGRAPHS.join('\n\n')}\n\n${APPEAL}\n`;

interface Went {
  readonly path: string;
  readonly startLine: number;
  readonly text: string;
}

describe('dateline clean', function () {
  this.timeout(60_000);
  const file = builtCli('clean');
  const folder = mkdtempSync(join(tmpdir(), 'dateline-clean-'));
  const news = join(folder, 'news');
  const out = join(folder, 'out');

  beforeEach(() => mkdirSync(join(news, 'north'), { recursive: true }));
  afterEach(() => {
    rmSync(news, { recursive: true });
    rmSync(out, { recursive: true, force: true });
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  function run(...args: string[]) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [file, 'clean', ...args], {
      encoding: 'utf8',
      cwd: folder,
    });
    return { status, stdout, stderr };
  }

  function write(name: string, content: string | Uint8Array): string {
    writeFileSync(join(news, name), content);
    return join(news, name);
  }

  const takesOut = (...args: string[]): boolean => run('--format', 'jsonl', ...args, 'news').stdout !== '';

  const read = (name: string): string => readFileSync(join(out, name), 'utf8');

  it('prints what would go, and why', () => {
    write('bridge.txt', DIRTY);
    write('list.txt', 'milk\nrope\ndonate now\n');
    const { status, stdout, stderr } = run('news');
    assert.deepEqual([status, stderr], [0, '']);
    assert.match(stdout, /^Path +Lines +Kind +Severity +Why\nnews\/bridge\.txt +7 +\S.*\n\n/u);
    assert.match(stdout, /\n1 line in 1 of 1 article\.\n1 text is no article and left alone\.\n$/u);
  });

  it('says so when there is nothing', () => {
    write('bridge.txt', ARTICLE);
    assert.equal(run('news').stdout, 'Nothing to take out of 1 article.\n');
  });

  it('prints a record for each block, for programs', () => {
    write('bridge.txt', DIRTY);
    const [record, ...others] = run('--format', 'jsonl', 'news').stdout.trimEnd().split('\n');
    assert.deepEqual(others, []);
    const { path, startLine, text } = JSON.parse(record!) as Went;
    assert.deepEqual({ path, startLine, text }, { path: 'news/bridge.txt', startLine: 7, text: APPEAL });
    assert.match(run('--format', 'csv', 'news').stdout, /^path,startLine,.*\r\nnews\/bridge\.txt,7,7,/u);
  });

  it('takes out only the kinds asked for, or only what is sure', () => {
    write('bridge.txt', DIRTY);
    assert.ok(takesOut('--categories', 'donate,subscribe'));
    assert.ok(!takesOut('--categories', 'cookies'));
    assert.ok(takesOut('--severity', 'hint'));
  });

  it('counts what other articles repeat', () => {
    const line = 'Tide and timetable, quay by quay';
    for (const [i, paragraph] of PARAGRAPHS.entries()) {
      write(`${i}.txt`, `LINDHOLM, May 1${i}, 2023. /NORDA/. The harbour board met.\n\n${line}\n\n${paragraph}\n`);
    }
    assert.match(run('--format', 'csv', 'news').stdout, /,repeated,/u);
    assert.equal(run('--format', 'jsonl', 'news/0.txt').stdout, '');
  });

  it('goes by what the reader decided', () => {
    write('bridge.txt', DIRTY);
    mkdirSync(join(news, '.dateline'));
    const kept = { kind: 'line', is: 'article', text: APPEAL };
    writeFileSync(join(news, '.dateline/decisions.jsonl'), `${JSON.stringify(kept)}\n`);
    assert.equal(run('--format', 'jsonl', 'news').stdout, '');
  });

  it('writes clean copies of all texts, and a report; the articles stay as they are', () => {
    const bridge = write('north/bridge.txt', DIRTY);
    write('quay.txt', ARTICLE);
    write('list.txt', 'milk\nrope\n');
    const { status, stdout, stderr } = run('--to', 'out', 'news');
    assert.deepEqual([status, stderr], [0, '']);
    assert.match(stdout, /^1 line in 1 of 2 articles\.\n.*\nClean copies and clean-report\.csv are in out\.\n$/u);
    assert.equal(read('north/bridge.txt'), ARTICLE);
    assert.equal(read('quay.txt'), ARTICLE);
    assert.equal(read('list.txt'), 'milk\nrope\n');
    assert.match(read('clean-report.csv'), /^path,.*\r\nnorth\/bridge\.txt,7,7,[^\r]*\r\n$/u);
    assert.equal(readFileSync(bridge, 'utf8'), DIRTY);
    assert.deepEqual(readdirSync(out).sort(), ['clean-report.csv', 'list.txt', 'north', 'quay.txt']);
  });

  it('keeps the paths of several folders and files apart', () => {
    write('north/bridge.txt', DIRTY);
    mkdirSync(join(news, 'south'));
    write('south/bridge.txt', ARTICLE);
    const other = write('quay.txt', DIRTY);
    assert.equal(run('--to', 'out', 'news/north', 'news/south', other).status, 0);
    assert.equal(read('north/bridge.txt'), ARTICLE);
    assert.equal(read('south/bridge.txt'), ARTICLE);
    assert.equal(read('quay.txt'), ARTICLE);
  });

  it('writes them again over those of an earlier run, and over nothing else', () => {
    write('bridge.txt', DIRTY);
    assert.equal(run('--to', 'out', 'news').status, 0);
    assert.equal(run('--to', 'out', '--format', 'jsonl', 'news').status, 0);
    assert.deepEqual(readdirSync(out).sort(), ['bridge.txt', 'clean-report.jsonl']);
    rmSync(join(out, 'clean-report.jsonl'));
    const { status, stderr } = run('--to', 'out', 'news');
    assert.equal(status, 2);
    assert.match(stderr, /--to takes a new or empty folder/u);
  });

  it('never writes over or among the articles', () => {
    const bridge = write('bridge.txt', DIRTY);
    for (const args of [
      ['news', 'news'],
      ['news/clean', 'news'],
      ['.', 'news'],
      ['news', 'news/bridge.txt'],
    ]) {
      const { status, stderr } = run('--to', ...args);
      assert.equal(status, 2, args.join(' '));
      assert.match(stderr, /^dateline: --to: /u);
    }
    assert.equal(readFileSync(bridge, 'utf8'), DIRTY);
    assert.deepEqual(readdirSync(news).sort(), ['bridge.txt', 'north']);
  });

  it('are asked for in a folder, and another than that of the articles', () => {
    const bridge = write('bridge.txt', DIRTY);
    for (const [to, said] of [
      ['', /--to takes a folder/u],
      [bridge, /is what is to be cleaned/u],
      [join(write('other.txt', ARTICLE), 'below'), /no folder, or lies below a file/u],
    ] as const) {
      const { status, stderr } = run('--to', to, to === '' ? 'news' : bridge);
      assert.equal(status, 2, stderr);
      assert.match(stderr, said);
    }
  });

  it('keeps the encoding, the byte-order mark and line ends of each file', () => {
    const wide = Buffer.from(`\uFEFF${DIRTY.replaceAll('\n', '\r\n')}`, 'utf16le');
    write('wide.txt', wide);
    write('mark.txt', `\uFEFF${DIRTY}`);
    const western = DIRTY.replace('Halvorsen', 'Hålvørsen');
    write('western.txt', Buffer.from(western, 'latin1'));
    assert.equal(run('--to', 'out', 'news').status, 0);
    assert.equal(readFileSync(join(out, 'wide.txt'), 'utf16le'), `\uFEFF${ARTICLE.replaceAll('\n', '\r\n')}`);
    assert.equal(read('mark.txt'), `\uFEFF${ARTICLE}`);
    assert.equal(readFileSync(join(out, 'western.txt'), 'latin1'), ARTICLE.replace('Halvorsen', 'Hålvørsen'));
  });

  it('copies what is no text, and says what could not be used', () => {
    write('bridge.txt', DIRTY);
    write('noise.txt', new Uint8Array(600));
    const { status, stderr } = run('--to', 'out', 'news');
    assert.equal(status, 1);
    assert.match(stderr, /^dateline: .*noise\.txt: This file is not text: it holds zero bytes\.\n$/u);
    assert.deepEqual(readFileSync(join(out, 'noise.txt')), Buffer.alloc(600));
    assert.equal(read('bridge.txt'), ARTICLE);
  });

  it('cleans the records of a file of records, and leaves the rest of it as it is', () => {
    const records = ['a', 'b', 'a'].map((id, i) =>
      JSON.stringify({ id, text: i === 1 ? ARTICLE : DIRTY, big: 0 }).replace('0}', '12345678901234567890}'),
    );
    const path = write('all.jsonl', `\uFEFF${records[0]}\r\n\n${records[1]}\n{"id":"c"}\n${records[2]}`);
    const { status, stderr } = run('--to', 'out', '--format', 'jsonl', path);
    assert.equal(status, 1);
    assert.match(stderr, /line 4: not an article.*\n.*a: named twice; the first is used\.\n$/u);
    const cleaned = records[0]!.replace(JSON.stringify(DIRTY), JSON.stringify(ARTICLE));
    assert.equal(read('all.jsonl'), `\uFEFF${cleaned}\r\n\n${records[1]}\n{"id":"c"}\n${records[2]}`);
    const went = JSON.parse(read('clean-report.jsonl')) as Went;
    assert.deepEqual([went.path, went.startLine, went.text], ['a', 7, APPEAL]);
  });

  it('prints a diff in each file’s own encoding, that takes out the same', function () {
    write('bridge.txt', DIRTY.replaceAll('\n', '\r\n'));
    write('western.txt', Buffer.from(DIRTY.replace('Halvorsen', 'Hålvørsen'), 'latin1'));
    cpSync(news, join(folder, 'copy'), { recursive: true });
    const { stdout } = spawnSync(process.execPath, [file, 'clean', '--diff', 'news'], { cwd: folder });
    assert.equal(run('--to', 'out', 'news').status, 0);
    const applied = spawnSync('patch', ['-p2', '-d', 'copy'], { cwd: folder, input: stdout });
    if (applied.error) {
      console.log('      skipped: there is no patch');
      this.skip();
    }
    assert.equal(applied.status, 0, String(applied.stdout));
    for (const name of ['bridge.txt', 'western.txt']) {
      assert.deepEqual(readFileSync(join(folder, 'copy', name)), readFileSync(join(out, name)));
    }
  });

  it('says of which it can print no diff', () => {
    write('wide.txt', Buffer.from(`\uFEFF${DIRTY}`, 'utf16le'));
    const records = write('all.jsonl', JSON.stringify({ id: 'a', text: DIRTY }));
    const { status, stdout, stderr } = run('--diff', 'news/wide.txt', records);
    assert.deepEqual([status, stdout], [1, '']);
    assert.match(stderr, /wide\.txt: a diff has no UTF-16; .*\n.*all\.jsonl: a diff has no records; /u);
  });

  it('is refused with what does not go together', () => {
    for (const args of [
      ['--diff', '--to', 'out'],
      ['--diff', '--format', 'csv'],
      ['--severity', 'high'],
      ['--categories', 'ads'],
    ]) {
      assert.equal(run(...args, 'news').status, 2, args.join(' '));
    }
    assert.ok(!existsSync(out));
  });

  it('leaves every article of the sample folder in its copy', () => {
    const { status, stderr } = run('--to', 'out', CORPUS);
    assert.deepEqual([status, stderr], [0, '']);
    const texts = readdirSync(CORPUS, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.txt'));
    for (const name of texts) {
      const before = readFileSync(join(CORPUS, name), 'utf8').split('\n');
      let at = 0;
      for (const line of read(name).split('\n')) {
        if (line.trim() === '') continue;
        while (at < before.length && !before[at]!.includes(line)) at++;
        assert.ok(at < before.length, `${name}: ${line}`);
      }
    }
  });

  it('takes the banner and the appeal out of one seed, the promotion and the footer out of another, and nothing else', function () {
    if (!existsSync(SEEDS)) {
      console.log(`      skipped: ${SEEDS} is missing`);
      this.skip();
    }
    const { status, stdout, stderr } = run('--diff', SEEDS);
    assert.deepEqual([status, stderr], [0, '']);
    const files = stdout.split(/^diff --git /mu).slice(1);
    assert.deepEqual(
      files.map((diff) => diff.slice(2, 5)),
      ['003', '004'],
    );
    const gone = files.map((diff) => diff.split('\n').filter((line) => /^-(?!-- )./u.test(line)));
    // The last paragraph of each loses nothing but the line break behind it.
    const added = files.map((diff) => diff.split('\n').filter((line) => /^\+(?!\+\+ )./u.test(line)));
    assert.deepEqual(
      added.map((lines) => lines.length),
      [1, 1],
    );
    for (const [i, lines] of added.entries()) assert.ok(gone[i]!.includes(lines[0]!.replace('+', '-')));
    assert.deepEqual(
      gone.map((lines) => lines.length - 1),
      [21, 5],
    );
  });
});
