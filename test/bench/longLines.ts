import { timed } from './timed.ts';

const SIZES = [1_000_000, 8_000_000] as const;

/** What each line repeats: ordinary text, and what one of the patterns looks for all the time. */
const PIECES: Readonly<Record<string, string>> = {
  prose: 'The bridge at Solvik was opened to trains on Tuesday, Brekke said, and “we are glad of it all”. ',
  Russian: 'Мост в Сольвике открыли во вторник, сообщил Брекке. ',
  quotations: '“We are glad of it,” ',
  'quotation marks': '"',
  capitals: 'SOLVIK BRIDGE OPENED ',
  names: 'told Ada Brekke ',
  digits: '1234567890',
  dates: '3 May ',
  weekdays: 'last Friday ',
  brackets: '((((',
  'one word': 'x',
  'calls to subscribe': 'Sign up for our newsletter and get ',
  'calls to read on': 'Read more: ',
  'calls for support': 'We need your support. ',
  'share buttons': 'Share Tweet Print ',
};

/** A part of the core over texts of one line: processor time for a million characters, and how it grows with the length. */
export function* longLines(
  part: (text: string) => unknown,
): Generator<readonly [piece: string, short: number, growth: number]> {
  const seconds = (piece: string, length: number): number => {
    const text = piece.repeat(length / piece.length);
    return timed(() => part(text));
  };
  for (const [name, piece] of Object.entries(PIECES)) {
    // The last of three, so that compilation does not flatter the growth.
    const [, , short = 0] = [1, 2, 3].map(() => seconds(piece, SIZES[0]));
    const long = seconds(piece, SIZES[1]);
    yield [name, short, Math.log(long / short) / Math.log(SIZES[1] / SIZES[0])];
  }
}
