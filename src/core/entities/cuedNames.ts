import { Cue } from './cues.ts';
import { CUE_SHIFT, Evidence } from './evidence.ts';
import type { TokenName } from './findNames.ts';
import { LineStyle, wordAt } from './page.ts';
import type { RuleContext } from './ruleContext.ts';
import { Lexicon, Shape } from './vocabulary.ts';
import { GENERIC_NAMES } from './wordLists.ts';

const SURE = Cue.afterOrganisationNoun | Cue.calledOrganisation | Cue.hasMembers;
/** What makes a place of a word is stronger than members: "the president of" is said of both. */
const SURE_OF_PLACE = Cue.afterOrganisationNoun | Cue.calledOrganisation;
/** What speaks for a person or a place. */
const OTHERWISE =
  Evidence.afterTitle |
  Evidence.afterGivenName |
  Evidence.givenNameFirst |
  Evidence.beforeAge |
  Evidence.beforeCommaPlace |
  Evidence.afterPlaceHeadOf;
const NOT_SURE = Cue.calledPerson | Cue.calledPlace | Cue.beforePlaceNoun;
/** Two letters stand for anything. */
const SHORTEST = 3;
/** Words that lists know as something else. */
const KNOWN =
  Lexicon.givenName |
  Lexicon.surname |
  Lexicon.city |
  Lexicon.country |
  Lexicon.region |
  Lexicon.smallWord |
  Lexicon.calendar |
  Lexicon.demonym |
  Lexicon.title |
  Lexicon.compass;

/**
 * A word alone that no list knows, and that the text calls an organisation ("the insurer Solvex", "shares in Solvex"), is
 * one, whatever the model takes it for; where it is called so, it is a name at all.
 */
export function heedCues(names: readonly TokenName[], context: RuleContext): TokenName[] {
  const { page, cues } = context;
  const covered = new Uint8Array(page.words.length);
  for (const { first, last } of names) covered.fill(1, first, last + 1);
  const heeded = names.map((name): TokenName => {
    if (name.first < name.last || name.type === 'organisation') return name;
    const sure = name.type === 'place' ? SURE_OF_PLACE : SURE;
    return isCalledOrganisation(name.first, sure, context) ? { ...name, type: 'organisation' } : name;
  });
  for (const i of page.capitals) {
    const alone = page.runStarts[i] === i && page.runEnds[i] === i && page.styles[i] === LineStyle.running;
    if (!covered[i] && alone && (cues[i] ?? 0) & SURE && isCalledOrganisation(i, SURE, context)) {
      heeded.push({ type: 'organisation', first: i, last: i });
    }
  }
  return heeded.sort((a, b) => a.first - b.first);
}

function isCalledOrganisation(i: number, sure: number, { page, evidence }: RuleContext): boolean {
  const word = wordAt(page, i);
  const bits = evidence.get(word.lower) ?? 0;
  const everywhere = bits >> CUE_SHIFT;
  const common = word.lexicon & KNOWN || bits & Evidence.small || GENERIC_NAMES.has(word.lower);
  if (!word.capital || word.shape === Shape.initial || word.text.length < SHORTEST || common) return false;
  return (everywhere & sure) > 0 && (everywhere & NOT_SURE) === 0 && (bits & OTHERWISE) === 0;
}
