import type { Span } from '../text/span.ts';

/** Words between quotation marks, without the marks. */
export interface QuotedPart extends Span {
  /** Whether its paragraph leaves it open, so that the next may go on with it. */
  readonly open: boolean;
}

/** What may close, by what opened. Translated and retyped text mixes the kinds, so each takes its neighbours too. */
const CLOSERS: Readonly<Record<string, string>> = {
  '"': '"”“»',
  '“': '”"»',
  '”': '“”"',
  '«': '»',
  '„': '“”"»',
  '‟': '”"',
  '»': '«',
  '‘': '’',
  '「': '」',
  '『': '』',
  '`': '’´',
};

const MARKS = /["“”„‟«»‘’「」『』`´]|''/g;

/** So many marks ahead a closing one is looked for: names and titles within a quotation have some of their own. */
const REACH = 24;

interface Mark {
  readonly at: number;
  readonly length: number;
  readonly sign: string;
}

/** What stands between an opening mark and the one that closes it, in order and apart; marks within are words of it. */
export function quotedParts(text: string, paragraph: Span, goesOn: boolean): QuotedPart[] {
  const marks = marksOf(text, paragraph);
  const parts: QuotedPart[] = [];
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i]!;
    if (!mayOpen(text, mark, paragraph)) continue;
    const start = mark.at + mark.length;
    const close = closerOf(text, marks, i);
    if (close > 0) {
      parts.push({ start, end: marks[close]!.at, open: false });
      i = close;
    } else if (goesOn && close < 0) {
      parts.push({ start, end: paragraph.end, open: true });
      break;
    }
  }
  return parts;
}

/** Whether the paragraph begins with a mark that opens a quotation. */
export function beginsQuoted(text: string, { start }: Span): boolean {
  return /["“«„‟‘]/.test(text.charAt(start));
}

function marksOf(text: string, { start, end }: Span): Mark[] {
  const content = text.slice(start, end);
  const marks: Mark[] = [];
  for (const { 0: sign, index } of content.matchAll(MARKS)) {
    marks.push({ at: start + index, length: sign.length, sign: sign === "''" ? '"' : sign });
  }
  return marks;
}

function mayOpen(text: string, { at, length, sign }: Mark, paragraph: Span): boolean {
  if (!(sign in CLOSERS)) return false;
  const before = at === paragraph.start ? ' ' : text.charAt(at - 1);
  const behind = text.charAt(at + length);
  // Straight marks and the German »…« tell by the spaces around them whether they open.
  if (sign === '”' || sign === '»' || sign === '‘' || sign === '`') return isOutside(before) && isWordy(behind);
  return sign !== '"' || isOutside(before) || isWordy(behind);
}

/** The number of the mark that closes the one at `i`; -1 for none to the end of the paragraph, 0 for none within reach. */
function closerOf(text: string, marks: readonly Mark[], i: number): number {
  const { sign } = marks[i]!;
  const closers = CLOSERS[sign] ?? '';
  const own = searchCloser(text, marks, i, closers, !closers.includes(sign));
  // A translator may have turned one of the two, and inner marks may never be closed.
  return own > 0 ? own : Math.max(own, searchCloser(text, marks, i, `${closers}”"»`, false));
}

function searchCloser(text: string, marks: readonly Mark[], i: number, closers: string, nested: boolean): number {
  const { sign } = marks[i]!;
  const last = Math.min(marks.length - 1, i + REACH);
  let depth = 0;
  for (let k = i + 1; k <= last; k++) {
    const mark = marks[k]!;
    if (nested && mark.sign === sign) depth++;
    else if (closers.includes(mark.sign) && mayClose(text, mark)) {
      if (depth === 0) return k;
      depth--;
    }
  }
  return last < marks.length - 1 ? 0 : -1;
}

/** An apostrophe within a word or behind a plural closes nothing, nor does a straight mark before a word. */
function mayClose(text: string, { at, length, sign }: Mark): boolean {
  const before = text.charAt(at - 1);
  const behind = text.charAt(at + length);
  if (sign === '’' || sign === '´') return !isWordy(behind) && /[.,!?…]/.test(before);
  return sign !== '"' || !(isOutside(before) && isWordy(behind));
}

function isOutside(character: string): boolean {
  return character === '' || /[\s([{—–:/-]/.test(character);
}

function isWordy(character: string): boolean {
  return /[\p{L}\p{N}.…‘“«"'([$€£¿¡]/u.test(character);
}
