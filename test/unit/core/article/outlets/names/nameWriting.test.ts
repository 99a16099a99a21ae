import assert from 'node:assert/strict';
import { isMeant, isTelling } from '../../../../../../src/core/article/outlets/names/nameWriting.ts';
import type { Outlet } from '../../../../../../src/core/article/outlets/outlets.ts';
import { outlets } from '../../anArticle.ts';

function known(name: string): Outlet {
  const outlet = outlets.bySlug(name);
  assert.ok(outlet, name);
  return outlet;
}

const tells = (name: string): boolean => isTelling(name, known(name));

/** Whether the outlet is meant by its name, which stands between asterisks. */
function meant(marked: string): boolean {
  const [before = '', name = '', after = ''] = marked.split('*');
  return isMeant(before + name + after, before.length, before.length + name.length, known(name));
}

describe('the name of an outlet', () => {
  it('tells by itself as several words, in any letters', () => {
    assert.ok(['Moscow Times', 'moscow times', 'THE MOSCOW TIMES', 'Interfax-Ukraine'].every(tells));
  });

  it('needs its capitals as a slug, its capital as one word', () => {
    assert.ok(['ANSA', 'TASS', 'Tass', 'Interfax', 'INTERFAX', 'BelTA', 'Meduza'].every(tells));
    assert.deepEqual(['Ansa', 'Mia', 'Sita', 'interfax'].filter(tells), []);
  });

  it('needs its own article as an ordinary word', () => {
    assert.ok(['The Hill', 'THE SUN', 'The Guardian'].every(tells));
    assert.deepEqual(['Hill', 'SUN', 'Time', 'The Time', 'REPORT', 'The Trend', 'MAP'].filter(tells), []);
  });

  it('may be an ordinary word where the text speaks of outlets and the word stands alone', () => {
    assert.ok(
      ['told *Time* on', 'told *TIME* Monday', 'told *The Hill*.', 'told the *Hill*, which', 'told *MAP*'].every(meant),
    );
    const others = [
      'told *Hill*',
      'told the *Time*',
      'told *Time* Warner',
      'the *Star* Wars',
      'the *Times* of Solvik',
      'told *Mia*',
    ];
    assert.deepEqual(others.filter(meant), []);
  });

  it('is meant as they write it by readers who declare it', () => {
    const declared: Outlet = { id: 'time', name: 'Time', names: [], domains: [], agency: false, paths: [] };
    assert.ok(isTelling('time', declared));
  });
});
