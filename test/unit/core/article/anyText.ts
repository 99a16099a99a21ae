import * as fc from 'fast-check';

/** Pieces of the formats that the anatomy looks for, so that random texts come near them. */
const PIECES = [
  ' date 2023-05-16 ',
  'SOLVIK, May 16. /NORDA/. ',
  'SOLVIK (AP) — ',
  'Published: May 16, 2023',
  '16.05.2023',
  'on Tuesday',
  'yesterday',
  'In 2022',
  '“',
  '”',
  '"',
  '«',
  '»',
  ' said Brekke',
  'By Ada Writer',
  '© 2023 Lindholm Courier',
  'Source: tass.com',
  '\n',
  '\r\n',
  '\n\n',
  ' ',
  '. ',
  '/',
  '(',
  ')',
  '\uD800',
  'e\u0301',
  'Мост',
];

/** Any text, often of such pieces. */
export const anyText = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 40 })
  .map((parts) => parts.join(''));
