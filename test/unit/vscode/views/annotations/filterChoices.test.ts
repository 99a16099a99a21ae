import assert from 'node:assert/strict';
import {
  articlesIn,
  authorsIn,
  outletsIn,
  tagsIn,
  traitsIn,
} from '../../../../../src/vscode/views/annotations/filterChoices.ts';
import { locale } from '../samples.ts';
import { GAZETTE, indexOf } from './marks.ts';

const { state } = indexOf();

function labels(choices: readonly { readonly label: string; readonly count: number }[]): string[] {
  return choices.map(({ label, count }) => `${label} ${count}`);
}

describe('what annotations can be filtered by', () => {
  it('is what some have, with how many do', () => {
    assert.deepEqual(labels(tagsIn(state, locale)), ['Claim 3', 'Number 1', 'No tag 1']);
    assert.deepEqual(labels(authorsIn(state)), ['Jon 1', 'Mira 3']);
    assert.deepEqual(labels(outletsIn(state)), ['Harbour Gazette 2', 'Lindholm Courier 2']);
    assert.deepEqual(labels(traitsIn(state, locale)), ['Open 4', 'With a note 2', 'Linked 2']);
  });

  it('are articles by their titles, the newest first', () => {
    const [first] = articlesIn(state, locale);
    assert.deepEqual(first, { label: 'Pier stays shut', value: { id: GAZETTE, name: 'Pier stays shut' }, count: 2 });
  });
});
