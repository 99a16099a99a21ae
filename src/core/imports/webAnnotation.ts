import { type Json, isJson } from '../annotations/annotationJson.ts';
import { URN } from '../annotations/annotationSchema.ts';
import { pathOfIri } from '../annotations/sourceIri.ts';
import { UnreadableFile } from './unreadableFile.ts';

/** The annotations of a document: one, a list, or the pages of a collection. Throws `UnreadableFile` where there are none. */
export function itemsOf(json: unknown): readonly Json[] {
  if (Array.isArray(json)) return json.filter(isJson);
  if (!isJson(json)) throw new UnreadableFile('There are no annotations in it.');
  const types = [json['type'] ?? json['@type']].flat();
  if (types.includes('Annotation')) return [json];
  const items = json['items'] ?? json['@graph'] ?? json['rows'];
  if (Array.isArray(items)) return items.filter(isJson);
  if (isJson(json['first'])) return itemsOf(json['first']);
  throw new UnreadableFile('There are no annotations in it.');
}

/** What an annotation is called; empty where it is not. */
export function idOf(item: Json): string {
  const id = item['id'] ?? item['@id'];
  return typeof id === 'string' ? id : '';
}

/** What an annotation is about: a place of a resource as our store writes it, or the address of another annotation. */
export function targetsOf(item: Json): readonly unknown[] {
  return [item['target']].flat().map((target) => {
    const source = sourceIn(target);
    // What has a UUID for an address is an annotation: articles have paths or pages.
    if (source === null || source.startsWith(URN)) return source;
    const selectors = isJson(target) ? selectorsOf(target['selector']) : [];
    const quote = selectors.find((one) => one['type'] === 'TextQuoteSelector' && typeof one['exact'] === 'string');
    const position = selectors.find((one) => one['type'] === 'TextPositionSelector');
    if (selectors.length === 0) return { source };
    if (!quote && !position) return { source, selector: selectors };
    return { source, selector: [quoteLike(quote), { start: 0, end: 0, ...position, type: 'TextPositionSelector' }] };
  });
}

/** The article that an annotation is about, by its path or address; null for one about another annotation. */
export function sourceOf(item: Json): string | null {
  const source = sourceIn([item['target']].flat()[0]);
  return source === null || source.startsWith(URN) ? null : (pathOfIri(source) ?? source);
}

/** What an annotation says: as texts with a purpose, where another program wrote them as one. */
export function bodiesOf(item: Json): readonly Json[] {
  const { bodyValue } = item;
  const said = typeof bodyValue === 'string' ? [{ type: 'TextualBody', value: bodyValue }] : [item['body']].flat();
  const [motivation] = [item['motivation']].flat();
  return said.flatMap((body) => {
    if (typeof body === 'string') return [{ type: 'SpecificResource', purpose: motivation, source: body }];
    if (!isJson(body)) return [];
    if (typeof body['value'] !== 'string') return [body];
    const isTag = body['purpose'] === 'tagging' || (body['purpose'] === undefined && motivation === 'tagging');
    const purpose = isTag ? 'tagging' : (body['purpose'] ?? 'commenting');
    return [{ ...body, type: 'TextualBody', purpose }];
  });
}

/** A selector, and those that refine it, which tell the place as well. */
function selectorsOf(selector: unknown): readonly Json[] {
  return [selector].flat().flatMap((one) => (isJson(one) ? [one, ...selectorsOf(one['refinedBy'])] : []));
}

function quoteLike(quote: Json | undefined): Json {
  const { exact = '', prefix = '', suffix = '' } = quote ?? {};
  return { type: 'TextQuoteSelector', exact, prefix, suffix };
}

function sourceIn(target: unknown): string | null {
  if (typeof target === 'string') return target;
  if (!isJson(target)) return null;
  const source = target['source'] ?? target['id'] ?? target['@id'];
  if (typeof source === 'string') return source;
  return isJson(source) ? sourceIn({ id: source['id'] ?? source['@id'] }) : null;
}
