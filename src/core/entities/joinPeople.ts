import { isFullName } from './canonicalForm.ts';
import type { NameMention } from './articleNames.ts';
import { readPersonName } from './personName.ts';
import { samePerson } from './sameName.ts';
import { areOneSurname } from './surnames.ts';

/** Mentions that are one entity, as indices into the article's names, and the sentence that says why. */
export interface MentionGroup {
  readonly mentions: number[];
  reason: string;
}

/** Gathers the mentions of people: full names by their spellings, then bare names where one full name fits. */
export function joinPeople(names: readonly NameMention[], mentions: readonly number[]): MentionGroup[] {
  const full = mentions.filter((i) => isFullName(nameOf(names, i)));
  const bare = mentions.filter((i) => !isFullName(nameOf(names, i)));
  const people = groupFullNames(names, full);
  const others = new Map<string, MentionGroup>();
  for (const i of bare) {
    const name = nameOf(names, i);
    const owners = people.filter((group) => group.mentions.some((k) => isBareNameOf(name, nameOf(names, k))));
    const [owner] = owners;
    if (owner && owners.length === 1) {
      owner.mentions.push(i);
      owner.reason = `“${name}” is joined because ${fullestOf(names, owner)} is the only one so named in this article.`;
    } else addBare(names, others, i, owners);
  }
  return [...people, ...others.values()];
}

function nameOf(names: readonly NameMention[], i: number): string {
  return names[i]?.text ?? '';
}

function fullestOf(names: readonly NameMention[], group: MentionGroup): string {
  return nameOf(names, group.mentions[0] ?? 0);
}

/** A name that could be somebody else's joins only those of whom all spellings so far agree with it. */
function groupFullNames(names: readonly NameMention[], full: readonly number[]): MentionGroup[] {
  const groups: MentionGroup[] = [];
  // The longest names first: "J. Halvorsen" must find both Jon and Jana before it is given to either.
  const byLength = [...full].sort((a, b) => wordCount(names, b) - wordCount(names, a) || a - b);
  for (const i of byLength) {
    const name = nameOf(names, i);
    const fitting = groups.filter((group) => group.mentions.every((k) => samePerson(nameOf(names, k), name)));
    const same = fitting.find((group) => group.mentions.some((k) => nameOf(names, k) === name));
    const [only] = fitting;
    if (same) same.mentions.push(i);
    else if (only && fitting.length === 1) {
      only.reason = `“${name}” and “${fullestOf(names, only)}” are spellings of one name.`;
      only.mentions.push(i);
    } else groups.push({ mentions: [i], reason: `Named in full: “${name}”.` });
  }
  return groups;
}

function wordCount(names: readonly NameMention[], i: number): number {
  return readPersonName(nameOf(names, i)).words.filter((word) => !word.initial).length;
}

/** Whether a single word is the surname (the last word), or the given name, of a full name. */
function isBareNameOf(bare: string, full: string): boolean {
  const [word, ...more] = readPersonName(bare).words;
  if (!word || more.length > 0) return false;
  const { words } = readPersonName(full);
  const last = words[words.length - 1];
  if (last && areOneSurname(word, last)) return true;
  return words.slice(0, -1).some((other) => other.letters === word.letters && !other.initial);
}

function addBare(
  names: readonly NameMention[],
  others: Map<string, MentionGroup>,
  i: number,
  owners: readonly MentionGroup[],
): void {
  const name = nameOf(names, i);
  const key = readPersonName(name)
    .words.map((word) => word.sound)
    .join(' ');
  const there = others.get(key);
  if (there) {
    there.mentions.push(i);
    return;
  }
  const candidates = owners.map((owner) => fullestOf(names, owner)).join(' or ');
  const reason = candidates
    ? `“${name}” could be ${candidates}, so it stands by itself.`
    : `Only “${name}” is written here, without a fuller name.`;
  others.set(key, { mentions: [i], reason });
}
