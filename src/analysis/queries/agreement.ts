import { type CodedArticle, agreementOf } from '../../core/annotations/agreement/agreement.ts';
import { codedArticle } from '../../core/annotations/agreement/codedArticle.ts';
import { disagreementRow } from '../../core/exports/agreement/agreementRows.ts';
import { Lines } from '../../core/text/lines.ts';
import type { AgreementMethods } from '../agreementMethods.ts';
import type { Handlers } from '../channel.ts';
import { lineRange } from './passageViews.ts';

/** The part of the engine that reads articles again. */
interface Texts {
  readonly indexing: { textOf(id: string): Promise<string> };
}

const NO_TEXT = { text: '', lines: new Lines('') };

/** The answers about what several people marked. */
export function agreementHandlers(engine: () => Promise<Texts>): Handlers<AgreementMethods> {
  return {
    agreement: async ({ articles, coders }, job) => {
      const { indexing } = await engine();
      const coded: CodedArticle[] = [];
      const unread: string[] = [];
      let lost = 0;
      for (const { id, path, records } of articles) {
        const text = await indexing.textOf(id).catch(() => null);
        if (text === null) {
          unread.push(path);
        } else {
          // Articles of several workspace folders may have one path: their addresses tell them apart.
          const read = codedArticle({ path: id, text, records });
          coded.push(read.article);
          lost += read.lost;
        }
        job.partial({ done: coded.length + unread.length, total: articles.length });
        await job.breathe();
      }
      const { tags, disagreements } = agreementOf(coded, coders);
      const paths = new Map(articles.map(({ id, path }) => [id, path]));
      const texts = new Map(coded.map(({ path, text }) => [path, { text, lines: new Lines(text) }]));
      const places = disagreements.map((one) => {
        const { text, lines } = texts.get(one.path) ?? NO_TEXT;
        const row = disagreementRow(one, text, lines);
        const range = one.passage && lineRange(lines, one.passage);
        return { ...row, id: one.path, path: paths.get(one.path) ?? one.path, range };
      });
      return { tags, disagreements: places, lost, unread };
    },
  };
}
