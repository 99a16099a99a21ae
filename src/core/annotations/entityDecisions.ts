import * as v from 'valibot';
import { type EntityDecision, idOfName } from '../entities/nameDecisions.ts';
import type { UnreadableLine } from './decisions.ts';
import { formatRecords, readRecords } from './recordLines.ts';

/** What `.dateline/entities.jsonl` holds. */
export interface EntityDecisions {
  readonly names: readonly EntityDecision[];
  readonly unreadable: readonly UnreadableLine[];
}

const NAME = v.pipe(v.string(), v.regex(/\p{L}/u, 'an empty name'), v.maxLength(200, 'too long for a name'));

const TWO_NAMES = v.pipe(
  v.strictTuple([NAME, NAME]),
  v.check(([a, b]) => a < b, 'not two names in code unit order'),
);

const TYPE = v.picklist(['person', 'organisation', 'place']);

/** Strict: a record with fields that a later version added is kept as it stands, rather than written back without them. */
const RECORD = v.variant('kind', [
  v.strictObject({ kind: v.literal('names'), is: v.picklist(['same', 'different']), type: TYPE, names: TWO_NAMES }),
  v.strictObject({
    kind: v.literal('name'),
    is: v.picklist(['person', 'organisation', 'place', 'none']),
    name: NAME,
  }),
  v.strictObject({
    kind: v.literal('known'),
    is: TYPE,
    name: NAME,
    wikidata: v.exactOptional(v.pipe(v.string(), v.regex(/^Q[1-9]\d*$/u, 'not a Wikidata id such as Q1234'))),
  }),
]);

/**
 * Reads readers' decisions about names, one JSON record a line; blank lines count for nothing, and a bad line costs no
 * other. Names are told apart as readers would: case, accents and alphabet do not matter. The records:
 *
 *     {"kind":"known","is":"person","name":"Ingrid Halvorsen","wikidata":"Q1234"}
 *     {"kind":"name","is":"none","name":"Special Sitting"}
 *     {"kind":"name","is":"organisation","name":"Harbour Union"}
 *     {"kind":"names","is":"different","type":"person","names":["Jon Brekke","Jonas Brekke"]}
 *     {"kind":"names","is":"same","type":"person","names":["Inga Halvorsen","Ingrid Halvorsen"]}
 */
export function parseEntityDecisions(file: string): EntityDecisions {
  const { records, unreadable } = readRecords(file, RECORD);
  return { names: records, unreadable };
}

/** The file's text: sorted records, each once, then the lines that could not be read; empty when there is nothing to keep. */
export function formatEntityDecisions({ names, unreadable }: EntityDecisions): string {
  return formatRecords(names.map(formatEntityDecision), unreadable);
}

/** The record as it stands in the file, its keys in one order. */
export function formatEntityDecision(decision: EntityDecision): string {
  const { kind, is } = decision;
  if (kind === 'names') return JSON.stringify({ kind, is, type: decision.type, names: decision.names });
  if (kind === 'name') return JSON.stringify({ kind, is, name: decision.name });
  return JSON.stringify({ kind, is, name: decision.name, wikidata: decision.wikidata });
}

/** The decisions with all about the subjects of `about` taken out, and `instead` put in. */
export function exchangedNames(
  decisions: EntityDecisions,
  about: readonly EntityDecision[],
  instead: readonly EntityDecision[],
): EntityDecisions {
  const subjects = new Set(about.map(subjectOf));
  const others = decisions.names.filter((one) => !subjects.has(subjectOf(one)));
  return { ...decisions, names: [...others, ...instead] };
}

/** What the decisions say about the subjects of `about`. */
export function namesAbout({ names }: EntityDecisions, about: readonly EntityDecision[]): readonly EntityDecision[] {
  const subjects = new Set(about.map(subjectOf));
  return names.filter((one) => subjects.has(subjectOf(one)));
}

/** What a decision is about: of two with one subject only one can hold. */
function subjectOf(decision: EntityDecision): string {
  const { kind } = decision;
  if (kind !== 'names') return JSON.stringify([kind, idOfName(decision.name, 'organisation')]);
  return JSON.stringify([kind, ...decision.names.map((name) => idOfName(name, decision.type)).sort()]);
}
