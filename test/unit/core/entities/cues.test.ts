import assert from 'node:assert/strict';
import { Cue, cuesOf } from '../../../../src/core/entities/cues.ts';
import { readPage } from '../../../../src/core/entities/page.ts';
import { shippedModel } from './model.ts';

/** The cues of the word "Solvex" in a text, by name. */
function cues(text: string): string[] {
  const page = readPage(text, shippedModel().vocabulary);
  const bits = cuesOf(
    page,
    page.words.findIndex((word) => word.text === 'Solvex'),
  );
  return Object.entries(Cue).flatMap(([name, bit]) => (bits & bit ? [name] : []));
}

describe('cuesOf', () => {
  it('reads what the neighbours call an organisation', () => {
    assert.deepEqual(cues('It sold the insurer Solvex.'), ['afterOrganisationNoun']);
    assert.deepEqual(cues('It sold the Solvex group.'), ['beforeOrganisationNoun']);
    assert.deepEqual(cues('He bought shares in Solvex.'), ['hasMembers']);
    assert.deepEqual(cues("He asked Solvex's employees."), ['hasProperty']);
  });

  it('reads what stands after a comma by its last noun', () => {
    assert.deepEqual(cues('Then Solvex, a small fishing company, closed.'), ['calledOrganisation']);
    assert.deepEqual(cues('Then Solvex, a company manager, left.'), ['calledPerson']);
    assert.deepEqual(cues('Then Solvex, who knew, left.'), ['calledPerson']);
    assert.deepEqual(cues('Then Solvex, a fishing village, slept.'), ['calledPlace']);
  });

  it('finds nothing across lines or where nothing is said', () => {
    assert.deepEqual(cues('the insurer\nSolvex\ngroup'), []);
    assert.deepEqual(cues('Solvex'), []);
  });
});
