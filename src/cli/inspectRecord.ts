import type { Analysed, ArticleSource } from '../core/analyse.ts';
import type { OutletFact, TranslationFact } from '../core/article/article.ts';
import { diagnosticsOf } from '../core/diagnostics.ts';
import { UNDECIDED } from '../core/entities/nameDecisions.ts';
import { Lines } from '../core/text/lines.ts';

/** One article as `inspect --format jsonl` prints it. The shape is a contract: fields are added, never changed. */
export function inspectRecord({ id: path, text }: ArticleSource, analysed: Analysed, names = UNDECIDED) {
  const { anatomy, facts, boilerplate, entities } = analysed;
  const lines = new Lines(text);
  // What nothing prints is still told, with its source and a confidence that says so.
  const date = facts.date ?? facts.estimate;
  return {
    path,
    outlet: outletRecord(facts.outlet),
    agency: outletRecord(facts.agency),
    republisher: outletRecord(facts.republisher),
    translation: translationRecord(facts.translation),
    date: date && {
      value: date.value,
      precision: date.precision,
      source: date.source,
      confidence: round(date.confidence),
      alternatives: date.alternatives.map(({ value, confidence }) => ({ value, confidence: round(confidence) })),
    },
    dateline: anatomy.dateline,
    headline: anatomy.headline && {
      start: anatomy.headline.start,
      end: anatomy.headline.end,
      text: text.slice(anatomy.headline.start, anatomy.headline.end),
    },
    language: anatomy.language,
    words: anatomy.words,
    entities: entities.mentions.flatMap(({ start, end, type, entity, byRole }) => {
      // The contract is about names.
      if (byRole) return [];
      const { id, canonical } = entities.entities[entity] ?? { id: null, canonical: null };
      return [{ start, end, type, text: text.slice(start, end), id: id && names.idOf(id), canonical }];
    }),
    boilerplate: boilerplate.map(({ startLine, endLine, reason, severity, confidence, inline, start, end }) => ({
      startLine,
      endLine,
      reason,
      severity,
      confidence: round(confidence),
      ...(inline && { start, end }),
    })),
    diagnostics: diagnosticsOf(analysed).map(({ start, end, code, severity, message }) => ({
      startLine: lines.lineAt(start),
      endLine: lines.lineAt(Math.max(start, end - 1)),
      code,
      severity,
      message,
    })),
  };
}

function outletRecord(outlet: OutletFact | null) {
  return outlet && { id: outlet.value, name: outlet.name, source: outlet.source, confidence: round(outlet.confidence) };
}

/** `language` is the original's, ISO 639-1, `und` where nothing names it; `original` the outlet that it is from. */
function translationRecord(translation: TranslationFact | null) {
  if (!translation) return null;
  const { value, original, source, confidence } = translation;
  return { language: value, original, source, confidence: round(confidence) };
}

/** Three decimals: what the fourth says is noise. */
function round(confidence: number): number {
  return Math.round(confidence * 1000) / 1000;
}
