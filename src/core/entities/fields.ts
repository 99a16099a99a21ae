import type { Field } from './entity.ts';

const WORDS: Readonly<Record<Field, string>> = {
  'public life': `president premier prime minister governor senator representative lawmaker legislator mp king queen emperor emir
sultan chancellor mayor speaker ambassador politician judge justice prosecutor magistrate attorney lawyer economist scientist
historian professor prof councillor ombudsman`,
  sport:
    'coach striker midfielder defender goalkeeper footballer batsman bowler boxer golfer sprinter winger quarterback',
  church: 'pope bishop archbishop cardinal patriarch imam ayatollah mufti rabbi pastor',
  arts: 'singer actor actress rapper',
  police: 'detective constable sheriff inspector superintendent sergeant',
};

const FIELDS = new Map(
  Object.entries(WORDS).flatMap(([field, words]) => words.split(/\s+/).map((word) => [word, field as Field] as const)),
);

/** Offices that one country gives: who holds one is of that country. */
const OFFICES = new Set(
  'president premier minister governor senator lawmaker legislator mp king queen emperor emir sultan chancellor justice prosecutor'.split(
    ' ',
  ),
);

/** Those whom one country sends to another, or who serve several. */
const ABROAD = new Set(
  'ambassador envoy consul representative spokesman spokeswoman adviser advisor coach manager correspondent candidate'.split(
    ' ',
  ),
);

/** A role of more words is an account of somebody. */
const MOST_WORDS = 6;
/** Words that open no role that is held now, or none at all. */
const OPENING = /^(?:is|was|not|former|ex|late|then|retired|onetime|will|would|replace)\b/iu;

/** The field of a role as stated, by the word that it ends with before it says of what; null where that tells none. */
export function fieldOf(role: string): Field | null {
  const [head = ''] = role.split(/ (?:of|for|at|in|on|to|from|with) |,/u);
  const words = head.toLowerCase().split(/[\s-]+/u);
  if (words.length > MOST_WORDS || OPENING.test(head)) return null;
  return FIELDS.get(words.at(-1) ?? '') ?? null;
}

/** Whether the role is an office of the country that is named with it. */
export function holdsOffice(words: string): boolean {
  const told = words.split(' ');
  return told.some((word) => OFFICES.has(word)) && !told.some((word) => ABROAD.has(word));
}
