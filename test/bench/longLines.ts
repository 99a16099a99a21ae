import { parseArticle } from '../../src/core/article/parseArticle.ts';
import type { OutletIndex } from '../../src/core/article/outlets/outletIndex.ts';
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
};

/** The anatomy of texts of one line: processor time for each million characters, and how it grows with the length. */
export function* longLines(outlets: OutletIndex): Generator<readonly [piece: string, short: number, growth: number]> {
  const seconds = (piece: string, length: number): number => {
    const text = piece.repeat(length / piece.length);
    return timed(() => parseArticle(text, outlets));
  };
  for (const [name, piece] of Object.entries(PIECES)) {
    // The last of three, so that compilation does not flatter the growth.
    const [, , short = 0] = [1, 2, 3].map(() => seconds(piece, SIZES[0]));
    const long = seconds(piece, SIZES[1]);
    yield [name, short, Math.log(long / short) / Math.log(SIZES[1] / SIZES[0])];
  }
}
