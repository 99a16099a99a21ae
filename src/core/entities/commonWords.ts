import { Evidence } from './evidence.ts';
import type { TokenName } from './findNames.ts';
import { Flag, wordAt } from './page.ts';
import { PLACE_BITS } from './phraseLexicon.ts';
import type { RuleContext } from './ruleContext.ts';
import { isCurrency } from './repeatedNames.ts';
import { Lexicon, Shape } from './vocabulary.ts';
import { GENERIC_NAMES, NO_NAMES } from './wordLists.ts';

const NAMED =
  Lexicon.city | Lexicon.country | Lexicon.region | Lexicon.organisation | Lexicon.givenName | Lexicon.surname;

/** Drops what no name consists of: months, nationalities, peoples, currencies, sentence openers, bare words as "the Agency". */
export function dropCommonWords(names: readonly TokenName[], context: RuleContext): readonly TokenName[] {
  return names.filter((name) =>
    name.first === name.last ? !isCommonWord(name, context) : !isCommonPhrase(name, context),
  );
}

/** "Special Operation" as a person, "New Zealanders", "Eid al-Fitr". */
function isCommonPhrase({ type, first, last }: TokenName, { page }: RuleContext): boolean {
  const end = wordAt(page, last);
  if (end.lexicon & Lexicon.demonym && end.lower.endsWith('s')) return true;
  if (NO_NAMES.has(wordAt(page, first).lower)) return true;
  if (type !== 'person') return false;
  for (let i = first; i <= last; i++) {
    const word = wordAt(page, i);
    const small = word.lexicon & Lexicon.smallWord && (word.lexicon & NAMED) === 0;
    if (word.shape !== Shape.lower && (word.shape !== Shape.capitalised || !small)) return false;
  }
  return true;
}

function isCommonWord({ first }: TokenName, { page, evidence }: RuleContext): boolean {
  const word = wordAt(page, first);
  if (word.shape === Shape.number || word.shape === Shape.sign || NO_NAMES.has(word.lower)) return true;
  if (isCurrency(page, first)) return true;
  if (word.shape !== Shape.capitalised) return false;
  if (GENERIC_NAMES.has(word.lower)) return true;
  if (word.lexicon & (Lexicon.calendar | Lexicon.demonym)) return (word.lexicon & PLACE_BITS) === 0;
  const small = word.lexicon & Lexicon.smallWord && (word.lexicon & NAMED) === 0;
  const opens = (page.flags[first] ?? 0) & Flag.sentenceStart;
  const seenInside = (evidence.get(word.lower) ?? 0) & Evidence.insideSentence;
  return Boolean(small) && (opens > 0 || !seenInside);
}
