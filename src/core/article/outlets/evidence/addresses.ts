import type { OutletEvidence } from '../../article.ts';
import type { OutletIndex } from '../outletIndex.ts';

const MAY_HOLD_DOMAIN = /[a-z0-9]\.[a-z]{2}/i;
const ADDRESS =
  /(?<![@\p{L}\p{N}.-])(?:https?:\/\/|(?<mailbox>[a-z0-9._+-]{1,40})@)?(?<domain>(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,12})(?![\p{L}\p{N}@-])/giu;

const NONE: readonly OutletEvidence[] = [];

/** Addresses of outlets we know in a line, on the web or to write to; one alone on a line near the top is a photo's credit. */
export function addressesIn(
  printed: string,
  lineStart: number,
  nearTop: boolean,
  outlets: OutletIndex,
): readonly OutletEvidence[] {
  if (!MAY_HOLD_DOMAIN.test(printed)) return NONE;
  const found: OutletEvidence[] = [];
  for (const match of printed.matchAll(ADDRESS)) {
    const domain = match.groups?.['domain'] ?? '';
    const outlet = outlets.byDomain(domain);
    const kind = match.groups?.['mailbox'] === undefined ? 'domain' : 'desk';
    const credit = kind === 'domain' && match[0].length >= printed.length - 2 && nearTop;
    if (!outlet || credit) continue;
    const start = lineStart + match.index + match[0].length - domain.length;
    found.push({ start, end: start + domain.length, kind, outlet: outlet.id, name: domain });
  }
  return found;
}
