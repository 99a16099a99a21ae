import { TextPositions } from '../../annotations/anchors/positions.ts';
import { selectorIn } from '../../annotations/anchors/selectorOf.ts';
import type { Annotation } from '../../annotations/annotation.ts';
import { type Json, lineOf } from '../../annotations/annotationJson.ts';
import { URN } from '../../annotations/annotationSchema.ts';
import { iriOfPath } from '../../annotations/sourceIri.ts';
import type { PlacedArticle, PlacedName } from './placedArticle.ts';
import { uuidOf } from './uuidOf.ts';

/** What our records have that the vocabulary does not name, in terms of vocabularies that its context knows. */
const OWN_TERMS = { version: 'schema:version', opening: 'dcterms:description' };

/** Who worked out what no reader made. */
export const GENERATOR = { type: 'Software', name: 'Dateline' } as const;

/**
 * Everything as one page of a collection (W3C Web Annotation Data Model, in JSON-LD): the records as their store has them,
 * selectors of passages that were found as they are now; what is known of articles and the names in them as annotations
 * that software made. Articles are called by their paths, which resolve where the file lies in their folder.
 */
export function webAnnotations(articles: readonly PlacedArticle[]): string {
  const items = articles.flatMap((article) => {
    const positions = new TextPositions(article.text);
    return [
      ...recordsOf(article, positions).map((record) => JSON.parse(lineOf(record, article.path)) as Json),
      ...detailsOf(article),
      ...article.names.map((name) => nameOf(article.path, name, positions)),
    ];
  });
  const id = URN + uuidOf('collection', ...items.map((item) => String(item['id'])));
  const collection = {
    '@context': ['http://www.w3.org/ns/anno.jsonld', OWN_TERMS],
    id,
    type: 'AnnotationCollection',
    label: 'Annotations',
    total: items.length,
    first: { id: URN + uuidOf('page', id), type: 'AnnotationPage', startIndex: 0, items },
  };
  return `${JSON.stringify(collection, null, 1)}\n`;
}

function recordsOf({ records, marks }: PlacedArticle, positions: TextPositions): readonly Annotation[] {
  const places = new Map(marks.map(({ mark, place }) => [mark.id, place]));
  return records.map((record) => {
    const place = places.get(record.id);
    return record.kind === 'mark' && place ? { ...record, selector: selectorIn(positions, place) } : record;
  });
}

function detailsOf({ path, headline, outlet, date, story }: PlacedArticle): readonly Json[] {
  if (headline === null && outlet === null && date === null && story === null) return [];
  const body = {
    type: 'schema:NewsArticle',
    ...(headline !== null && { 'schema:headline': headline }),
    ...(outlet !== null && { 'schema:publisher': outlet }),
    ...(date !== null && { 'schema:datePublished': date }),
    ...(story !== null && { 'schema:isPartOf': { id: iriOfPath(story) } }),
  };
  return [{ ...worked('details', path), motivation: 'describing', body, target: { source: iriOfPath(path) } }];
}

function nameOf(path: string, { place, type, name, wikidata }: PlacedName, positions: TextPositions): Json {
  const { exact, prefix, suffix, start, end } = selectorIn(positions, place);
  return {
    ...worked('name', path, String(start), String(end)),
    motivation: 'identifying',
    body: [
      { type: 'TextualBody', purpose: 'identifying', value: name },
      { type: 'TextualBody', purpose: 'classifying', value: type },
      ...(wikidata === null
        ? []
        : [
            {
              type: 'SpecificResource',
              purpose: 'identifying',
              source: `http://www.wikidata.org/entity/${wikidata}`,
            },
          ]),
    ],
    target: {
      source: iriOfPath(path),
      selector: [
        { type: 'TextQuoteSelector', exact, prefix, suffix },
        { type: 'TextPositionSelector', start, end },
      ],
    },
  };
}

function worked(...words: readonly string[]): Json {
  return { id: URN + uuidOf(...words), type: 'Annotation', creator: { ...GENERATOR } };
}
