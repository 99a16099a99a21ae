import { ANNOTATION_FORMATS, type AnnotationFormatName, HOLDINGS, type Holding } from './annotationFormats.ts';
import { type PlacedArticle, isLost } from './placedArticle.ts';
import type { TagScheme } from '../../annotations/tagScheme.ts';

/** What of these articles a form leaves out, a sentence each with how many there are; what there is none of is not named. */
export function notHeld(
  name: AnnotationFormatName,
  articles: readonly PlacedArticle[],
  scheme: TagScheme,
): readonly string[] {
  const counts = countsOf(articles, scheme);
  const { leavesOut }: { readonly leavesOut: readonly Holding[] } = ANNOTATION_FORMATS[name];
  return leavesOut.flatMap((one) =>
    counts[one] > 0 ? [`${HOLDINGS[one]}: ${counts[one].toLocaleString('en')}.`] : [],
  );
}

/** How much there is of each. */
function countsOf(articles: readonly PlacedArticle[], { tags }: TagScheme): Readonly<Record<Holding, number>> {
  const marks = articles.flatMap((article) => article.marks);
  const records = articles.flatMap((article) => article.records);
  const ofKind = (kind: string) => records.filter((record) => record.kind === kind).length;
  return {
    mark: marks.length,
    note: marks.filter(({ mark }) => mark.note !== undefined).length,
    untagged: marks.filter(({ mark }) => mark.tags.length === 0).length,
    reply: ofKind('reply'),
    settling: ofKind('settling'),
    ...linksOf(articles),
    article: marks.filter(({ mark }) => mark.selector === null).length,
    lost: marks.filter(isLost).length,
    maker: records.length,
    scheme: tags.length,
    names: articles.reduce((sum, { names }) => sum + names.length, 0),
    details: articles.filter(({ outlet, date, headline, story }) => outlet ?? date ?? headline ?? story).length,
  };
}

function linksOf(articles: readonly PlacedArticle[]): Readonly<Record<'link' | 'linkElsewhere' | 'page', number>> {
  const counts = { link: 0, linkElsewhere: 0, page: 0 };
  for (const { path, records } of articles) {
    for (const record of records) {
      if (record.kind === 'link')
        counts['url' in record.to ? 'page' : record.to.path === path ? 'link' : 'linkElsewhere']++;
    }
  }
  return counts;
}
