import type { Article } from '../article/article.ts';
import type { Span } from '../text/span.ts';
import { blank } from './blank.ts';
import { LONGEST_READ, type NameMention, findArticleNames } from './articleNames.ts';
import { displayForm, entityId, foldedName } from './canonicalForm.ts';
import type { ArticleEntities, ArticleEntity, EntityType, Mention } from './entity.ts';
import { fullestName } from './fullNames.ts';
import { isAbbreviationOf, joinNames } from './joinNames.ts';
import { type MentionGroup, joinPeople } from './joinPeople.ts';
import { type KnownLookup, knownHere } from './knownHere.ts';
import type { KnownName } from './knownNames.ts';
import type { NameModel } from './nameModel.ts';
import { decidedNames } from './decidedNames.ts';
import { type NameDecisions, UNDECIDED } from './nameDecisions.ts';
import { type RoleContext, type RoleMention, findRoleMentions } from './roleMentions.ts';
import { tellingOf } from './tellings.ts';

/** What names are read by, besides the text. */
export interface RecognitionContext extends RoleContext {
  /** What readers decided about names; absent: nothing. */
  readonly decided?: NameDecisions | undefined;
}

/**
 * Finds the people, organisations and places an article names and joins their mentions: a full name with the bare
 * surname, spellings of one name, an abbreviation with what it stands for; never two people of one surname. Names
 * inside the masked spans (UTF-16 offsets) are left out, and so is what lies beyond `LONGEST_READ`. With `context`, words
 * that mean one of the people by role are mentions too.
 */
export function recogniseEntities(
  text: string,
  article: Article,
  mask: readonly Span[],
  model: NameModel,
  context: RecognitionContext | null = null,
): ArticleEntities {
  const { decided = UNDECIDED } = context ?? {};
  const readable = blank(text.slice(0, LONGEST_READ), mask);
  const names = decidedNames(readable, findArticleNames(text, article, mask, model), decided);
  const known = knownHere(readable, names, model.known, context);
  const byType = (type: EntityType): number[] => names.flatMap((name, i) => (name.type === type ? [i] : []));
  const groups = [
    ...joinPeople(names, byType('person'), decided),
    ...joinNames(text, names, byType('organisation'), known, decided),
    ...joinNames(text, names, byType('place'), known, decided),
  ];
  for (const group of groups) group.mentions.sort((a, b) => a - b);
  groups.sort((a, b) => (a.mentions[0] ?? 0) - (b.mentions[0] ?? 0));
  const entityOf = new Int32Array(names.length);
  for (const [entity, { mentions }] of groups.entries()) for (const i of mentions) entityOf[i] = entity;
  const ids = new Set<string>();
  const placeOf = new Map(groups.map((group, i) => [group, i]));
  const entities = groups.map((group) => {
    const couldBe = group.couldBe?.map((other) => placeOf.get(other) ?? 0);
    return { ...describe(group, ids, { text: readable, names, known, decided, context }), ...(couldBe && { couldBe }) };
  });
  const mentions = names.map(({ start, end, type }, i): Mention => ({ start, end, type, entity: entityOf[i] ?? 0 }));
  if (!context) return { entities, mentions };
  return withRoles(entities, mentions, rolesIn(readable, names, entities, context));
}

/** Where the article means its people by role. */
function rolesIn(
  text: string,
  names: readonly NameMention[],
  entities: readonly ArticleEntity[],
  context: RoleContext,
): RoleMention[] {
  const people = entities.map(({ type, roles = [], wikidata }) =>
    type === 'person' ? { roles, wikidata } : { roles: [], wikidata: null },
  );
  return findRoleMentions(text, names, people, context);
}

/** A role that one person has here is a mention; one that several have is left open. */
function withRoles(
  entities: readonly ArticleEntity[],
  mentions: readonly Mention[],
  roles: readonly RoleMention[],
): ArticleEntities {
  const settled = roles.flatMap(({ start, end, people: [entity, ...others] }): Mention[] =>
    entity === undefined || others.length > 0 ? [] : [{ start, end, type: 'person', entity, byRole: true }],
  );
  const unsettled = roles
    .filter(({ people }) => people.length > 1)
    .map(({ start, end, people }) => ({ start, end, couldBe: people }));
  return {
    entities,
    mentions: settled.length === 0 ? mentions : [...mentions, ...settled].sort((a, b) => a.start - b.start),
    ...(unsettled.length > 0 && { unsettled }),
  };
}

/** What the entities of an article are described by. */
interface Reading {
  readonly text: string;
  readonly names: readonly NameMention[];
  readonly known: KnownLookup;
  readonly decided: NameDecisions;
  readonly context: RoleContext | null;
}

function describe(group: MentionGroup, ids: Set<string>, reading: Reading): ArticleEntity {
  const { text, names, known, decided, context } = reading;
  const mentions = group.mentions.flatMap((i) => names[i] ?? []);
  const type = mentions[0]?.type ?? 'person';
  const spellings = new Map<string, number>();
  for (const mention of mentions) {
    const written = mention.text.replace(/\s+/gu, ' ');
    spellings.set(written, (spellings.get(written) ?? 0) + 1);
  }
  const roles = [...new Set(mentions.flatMap(({ role }) => role ?? []))];
  const found = knownAmong({ spellings, type, roles }, known, decided);
  const canonical = found?.canonical ?? displayForm(fullestName(spellings), type);
  const telling = context && tellingOf(text, { type, mentions, roles, found }, context);
  return {
    id: uniqueId(entityId(type, canonical), ids),
    type,
    canonical,
    variants: [...spellings.keys()].filter((spelling) => spelling !== canonical),
    spellings: Array.from(spellings, ([written, count]) => ({ text: written, count })),
    role: roles[0] ?? null,
    ...(roles.length > 0 && { roles }),
    wikidata: found?.wikidata ?? null,
    reason: found && !spellings.has(found.canonical) ? `${group.reason} ${knownReason(found)}` : group.reason,
    ...(group.confidence !== undefined && group.confidence < 1 && { confidence: group.confidence }),
    ...(telling && { telling }),
  };
}

function knownReason({ canonical, reason }: KnownName): string {
  return reason ?? `Known as ${canonical}.`;
}

/** What an article writes of one entity. */
interface WrittenName {
  readonly type: EntityType;
  /** With their counts. */
  readonly spellings: ReadonlyMap<string, number>;
  readonly roles: readonly string[];
}

/** The one known person, organisation or place that the spellings name; null when there is none, or they disagree. */
function knownAmong(
  { spellings, type, roles }: WrittenName,
  known: KnownLookup,
  decided: NameDecisions,
): KnownName | null {
  const found = new Map<string, KnownName>();
  for (const spelling of spellings.keys()) {
    const name = decided.known(spelling, type) ?? known.named(displayForm(spelling, type), type, roles);
    if (!name || decided.between(spelling, name.canonical, type) === 'different') continue;
    if (type !== 'organisation' || !isAnothersAbbreviation(spelling, name.canonical, spellings))
      found.set(foldedName(name.canonical), name);
  }
  return found.size === 1 ? ([...found.values()][0] ?? null) : null;
}

/** Words shorter than this say little about whose name they are in. */
const TELLING_WORD = 4;

/** Whether the article spells the abbreviation out, and not with a word of the known name: "(CHP)" has several owners. */
function isAnothersAbbreviation(text: string, canonical: string, spellings: ReadonlyMap<string, number>): boolean {
  const words = foldedName(canonical).split(' ');
  const full = [...spellings.keys()].filter((spelling) => isAbbreviationOf(text, spelling));
  return (
    full.length > 0 &&
    !full.some((spelling) =>
      foldedName(spelling)
        .split(' ')
        .some((word) => word.length >= TELLING_WORD && words.includes(word)),
    )
  );
}

/** Two people of one name in one article, told apart by a number. */
function uniqueId(id: string, ids: Set<string>): string {
  let unique = id;
  for (let n = 2; ids.has(unique); n++) unique = `${id}-${n}`;
  ids.add(unique);
  return unique;
}
