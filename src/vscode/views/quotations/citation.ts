import type { QuotationView } from '../../../analysis/quotationResult.ts';
import { articleDate } from '../dateText.ts';
import type { Locale } from '../locale.ts';
import { outletText } from '../outletText.ts';
import { titleOf } from '../titleOf.ts';

/** A statement as it is cited: its words, who said them, and where they stand. */
export function citation(statement: QuotationView, locale: Locale): string {
  const { kind, words, speaker, said, inferred, article, startLine } = statement;
  const name = speaker ? speaker.name : said;
  const who = name && (inferred && speaker ? locale.t('{0} (inferred)', name) : name);
  const where = [
    outletText(article, locale),
    `“${titleOf(article)}”`,
    articleDate(article, 'full', locale),
    locale.t('{0}, line {1}', article.path, startLine + 1),
  ].join(', ');
  return [kind === 'direct' ? `“${words}”` : words, ...(who ? [who] : []), where].join(' — ');
}
