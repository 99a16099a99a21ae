import { type Span, textOf } from '../text/span.ts';
import { eachWord } from '../text/words.ts';

/** Without a speaker, fewer words between marks are a term, a slogan or a name. */
const LEAST_UNATTRIBUTED = 6;
/** Words of three letters and fewer are small in titles too. */
const SMALL = 3;

/** Whether words in quotation marks that nobody is said to speak are no statement: few, or each with a capital. */
export function isTitle(text: string, quotation: Span): boolean {
  let words = 0;
  let long = 0;
  let capital = 0;
  eachWord(text, quotation.start, Math.min(quotation.end, quotation.start + 300), (start, end) => {
    words++;
    if (end - start <= SMALL) return;
    long++;
    const first = textOf(text, { start, end: start + 1 });
    if (first !== first.toLowerCase()) capital++;
  });
  return words < LEAST_UNATTRIBUTED || capital > 0.6 * long;
}
