import type { Corpus } from '../../core/corpus.ts';
import { annotateArticle } from '../../core/exports/annotations/annotateArticle.ts';
import type { AnnotatedArticle } from '../../core/exports/annotations/annotatedArticle.ts';
import { writeAnnotations } from '../../core/exports/annotations/writeAnnotations.ts';
import { importAnnotations } from '../../core/imports/importAnnotations.ts';
import { readAnnotations } from '../../core/imports/readAnnotations.ts';
import { byCodeUnits } from '../../core/text/byCodeUnits.ts';
import type { Handlers } from '../channel.ts';
import type { ExportingMethods } from '../exporting.ts';

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
        // A file that went has records still; one that cannot be read now is as good as gone.
        const text = texts.corpus.get(one.id) ? await texts.indexing.textOf(one.id).catch(() => null) : null;
        annotated.push(annotateArticle(texts.corpus, one, text, names));
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
