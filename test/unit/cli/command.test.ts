import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../../scripts/install.mjs';
import { builtCli } from './builtCli.ts';

const CORPUS = join(root, 'test/corpus');
const ARTICLE = join(CORPUS, 'norda/2023-05-16-lindholm-bridge-freight.txt');

/** The fields of one article, as scripts that read them count on. Fields may be added, never taken away. */
const FIELDS = {
  path: 'string',
  outlet: { id: 'string', name: 'string', source: 'string', confidence: 'number' },
  agency: { id: 'string', name: 'string', source: 'string', confidence: 'number' },
  republisher: { id: 'string', name: 'string', source: 'string', confidence: 'number' },
  translation: {
    language: 'string',
    original: { id: 'string', name: 'string' },
    source: 'string',
    confidence: 'number',
  },
  date: { value: 'string', precision: 'string', source: 'string', confidence: 'number', alternatives: [] },
  dateline: {
    start: 'number',
    end: 'number',
    place: 'string',
    region: 'string?',
    month: 'number?',
    day: 'number?',
    year: 'number?',
    agency: 'string?',
  },
  headline: { start: 'number', end: 'number', text: 'string' },
  language: 'string',
  entities: [{ start: 'number', end: 'number', type: 'string', text: 'string', id: 'string', canonical: 'string' }],
  boilerplate: [{ startLine: 'number', endLine: 'number', reason: 'string', severity: 'string', confidence: 'number' }],
  diagnostics: [{ startLine: 'number', endLine: 'number', code: 'string', severity: 'string', message: 'string' }],
};

/** Whether the value has the fields of the shape; where it may be null, and for an object, null stands for what is not known. */
function fits(value: unknown, shape: unknown): boolean {
  if (typeof shape === 'string') {
    return value === null ? shape.endsWith('?') : typeof value === shape.replace('?', '');
  }
  if (Array.isArray(shape)) return Array.isArray(value) && value.every((one) => fits(one, shape[0] ?? {}));
  if (value === null) return true;
  const record = value as Record<string, unknown>;
  return Object.entries(shape as object).every(([key, inner]) => key in record && fits(record[key], inner));
}

describe('The command', function () {
  this.timeout(60_000);
  const file = builtCli('command');
  const folder = mkdtempSync(join(tmpdir(), 'dateline-'));

  after(() => {
    rmSync(folder, { recursive: true });
  });

  function run(...args: string[]) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...args], { encoding: 'utf8' });
    return { status, stdout, stderr };
  }

  function write(name: string, content: string): string {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  }

  function report(format: string): string {
    const { status, stdout, stderr } = run('duplicates', '--format', format, CORPUS);
    assert.deepEqual([status, stderr], [0, '']);
    return stdout;
  }

  it('inspect gives one object an article, in the order of the input, and nothing on standard error', () => {
    const other = join(CORPUS, 'packing-list.txt');
    const { status, stdout, stderr } = run(
      'inspect',
      '--format',
      'jsonl',
      other,
      ARTICLE,
      join(CORPUS, 'translations'),
    );
    assert.deepEqual([status, stderr], [0, '']);
    const articles = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, never>);
    assert.deepEqual(
      articles.slice(0, 2).map(({ path }) => path),
      [other, ARTICLE],
    );
    assert.ok(articles.length > 3);
    for (const article of articles) assert.ok(fits(article, FIELDS), JSON.stringify(article));
    const text = readFileSync(ARTICLE, 'utf8');
    const { entities } = articles[1] as unknown as { entities: { start: number; end: number; text: string }[] };
    assert.ok(entities.length > 0);
    for (const entity of entities) assert.equal(text.slice(entity.start, entity.end), entity.text);
  });

  it('search prints aligned lines, CSV, or records', () => {
    const { status, stdout, stderr } = run('search', 'bridg*', '--sort', 'right', CORPUS);
    assert.deepEqual([status, stderr], [0, '']);
    const lines = stdout.trimEnd().split('\n');
    assert.ok(lines.length >= 10);
    for (const line of lines) assert.match(line.slice(50), /^bridg/iu);
    const records = run('search', '(?:40|forty) trains', '--regex', '--format', 'jsonl', CORPUS)
      .stdout.trimEnd()
      .split('\n');
    const shape = {
      left: 'string',
      keyword: 'string',
      right: 'string',
      outlet: 'string?',
      date: 'string?',
      path: 'string',
      line: 'number',
    };
    assert.ok(records.length >= 3);
    for (const record of records) assert.ok(fits(JSON.parse(record), shape), record);
    assert.match(run('search', 'Tomas Brekke', '--entity', '--format', 'csv', CORPUS).stdout, /,Thomas Brekke,/u);
  });

  it('search says what it cannot look for', () => {
    const { status, stdout, stderr } = run('search', '(a', '--regex', ARTICLE);
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(stderr, /A bracket of the pattern is not closed\./u);
    assert.match(run('search', 'Nobody Whatsoever', '--entity', ARTICLE).stderr, /No article names/u);
    assert.equal(run('search', 'xylophone', ARTICLE).stdout, 'Nothing found in 1 article.\n');
  });

  it('cite prints citations, and tells what the articles do not say', () => {
    const { status, stdout, stderr } = run('cite', '--style', 'csl', ARTICLE);
    assert.equal(status, 0);
    const [item] = JSON.parse(stdout) as Record<string, unknown>[];
    assert.deepEqual([item?.['type'], item?.['container-title']], ['article-newspaper', 'NORDA']);
    assert.equal(item?.['id'], 'norda/2023-05-16-lindholm-bridge-freight.txt');
    assert.match(stderr, /no headline, no address\.$/mu);
  });

  it('duplicates gives pairs with their passages, and stories', () => {
    const { status, stdout, stderr } = run('duplicates', '--format', 'json', CORPUS);
    assert.deepEqual([status, stderr], [0, '']);
    const passage = { aStart: 'number', aEnd: 'number', bStart: 'number', bEnd: 'number' };
    const shape = {
      pairs: [{ a: 'string', b: 'string', kind: 'string', score: 'number', passages: [passage] }],
      stories: [{ id: 'string', members: ['string'] }],
    };
    const found = JSON.parse(stdout) as { pairs: { score: number }[]; stories: unknown[] };
    assert.ok(fits(found, shape));
    assert.ok(found.stories.length > 0);
    assert.ok(found.pairs.every(({ score }) => score > 0 && score <= 1));
  });

  it('duplicates writes reports of the stories, newest first, and a table of them', () => {
    type Report = { version: number; stories: { title: string; members: { path: string; date: unknown }[] }[] };
    const { version, stories } = JSON.parse(report('report')) as Report;
    assert.equal(version, 1);
    const titles = stories.map(({ title }) => title);
    assert.ok(titles.length > 1);
    const headings = [...report('markdown').matchAll(/^## (.*)$/gm)].map(([, heading]) => heading);
    assert.deepEqual(headings, titles);
    const [columns, ...rows] = report('csv').trimEnd().split('\r\n');
    assert.match(columns ?? '', /^record,story,story_title,path,/);
    const members = stories.flatMap((story) => story.members);
    assert.equal(rows.filter((row) => row.startsWith('member,')).length, members.length);
    const told = [...report('table').matchAll(/^Story \d+: (.*)$/gm)].map(([, title]) => title);
    assert.deepEqual(told, titles);
  });

  it('duplicates finds the same however many threads look, and in whatever order articles come', () => {
    const records = readdirSync(join(CORPUS, 'norda')).map((id) => ({
      id,
      text: readFileSync(join(CORPUS, 'norda', id), 'utf8'),
      date: '2023-05-16',
    }));
    const inOrder = write('in-order.jsonl', records.map((record) => JSON.stringify(record)).join('\n'));
    const turned = write(
      'turned.jsonl',
      records
        .toReversed()
        .map((record) => JSON.stringify(record))
        .join('\n'),
    );
    const find = (path: string, jobs: string) =>
      run('duplicates', '--format', 'json', '--preset', 'broad', '--jobs', jobs, path);
    const alone = find(inOrder, '1');
    assert.deepEqual([alone.status, alone.stderr], [0, '']);
    assert.ok((JSON.parse(alone.stdout) as { pairs: unknown[] }).pairs.length > 0);
    assert.deepEqual(find(inOrder, '3'), alone);
    assert.deepEqual(find(turned, '2'), alone);
    assert.deepEqual(run('duplicates', '--jobs', '1', CORPUS), run('duplicates', '--jobs', '2', CORPUS));
  });

  it('duplicates reports what a thread cannot use, and a second article with one id', () => {
    const [a, b] = ['a', 'b'].map((id) => JSON.stringify({ id, text: 'The quay of Solvik was closed by the storm.' }));
    const path = write('broken.jsonl', [a, '{"id":"c"}', a, b].join('\n'));
    const { status, stderr } = run('duplicates', '--jobs', '2', path);
    assert.equal(status, 1);
    assert.equal(
      stderr,
      `dateline: ${path}, line 2: not an article: it needs "id" and "text".\ndateline: a: named twice; the first is used.\n`,
    );
  });

  it('duplicates shows pairs of one kind, or since a day, with the stories they stand in', () => {
    type Found = { pairs: { a: string; b: string; kind: string }[]; stories: { members: string[] }[] };
    const find = (...args: string[]) =>
      JSON.parse(run('duplicates', '--format', 'json', ...args, CORPUS).stdout) as Found;
    const all = find();
    const [first] = all.pairs;
    const ofKind = find('--kind', first!.kind);
    assert.deepEqual(
      ofKind.pairs,
      all.pairs.filter(({ kind }) => kind === first!.kind),
    );
    for (const { members } of ofKind.stories) {
      assert.ok(ofKind.pairs.some(({ a, b }) => members.includes(a) && members.includes(b)));
    }
    const since = find('--since', '2001-01-01').pairs.map((pair) => JSON.stringify(pair));
    assert.ok(since.length > 0);
    assert.ok(since.every((pair) => all.pairs.some((one) => JSON.stringify(one) === pair)));
    assert.deepEqual(find('--since', '2101-01-01'), { pairs: [], stories: [] });
  });

  it('duplicates goes by what readers decided about pairs and dates', () => {
    const news = join(folder, 'decided');
    mkdirSync(join(news, '.dateline'), { recursive: true });
    const strike = 'Crews of the Solvik ferries went back to work after eleven days, union leader Marit Solheim said.';
    const article = (day: number, opening: string) =>
      `LINDHOLM, May ${day}, 2023. /NORDA/. ${opening} ${strike}\n\nThe harbour board pays six percent more for nights.\n`;
    writeFileSync(join(news, 'a.txt'), article(16, 'Boats sail.'));
    writeFileSync(join(news, 'b.txt'), article(17, 'Ferries run.'));
    const find = (jobs: string, ...args: string[]) => {
      const { stdout } = run('duplicates', '--format', 'json', '--jobs', jobs, ...args, news);
      return JSON.parse(stdout) as { pairs: unknown[]; stories: unknown[] };
    };
    assert.equal(find('1').pairs.length, 1);
    assert.equal(find('1', '--since', '2023-05-18').pairs.length, 0);
    const decide = (...records: object[]) =>
      writeFileSync(join(news, '.dateline/decisions.jsonl'), records.map((one) => `${JSON.stringify(one)}\n`).join(''));
    decide({ kind: 'date', is: '2023-05-20', path: 'b.txt' });
    assert.equal(find('1', '--since', '2023-05-18').pairs.length, 1);
    decide({ kind: 'pair', is: 'apart', paths: ['a.txt', 'b.txt'] });
    for (const jobs of ['1', '2']) assert.deepEqual(find(jobs), { pairs: [], stories: [] });
  });

  it('quotes gives every statement, the wordings of one quotation under one number', () => {
    const { status, stdout, stderr } = run('quotes', '--format', 'jsonl', CORPUS);
    assert.deepEqual([status, stderr], [0, '']);
    const all = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    const trains = all.filter(({ words }) => /trains a day from this morning/.test(String(words)));
    assert.deepEqual(
      trains.map(({ outlet, speaker, kind, verb }) => [outlet, speaker, kind, verb]),
      ['Harbour Gazette', 'Lindholm Courier', 'NORDA'].map((outlet) => [outlet, 'Ingrid Halvorsen', 'direct', 'said']),
    );
    assert.equal(new Set(trains.map(({ quotation }) => quotation)).size, 1);
    const [columns, first] = run('quotes', '--format', 'csv', ARTICLE).stdout.split('\r\n');
    assert.equal(columns, Object.keys(all[0] ?? {}).join());
    assert.match(first ?? '', /^1,Ingrid Halvorsen,person:/);
    assert.match(run('quotes', ARTICLE).stdout, /≈ Ingrid Halvorsen {2,}said {2,}“The bridge carries 40 trains/);
    assert.equal(run('quotes', write('silent.txt', 'Nobody was there.\n')).stdout, 'No quotations.\n');
  });

  it('people gives every name with its dates, roles and spellings, most mentioned first', () => {
    const { status, stdout, stderr } = run('people', '--format', 'jsonl', CORPUS);
    assert.deepEqual([status, stderr], [0, '']);
    const all = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    const halvorsen = all.find(({ name }) => name === 'Ingrid Halvorsen');
    assert.ok(halvorsen);
    assert.deepEqual([halvorsen['kind'], halvorsen['firstDate']], ['person', '2023-05-16']);
    assert.ok((halvorsen['spellings'] as string[]).includes('Halvorsen'));
    const mentions = all.map((one) => Number(one['mentions']));
    assert.deepEqual(
      mentions,
      mentions.toSorted((a, b) => b - a),
    );
    assert.match(run('people', '--format', 'csv', CORPUS).stdout, /^name,kind,mentions,articles,firstDate,lastDate/);
    assert.match(run('people', CORPUS).stdout, /^Name .*\n(?:.*\n)*Ingrid Halvorsen +person/);
  });

  it('same-person answers a line with a line', () => {
    const names = write(
      'names.jsonl',
      '{"a":"Ingrid Halvorsen","b":"I. Halvorsen"}\r\n{"a":"Tomas Brekke","b":"Ingrid Halvorsen"}\r\n',
    );
    const { status, stdout } = run('same-person', names);
    assert.equal(status, 0);
    assert.deepEqual(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line) as { same: boolean }).same),
      [true, false],
    );
  });

  it('says what could not be used, does the rest, and ends with 1', () => {
    const { status, stdout, stderr } = run('inspect', '--format', 'jsonl', join(folder, 'nowhere.txt'), ARTICLE);
    assert.equal(status, 1);
    assert.equal(stdout.trimEnd().split('\n').length, 1);
    assert.equal(stderr, `dateline: ${join(folder, 'nowhere.txt')}: it does not exist.\n`);
  });

  it('ends with 2 and what is wrong when it is called wrongly, with 0 when it is asked for help', () => {
    for (const args of [['inspect'], ['inspekt', 'a.txt'], ['inspect', '--format', 'json', 'a.txt'], ['--loud']]) {
      const { status, stdout, stderr } = run(...args);
      assert.deepEqual([status, stdout], [2, ''], args.join(' '));
      assert.match(stderr, /^dateline: .+\n“dateline --help” tells how to use it\.\n$/u);
    }
    assert.equal(run().status, 2);
    assert.match(run().stderr, /^dateline: Name a command: .+\n\nUsage:/u);
    assert.match(run('--help').stdout, /^Usage:/);
    assert.equal(run('--help').status, 0);
  });

  it('lets nothing of a text act on the terminal', () => {
    const records = write(
      'escape.jsonl',
      ['a', 'b']
        .map(
          (id) =>
            `${JSON.stringify({ id: `\u001b[2J${id}`, text: `\u001b[31mRed quay\n\n${'The quay of Solvik is red, mayor Ingrid Halvorsen said. '.repeat(4)}` })}\n`,
        )
        .join(''),
    );
    for (const command of ['inspect', 'duplicates']) {
      const { stdout, stderr } = run(command, records, `${folder}/\u001b[2J.txt`);
      assert.match(stdout, /Red quay/);
      assert.ok(!`${stdout}${stderr}`.includes('\u001b'), command);
    }
  });

  it('ends quietly when its reader has seen enough', async () => {
    const running = spawn(process.execPath, [file, 'inspect', '--format', 'jsonl', CORPUS]);
    let stderr = '';
    running.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    running.stdout.once('data', () => running.stdout.destroy());
    const [status] = (await once(running, 'close')) as [number];
    assert.deepEqual([status, stderr], [0, '']);
  });
});
