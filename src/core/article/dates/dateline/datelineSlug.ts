import type { OutletIndex } from '../../outlets/outletIndex.ts';

/** What the brackets of a dateline name: `/TASS/`, `(UrduPoint / Sputnik)`. */
export interface DatelineSlug {
  /** The agency, else all that stands there. */
  readonly agency: string;
  /** Who shares the agency's brackets and passes its copy on; null when nobody does. */
  readonly republisher: string | null;
  /** Whether the data knows what is taken for the agency. */
  readonly known: boolean;
}

/** A bureau's reporter, before the agency: `/Корр. БЕЛТА/`. */
const REPORTER = /^(?:Корр|Кар|Corr)\.\s*/u;
const NAMES_APART = /\s*\/\s*|\s+[-–—]\s+/;

/** Reads what stands between a dateline's brackets. */
export function readSlug(content: string, outlets: OutletIndex): DatelineSlug {
  const plain = content.replace(REPORTER, '');
  const agency = agencyIn(plain, outlets);
  if (agency !== null) return { agency, republisher: republisherIn(plain, agency, outlets), known: true };
  // `UrduPoint / Harbour News`: the one we know passes on what the other wrote.
  const [first = '', second, ...others] = plain.split(NAMES_APART);
  if (second !== undefined && others.length === 0 && outlets.bySlug(first)) {
    return { agency: second, republisher: first, known: outlets.bySlug(second) !== null };
  }
  return { agency: plain, republisher: null, known: outlets.bySlug(plain) !== null };
}

/** The agency that the brackets name, beside others or a reporter (`ТАСС Иван Иванов`); null when we know none there. */
export function agencyIn(content: string, outlets: OutletIndex): string | null {
  const words = content.split(' ');
  const openings = words.slice(1, 3).map((_, i) => words.slice(0, words.length - 1 - i).join(' '));
  return [...content.split(NAMES_APART), ...openings].find((name) => outlets.bySlug(name)?.agency) ?? null;
}

function republisherIn(content: string, agency: string, outlets: OutletIndex): string | null {
  const others = content.split('/').map((name) => name.trim());
  if (others.length < 2) return null;
  return others.find((name) => name !== agency && !outlets.bySlug(name)?.agency) ?? null;
}
