import assert from 'node:assert/strict';
import { findBoilerplate } from '../../../../src/core/boilerplate/findBoilerplate.ts';
import { PARAGRAPHS, paragraphs, shippedModel } from './shippedModel.ts';

const CLOSE =
  'The port authority expects the first container ship of the summer on Friday, two weeks later than in other years.';

/** Articles with lines that look like boilerplate and are none. */
const ARTICLES: Readonly<Record<string, string>> = {
  'a police appeal with an address': paragraphs(
    'Lanterns stolen from the north quay',
    'Officers are looking for two men who unscrewed eleven brass lanterns from the north quay during the night to Sunday and drove away with them.',
    'The lanterns are worth little as brass, but they were cast for the opening of the harbour and cannot be replaced, the museum said.',
    'Anyone with information is asked to write to detectives at lanterns@police.example or to call 555-0142.',
  ),
  'sub-headings': paragraphs(
    'What the bridge changes',
    PARAGRAPHS[0],
    'A year of detours',
    PARAGRAPHS[1],
    'What comes next',
    CLOSE,
  ),
  'a headline with the words of boilerplate': paragraphs(
    'Newsletter of the pilots’ union asks members to share their cabins',
    'The union of ferry pilots asked its members on Monday to share their cabins with apprentices, since the school at Solvik has more pupils than beds this year.',
    'About forty apprentices have had to sleep on the training ship, which is heated only when it is at sea, a teacher said.',
  ),
  'a story about cookies and newsletters': paragraphs(
    'Shop fined over cookies',
    'The regulator fined a shop in Karlsby on Thursday because its site set cookies before visitors had agreed and signed buyers up for a newsletter they had not asked for.',
    '“We use cookies as everybody does, and your consent matters to us,” the shop said in a statement.',
    'The regulator told shops to let people unsubscribe with a single click and to say plainly what they share with advertisers.',
  ),
  'a transcript': paragraphs(
    'The mayor looks back',
    'Tomas Brekke leaves the town hall of Solvik in June after twelve years, and spoke to the harbour radio about the bridge, the fire and the ferries.',
    '(SOUNDBITE OF HARBOUR BELL)',
    'HOST: You have been mayor for twelve years, and you leave with the bridge open again. How does that feel?',
    'BREKKE: It feels like a long breath. We did what we could for the town and its people.',
    '(LAUGHTER)',
  ),
  'a request for comment and a closer of one line': paragraphs(
    'Crane stands still for a fourth week',
    'The crane on quay seven has not moved since the cable snapped at the start of May, and three ships have gone to Karlsby to be unloaded.',
    'The maker had not responded to a request for comment by press time.',
    'It was built to last a century.',
  ),
  'an agency’s credit and a list': paragraphs(
    'What the ports agreed on',
    'The ports of the strait signed an agreement on Monday after a week of talks in Lindholm, and made its main points known:',
    '• One price for pilots',
    '• Dredging in turns',
    '• Free berths for rescue boats',
    CLOSE,
    '(Reporting by Jonas Ek in Karlsby; editing by Dagny Roth)',
  ),
  'a correction': paragraphs(
    PARAGRAPHS[0],
    PARAGRAPHS[1],
    'Correction: An earlier version gave a wrong year for the collision; the barge struck the pier in 2022.',
  ),
};

describe('lines that mislead', () => {
  for (const [name, text] of Object.entries(ARTICLES)) {
    it(`leaves ${name} alone`, () => assert.deepEqual(findBoilerplate(text, null, shippedModel), []));
  }

  const OTHERS: Readonly<Record<string, string>> = {
    'an appeal that reads like the article':
      'A note to our readers\n\nThe Courier has reported from the quay for ninety years.\n\nThat work is paid for by readers like you. Please consider a gift to our newsroom.',
    'a note on republishing':
      'This story was originally published by the Harbour Gazette and is republished with permission.',
    'an author’s note': 'Mira Solberg is a reporter at the Lindholm Courier. She covers the strait and its ports.',
    'a row of keywords': 'Keywords: bridge, freight, railway, Solvik',
    'a stray word of a widget': 'Show all comments',
  };
  for (const [name, lines] of Object.entries(OTHERS)) {
    it(`flags ${name}, and it alone`, () => {
      const text = paragraphs('Freight trains cross the Lindholm bridge again', ...PARAGRAPHS, CLOSE, lines);
      const blocks = findBoilerplate(text, null, shippedModel);
      assert.equal(blocks[0]?.start, text.indexOf(lines));
      assert.equal(blocks.at(-1)?.end, text.length);
    });
  }
});
