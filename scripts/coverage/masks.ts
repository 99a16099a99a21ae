import { readFileSync } from 'node:fs';
import { BATCH, analyseAll } from '../../src/core/analyse.ts';
import { coreData, withoutNames } from '../../src/core/data.ts';
import { Neighbourhood, groupOf } from '../../src/core/neighbourhood.ts';
import type { Span } from '../../src/core/text/span.ts';

/** A text with what its record says of it. */
interface Recorded {
  readonly id: string;
  readonly text: string;
  readonly series?: string;
}

const data = withoutNames(coreData((file) => readFileSync(new URL(`../../data/${file}`, import.meta.url))));

/** What is not the article in each of the texts, as a collection of them shows it: trees must learn from what they will see. */
export function masksOf(articles: readonly Recorded[]): ReadonlyMap<string, readonly Span[]> {
  const neighbourhood = new Neighbourhood();
  const sources = articles.map(({ id, text, series }) => ({
    id,
    path: id,
    text,
    ...(series !== undefined && { record: { outlet: series } }),
  }));
  for (const source of sources) neighbourhood.add(source);
  const { repetition } = neighbourhood;
  const masks = new Map<string, readonly Span[]>();
  for (let i = 0; i < sources.length; i += BATCH) {
    const batch = sources.slice(i, i + BATCH);
    const analysed = analyseAll(batch, data, (source) => ({
      today: '2100-01-01',
      boilerplate: { repetition, group: groupOf(source), decisions: [] },
    }));
    batch.forEach(({ id }, k) => masks.set(id, analysed[k]?.mask ?? []));
  }
  return masks;
}
