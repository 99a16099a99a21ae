import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { alone } from '../../src/core/article/dates/estimate/estimateDate.ts';
import { NeighbourDates } from '../../src/core/article/dates/estimate/neighbourDates.ts';
import { decideFacts } from '../../src/core/article/decideFacts.ts';
import { judgeFacts } from '../../src/core/article/judgeFacts.ts';
import { parseArticle } from '../../src/core/article/parseArticle.ts';
import { resolveDays } from '../../src/core/article/dates/namedDays/resolveDays.ts';
import type { Span } from '../../src/core/text/span.ts';
import { anyText } from '../unit/core/article/anyText.ts';
import { outlets, TODAY } from '../unit/core/article/anArticle.ts';
import './repeatable.ts';

describe('any text', () => {
  it('has an anatomy whose spans lie inside it, in order', () => {
    fc.assert(
      fc.property(anyText, (content) => {
        const article = parseArticle(content, outlets);
        const single = [
          article.dateHeader,
          article.dateline,
          article.headline,
          article.standfirst,
          article.byline,
        ].filter((span) => span !== null);
        const lists: readonly (readonly Span[])[] = [
          article.pageDates,
          article.dayMentions,
          article.years,
          article.outletEvidence,
          article.paragraphs,
          article.quotations,
        ];
        for (const span of [...single, ...lists.flat()]) {
          assert.ok(span.start >= 0 && span.start <= span.end && span.end <= content.length);
        }
        for (const list of lists) {
          list.forEach((span, i) => assert.ok(i === 0 || span.start >= (list[i - 1]?.start ?? 0)));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('has facts that stand in its words, the same every time', () => {
    fc.assert(
      fc.property(anyText, (content) => {
        const decide = () => {
          const article = parseArticle(content, outlets);
          const facts = decideFacts(content, article, { mask: [], outlets, today: TODAY });
          return { facts, days: resolveDays(article, facts) };
        };
        const { facts, days } = decide();
        assert.deepEqual(decide(), { facts, days });
        for (const fact of [facts.outlet, facts.agency, facts.date]) {
          if (!fact) continue;
          assert.ok(fact.confidence > 0 && fact.confidence < 1);
          assert.ok(fact.reasons.length > 0);
          assert.ok(fact.alternatives.every(({ value }) => value !== fact.value));
        }
        for (const { value } of days) assert.match(value, /^\d{4}-\d{2}(-\d{2})?$/);
      }),
      { numRuns: 200 },
    );
  });
});

describe('what stands beside a text', () => {
  it('changes an answer only where the reasoning names it', () => {
    const dates = fc.uniqueArray(fc.constantFrom('2017-05-02', '2022-01-01', '2022-04'));
    fc.assert(
      fc.property(anyText, dates, (content, beside) => {
        const own = decideFacts(content, parseArticle(content, outlets), { mask: [], outlets, today: TODAY });
        const neighbours = new NeighbourDates(beside.map((date) => ({ date, count: 1, path: `${date}.txt` })));
        const [apart, among] = [alone(TODAY), { ...alone(TODAY), neighbours }].map((around) => judgeFacts(own, around));
        assert.deepEqual({ ...among, date: null, estimate: null }, { ...own, date: null, estimate: null });
        const judged = among?.date ?? among?.estimate;
        const named = judged?.reasons.some((reason) => beside.some((date) => reason.text.includes(`${date}.txt`)));
        if (!named) assert.deepEqual(among, apart);
      }),
      { numRuns: 200 },
    );
  });
});
