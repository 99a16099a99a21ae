import type { Corpus } from '../../core/corpus.ts';
import {
  type AnnotatedArticle,
  type NamedPlace,
  withLineFeeds,
} from '../../core/exports/annotations/annotatedArticle.ts';
import { writeAnnotations } from '../../core/exports/annotations/writeAnnotations.ts';
import { importAnnotations } from '../../core/imports/importAnnotations.ts';
import { readAnnotations } from '../../core/imports/readAnnotations.ts';
import { byCodeUnits } from '../../core/text/byCodeUnits.ts';
import type { Handlers } from '../channel.ts';
import type { ExportingMethods, RecordsOf } from '../exporting.ts';

/** What taking annotations out and in needs of the index. */
interface Texts {
  readonly corpus: Corpus;
  readonly indexing: { textOf(id: string): Promise<string> };
}

/** The answers about annotations that leave or come in. */
export function annotationHandlers(engine: () => Promise<Texts>): Handlers<ExportingMethods> {
  return {
    exportAnnotations: async ({ format, articles, scheme, names }, job) => {
      const texts = await engine();
      const annotated: AnnotatedArticle[] = [];
      for (const one of [...articles].sort((a, b) => byCodeUnits(a.path, b.path))) {
        annotated.push(await annotatedArticle(texts, one, names));
        job.partial({ done: annotated.length, total: articles.length });
        await job.breathe();
      }
      return writeAnnotations(format, { articles: annotated, scheme });
    },
    importAnnotations: async ({ name, bytes, creator, now, scheme }) => {
      const { corpus, indexing } = await engine();
      const file = readAnnotations(name, bytes, { creator, now });
      return importAnnotations(file, { articles: corpus.all(), scheme, textOf: (id) => indexing.textOf(id) });
    },
  };
}

async function annotatedArticle(
  { corpus, indexing }: Texts,
  { id, path, records }: RecordsOf,
  names: boolean,
): Promise<AnnotatedArticle> {
  const article = corpus.get(id);
  // A file that went has records still; one that cannot be read now is as good as gone.
  const read = article && (await indexing.textOf(id).catch(() => null));
  if (!article || read === null || read === undefined)
    return { path, ...NOTHING_KNOWN, text: null, records, names: [] };
  const text = withLineFeeds(read);
  const { outlet, agency, date } = article.facts;
  const analysed = corpus.analyse({ id, path, text });
  const { headline } = analysed.anatomy;
  return {
    path,
    text,
    records,
    headline: headline && text.slice(headline.start, headline.end).replaceAll(/\s+/gu, ' ').trim(),
    outlet: (outlet ?? agency)?.name ?? null,
    date: date?.value ?? null,
    story: corpus.get(corpus.storyOf(id)?.members[0] ?? '')?.path ?? null,
    names: names ? namesIn(analysed) : [],
  };
}

const NOTHING_KNOWN = { headline: null, outlet: null, date: null, story: null } as const;

function namesIn({ entities: { entities, mentions } }: ReturnType<Corpus['analyse']>): readonly NamedPlace[] {
  return mentions.flatMap(({ start, end, type, entity }) => {
    const known = entities[entity];
    return known ? [{ start, end, type, id: known.id, name: known.canonical, wikidata: known.wikidata }] : [];
  });
}
