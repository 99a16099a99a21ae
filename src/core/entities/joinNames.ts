import { foldedName } from './canonicalForm.ts';
import type { NameMention } from './articleNames.ts';
import type { MentionGroup } from './joinPeople.ts';
import type { NameDecisions } from './nameDecisions.ts';
import type { KnownLookup } from './knownHere.ts';

/** What stands between a name and its abbreviation in brackets. */
const BRACKET = /^\s?\(\s?["“«]?$/u;

/** Gathers the mentions of one kind of organisations or places: equal names, known other names, abbreviations in brackets. */
export function joinNames(
  text: string,
  names: readonly NameMention[],
  mentions: readonly number[],
  known: KnownLookup,
  decided: NameDecisions,
): MentionGroup[] {
  const abbreviations = readAbbreviations(text, names, mentions);
  const groups = new Map<string, MentionGroup>();
  const said = new DecidedGroups(decided);
  for (const i of mentions) {
    const name = names[i];
    if (!name) continue;
    const folded = foldedName(name.text);
    const full = abbreviations.get(folded);
    const key = said.keyOf(name, keyOf(full ?? name.text, name, known));
    const there = groups.get(key);
    if (!there) {
      groups.set(key, { mentions: [i], reason: `Named as “${name.text}”.` });
      said.opened(key, name);
    } else {
      there.mentions.push(i);
      const first = names[there.mentions[0] ?? 0]?.text ?? '';
      if (full) there.reason = `“${name.text}” is introduced in brackets after “${full}”.`;
      else if (foldedName(first) !== folded)
        there.reason = `“${name.text}” and “${first}” are known names of one ${name.type}.`;
    }
  }
  return [...groups.values()];
}

/** Groups by what a reader said of their first names. */
class DecidedGroups {
  readonly #decided: NameDecisions;
  /** The first name of each group. */
  readonly #first = new Map<string, string>();
  /** By the id that all names told to be one share, the group that was opened first. */
  readonly #same = new Map<string, string>();

  constructor(decided: NameDecisions) {
    this.#decided = decided;
  }

  opened(key: string, { text, type }: NameMention): void {
    if (this.#decided.all.length === 0) return;
    this.#first.set(key, text);
    const shared = this.#decided.sharedId(text, type);
    if (shared !== undefined && !this.#same.has(shared)) this.#same.set(shared, key);
  }

  /** The group that a reader said the name is of; one of its own where it is not of the group that it would be. */
  keyOf({ text, type }: NameMention, own: string): string {
    if (this.#decided.all.length === 0) return own;
    const to = (key: string) => this.#decided.between(text, this.#first.get(key) ?? '', type);
    const shared = this.#decided.sharedId(text, type);
    const same = shared === undefined ? undefined : this.#same.get(shared);
    if (same !== undefined && to(same) === 'same') return same;
    return this.#first.has(own) && to(own) === 'different' ? `${own}\n${foldedName(text)}` : own;
  }
}

function keyOf(text: string, { type }: NameMention, known: KnownLookup): string {
  const found = type === 'person' ? null : known.named(text, type);
  return foldedName(found?.canonical ?? text);
}

/** Abbreviations that the text introduces after a name of the same kind: folded abbreviation to name. */
function readAbbreviations(
  text: string,
  names: readonly NameMention[],
  mentions: readonly number[],
): Map<string, string> {
  const abbreviations = new Map<string, string>();
  for (const [n, i] of mentions.entries()) {
    const name = names[i];
    const next = names[mentions[n + 1] ?? -1];
    if (!name || !next || !BRACKET.test(text.slice(name.end, next.start))) continue;
    if (isAbbreviationOf(next.text, name.text) || isOtherLanguages(text, name, next)) {
      abbreviations.set(foldedName(next.text), name.text);
    }
  }
  return abbreviations;
}

/**
 * "Popular Harbour Union (UPH)": the letters are those of the name in another language, or of the name it had. Behind a name in
 * capitals, a dateline, stands the agency.
 */
function isOtherLanguages(text: string, full: NameMention, short: NameMention): boolean {
  if (full.type !== 'organisation' || !/\s/u.test(full.text) || !/\p{Ll}/u.test(full.text)) return false;
  const isAlone = /^["”»]?\s?\)/u.test(text.slice(short.end, short.end + 3));
  return isAlone && /^\p{Lu}[\p{Lu}\p{Ll}]?\p{Lu}{1,6}$/u.test(short.text);
}

/** Whether the letters are initials of the name's words, in order, and there are two or more. */
export function isAbbreviationOf(abbreviation: string, name: string): boolean {
  const letters = abbreviation.replaceAll('.', '');
  if (letters.length < 2 || !/^[\p{Lu}\p{N}]+$/u.test(letters)) return false;
  let found = 0;
  for (const word of name.split(/[\s-]+/u)) {
    if (found < letters.length && word.charAt(0).toUpperCase() === letters[found]) found++;
  }
  return found === letters.length;
}
