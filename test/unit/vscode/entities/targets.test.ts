import assert from 'node:assert/strict';
import type { EntityNode } from '../../../../src/vscode/views/entities/model.ts';
import { entityIds } from '../../../../src/vscode/entities/targets.ts';

const kind: EntityNode = { kind: 'type', type: 'person', count: 2, parent: undefined };
const row = (id: string): EntityNode => ({
  kind: 'entity',
  entity: { id, type: 'person', canonical: id, mentions: 1, articles: 1, role: null },
  parent: kind,
});

describe('what a command about names is called on', () => {
  it('is the row, or all that are selected with it', () => {
    const [a, b] = [row('a'), row('b')];
    assert.deepEqual(entityIds(a, undefined), ['a']);
    assert.deepEqual(entityIds(a, [a, b]), ['a', 'b']);
    assert.deepEqual(entityIds(a, [b]), ['a']);
  });

  it('is no row of another kind, and may be an entity by its id', () => {
    assert.deepEqual(entityIds(kind, undefined), []);
    assert.deepEqual(entityIds({ entity: { id: 'person:x' } }, undefined), ['person:x']);
  });
});
