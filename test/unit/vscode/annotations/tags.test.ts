import assert from 'node:assert/strict';
import type { TagScheme } from '../../../../src/core/annotations/tagScheme.ts';
import { tagRows } from '../../../../src/vscode/annotations/tags/tagItems.ts';
import { numberOf, tagNumbers } from '../../../../src/vscode/annotations/tags/tagNumbers.ts';
import { swatch } from '../../../../src/vscode/annotations/tags/swatch.ts';
import { letterProblem, nameProblem, possibleParents } from '../../../../src/vscode/annotations/tags/tagWords.ts';
import { english, scheme } from './sample.ts';

function rows(recent: readonly string[], typed = ''): readonly string[] {
  return tagRows(scheme, recent, typed, english).map(({ kind, label }) => (kind === 'heading' ? `– ${label}` : label));
}

describe('the number keys of tags', () => {
  it('are their shortcuts, then their order', () => {
    const numbers = [...tagNumbers(scheme)].map(([number, { name }]) => `${number} ${name}`);
    assert.deepEqual(numbers.sort(), ['1 Evidence', '2 Claim', '3 Number']);
    assert.equal(numberOf(scheme, 'Claim'), 2);
  });

  it('are nine at most', () => {
    const many: TagScheme = {
      tags: Array.from({ length: 12 }, (_, i) => ({ ...scheme.tags[1]!, name: `Tag ${i}` })),
    };
    assert.equal(tagNumbers(many).size, 9);
    assert.equal(numberOf(many, 'Tag 11'), undefined);
  });
});

describe('the choice of a tag', () => {
  it('has those used last first', () => {
    assert.deepEqual(rows(['Number']), ['– used last', 'Number', '– other tags', 'Claim', 'Evidence']);
    assert.deepEqual(rows([]), ['– tags', 'Claim', 'Evidence', 'Number']);
  });

  it('offers a new one by what is typed, last', () => {
    assert.equal(rows([], ' Rumour ').at(-1), 'New tag “Rumour”');
    assert.equal(rows([], 'claim').at(-1), 'Number');
  });

  it('offers a scheme where there is no tag yet', () => {
    const [offered, typed] = ['', 'Rumour'].map((name) => tagRows({ tags: [] }, [], name, english));
    assert.deepEqual(
      offered?.map(({ label }) => label),
      ['Choose a tag scheme…'],
    );
    assert.deepEqual(
      typed?.map(({ label }) => label),
      ['New tag “Rumour”'],
    );
  });

  it('shows number, parent and description', () => {
    const described = tagRows(scheme, [], '', english).flatMap((row) => (row.kind === 'tag' ? [row.description] : []));
    assert.deepEqual(described, ['2', '1 · What bears on a claim.', '3 · Claim']);
  });
});

describe('what is typed for a tag', () => {
  it('is no name of another', () => {
    assert.equal(nameProblem('Rumour', scheme, 'Claim', english), undefined);
    assert.equal(nameProblem('CLAIM', scheme, 'Claim', english), undefined);
    assert.match(nameProblem('evidence', scheme, 'Claim', english) ?? '', /tag of this name/u);
    assert.match(nameProblem('', scheme, 'Claim', english) ?? '', /needs a name/u);
  });

  it('is one or two letters', () => {
    assert.equal(letterProblem('Ab', english), undefined);
    assert.ok(letterProblem('', english));
    assert.ok(letterProblem('abc', english));
    assert.ok(letterProblem('*', english));
  });

  it('is no parent below itself', () => {
    const names = possibleParents(scheme, 'Claim').map(({ name }) => name);
    assert.deepEqual(names, ['Evidence']);
  });
});

function svg(letter: string): string {
  return decodeURIComponent(swatch({ ...scheme.tags[0]!, letter }, 'dark'));
}

describe('the picture of a tag', () => {
  it('has its letter, escaped', () => {
    assert.match(svg('C'), />C<\/text>/u);
    assert.match(svg('<'), />&#60;<\/text>/u);
    assert.match(svg("'"), />&#39;<\/text>/u);
    assert.match(svg('\\'), />&#92;<\/text>/u);
  });
});
