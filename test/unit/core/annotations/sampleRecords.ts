import type { Link, Mark, Reply, Settling } from '../../../../src/core/annotations/annotation.ts';

const MADE = { creator: 'Mira', created: '2023-05-16T08:30:00.000Z' };

/** An id that ends in a number. */
export function idOf(number: number): string {
  return `0b9c1f6e-3a52-4d17-9f60-${String(number).padStart(12, '0')}`;
}

/** A mark of a passage by Mira. */
export const claim: Mark = {
  kind: 'mark',
  id: idOf(1),
  ...MADE,
  tags: ['Claim'],
  note: 'Forty *in all*, or each way?',
  selector: { exact: 'carries 40 trains a day', prefix: 'the bridge ', suffix: ', she said', start: 204, end: 227 },
};

/** A mark of the whole article by Tomas. */
export const whole: Mark = {
  kind: 'mark',
  id: idOf(2),
  creator: 'Tomas',
  created: '2023-05-17T09:00:00.000Z',
  tags: ['Background'],
  selector: null,
  opening: 'The Lindholm bridge reopened',
};

/** What Tomas answered to the claim. */
export const answer: Reply = {
  kind: 'reply',
  id: idOf(3),
  creator: 'Tomas',
  created: '2023-05-17T09:05:00.000Z',
  to: claim.id,
  text: 'Each way: see the timetable.',
};

/** Mira settled it. */
export const settled: Settling = { kind: 'settling', id: idOf(4), ...MADE, to: claim.id, is: 'resolved' };

/** The claim against a passage of another article. */
export const against: Link = {
  kind: 'link',
  id: idOf(5),
  ...MADE,
  from: claim.id,
  relation: 'contradicts',
  to: { mark: idOf(9), path: 'gazette/no trains yet.txt' },
};

/** The claim and where it comes from. */
export const origin: Link = {
  kind: 'link',
  id: idOf(6),
  ...MADE,
  from: claim.id,
  relation: 'source of',
  to: { url: 'https://example.org/timetable?line=4' },
};

/** One of each kind, in the order of a file. */
export const SAMPLES = [claim, whole, answer, settled, against, origin] as const;
