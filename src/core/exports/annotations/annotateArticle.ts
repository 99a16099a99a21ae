import type { Analysed } from '../../analyse.ts';
import type { Annotation } from '../../annotations/annotation.ts';
import type { Corpus } from '../../corpus.ts';
import { type AnnotatedArticle, type NamedPlace, withLineFeeds } from './annotatedArticle.ts';

/** Records about one article. */
export interface RecordsAbout {
  readonly id: string;
  /** As readers know it, `/` between parts. */
  readonly path: string;
  readonly records: readonly Annotation[];
}

/**
 * The article with what the index knows of it, and the names in it where they are asked for. `text` is as decoded; null
 * for a file that is gone.
 */
export function annotateArticle(
  corpus: Corpus,
  { id, path, records }: RecordsAbout,
  text: string | null,
  names: boolean,
): AnnotatedArticle {
  const article = corpus.get(id);
  const neutral = text === null ? null : withLineFeeds(text);
  if (!article || neutral === null) return plainArticle(path, records, neutral);
  const { outlet, agency, date } = article.facts;
  const analysed = corpus.analyse({ id, path, text: neutral });
  const { headline } = analysed.anatomy;
  return {
    path,
    records,
    text: neutral,
    headline: headline && neutral.slice(headline.start, headline.end).replaceAll(/\s+/gu, ' ').trim(),
    outlet: (outlet ?? agency)?.name ?? null,
    date: date?.value ?? null,
    story: corpus.get(corpus.storyOf(id)?.members[0] ?? '')?.path ?? null,
    names: names ? namesIn(analysed) : [],
  };
}

/** The article with nothing known of it; `text` has `\n` for every line end, and is null where the file is gone. */
export function plainArticle(path: string, records: readonly Annotation[], text: string | null): AnnotatedArticle {
  return { path, records, text, headline: null, outlet: null, date: null, story: null, names: [] };
}

function namesIn({ entities: { entities, mentions } }: Analysed): readonly NamedPlace[] {
  return mentions.flatMap(({ start, end, type, entity }) => {
    const known = entities[entity];
    return known ? [{ start, end, type, id: known.id, name: known.canonical, wikidata: known.wikidata }] : [];
  });
}
