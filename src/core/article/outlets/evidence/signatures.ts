import type { Span } from '../../../text/span.ts';
import type { Dateline, OutletEvidence } from '../../article.ts';
import { isMeant, isTelling } from '../names/nameWriting.ts';
import type { OutletIndex } from '../outletIndex.ts';

/** A photo's credit of several parts, which reads like a slug: `A. Writer / AFP / Getty Images`. */
const PHOTO_AGENCY = /getty|shutterstock|images\b|photo/i;
/** `(UrduPoint / Sputnik - 16th May, 2023)`: before the agency, who passes its copy on. */
const RELAY = /(?:^|[(\s])(?<name>\p{Lu}[\p{L}\p{N}.&' ]{1,40}?) ?\/ ?$/u;

/** An opening has a sentence behind it. */
const MIN_OPENING_LINE = 80;
const MAX_OPENING = 45;
const MAY_BE_OPENING = /^\(|[—–]|--/;
const WIRE_OPENING = /^\((?<bracketed>[^()\n]{2,40})\)|^(?<plain>\p{Lu}[\p{L}\p{N} ]{1,24}?)\s?(?:[—–]|--)\s/u;

/** The agency slug of a dateline, and who passes the agency's copy on. */
export function slugEvidence(text: string, dateline: Dateline, agency: string, outlets: OutletIndex): OutletEvidence[] {
  if (PHOTO_AGENCY.test(text.slice(dateline.start, dateline.end + 20))) return [];
  const at = text.lastIndexOf(agency, dateline.end);
  const span = at < dateline.start ? dateline : { start: at, end: at + agency.length };
  const slug: OutletEvidence = {
    start: span.start,
    end: span.end,
    kind: 'slug',
    outlet: outlets.find(agency)?.id ?? null,
    name: agency,
  };
  const relay = relayBefore(text, dateline, slug, outlets);
  return relay ? [relay, slug] : [slug];
}

function relayBefore(text: string, dateline: Dateline, slug: Span, outlets: OutletIndex): OutletEvidence | null {
  const before = text.slice(Math.max(text.lastIndexOf('(', slug.start), dateline.start), slug.start);
  const name = RELAY.exec(before)?.groups?.['name'];
  const outlet = name === undefined ? null : outlets.bySlug(name);
  if (name === undefined || !outlet) return null;
  const start = slug.start - before.length + before.lastIndexOf(name);
  return { start, end: start + name.length, kind: 'relay', outlet: outlet.id, name };
}

/** `(CNN) Rescue teams …`, `Reuters — …`: an agency's opening without a place. */
export function wireOpening(text: string, line: Span, outlets: OutletIndex): OutletEvidence[] {
  if (line.end - line.start < MIN_OPENING_LINE) return [];
  const opening = text.slice(line.start, line.start + MAX_OPENING);
  if (!MAY_BE_OPENING.test(opening)) return [];
  const groups = WIRE_OPENING.exec(opening)?.groups;
  const name = groups?.['bracketed'] ?? groups?.['plain'];
  const outlet = name === undefined ? null : outlets.bySlug(name);
  const bracketed = groups?.['bracketed'] !== undefined;
  if (name === undefined || !outlet || !(bracketed || isTelling(name, outlet))) return [];
  const start = line.start + (bracketed ? 1 : 0);
  return [{ start, end: start + name.length, kind: 'slug', outlet: outlet.id, name }];
}

/** The part of a byline that names an outlet we know: `By A. Writer, Lindholm Courier`. */
export function bylineEvidence(text: string, byline: Span, outlets: OutletIndex): OutletEvidence[] {
  const printed = text.slice(byline.start, byline.end);
  const parts = printed.split(/\s*(?:[,|/•·]|\bfor\b|\bat\b|\s[-–—]\s)\s*|^by\s+/iu).filter(({ length }) => length > 1);
  for (const [i, part] of parts.entries()) {
    const outlet = outlets.bySlug(part);
    // Behind a person's name stands whom they write for; before it, a person.
    if (!outlet || !(i > 0 ? isMeant(part, 0, part.length, outlet) : isTelling(part, outlet))) continue;
    const start = byline.start + printed.lastIndexOf(part);
    return [{ start, end: start + part.length, kind: 'byline', outlet: outlet.id, name: part }];
  }
  return [];
}
