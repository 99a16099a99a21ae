import type { NameMention } from '../../../../src/core/entities/articleNames.ts';
import type { EntityType } from '../../../../src/core/entities/entity.ts';
import type { KnownName, KnownNames } from '../../../../src/core/entities/knownNames.ts';
import { Offices } from '../../../../src/core/entities/offices.ts';

/** Offices of invented countries. */
export const offices = new Offices(
  JSON.stringify({
    countries: [
      'Norland|Norlandic',
      'the Isles|Isles|Islander',
      'Georgia|Georgian',
      'the United States|United States|US',
    ],
    offices: [
      [0, 'Foreign Minister', [11, '2012-08-20/2022-11-26'], [14, '1971/1974']],
      [0, 'President', [13, '1994/', '2022-07']],
      [1, 'President', [12, '2009/2021']],
    ],
  }),
);

/** Known names of an invented list, found by their very spelling. */
export function knownNames(...all: readonly KnownName[]): Pick<KnownNames, 'named' | 'candidates'> {
  const candidates = (text: string, type: EntityType) =>
    all.filter((one) => one.type === type && (one.canonical === text || one.canonical.endsWith(` ${text}`)));
  return {
    candidates,
    named: (text, type) => {
      const [only, ...others] = candidates(text, type);
      return only && others.length === 0 && only.evidence === undefined ? only : null;
    },
  };
}

/** Where the names, `person Ingrid Halvorsen`, stand first in the text, in its order. */
export function mentionsIn(text: string, ...names: readonly string[]): NameMention[] {
  return names
    .map((name): NameMention => {
      const [, type = 'person', written = ''] = /^(person|place|organisation) (.+)$/.exec(name) ?? [];
      const start = text.indexOf(written);
      return { start, end: start + written.length, type: type as EntityType, text: written, role: null };
    })
    .sort((a, b) => a.start - b.start);
}
