import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import jsonld from 'jsonld';
import { withLineFeeds } from '../../../../../src/core/exports/annotations/annotatedArticle.ts';
import { writeAnnotations } from '../../../../../src/core/exports/annotations/writeAnnotations.ts';
import { codePoints, exportOf, samples } from './annotated.ts';
import { webAnnotationContext } from './webAnnotationContext.ts';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
const OA = 'http://www.w3.org/ns/oa#';

/** Gives our own context of the vocabulary in the place of the standard's, and nothing from the net. */
async function documentLoader(url: string) {
  if (url !== CONTEXT) throw new Error(`${url} was asked for`);
  return { contextUrl: undefined, document: webAnnotationContext, documentUrl: url } as never;
}

type Node = Readonly<Record<string, readonly { readonly '@value'?: unknown; readonly '@id'?: string }[]>>;

/** All nodes of a document by the processor; `safe` makes it refuse what it would drop: terms that no context knows. */
async function nodesOf(text: string): Promise<readonly Node[]> {
  const options = { documentLoader, base: 'file:///corpus/', safe: true };
  return (await jsonld.flatten(JSON.parse(text), undefined, options as never)) as unknown as readonly Node[];
}

const value = (node: Node | undefined, term: string) => node?.[term]?.[0]?.['@value'];

describe('Web Annotations', () => {
  it('are JSON-LD of which a processor drops nothing', async () => {
    let passages = 0;
    await fc.assert(
      fc.asyncProperty(samples, async (all) => {
        const { bytes } = writeAnnotations('w3c', exportOf(all));
        const nodes = await nodesOf(new TextDecoder().decode(bytes));
        const byId = new Map(nodes.map((node) => [node['@id'] as unknown as string, node]));
        const annotations = nodes.filter((node) => [node['@type']].flat().includes(`${OA}Annotation` as never));
        const records = all.flatMap((sample) => sample.records);
        assert.equal(annotations.length, records.length + all.length, 'with one about each article');
        for (const annotation of annotations) {
          const target = byId.get(annotation[`${OA}hasTarget`]?.[0]?.['@id'] ?? '');
          assert.ok(target, 'a target');
          const selectors = (target[`${OA}hasSelector`] ?? []).map((one) => byId.get(one['@id'] ?? ''));
          if (selectors.length === 0) continue;
          passages++;
          const source = decodeURIComponent(
            (target[`${OA}hasSource`]?.[0]?.['@id'] ?? '').slice('file:///corpus/'.length),
          );
          const text = withLineFeeds(all.find(({ path }) => path === source)?.text ?? '');
          const quote = selectors.find((one) => one?.[`${OA}exact`]);
          const place = selectors.find((one) => one?.[`${OA}start`]);
          const [start, end] = [value(place, `${OA}start`), value(place, `${OA}end`)].map(Number);
          assert.equal(codePoints(text, start ?? 0, end ?? 0), value(quote, `${OA}exact`));
        }
      }),
      { numRuns: 40 },
    );
    assert.ok(passages > 60, `${passages} passages`);
  });

  it('would be refused with a term that no context knows', async () => {
    const [all = []] = fc.sample(samples, { numRuns: 1, seed: 3 });
    const text = new TextDecoder().decode(writeAnnotations('w3c', exportOf(all)).bytes);
    await assert.rejects(nodesOf(text.replace('"label"', '"harbour"')));
  });

  it('tell what is known of articles, and the names in them, as the work of software', async () => {
    const text = 'The quay of Solvik.';
    const name = { start: 12, end: 18, type: 'place', id: 'place:solvik', name: 'Solvik', wikidata: 'Q42' } as const;
    const sample = { path: 'quay.txt', text, records: [] };
    const { bytes } = writeAnnotations('w3c', exportOf([sample], { names: [name], story: 'bridge.txt' }));
    const nodes = await nodesOf(new TextDecoder().decode(bytes));
    const schema = (term: string) => nodes.flatMap((node) => value(node, `http://schema.org/${term}`) ?? []);
    assert.deepEqual(schema('publisher'), ['Lindholm Courier']);
    assert.deepEqual(schema('datePublished'), ['2023-05-16']);
    const sources = nodes.flatMap((node) => (node[`${OA}hasSource`] ?? []).map((one) => one['@id']));
    assert.ok(sources.includes('http://www.wikidata.org/entity/Q42'));
    assert.ok(nodes.some((node) => JSON.stringify(node['@type']).includes('activitystreams#Application')));
  });
});
