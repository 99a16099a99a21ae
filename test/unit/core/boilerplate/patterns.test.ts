import assert from 'node:assert/strict';
import type { BoilerplateReason } from '../../../../src/core/boilerplate/block.ts';
import { scan } from '../../../../src/core/boilerplate/scan.ts';
import { PATTERNS, patternOf } from '../../../../src/core/boilerplate/patterns.ts';
import { shippedModel } from './shippedModel.ts';

function reasonOf(text: string): BoilerplateReason | null {
  const line = scan(text, shippedModel.lexicon).lines[0];
  return line === undefined ? null : (PATTERNS[patternOf(text, line)]?.reason ?? null);
}

const FORMS: Readonly<Record<string, readonly string[]>> = {
  advertising: ['Advertisement', 'ADVERTISEMENT ADVERTISEMENT', 'Story continues below advertisement', 'Реклама'],
  related: [
    'Read more: Ferry pilots return to the quay',
    'SEE ALSO: Who owns the shipyard?',
    'More stories from Solvik',
    'Most viewed',
    'The harbour is to be dredged again. Read more',
    'Читайте также: Мост открыли раньше срока',
    'Lire aussi : le pont rouvre au fret',
    'Czytaj także: most znów otwarty',
    'View gallery',
    'Harbour fire:What the insurers will pay',
  ],
  subscribe: [
    'Sign up for our newsletter and get the tide tables every morning',
    'Get the Morning Tide in your inbox',
    'Подпишитесь на рассылку',
    'Підпишіться на розсилку',
    'You can unsubscribe at any time',
    'Choose your country Alvdal Karlsby Solvik Sund',
  ],
  share: ['Share on Facebook', 'Share · Tweet · Print', 'Follow us on Telegram', 'Поделиться'],
  donate: ['Donate now', 'Dear readers,', 'Your gift helps us keep a reporter in every port'],
  paywall: ['Already a subscriber? Log in', 'Subscribe to continue reading'],
  credits: ['© 2023 Harbour Gazette', 'All rights reserved.', 'Follow @pianorling', 'Источник: severnyput.example'],
  navigation: ['Tags: bridge, freight, Solvik', 'Last updated 17 May 2023', '3 min read', '17 hours ago'],
  comments: ['Leave a reply', '14 comments', 'Your e-mail address will not be published.'],
  promotion: ['Download the Courier app', 'Subscribe to our podcast on Spotify', "Visit the Gazette's homepage"],
  cookies: ['We use cookies to count our readers', 'Accept all cookies'],
};

describe('patterns', () => {
  for (const [reason, lines] of Object.entries(FORMS)) {
    for (const line of lines) {
      it(`knows “${line}” as ${reason}`, () => assert.equal(reasonOf(line), reason));
    }
  }

  for (const line of [
    'The regulator fined a shop that had signed customers up for a newsletter without asking them.',
    '“Sign up for our newsletter,” the poster on the quay said, and nobody did.',
    'Support for the bridge grows in Solvik',
    'Follow the rules, ferry pilots are told on Facebook and at sea',
    'The party spent more to get each voter to sign up for an email list than it raised.',
    'Readers of the tide tables will find the bridge at noon',
    'The share of freight that goes by rail',
    'It opened at 12:Noon was late',
  ]) {
    it(`leaves “${line}” alone`, () => assert.equal(reasonOf(line), null));
  }

  it('is quick on long lines', () => {
    for (const words of ['sign up ', 'read more ', 'your support ', 'share ', 'we use ', '© ']) {
      assert.equal(reasonOf(words.repeat(100_000)), null);
    }
  });
});
