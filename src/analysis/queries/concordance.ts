import { Concordance } from '../../core/concordance/concordance.ts';
import type { ConcordanceLine } from '../../core/concordance/concordanceLine.ts';
import type { ConcordanceQuery } from '../../core/concordance/concordanceQuery.ts';
import type { Corpus } from '../../core/corpus.ts';
import type { ConcordanceCounts, ConcordancePart } from '../concordanceResult.ts';
import type { Job } from '../job.ts';
import { readAhead } from '../reading.ts';
import type { FileStamp } from '../protocol.ts';

/** What was found is told after so many articles, the first at once: more messages would cost more than the search. */
const TOLD_EACH = 100;

/** Where the articles' texts come from. */
export interface ArticleTexts {
  /** The text of a listed file as it is now; rejects when it cannot be had. */
  textOf(id: string): Promise<string>;
  stampOf(id: string): FileStamp | undefined;
}

/**
 * Looks for a query in all articles, the newest first. Tells at most `limit` lines on the way and goes on counting; gives
 * the counts. Rejects with `QueryError` where the query cannot be looked for.
 */
export async function searchInContext(
  corpus: Corpus,
  texts: ArticleTexts,
  { query, limit }: { readonly query: ConcordanceQuery; readonly limit: number },
  job: Job<ConcordancePart>,
): Promise<ConcordanceCounts> {
  const concordance = new Concordance(corpus, query);
  const stamps = concordance.articles.flatMap(({ id }) => texts.stampOf(id) ?? []);
  const counts = { searched: 0, total: stamps.length, lines: 0, articles: 0, cut: 0, unread: 0 };
  let room = limit;
  let told = 0;
  let found: ConcordanceLine[] = [];
  const tell = (): void => {
    job.partial({ ...counts, found });
    found = [];
    told = counts.searched;
  };
  const read = (stamp: FileStamp) =>
    texts.textOf(stamp.id).then(
      (text) => ({ stamp, text }),
      (error: unknown) => ({ stamp, reason: String(error) }),
    );
  for await (const file of readAhead(stamps, read)) {
    // What is gone since the search began has nothing.
    const article = corpus.get(file.stamp.id);
    if (!('text' in file)) counts.unread++;
    else if (article) {
      const { lines, count, cut } = concordance.search(article, file.text, room);
      room -= lines.length;
      found.push(...lines);
      counts.lines += count;
      counts.articles += count > 0 ? 1 : 0;
      counts.cut += cut ? 1 : 0;
    }
    counts.searched++;
    const first = found.length > 0 && counts.lines === found.length;
    if (first || counts.searched - told >= TOLD_EACH) tell();
    await job.breathe();
  }
  tell();
  return counts;
}
