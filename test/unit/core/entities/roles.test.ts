import assert from 'node:assert/strict';
import { readPage } from '../../../../src/core/entities/page.ts';
import { markPeople, roleAt } from '../../../../src/core/entities/roles.ts';
import { shippedModel } from './model.ts';

function plainLength(marked: string): number {
  return marked.replace(/[[\]<>]/g, '').length;
}

/** The role of the name in square brackets; other people of the text are in angle brackets. */
function roleOf(marked: string): string | null {
  const text = marked.replace(/[[\]<>]/g, '');
  const page = readPage(text, shippedModel().vocabulary);
  const tokensOf = (open: string, close: string): { type: 'person'; first: number; last: number }[] => {
    return [...marked.matchAll(new RegExp(`\\${open}([^\\${close}]+)\\${close}`, 'g'))].map((match) => {
      const start = plainLength(marked.slice(0, match.index));
      const end = start + plainLength(match[1] ?? '');
      return { type: 'person', first: page.starts.indexOf(start), last: page.ends.indexOf(end) };
    });
  };
  const [name] = tokensOf('[', ']');
  assert.ok(name && name.first >= 0 && name.last >= 0, marked);
  return roleAt(page, name, markPeople(page, [name, ...tokensOf('<', '>')]));
}

describe('roleAt', () => {
  for (const [text, role] of [
    ['On Friday Swedish Transport Minister [Ingrid Halvorsen] opened the port.', 'Swedish Transport Minister'],
    [
      'State Secretary of the Northern Union of Norland and Sudland [Ingrid Halvorsen] said so.',
      'State Secretary of the Northern Union of Norland and Sudland',
    ],
    ['As Finnish President [Tomas Brekke] said, it is late.', 'Finnish President'],
    ['Talks between President <Arne Moen> and Prime Minister [Tomas Brekke] ended.', 'Prime Minister'],
    ['[Tomas Brekke], the transport minister, agreed.', 'transport minister'],
    ['[Tomas Brekke], head of the Solvik Harbour Authority, agreed.', 'head of the Solvik Harbour Authority'],
    ['The former deputy mayor [Tomas Brekke] agreed.', 'former deputy mayor'],
  ] as const) {
    it(`reads “${role}”`, () => assert.equal(roleOf(text), role));
  }

  for (const text of [
    'Mr. [Tomas Brekke] agreed.',
    'He met [Tomas Brekke], Ingrid Halvorsen and others.',
    'The port, [Tomas Brekke], opened in May.',
    'His counterpart [Tomas Brekke] agreed.',
    '[Tomas Brekke] agreed.',
  ]) {
    it(`reads none in “${text}”`, () => assert.equal(roleOf(text), null));
  }
});
