import * as v from 'valibot';
import { outletId } from '../../src/core/article/outlets/outletIndex.ts';
import type { Outlet } from '../../src/core/article/outlets/outlets.ts';
import { foldText } from '../../src/core/text/fold.ts';

const Item = v.object({
  wikibase: v.string(),
  label: v.string(),
  labels: v.record(v.string(), v.nullable(v.string())),
  claims: v.record(v.string(), v.array(v.unknown())),
  sitelinks: v.optional(v.record(v.string(), v.object({ title: v.string() })), {}),
});

/** A newspaper as Wikidata has it. */
export interface Newspaper {
  readonly outlet: Outlet;
  /** How many Wikipedias describe it. */
  readonly wikipedias: number;
  /** Whether it is said to have come to an end. */
  readonly ended: boolean;
}

/** Properties of Wikidata. */
const COUNTRY = 'P17';
const COUNTRY_OF_ORIGIN = 'P495';
const SITE = 'P856';
const ENDED = 'P576';

/** Labels of Wikidata that are not the English names of Unicode's CLDR. */
const COUNTRY_NAMES: Readonly<Record<string, string>> = {
  'United States of America': 'US',
  "People's Republic of China": 'CN',
  'Republic of Ireland': 'IE',
  'Hong Kong': 'HK',
  'Kingdom of the Netherlands': 'NL',
  'Soviet Union': 'RU',
  Turkey: 'TR',
  'Czech Republic': 'CZ',
};

/** Country codes that sites anywhere use for their looks. */
const LOOKS = 'ac ag cc co eu fm im in io is ly me nu su to tv ws'.split(' ');

const countryCodes = namedCountries();

/**
 * The newspaper that an item of Wikidata describes, as the Python package wikidata-dl saves it; null for one without
 * site or country.
 */
export function newspaperOf(item: unknown): Newspaper | null {
  const read = v.safeParse(Item, item);
  if (!read.success) return null;
  const { wikibase, label, claims, sitelinks } = read.output;
  const domains = [...new Set((claims[SITE] ?? []).flatMap(siteOf))];
  const country = countryOf(read.output, domains);
  if (domains.length === 0 || country === null) return null;
  const names = [sitelinks['ruwiki']?.title.replace(/ \(.*\)$/, '') ?? ''].filter(isRussian);
  return {
    outlet: { id: outletId(label), name: label, names, domains, country, agency: false, wikidata: wikibase },
    wikipedias: Object.keys(sitelinks).filter((wiki) => /(?<!^commons|^species)wiki$/.test(wiki)).length,
    ended: ENDED in claims,
  };
}

/** The outlet, by its domain where the name says too little: one ordinary word, or a name that needs a remark in brackets. */
export function underTellingName(outlet: Outlet, ordinary: ReadonlySet<string>): Outlet {
  const words = foldText(outlet.name)
    .replace(/^the /, '')
    .split(/[\s-]+/);
  const tells = !outlet.name.includes('(') && (words.length > 1 || !ordinary.has(words[0] ?? ''));
  const [domain = outlet.name] = outlet.domains;
  return tells ? outlet : { ...outlet, id: outletId(domain), name: domain };
}

/** A Russian name of several words; one word is too often an ordinary one. */
function isRussian(name: string): boolean {
  return /^[\p{Script=Cyrillic}-]+(?: [\p{Script=Cyrillic}-]+)+$/u.test(name);
}

/** The host of a site, none for a page of one: there a library or a portal keeps the paper. */
function siteOf(url: unknown): string[] {
  if (typeof url !== 'string' || !URL.canParse(url)) return [];
  const { hostname, pathname } = new URL(url);
  return pathname === '/' ? [hostname.replace(/^www\d?\./, '')] : [];
}

function countryOf({ claims, labels }: v.InferOutput<typeof Item>, domains: readonly string[]): string | null {
  for (const item of [...(claims[COUNTRY] ?? []), ...(claims[COUNTRY_OF_ORIGIN] ?? [])]) {
    const code = typeof item === 'string' ? countryCodes.get(labels[item] ?? '') : undefined;
    if (code !== undefined) return code;
  }
  const top = domains[0]?.split('.').at(-1) ?? '';
  if (top === 'uk') return 'GB';
  return top.length === 2 && !LOOKS.includes(top) ? top.toUpperCase() : null;
}

/** Country codes by the English names of countries. */
function namedCountries(): Map<string, string> {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  return new Map([
    ...codes.flatMap((code): [string, string][] => {
      const name = names.of(code);
      // Of two codes for one country one is an alias, as UK for GB.
      return name === undefined || new Intl.Locale(`und-${code}`).region !== code ? [] : [[name, code]];
    }),
    ...Object.entries(COUNTRY_NAMES),
  ]);
}
