import { readFileSync } from 'node:fs';
import { BATCH, analyseAll } from '../../src/core/analyse.ts';
import type { ArticleFacts } from '../../src/core/article/article.ts';
import { alone } from '../../src/core/article/dates/estimate/estimateDate.ts';
import { decideFacts } from '../../src/core/article/decideFacts.ts';
import { judgeFacts } from '../../src/core/article/judgeFacts.ts';
import { coreData, withoutNames } from '../../src/core/data.ts';
import { Neighbourhood, groupOf } from '../../src/core/neighbourhood.ts';
import { storyDay } from '../../src/core/storyDay.ts';
import type { Span } from '../../src/core/text/span.ts';

/** A text with what its record says of it. */
interface Recorded {
  readonly id: string;
  readonly text: string;
  readonly date?: string;
  readonly series?: string;
}

/** What the product knows of a text when it compares it. */
export interface Reading {
  /** What is not the article. */
  readonly mask: readonly Span[];
  /** Days since 1970-01-01, of the record or else of the text; null when neither tells. */
  readonly day: number | null;
  /** Of the text alone. */
  readonly textDay: number | null;
}

/** The same day at every run, after every date of the sets. */
const TODAY = '2026-01-01';

const data = withoutNames(coreData((file) => readFileSync(new URL(`../../data/${file}`, import.meta.url))));

/** Reads texts as the product does, as one collection: trees must learn from what they will see. */
export function readingsOf(articles: readonly Recorded[]): ReadonlyMap<string, Reading> {
  const neighbourhood = new Neighbourhood();
  const sources = articles.map(({ id, text, date, series }) => ({
    id,
    path: id,
    text,
    record: { ...(date !== undefined && { date }), ...(series !== undefined && { outlet: series }) },
  }));
  for (const source of sources) neighbourhood.add(source);
  const { repetition } = neighbourhood;
  const readings = new Map<string, Reading>();
  for (let i = 0; i < sources.length; i += BATCH) {
    const batch = sources.slice(i, i + BATCH);
    const analysed = analyseAll(batch, data, (source) => ({
      today: TODAY,
      boilerplate: { repetition, group: groupOf(source), decisions: [] },
    }));
    for (const [k, { anatomy, mask, facts }] of analysed.entries()) {
      const { id, text, record } = batch[k]!;
      const context = { mask, outlets: data.outlets, landmarks: data.landmarks, today: TODAY };
      const undated = decideFacts(text, anatomy, { ...context, record: {} });
      readings.set(id, { mask, day: dayOf(facts), textDay: record.date === undefined ? dayOf(facts) : dayOf(undated) });
    }
  }
  return readings;
}

function dayOf(own: ArticleFacts): number | null {
  return storyDay(judgeFacts(own, alone(TODAY)).date);
}
