import assert from 'node:assert/strict';
import type { ArticleEntities } from '../../../../src/core/entities/entity.ts';
import {
  firstFullMention,
  isInferredMention,
  mentionAt,
  mentionsOfSame,
} from '../../../../src/vscode/language/mentions.ts';

const TEXT = 'Brekke met Halvorsen. Ingrid Halvorsen thanked Tomas Brekke, and Halvorsen left.';

const person = (id: string, canonical: string) => ({
  id,
  type: 'person' as const,
  canonical,
  variants: [],
  role: null,
  wikidata: null,
  reason: '',
});

function entities(): ArticleEntities {
  const names = ['Brekke', 'Halvorsen', 'Ingrid Halvorsen', 'Tomas Brekke', 'Halvorsen'];
  const owners = [0, 1, 1, 0, 1];
  let from = 0;
  const mentions = names.map((name, index) => {
    const start = TEXT.indexOf(name, from);
    from = start + name.length;
    return { start, end: from, type: 'person' as const, entity: owners[index]! };
  });
  return {
    entities: [person('person:tomas-brekke', 'Tomas Brekke'), person('person:halvorsen', 'I. Halvorsen')],
    mentions,
  };
}

const textOf = ({ start, end }: { start: number; end: number }) => TEXT.slice(start, end);

describe('mentions', () => {
  it('are found from their first character to just behind their last', () => {
    const article = entities();
    assert.equal(mentionAt(article, 0)?.entity.canonical, 'Tomas Brekke');
    assert.equal(mentionAt(article, 6)?.entity.canonical, 'Tomas Brekke');
    assert.equal(mentionAt(article, 8), undefined);
    assert.equal(mentionAt({ entities: [], mentions: [] }, 0), undefined);
  });

  it('are all of one entity, in order', () => {
    const article = entities();
    const named = mentionAt(article, TEXT.indexOf('Ingrid'));
    assert.deepEqual(named && mentionsOfSame(article, named).map(textOf), [
      'Halvorsen',
      'Ingrid Halvorsen',
      'Halvorsen',
    ]);
  });

  it('are defined by the full name, else by the longest', () => {
    const article = entities();
    const brekke = mentionAt(article, 0);
    const halvorsen = mentionAt(article, TEXT.indexOf('Halvorsen'));
    assert.equal(brekke && textOf(firstFullMention(article, brekke, textOf)), 'Tomas Brekke');
    assert.equal(halvorsen && textOf(firstFullMention(article, halvorsen, textOf)), 'Ingrid Halvorsen');
  });

  it('are inferred where they are not the full name', () => {
    const [brekke] = entities().entities;
    assert.ok(brekke);
    assert.equal(isInferredMention('Tomas  BREKKE', brekke), false);
    assert.equal(isInferredMention('Brekke', brekke), true);
  });
});
