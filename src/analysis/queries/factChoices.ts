import type { DateFact, OutletFact } from '../../core/article/article.ts';
import { isInferred } from '../../core/article/dates/inferred.ts';
import type { Corpus } from '../../core/corpus.ts';
import { sureness } from '../../core/fact.ts';
import type { FactChoice, FactChoices } from '../choices.ts';

/** What a reader may choose from for an article; undefined when it is not in the index. */
export function factChoices(corpus: Corpus, id: string): FactChoices | undefined {
  const article = corpus.get(id);
  const facts = corpus.undecided(id);
  if (!article || !facts) return undefined;
  const { decided } = article.facts;
  const nameOf = (outlet: string) => corpus.outlets.byId(outlet)?.name ?? outlet;
  return {
    id,
    title: article.title,
    dates: eachOnce([...dateChoices(facts.date), ...dateChoices(facts.estimate)]),
    outlets: eachOnce([...outletChoices(facts.outlet, nameOf), ...outletChoices(facts.agency, nameOf)]),
    ...(decided && { decided }),
  };
}

function dateChoices(fact: DateFact | null): FactChoice[] {
  if (!fact) return [];
  const { value, confidence, reasons, alternatives } = fact;
  return [
    { value, confidence, reason: reasons[0]?.text ?? '', inferred: isInferred(fact) },
    ...alternatives.map((other) => ({ ...other, inferred: true })),
  ];
}

function outletChoices(fact: OutletFact | null, nameOf: (id: string) => string): FactChoice[] {
  if (!fact) return [];
  const { name, confidence, reasons, alternatives } = fact;
  return [
    { value: name, confidence, reason: reasons[0]?.text ?? '', inferred: sureness(confidence) !== 'certain' },
    ...alternatives.map((other) => ({ ...other, value: nameOf(other.value), inferred: true })),
  ];
}

function eachOnce(choices: readonly FactChoice[]): readonly FactChoice[] {
  const first = new Map<string, FactChoice>();
  for (const choice of choices) if (!first.has(choice.value)) first.set(choice.value, choice);
  return [...first.values()];
}
