import assert from 'node:assert/strict';
import { FACT_CHECKING_SCHEME, SIMPLE_SCHEME } from '../../../../src/core/annotations/builtInSchemes.ts';
import {
  withNewTag,
  withDescription,
  withShortcut,
  withParent,
  withTagChanged,
  withTagRenamed,
  withTagsOf,
  withoutTag,
} from '../../../../src/core/annotations/changeTags.ts';
import { completed, newTag } from '../../../../src/core/annotations/newTag.ts';
import type { TagScheme } from '../../../../src/core/annotations/tagScheme.ts';
import { problemsOfScheme } from '../../../../src/core/annotations/tagSchemeFile.ts';

const EMPTY: TagScheme = { tags: [] };
const names = ({ tags }: TagScheme) => tags.map(({ name }) => name);
const of = (scheme: TagScheme, name: string) => scheme.tags.find((tag) => tag.name === name);

describe('a new tag', () => {
  it('looks like none there is, as long as there are looks left', () => {
    const scheme = completed(
      EMPTY,
      Array.from({ length: 24 }, (_, i) => `Tag ${i}`),
    );
    assert.equal(new Set(scheme.tags.map(({ colour, border }) => `${colour} ${border}`)).size, 24);
    assert.deepEqual(problemsOfScheme(withNewTag(scheme, 'One more')), []);
  });

  it('has a letter of its own', () => {
    const scheme = completed(EMPTY, ['Claim', 'Check', 'Counter-claim', 'ответ', 'ßtrange', '…', '𝒜']);
    assert.deepEqual(
      scheme.tags.map(({ letter }) => letter),
      ['C', 'Ch', 'Co', 'О', 'ß', 'T', '𝒜'],
    );
    assert.deepEqual(problemsOfScheme(scheme), []);
    assert.equal(newTag(completed(EMPTY, ['A']), 'A').letter, 'A', 'where none is free');
  });
});

describe('changing a scheme', () => {
  it('adds a tag once, and changes it', () => {
    const scheme = withNewTag(EMPTY, 'Claim');
    assert.deepEqual(names(scheme), ['Claim']);
    assert.equal(withNewTag(scheme, 'Claim'), scheme);
    const changed = withTagChanged(scheme, 'Claim', (tag) => ({ ...tag, colour: 'red' }));
    assert.deepEqual(changed.tags, [{ ...newTag(EMPTY, 'Claim'), colour: 'red' }]);
    assert.deepEqual(
      withTagChanged(scheme, 'Other', (tag) => ({ ...tag, colour: 'red' })),
      scheme,
    );
  });

  it('changes one thing about a tag, or takes it off', () => {
    const tag = { ...newTag(EMPTY, 'Claim'), description: 'What is said.', shortcut: 1, parent: 'Fact' };
    assert.deepEqual(withDescription(tag, 'Said.'), { ...tag, description: 'Said.' });
    assert.deepEqual(withShortcut(tag, 2), { ...tag, shortcut: 2 });
    assert.deepEqual(withParent(tag, 'Other'), { ...tag, parent: 'Other' });
    const bare = withParent(withShortcut(withDescription(tag, ''), undefined), undefined);
    assert.deepEqual(bare, newTag(EMPTY, 'Claim'));
  });

  it('takes a tag out, and lets those below it rise', () => {
    const scheme = withoutTag(FACT_CHECKING_SCHEME, 'Verdict');
    assert.equal(of(scheme, 'False')?.parent, undefined);
    assert.deepEqual(problemsOfScheme(scheme), []);
  });

  it('renames a tag, also as the parent of others', () => {
    const scheme = withTagRenamed(FACT_CHECKING_SCHEME, 'Verdict', 'Finding');
    assert.equal(of(scheme, 'False')?.parent, 'Finding');
    assert.deepEqual(problemsOfScheme(scheme), []);
    assert.equal(withTagRenamed(scheme, 'Finding', 'Finding'), scheme);
  });

  it('merges a tag into another', () => {
    const scheme = withTagRenamed(FACT_CHECKING_SCHEME, 'Verdict', 'Claim');
    assert.equal(scheme.tags.length, FACT_CHECKING_SCHEME.tags.length - 1);
    assert.equal(of(scheme, 'False')?.parent, 'Claim');
    const inward = withTagRenamed(FACT_CHECKING_SCHEME, 'Verdict', 'False');
    assert.equal(of(inward, 'False')?.parent, undefined);
    for (const one of [scheme, inward]) assert.deepEqual(problemsOfScheme(one), []);
  });

  it('takes in another scheme beside its own tags', () => {
    const both = withTagsOf(SIMPLE_SCHEME, FACT_CHECKING_SCHEME);
    assert.deepEqual(names(both), [...names(SIMPLE_SCHEME), ...names(FACT_CHECKING_SCHEME)]);
    assert.deepEqual(problemsOfScheme(both), []);
    assert.deepEqual(withTagsOf(both, both), both);
  });
});
