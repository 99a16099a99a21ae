import type { NameMention } from './articleNames.ts';
import { isFullName } from './fullNames.ts';
import type { NameDecisions } from './nameDecisions.ts';
import { readPersonName } from './personName.ts';
import { samePerson } from './sameName.ts';
import { areOneSurname, surnameOf } from './surnames.ts';

/** Mentions that are one entity, as indices into the article's names, and the sentence that says why. */
export interface MentionGroup {
  readonly mentions: number[];
  reason: string;
  /** How sure the least sure of the joins is. */
  readonly confidence?: number;
  /** The other groups that a bare name fits. */
  readonly couldBe?: readonly MentionGroup[];
}

/** Two spellings of one name are one person's so often, as measured on pairs of names of public people. */
const BY_SPELLING = 0.98;
/** A bare surname in an article that names one such person in full. */
const BY_SURNAME = 0.95;

/** More people than this in one text are a list, not a report: those beyond are not compared, or time would grow too fast. */
const MOST_COMPARED = 300;

/** A person of the article: the spellings of the name, the fullest first. */
interface Person {
  readonly spellings: string[];
  reason: string;
  confidence: number;
  readonly couldBe: readonly Person[];
}

/** Gathers the mentions of people: full names by their spellings, then bare names where one full name fits. */
export function joinPeople(
  names: readonly NameMention[],
  mentions: readonly number[],
  decided: NameDecisions,
): MentionGroup[] {
  const mentionsOf = new Map<string, number[]>();
  for (const i of mentions) {
    const text = names[i]?.text ?? '';
    const there = mentionsOf.get(text);
    if (there) there.push(i);
    else mentionsOf.set(text, [i]);
  }
  const texts = [...mentionsOf.keys()];
  const people = groupFullNames(texts.filter(isFullName), decided);
  const others = addBareNames(
    texts.filter((text) => !isFullName(text)),
    people,
    decided,
  );
  const groups = new Map<Person, MentionGroup>();
  for (const person of [...people, ...others]) {
    const { spellings, reason, confidence, couldBe } = person;
    groups.set(person, {
      mentions: spellings.flatMap((text) => mentionsOf.get(text) ?? []),
      reason,
      confidence,
      // Full names come first: their groups are there by now.
      ...(couldBe.length > 1 && { couldBe: couldBe.flatMap((other) => groups.get(other) ?? []) }),
    });
  }
  return [...groups.values()];
}

/** A name that could be somebody else's joins only those of whom all spellings so far agree with it. */
function groupFullNames(full: readonly string[], decided: NameDecisions): Person[] {
  const people: Person[] = [];
  // The longest names first: "J. Halvorsen" must find both Jon and Jana before it is given to either.
  const byLength = [...full].sort((a, b) => wordCount(b) - wordCount(a));
  for (const name of byLength) {
    const compared = people.length > MOST_COMPARED ? [] : people;
    const fitting = compared.filter(({ spellings }) => fits(name, spellings, decided));
    const [only] = fitting;
    if (!only || fitting.length > 1)
      people.push({ spellings: [name], reason: `Named in full: “${name}”.`, confidence: 1, couldBe: [] });
    else {
      only.reason = `“${name}” and “${only.spellings[0] ?? ''}” are spellings of one name.`;
      only.spellings.push(name);
      only.confidence = Math.min(only.confidence, BY_SPELLING);
    }
  }
  return people;
}

/** Whether a name is a spelling of all the others; not of one that a reader parted it from. What they joined the index joins, which knows more spellings. */
function fits(name: string, spellings: readonly string[], decided: NameDecisions): boolean {
  if (spellings.some((spelling) => decided.between(spelling, name, 'person') === 'different')) return false;
  return spellings.every((spelling) => samePerson(spelling, name));
}

function wordCount(name: string): number {
  return readPersonName(name).words.filter((word) => !word.initial).length;
}

/** Gives each bare name to the one person it fits; the others stand by themselves. */
function addBareNames(bare: readonly string[], people: readonly Person[], decided: NameDecisions): Person[] {
  const others = new Map<string, Person>();
  const compared = people.slice(0, MOST_COMPARED);
  const full = compared.map(({ spellings }) => [...spellings]);
  for (const name of bare) {
    const said = (i: number) => new Set(full[i]?.map((spelling) => decided.between(name, spelling, 'person')));
    const decidedOwner = compared.filter((_, i) => said(i).has('same'));
    const open = compared.map((_, i) => !said(i).has('different'));
    const bySurname = nearest(
      name,
      compared.filter((_, i) => open[i] && full[i]?.some((spelling) => isSurnameOf(name, spelling))),
    );
    const byGivenName = () =>
      compared.filter((_, i) => open[i] && full[i]?.some((spelling) => isGivenNameOf(name, spelling)));
    const fitting = decidedOwner.length > 0 ? decidedOwner : bySurname.length > 0 ? bySurname : byGivenName();
    const [owner] = fitting;
    if (owner && fitting.length === 1) {
      owner.spellings.push(name);
      owner.confidence = Math.min(owner.confidence, BY_SURNAME);
      owner.reason = `“${name}” is joined because ${owner.spellings[0] ?? ''} is the only one so named in this article.`;
      continue;
    }
    const key = readPersonName(name)
      .words.map((word) => word.sound)
      .join(' ');
    const there = others.get(key);
    if (there) there.spellings.push(name);
    else others.set(key, { spellings: [name], reason: reasonAlone(name, fitting), confidence: 1, couldBe: fitting });
  }
  return [...others.values()];
}

function isSurnameOf(bare: string, full: string): boolean {
  const [word] = readPersonName(bare).words;
  const surname = surnameOf(full);
  return word !== undefined && surname !== undefined && areOneSurname(word, surname);
}

/** Of those with a surname like the bare name, the ones with that very surname where there are some. */
function nearest(bare: string, people: readonly Person[]): readonly Person[] {
  const [word] = readPersonName(bare).words;
  const same = people.filter(({ spellings }) => spellings.some((full) => surnameOf(full)?.letters === word?.letters));
  return same.length > 0 ? same : people;
}

function isGivenNameOf(bare: string, full: string): boolean {
  const [word] = readPersonName(bare).words;
  const others = readPersonName(full).words.slice(0, -1);
  return others.some((other) => !other.initial && other.letters === word?.letters);
}

function reasonAlone(name: string, fitting: readonly Person[]): string {
  if (fitting.length === 0) return `Only “${name}” is written here, without a fuller name.`;
  const candidates = fitting.map(({ spellings }) => spellings[0] ?? '').join(' or ');
  return `“${name}” could be ${candidates}, so it stands by itself.`;
}
