import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { OutletIndex, readOutlets } from '../../../../src/core/article/outlets/outletIndex.ts';
import { parseArticle } from '../../../../src/core/article/parseArticle.ts';
import { type EntityEntry, EntityIndex } from '../../../../src/core/entities/entityIndex.ts';
import { recogniseEntities } from '../../../../src/core/entities/recognise.ts';
import { shippedModel } from './model.ts';

const SEEDS = fileURLToPath(new URL('../../../../../shared/seeds/', import.meta.url));

function spellingsOf(entry: EntityEntry | null): string[] {
  return (entry?.spellings ?? []).map(({ text }) => text);
}

describe('entities of the seed articles', () => {
  const index = new EntityIndex();

  before(function () {
    if (!existsSync(SEEDS)) {
      console.log('      skipped: ../shared/seeds is missing');
      this.skip();
    }
    const outlets = new OutletIndex(readOutlets(readFileSync('data/outlets.json', 'utf8')));
    for (const file of readdirSync(SEEDS)) {
      const text = readFileSync(SEEDS + file, 'utf8');
      index.set(file.slice(0, 3), recogniseEntities(text, parseArticle(text, outlets), [], shippedModel()));
    }
  });

  it('has one entity for each person, with the articles that name them', () => {
    const people = Object.fromEntries(index.list('person', '', 50).map(({ id, articles }) => [id, articles.join(' ')]));
    assert.deepEqual(people, {
      'person:vladimir-putin': '001 002 003 004',
      'person:alexander-lukashenko': '002 003 004',
      'person:dmitry-mezentsev': '000 001',
      'person:mikhail-mishustin': '001',
      'person:roman-golovchenko': '001',
      'person:sergei-shoigu': '004',
      'person:vladimir-makei': '000',
    });
  });

  it('joins misspelt and transliterated names', () => {
    assert.ok(spellingsOf(index.get('person:vladimir-putin')).includes('Vladmir Putin'));
    assert.ok(spellingsOf(index.get('person:alexander-lukashenko')).includes('Lukashenka'));
  });

  it('states roles as the articles do', () => {
    const roles = index.get('person:dmitry-mezentsev')?.roles;
    assert.equal(roles?.length, 1);
    assert.match(roles[0]?.text ?? '', /^State Secretary of the Union State of .+ Belarus$/);
    assert.equal(roles[0]?.articles, 2);
  });

  it('takes the Union State for one organisation', () => {
    const found = index.list(null, '', 500).filter(({ canonical }) => /^union state/i.test(canonical));
    assert.deepEqual(
      found.map(({ id }) => id),
      ['organisation:union-state'],
    );
  });
});
