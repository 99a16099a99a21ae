import { outletsNamed } from '../names/knownNames.ts';
import { type LineStatement, knownStatement } from './lineStatement.ts';
import type { OutletIndex } from '../outletIndex.ts';

const PROMOTION =
  /^\W{0,3}(?:(?:you can )?follow|subscribe(?: now)? to|support|download|click here|get|like|join|sign up|read more (?:at|on|from|in)|visit|подпис[а-яё]+|читайте|скачайте|следите|підпис[а-яіїєґ]+|читайце|падпіс[а-яіў]+)\s/i;
const DISCLAIMER =
  /\bnot (?:(?:be )?(?:held )?responsible for|(?:necessarily )?(?:reflect|represent))\b|['’]s newsroom\b/;
/** Promotion is short; longer lines are sentences that happen to begin so. */
const MAX_PROMOTION = 160;

/** Behind an outlet's name its people: `CNN's A. Writer`, `NPR editor A. Writer`; an outlet that helped out itself has none. */
const PEOPLE = /^(?:['’]s?)? (?!and\b|contributed)\p{L}/u;
const CONTRIBUTED = /\bcontributed (?:to (?:this|the) |reporting)/;

/** How one agency closes its reports, whoever prints them. */
const SIGN_OFFS: readonly { readonly pattern: RegExp; readonly agency: string }[] = [
  { pattern: /^\(?(?:additional )?reporting by [^\n]{3,200}[;.] ?(?:writing|editing) by /i, agency: 'Reuters' },
];

/**
 * What a line among the first or last says of an outlet: there pages speak for themselves, elsewhere people. Reporters
 * are named and views disclaimed only in the last (`below`).
 */
export function pageStatement(printed: string, below: boolean, outlets: OutletIndex): LineStatement | null {
  return (
    (PROMOTION.test(printed) ? promotion(printed, outlets) : null) ??
    (below ? (signOff(printed, outlets) ?? contributor(printed, outlets) ?? disclaimer(printed, outlets)) : null)
  );
}

function signOff(printed: string, outlets: OutletIndex): LineStatement | null {
  const style = SIGN_OFFS.find(({ pattern }) => pattern.test(printed));
  const agency = style && outlets.bySlug(style.agency);
  return agency ? { kind: 'sign-off', start: 0, end: printed.length, outlet: agency.id, name: agency.name } : null;
}

function contributor(printed: string, outlets: OutletIndex): LineStatement | null {
  if (!printed.includes('buted ') || !CONTRIBUTED.test(printed)) return null;
  const owner = outletsNamed(printed, { start: 0, end: printed.length }, outlets).find(({ end }) =>
    PEOPLE.test(printed.slice(end, end + 14)),
  );
  return owner ? knownStatement('contributor', printed, owner) : null;
}

function disclaimer(printed: string, outlets: OutletIndex): LineStatement | null {
  return DISCLAIMER.test(printed) ? promotion(printed, outlets) : null;
}

/** Only where the line names one outlet: a list of papers promotes none of them. */
function promotion(printed: string, outlets: OutletIndex): LineStatement | null {
  if (printed.length > MAX_PROMOTION) return null;
  const known = outletsNamed(printed, { start: 0, end: printed.length }, outlets);
  const [first] = known;
  return first && known.every(({ outlet }) => outlet === first.outlet)
    ? knownStatement('promotion', printed, first)
    : null;
}
