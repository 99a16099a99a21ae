import type { Claim, ClaimContext, PublishedText } from './claim.ts';
import { outletAt } from '../names/knownNames.ts';

const CONFIDENCE = 0.85;

/** An outlet that a note names as the translator prints other people's articles in its own language. */
export function translatorClaims({ text, note }: PublishedText, { outlets }: ClaimContext): Claim[] {
  const named = note?.translator && outletAt(text, note.translator.start, note.translator.end, outlets);
  if (!named) return [];
  const { start, end, outlet } = named;
  return [
    {
      id: outlet.id,
      name: outlet.name,
      role: 'relay',
      source: 'relay',
      confidence: CONFIDENCE,
      reason: { text: `A note says that ${text.slice(start, end)} translated it.`, span: { start, end } },
    },
  ];
}
