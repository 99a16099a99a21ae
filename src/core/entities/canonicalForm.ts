import type { EntityType } from './entity.ts';
import { plainLetters } from './spelling.ts';
import { transliterate } from './transliterate.ts';

/** Small words inside names in capitals when these are written down. */
const SMALL = new Set(['OF', 'THE', 'AND', 'FOR', 'IN', 'ON', 'DE', 'DEL', 'VAN', 'VON', 'BIN', 'AL']);
/** Capitals this short are read as an abbreviation. */
const LONGEST_ABBREVIATION = 5;

/** A name that is shown as it is written. */
const SHOWN_SO = /^(?!The )[A-Z][a-z]+(?: [A-Z][a-z]+)*$/;

/** How a name is shown: white space single, no article, Latin letters, long capitals as names are written. */
export function displayForm(text: string, type: EntityType): string {
  if (SHOWN_SO.test(text)) return text;
  const latin = transliterate(text).replace(/\s+/gu, ' ').replace(/^the /iu, '').trim();
  const capitals = latin === latin.toUpperCase() && /\p{Lu}{2}/u.test(latin);
  const abbreviation = type !== 'person' && !latin.includes(' ') && latin.length <= LONGEST_ABBREVIATION;
  return capitals && !abbreviation ? fromCapitals(latin, type) : latin;
}

function fromCapitals(name: string, type: EntityType): string {
  return name
    .split(' ')
    .map((word, i) => {
      if (i > 0 && type !== 'person' && SMALL.has(word)) return word.toLowerCase();
      return word.replace(/\p{L}+/gu, (part) => part.charAt(0) + part.slice(1).toLowerCase());
    })
    .join(' ');
}

/** Words of plain letters and single spaces: most names, and nothing in them to fold but case. */
const PLAIN = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;

/** What two spellings of an organisation or place must have in common to be one without further evidence. */
export function foldedName(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase().replace(/^the /, '');
  return plainLetters(text)
    .replace(/^the\s+/u, '')
    .replace(/(?<=\b\p{L})\.(?=\p{L}|$)/gu, '')
    .replace(/[\s\-–/.,'’&]+/gu, ' ')
    .trim();
}

/** What tells an entity from others of its name stands behind it in brackets. */
const QUALIFIED = /^(.*[^\s(])\s*\(([^()]+)\)$/su;

/**
 * The id of an entity: its kind and canonical name in small plain letters, `person:ingrid-halvorsen`; `place:paris~texas`
 * for `Paris (Texas)`.
 */
export function entityId(type: EntityType, canonical: string): string {
  const [, name = canonical, qualifier] = QUALIFIED.exec(canonical) ?? [];
  const id = `${type}:${slugOf(name) || 'unnamed'}`;
  return qualifier === undefined ? id : `${id}${QUALIFIER}${slugOf(qualifier)}`;
}

const QUALIFIER = '~';

/** The id of all who have a name, `place:paris` for `place:paris~texas`. */
export function nameIdOf(id: string): string {
  const at = id.indexOf(QUALIFIER);
  return at < 0 ? id : id.slice(0, at);
}

function slugOf(name: string): string {
  return plainLetters(name)
    .replace(/['’.]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '');
}
