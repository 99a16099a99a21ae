import assert from 'node:assert/strict';
import { UsageError, parseRequest } from '../../../src/cli/arguments.ts';

describe('parseRequest', () => {
  it('prints for people unless told otherwise', () => {
    assert.deepEqual(parseRequest(['inspect', 'news']), { command: 'inspect', format: 'table', paths: ['news'] });
    assert.deepEqual(parseRequest(['duplicates', 'news']), {
      command: 'duplicates',
      format: 'table',
      preset: 'balanced',
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

  it('says what is wrong', () => {
    const wrong: readonly (readonly [readonly string[], RegExp])[] = [
      [[], /Name a command/],
      [['inspekt', 'a'], /no command "inspekt"/],
      [['inspect'], /at least one file/],
      [['inspect', '--format', 'xml', 'a'], /--format takes table, csv, jsonl/],
      [['inspect', '--preset', 'broad', 'a'], /goes with duplicates/],
      [['duplicates', '--preset', 'loose', 'a'], /--preset takes strict/],
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
