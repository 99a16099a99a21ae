import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { decideFacts } from '../../src/core/article/decideFacts.ts';
import { parseArticle } from '../../src/core/article/parseArticle.ts';
import { resolveDays } from '../../src/core/article/dates/resolveDays.ts';
import type { Span } from '../../src/core/text/span.ts';
import { outlets, TODAY } from '../unit/core/article/anArticle.ts';
import './repeatable.ts';

/** Pieces of the formats that the anatomy looks for, so that random texts come near them. */
const PIECES = [
  ' date 2023-05-16 ',
  'SOLVIK, May 16. /NORDA/. ',
  'SOLVIK (AP) — ',
  'Published: May 16, 2023',
  '16.05.2023',
  'on Tuesday',
  'yesterday',
  'In 2022',
  '“',
  '”',
  '"',
  '«',
  '»',
  ' said Brekke',
  'By Ada Writer',
  '© 2023 Lindholm Courier',
  'Source: tass.com',
  '\n',
  '\r\n',
  '\n\n',
  ' ',
  '. ',
  '/',
  '(',
  ')',
  '\uD800',
  'e\u0301',
  'Мост',
];

const text = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 40 })
  .map((parts) => parts.join(''));

describe('any text', () => {
  it('has an anatomy whose spans lie inside it, in order', () => {
    fc.assert(
      fc.property(text, (content) => {
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
      fc.property(text, (content) => {
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
  it('changes nothing in what is read, and no date that is printed whole', () => {
    const neighbours = fc.array(
      fc.record({
        date: fc.constantFrom('2017-05-02', '2022-01-01'),
        precision: fc.constant('day' as const),
        outlet: fc.constant(null),
      }),
    );
    fc.assert(
      fc.property(text, neighbours, (content, beside) => {
        const article = parseArticle(content, outlets);
        const alone = decideFacts(content, article, { mask: [], outlets, today: TODAY });
        const among = decideFacts(content, article, { mask: [], outlets, today: TODAY, neighbours: beside });
        if (alone.date?.source !== 'dateline-inferred-year') assert.deepEqual(among, alone);
        assert.deepEqual(among.outlet, alone.outlet);
      }),
      { numRuns: 200 },
    );
  });
});
