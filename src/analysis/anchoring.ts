import type { Anchor } from '../core/annotations/anchors/anchor.ts';
import { anchorAll } from '../core/annotations/anchors/anchorAll.ts';
import { hasNameOf, shareOf } from '../core/annotations/anchors/findArticle.ts';
import { decodeText } from '../core/text/decode.ts';
import type { ArticleMarks, MarksLookedAt } from './anchoringMethods.ts';
import type { Ask } from './engine.ts';
import type { Indexing } from './indexing.ts';
import type { Job } from './job.ts';
import type { Progress } from './protocol.ts';

/** What the search for marks needs of the index. */
export interface Texts {
  /** Every article, by id and path. */
  readonly all: () => Iterable<{ readonly id: string; readonly path: string }>;
  /** The text of a file as it is now; null when there is no such file. Rejects when it cannot be used. */
  readonly textOf: (id: string) => Promise<string | null>;
}

/** The text of any file, also of one that the index leaves out; null when there is none. Rejects when it cannot be used. */
export async function textOfFile(id: string, indexing: Indexing, ask: Ask): Promise<string | null> {
  const bytes = () => ask('read', { id }).catch(() => null);
  if (indexing.stampOf(id)) {
    try {
      return await indexing.textOf(id);
    } catch (error) {
      // The file may have gone before the index heard of it.
      if ((await bytes()) !== null) throw error;
      return null;
    }
  }
  const read = await bytes();
  return read && decodeText(read, 'auto').text;
}

/** Looks for the marks of articles in their files. Articles whose file is gone are looked for in all others, together. */
export async function lookAtMarks(
  articles: readonly ArticleMarks[],
  texts: Texts,
  job: Job<Progress>,
): Promise<readonly MarksLookedAt[]> {
  const looked: (MarksLookedAt | null)[] = [];
  for (const article of articles) {
    looked.push(await lookAt(article, texts));
    job.partial({ done: looked.length, total: articles.length });
    await job.breathe();
  }
  const gone = articles.filter((_, i) => looked[i] === null);
  const found = gone.length > 0 ? await findArticles(gone, texts, job) : null;
  return looked.map((one, i) => one ?? { movedTo: found?.get(articles[i]?.id ?? '') ?? null });
}

async function lookAt({ id, passages }: ArticleMarks, { textOf }: Texts): Promise<MarksLookedAt | null> {
  try {
    const text = await textOf(id);
    return text === null ? null : { lost: lostIn(text, passages) };
  } catch {
    // Of a file that is there and cannot be read nobody knows that its passages are not.
    return { lost: [] };
  }
}

function lostIn(
  text: string,
  passages: ArticleMarks['passages'],
): { readonly passage: number; readonly candidates: readonly Anchor[] }[] {
  return anchorAll(text, passages).flatMap((anchoring, passage) =>
    anchoring.anchor ? [] : [{ passage, candidates: anchoring.candidates }],
  );
}

/** By gone article the one that has most of what was marked in it, those with its file name before all others. */
async function findArticles(
  gone: readonly ArticleMarks[],
  texts: Texts,
  job: Job<Progress>,
): Promise<ReadonlyMap<string, string>> {
  const best = new Map<string, number>();
  const found = new Map<string, string>();
  for (const { id, path } of texts.all()) {
    const text = await texts.textOf(id).catch(() => null);
    await job.breathe();
    if (text === null) continue;
    for (const article of gone) {
      const share = shareOf(article, text);
      const worth = share > 0 && hasNameOf(article.path, path) ? 1 + share : share;
      if (worth <= (best.get(article.id) ?? 0)) continue;
      best.set(article.id, worth);
      found.set(article.id, id);
    }
  }
  return found;
}
