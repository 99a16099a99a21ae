const OA = 'http://www.w3.org/ns/oa#';
const ACTIVITY = 'http://www.w3.org/ns/activitystreams#';
const DCTERMS = 'http://purl.org/dc/terms/';
const FOAF = 'http://xmlns.com/foaf/0.1/';
const XSD = 'http://www.w3.org/2001/XMLSchema#';

/**
 * What the terms stand for that we use of the Web Annotation vocabulary (https://www.w3.org/TR/annotation-vocab/): our own
 * JSON-LD context, without the terms that we never write, so that these are dropped and thereby found.
 */
export const webAnnotationContext = {
  '@context': {
    id: '@id',
    type: '@type',

    // The vocabulary's own classes, motivations and parts of quotations, called as there.
    ...alike(OA, 'Annotation', 'TextualBody', 'SpecificResource', 'TextQuoteSelector', 'TextPositionSelector'),
    ...alike(OA, 'highlighting', 'tagging', 'commenting', 'describing', 'replying', 'moderating', 'linking'),
    ...alike(OA, 'identifying', 'classifying'),
    ...alike(OA, 'exact', 'prefix', 'suffix'),

    // Classes and texts that it takes from other vocabularies.
    Person: `${FOAF}Person`,
    Software: `${ACTIVITY}Application`,
    AnnotationCollection: `${ACTIVITY}OrderedCollection`,
    AnnotationPage: `${ACTIVITY}OrderedCollectionPage`,
    name: `${FOAF}name`,
    label: 'http://www.w3.org/2000/01/rdf-schema#label',
    format: 'http://purl.org/dc/elements/1.1/format',
    value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',

    // Between things; a page's items in their order.
    ...typed('@id', {
      body: `${OA}hasBody`,
      target: `${OA}hasTarget`,
      source: `${OA}hasSource`,
      selector: `${OA}hasSelector`,
      scope: `${OA}hasScope`,
      creator: `${DCTERMS}creator`,
      first: `${ACTIVITY}first`,
    }),
    items: { '@id': `${ACTIVITY}items`, '@type': '@id', '@container': '@list' },
    ...typed('@vocab', { motivation: `${OA}motivatedBy`, purpose: `${OA}hasPurpose` }),

    // Times and numbers.
    ...typed(`${XSD}dateTime`, { created: `${DCTERMS}created`, modified: `${DCTERMS}modified` }),
    ...typed(`${XSD}nonNegativeInteger`, {
      start: `${OA}start`,
      end: `${OA}end`,
      total: `${ACTIVITY}totalItems`,
      startIndex: `${ACTIVITY}startIndex`,
    }),

    // Prefixes of what our records have beyond the vocabulary.
    dcterms: DCTERMS,
    schema: 'http://schema.org/',
  },
};

/** Terms that are called as the ends of their IRIs. */
function alike(space: string, ...terms: readonly string[]) {
  return Object.fromEntries(terms.map((term) => [term, space + term]));
}

/** Terms whose values are of one type. */
function typed(type: string, iris: Readonly<Record<string, string>>) {
  return Object.fromEntries(Object.entries(iris).map(([term, iri]) => [term, { '@id': iri, '@type': type }]));
}
