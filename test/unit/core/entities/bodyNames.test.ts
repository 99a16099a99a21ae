import assert from 'node:assert/strict';
import { bodyName } from '../../../../src/core/entities/bodyNames.ts';

const BODIES: readonly (readonly [string, string | null])[] = [
  ['Supreme Court', 'Supreme Court'],
  ['the Parliament', 'Parliament'],
  ['Foreign Ministry', 'Foreign Ministry'],
  ['Ministry of Foreign Affairs', 'Foreign Ministry'],
  ['Ministry of the Interior', 'Interior Ministry'],
  ['Defense Ministry', 'Defence Ministry'],
  ['Ministry of Fisheries and Harbours', 'Fisheries and Harbours Ministry'],
  ['Attorney-General’s Office', 'Attorney General’s Office'],
  ['Ministry', null],
  ['Solvik Environment Ministry', null],
  ['Harbour Safety Board', null],
  ['Supreme Court Harbour Club', null],
];

describe('bodyName', () => {
  for (const [name, body] of BODIES) {
    it(`takes ${name} for ${body ?? 'a name of its own'}`, () => assert.equal(bodyName(name), body));
  }
});
