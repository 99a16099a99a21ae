import type { OutletEvidence } from '../../article.ts';
import { type NamedOutlet, isPlatform } from '../names/knownNames.ts';
import type { OutletIndex } from '../outletIndex.ts';

/** What one line says of an outlet; offsets are into the line. */
export interface LineStatement {
  readonly kind: OutletEvidence['kind'];
  readonly start: number;
  readonly end: number;
  /** Id in the data; null when it is not known there. */
  readonly outlet: string | null;
  /** Empty where a line says that another outlet was the first, and not which. */
  readonly name: string;
}

/** The statement about an outlet that the data knows, where a line names it. */
export function knownStatement(
  kind: LineStatement['kind'],
  printed: string,
  { start, end, outlet }: NamedOutlet,
): LineStatement {
  return { kind, start, end, outlet: outlet.id, name: printed.slice(start, end) };
}

/** The statement about whom a line names, known or not; null where that is a carrier of everybody's words. */
export function named(
  kind: LineStatement['kind'],
  printed: string,
  name: string,
  outlets: OutletIndex,
): LineStatement | null {
  if (isPlatform(name)) return null;
  const start = printed.lastIndexOf(name);
  const outlet = outlets.find(name.replace(/^https?:\/\//, ''))?.id ?? null;
  return { kind, start, end: start + name.length, outlet, name };
}

/** Whether a name is the address of a site. */
export function isDomain(name: string): boolean {
  return /^\S+\.[^\s.]{2,}$/.test(name);
}
