import assert from 'node:assert/strict';
import { committedBundle, messageBundle } from '../../../scripts/l10n.ts';

describe('messages for translators', () => {
  it('hold every message of the sources, and no other (else run `node scripts/l10n.ts`)', () => {
    assert.deepEqual(JSON.parse(committedBundle()), JSON.parse(messageBundle()));
  });
});
