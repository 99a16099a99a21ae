import assert from 'node:assert/strict';
import { gitUserName } from '../../../../src/core/annotations/gitUserName.ts';

describe('git’s user name', () => {
  it('is read from a configuration', () => {
    assert.equal(
      gitUserName('[core]\n\tname = no\n[user]\n\temail = i@example.org\n\tName = Ingrid Halvorsen\n'),
      'Ingrid Halvorsen',
    );
    assert.equal(gitUserName('[USER] name=Mira\r\n'), 'Mira');
  });

  it('is without quotes, escapes and comments', () => {
    assert.equal(gitUserName('[user]\nname = "Ada \\"A.\\" # Brekke" ; hers\n'), 'Ada "A." # Brekke');
    assert.equal(gitUserName('[user]\nname = Ada # hers'), 'Ada');
  });

  it('is the last that is given, and that of no other section', () => {
    assert.equal(gitUserName('[user]\nname=A\n[user]\nname=B\n[remote "user"]\nname=C'), 'B');
    assert.equal(gitUserName('[remote "origin"]\nname = C'), null);
    assert.equal(gitUserName('[user]\nname ='), null);
    assert.equal(gitUserName(''), null);
  });
});
