import { uuidOf } from '../exports/annotations/uuidOf.ts';

/** A UUID in any of the ways programs write one. */
const UUID = /^(?:urn:uuid:|\{)?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\}?$/iu;

/** An instant of XML Schema or ISO 8601; without a zone it counts as UTC, so that every machine reads the same. */
const INSTANT = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?)(Z|[+-]\d{2}:\d{2})?$/iu;

/** The id of a record: the UUID that a program gave it, else one made of what it called it. */
export function recordId(given: string, ...otherwise: readonly string[]): string {
  return uuidIn(given) ?? uuidOf('imported', given, ...otherwise);
}

/** A UUID in lower case without anything around it; null for anything else. */
export function uuidIn(text: string): string | null {
  return UUID.exec(text)?.[1]?.toLowerCase() ?? null;
}

/** An instant as records have it; null where the text is none. */
export function instantIn(text: unknown): string | null {
  const [, local, zone] = (typeof text === 'string' && INSTANT.exec(text.trim())) || [];
  if (local === undefined) return null;
  const time = Date.parse(local + (zone ?? 'Z').toUpperCase());
  // Years of more than four digits, which a zone can lead to, are none that records have.
  const instant = Number.isNaN(time) ? '' : new Date(time).toISOString();
  return instant.length === 24 ? instant : null;
}

/** When a record was made, and changed, where that can be. */
export function timesOf(
  created: unknown,
  modified: unknown,
  now: string,
): { readonly created: string; readonly modified?: string } {
  const made = instantIn(created) ?? now;
  const changed = instantIn(modified);
  return { created: made, ...(changed !== null && changed > made && { modified: changed }) };
}

/** A name of somebody or of a tag: one line, no longer than a store takes; null where nothing is left. */
export function plainName(name: unknown): string | null {
  if (typeof name !== 'string') return null;
  const plain = name.replaceAll(/[\p{Cc}\s]+/gu, ' ').trim();
  return plain === '' ? null : plain.slice(0, LONGEST_NAME).trim();
}

/** As long as the name of a tag may be. */
const LONGEST_NAME = 100;
