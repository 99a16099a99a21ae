import assert from 'node:assert/strict';
import { parseRequest } from '../../../src/cli/arguments.ts';
import { UsageError } from '../../../src/cli/usageError.ts';

describe('parseRequest', () => {
  it('prints for people unless told otherwise', () => {
    assert.deepEqual(parseRequest(['inspect', 'news']), { command: 'inspect', format: 'table', paths: ['news'] });
    assert.deepEqual(parseRequest(['duplicates', 'news']), {
      command: 'duplicates',
      format: 'table',
      preset: 'balanced',
      kind: null,
      since: null,
      jobs: null,
      paths: ['news'],
    });
  });

  it('takes the formats of the contract, before or after the paths', () => {
    assert.deepEqual(parseRequest(['inspect', '--format', 'jsonl', 'a.txt', 'b']), {
      command: 'inspect',
      format: 'jsonl',
      paths: ['a.txt', 'b'],
    });
    const request = parseRequest(['duplicates', 'a', '--format=json', '--preset', 'broad']);
    assert.ok(request.command === 'duplicates' && request.format === 'json' && request.preset === 'broad');
  });

  it('takes the lists of quotations and names in the formats of inspect', () => {
    for (const command of ['quotes', 'people'] as const) {
      assert.deepEqual(parseRequest([command, 'news']), { command, format: 'table', paths: ['news'] });
      assert.deepEqual(parseRequest([command, '--format', 'csv', 'a']), { command, format: 'csv', paths: ['a'] });
      assert.throws(() => parseRequest([command, '--format', 'json', 'a']), UsageError);
    }
  });

  it('takes what to search for, how, and in which order', () => {
    const usual = { command: 'search', query: 'bridg*', kind: 'words', exact: false, order: 'date', format: 'table' };
    assert.deepEqual(parseRequest(['search', 'bridg*', 'news']), { ...usual, paths: ['news'] });
    const request = parseRequest([
      'search',
      '--regex',
      '--exact',
      '--sort',
      'left',
      'b.*',
      '--format',
      'csv',
      'a',
      'b',
    ]);
    assert.deepEqual(request, {
      ...usual,
      query: 'b.*',
      kind: 'pattern',
      exact: true,
      order: 'left',
      format: 'csv',
      paths: ['a', 'b'],
    });
    for (const wrong of [
      ['search'],
      ['search', 'x'],
      ['search', '--entity', '--regex', 'x', 'a'],
      ['inspect', '--sort', 'left', 'a'],
    ]) {
      assert.throws(() => parseRequest(wrong), UsageError, wrong.join(' '));
    }
  });

  it('takes the form of citations', () => {
    assert.deepEqual(parseRequest(['cite', 'news']), { command: 'cite', style: 'plain', paths: ['news'] });
    assert.deepEqual(parseRequest(['cite', '--style', 'ris', 'a']), { command: 'cite', style: 'ris', paths: ['a'] });
    assert.throws(() => parseRequest(['cite', '--style', 'apa', 'a']), UsageError);
    assert.throws(() => parseRequest(['quotes', '--style', 'ris', 'a']), UsageError);
  });

  it('takes what of the duplicates is wanted, and how many threads look for them', () => {
    const request = parseRequest(['duplicates', '--kind', 'same-event', '--since', '2023-05-16', '--jobs', '2', 'a']);
    assert.ok(request.command === 'duplicates');
    assert.deepEqual([request.kind, request.since, request.jobs], ['same-event', '2023-05-16', 2]);
  });

  it('says what is wrong', () => {
    const wrong: readonly (readonly [readonly string[], RegExp])[] = [
      [[], /Name a command/],
      [['inspekt', 'a'], /no command "inspekt"/],
      [['inspect'], /at least one file/],
      [['inspect', '--format', 'xml', 'a'], /--format takes table, csv, jsonl/],
      [['inspect', '--preset', 'broad', 'a'], /goes with duplicates/],
      [['duplicates', '--preset', 'loose', 'a'], /--preset takes strict/],
      [['duplicates', '--kind', 'copy', 'a'], /--kind takes near-duplicate/],
      [['duplicates', '--since', '2023-02-30', 'a'], /--since takes a day/],
      [['duplicates', '--since', '2023-05-16T10:00', 'a'], /--since takes a day/],
      [['duplicates', '--jobs', '0', 'a'], /--jobs takes a number/],
      [['inspect', '--jobs', '2', 'a'], /--jobs goes with duplicates/],
      [['same-person', 'a', 'b'], /takes one file/],
      [['inspect', '--fast', 'a'], /--fast/],
    ];
    for (const [args, message] of wrong) {
      assert.throws(
        () => parseRequest(args),
        (error) => error instanceof UsageError && message.test(error.message),
      );
    }
  });
});
