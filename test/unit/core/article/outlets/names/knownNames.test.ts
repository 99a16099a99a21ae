import assert from 'node:assert/strict';
import { isPlatform, outletAt, outletsNamed } from '../../../../../../src/core/article/outlets/names/knownNames.ts';
import { outlets } from '../../anArticle.ts';

function named(line: string): readonly string[] {
  return outletsNamed(line, { start: 0, end: line.length }, outlets).map(({ start, end }) => line.slice(start, end));
}

describe('names of outlets that we know', () => {
  it('are as long as they can be, without what follows them', () => {
    assert.deepEqual(named('Follow The Lindholm Courier on Telegram.'), ['The Lindholm Courier']);
    assert.deepEqual(named('Lindholm Courier’s newsroom and Fox News.'), ['Lindholm Courier', 'Fox News']);
  });

  it('are none where one ordinary word may be meant', () => {
    assert.deepEqual(named('Reuters of the bridge. Time to go.'), []);
    assert.equal(outletAt('Reuters of', 0, 10, outlets)?.outlet.name, 'Reuters');
  });

  it('end where the line does', () => {
    assert.equal(outletAt('Lindholm Courier', 0, 8, outlets), null);
  });

  it('are not those of networks that carry everybody', () => {
    assert.ok(['YouTube', 'Telegram', 'Википедия', 'www.facebook.com'].every(isPlatform));
    assert.ok(!isPlatform('Lindholm Courier'));
  });
});
