import type { IndexedArticle } from '../../core/indexedArticle.ts';
import { byCodeUnits } from '../../core/text/byCodeUnits.ts';

/** Earliest first; on one day the agency before those who print it; undated last. */
export function byPublication(a: IndexedArticle, b: IndexedArticle): number {
  return (
    byCodeUnits(a.facts.date?.value ?? '9999', b.facts.date?.value ?? '9999') ||
    Number(isAgencyCopy(b)) - Number(isAgencyCopy(a)) ||
    byCodeUnits(a.path, b.path)
  );
}

function isAgencyCopy({ facts }: IndexedArticle): boolean {
  return facts.agency !== null && facts.agency.value === facts.outlet?.value;
}
