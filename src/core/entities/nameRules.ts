import { nameAgencies } from './agencies.ts';
import { bindBracketed, measureByBrackets } from './bracketedNames.ts';
import { dropCommonWords } from './commonWords.ts';
import { cutCommonHeads, dropFeasts } from './commonHeads.ts';
import { addKnownPlaces, placeCountries } from './countries.ts';
import { heedCues } from './cuedNames.ts';
import type { TokenName } from './findNames.ts';
import { addBodies } from './headedNames.ts';
import { readHeadlines } from './headlineNames.ts';
import { mendHyphens } from './hyphens.ts';
import { keepKnownWhole } from './knownPhrases.ts';
import { mendOrganisations } from './organisationEdges.ts';
import { cutTitles, partAbbreviations } from './personEdges.ts';
import { splitAtPossessives } from './possessives.ts';
import { nameTeams } from './clubProse.ts';
import { agreeInLists } from './listedNames.ts';
import { nameRanked } from './rankedLines.ts';
import { agreeOnRepeated } from './repeatedNames.ts';
import type { RuleContext } from './ruleContext.ts';
import { nameClubs } from './scoreLines.ts';
import { echoSurnames } from './surnames.ts';

type Rule = (names: readonly TokenName[], context: RuleContext) => readonly TokenName[];

/** What news has in plenty and the trained model is not told: applied in this order. */
const RULES: readonly Rule[] = [
  keepKnownWhole,
  mendHyphens,
  splitAtPossessives,
  cutTitles,
  partAbbreviations,
  cutCommonHeads,
  dropFeasts,
  dropCommonWords,
  heedCues,
  addKnownPlaces,
  addBodies,
  mendOrganisations,
  measureByBrackets,
  bindBracketed,
  nameAgencies,
  readHeadlines,
  agreeInLists,
  echoSurnames,
  nameClubs,
  nameTeams,
  nameRanked,
  agreeOnRepeated,
  placeCountries,
];

/** Mends the names that the model found, by rule. Names stay in order and do not overlap. */
export function applyNameRules(names: readonly TokenName[], context: RuleContext): readonly TokenName[] {
  return RULES.reduce((mended, rule) => rule(mended, context), names);
}
