import type { NameMention } from './articleNames.ts';
import type { NameDecisions } from './nameDecisions.ts';

/**
 * The names found in a text as readers decided about them: of another kind, none, or found where they were missed. In
 * order, none overlapping another. `text` is what is read, with the rest blanked.
 */
export function decidedNames(
  text: string,
  names: readonly NameMention[],
  decided: NameDecisions,
): readonly NameMention[] {
  if (decided.all.length === 0) return names;
  const kept = names.flatMap((name): NameMention[] => {
    const kind = decided.kindOf(name.text);
    if (kind === undefined || kind === name.type) return [name];
    return kind === 'none' ? [] : [{ ...name, type: kind, role: null }];
  });
  const known = findKnown(text, decided);
  if (known.length === 0) return kept;
  const others = kept.filter(({ start, end }) => !known.some((one) => one.start < end && start < one.end));
  return [...known, ...others].sort((a, b) => a.start - b.start);
}

/** Where the names that readers know stand as whole words; the longest of those that begin at one place. */
function findKnown(text: string, decided: NameDecisions): NameMention[] {
  const byText = new Map([...decided.knownNames].map(({ canonical, type }) => [canonical, type]));
  if (byText.size === 0) return [];
  const longest = [...byText.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longest.map(literal).join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return Array.from(text.matchAll(pattern), (match): NameMention => {
    const [found] = match;
    const type = byText.get(found.replace(/\s+/gu, ' ')) ?? 'person';
    return { start: match.index, end: match.index + found.length, type, text: found, role: null };
  });
}

/** The name as it stands, also over a line's end. */
function literal(name: string): string {
  return name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replaceAll(' ', '\\s');
}
