import type { Inspection } from '../../analysis/protocol.ts';
import type { DateFact } from '../../core/article/article.ts';
import type { Fact, Reason } from '../../core/fact.ts';
import { printDate } from '../text/dates.ts';
import { kindName } from '../text/blockText.ts';
import type { Locale } from '../views/locale.ts';
import { surenessText } from '../views/surenessText.ts';
import { articleDate } from '../views/dateText.ts';
import { translationText } from '../views/translationText.ts';
import { printDay } from './namedDay.ts';
import type { WhyTarget } from './whyTarget.ts';

/** What is believed, and the lines of evidence for it in order. */
export interface Explanation {
  readonly title: string;
  readonly reasons: readonly Reason[];
  /** What else the evidence allows, one phrase each. */
  readonly alternatives: readonly string[];
}

/** The reasoning behind what is shown; empty when the target is no longer there. */
export function explain(inspection: Inspection, target: WhyTarget, locale: Locale): readonly Explanation[] {
  switch (target.about) {
    case 'article':
      return [...outletReasons(inspection, locale), dateReasons(inspection, locale)];
    case 'entity':
      return entityReasons(inspection, target.id, locale);
    case 'block':
      return blockReasons(inspection, target.start, locale);
    default:
      return dayReasons(inspection, target.start, locale);
  }
}

function outletReasons({ facts }: Inspection, locale: Locale): readonly Explanation[] {
  const explanations: Explanation[] = [];
  if (facts.outlet) explanations.push(factReasons(locale.t('Outlet: {0}', facts.outlet.name), facts.outlet, locale));
  else if (facts.decided?.outlet === null) explanations.push(decidedReasons(locale.t('Unknown outlet'), locale));
  else explanations.push({ title: locale.t('Unknown outlet'), reasons: [], alternatives: [] });
  const { agency, republisher, translation } = facts;
  if (agency) explanations.push(factReasons(locale.t('Agency: {0}', agency.name), agency, locale));
  if (republisher) explanations.push(factReasons(locale.t('Republisher: {0}', republisher.name), republisher, locale));
  if (translation) explanations.push(factReasons(translationText(translation, locale), translation, locale));
  return explanations;
}

function dateReasons({ facts, summary }: Inspection, locale: Locale): Explanation {
  const { date, estimate, bounds } = facts;
  if (date) {
    const title = locale.t('Date: {0}', articleDate(summary, 'full', locale));
    return { ...factReasons(title, date, locale), alternatives: otherDates(date, locale) };
  }
  if (facts.decided?.date === null) return decidedReasons(locale.t('Undated'), locale);
  const title = articleDate(summary, 'full', locale);
  if (estimate) {
    const { confidence, reasons } = estimate;
    return { title: percent(title, confidence), reasons, alternatives: otherDates(estimate, locale) };
  }
  return {
    title,
    reasons: bounds.map((span) => ({
      text:
        span.relation === 'after'
          ? locale.t('written on or after this day')
          : locale.t('written on or before this day'),
      span,
    })),
    alternatives: [],
  };
}

/** That the reader took a fact away. */
function decidedReasons(title: string, locale: Locale): Explanation {
  return { title, reasons: [{ text: locale.t('You decided so.') }], alternatives: [] };
}

function entityReasons({ entities }: Inspection, id: string, { t }: Locale): readonly Explanation[] {
  const index = entities.entities.findIndex((entity) => entity.id === id);
  const entity = entities.entities[index];
  if (!entity) return [];
  const mentions = entities.mentions.filter((mention) => mention.entity === index);
  return [
    {
      title: entity.canonical,
      reasons: [
        { text: entity.reason, ...(mentions[0] && { span: mentions[0] }) },
        ...mentions.slice(1).map((span) => ({ text: t('named again'), span })),
      ],
      alternatives: [],
    },
  ];
}

function blockReasons({ boilerplate }: Inspection, start: number, locale: Locale): readonly Explanation[] {
  const blocks = boilerplate.filter((block) => block.start === start);
  return blocks.map((block) => ({
    title: percent(kindName(block.reason, locale).one, block.confidence),
    reasons: [{ text: block.evidence, span: block }],
    alternatives: [],
  }));
}

function dayReasons({ days, facts }: Inspection, start: number, locale: Locale): readonly Explanation[] {
  const named = days.filter((day) => day.start === start);
  return named.map((day) => ({
    title: printDay(day, locale.language),
    reasons: [{ text: day.reason, span: day }, ...(day.countedFrom ? (facts.date?.reasons ?? []) : [])],
    alternatives: [],
  }));
}

/** What else is possible is told by its reason alone, which names it: the value is an id. */
function factReasons<T extends string>(title: string, fact: Fact<T, string>, locale: Locale): Explanation {
  return {
    title: percent(`${title}, ${surenessText(fact.confidence, locale)}`, fact.confidence),
    reasons: fact.reasons,
    alternatives: fact.alternatives.map(({ confidence, reason }) => percent(reason, confidence)),
  };
}

function otherDates({ alternatives }: DateFact, { language }: Locale): readonly string[] {
  return alternatives.map(({ value, confidence, reason }) =>
    percent(`${printDate(value, language)}: ${reason}`, confidence),
  );
}

/** Numbers stand only here, where somebody asked why. */
function percent(words: string, confidence: number): string {
  return `${words} (${Math.round(confidence * 100)} %)`;
}
