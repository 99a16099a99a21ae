import type { ArticleFacts } from '../article/article.ts';
import { byCodeUnits } from '../text/byCodeUnits.ts';

/** An article as far as its place in the order of publication goes. */
export interface Published {
  readonly path: string;
  readonly facts: Pick<ArticleFacts, 'date' | 'agency' | 'outlet'>;
}

/** Earliest first; on one day the agency before those who print it; undated last. */
export function byPublication(a: Published, b: Published): number {
  return (
    byCodeUnits(a.facts.date?.value ?? '9999', b.facts.date?.value ?? '9999') ||
    Number(isAgencyCopy(b)) - Number(isAgencyCopy(a)) ||
    byCodeUnits(a.path, b.path)
  );
}

function isAgencyCopy({ facts }: Published): boolean {
  return facts.agency !== null && facts.agency.value === facts.outlet?.value;
}
