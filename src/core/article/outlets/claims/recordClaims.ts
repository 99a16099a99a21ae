import type { Claim, ClaimContext } from './claim.ts';
import { outletId } from '../outletIndex.ts';

/** Who made the data file knew; the name may still be one that no other text uses. */
const KNOWN = 0.99;
const UNKNOWN = 0.98;

/** What a data file's own record says of the outlet. */
export function recordClaims({ record, outlets }: ClaimContext): Claim[] {
  if (!record?.outlet) return [];
  const known = outlets.find(record.outlet);
  return [
    {
      id: known?.id ?? outletId(record.outlet),
      name: known?.name ?? record.outlet,
      role: 'record',
      source: 'record',
      confidence: known ? KNOWN : UNKNOWN,
      reason: { text: `The record names “${record.outlet}” as the source.` },
    },
  ];
}
