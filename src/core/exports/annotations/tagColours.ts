import type { TagColour } from '../../annotations/tagScheme.ts';

/** The colours of tags where there is no theme: each reads on white with a contrast of at least 4.5 (WCAG 2.2, 1.4.3). */
export const TAG_HEX: Readonly<Record<TagColour, string>> = {
  blue: '#0B63B8',
  green: '#2C7A39',
  purple: '#7A3E9D',
  red: '#C0282D',
  yellow: '#8A6400',
  foreground: '#444444',
};

/** The colour of tags that is most like a `#RRGGBB` or `#RGB`; that of text for anything else. */
export function nearestTagColour(hex: string): TagColour {
  const wanted = channels(hex);
  if (!wanted) return 'foreground';
  const distance = (colour: TagColour) =>
    (channels(TAG_HEX[colour]) ?? []).reduce((sum, value, i) => sum + (value - (wanted[i] ?? 0)) ** 2, 0);
  const colours = Object.keys(TAG_HEX) as TagColour[];
  return colours.reduce((best, colour) => (distance(colour) < distance(best) ? colour : best));
}

function channels(hex: string): readonly number[] | null {
  const [, short, long] = /^#(?:([0-9a-f]{3})|([0-9a-f]{6}))$/iu.exec(hex) ?? [];
  const digits = long ?? short?.replaceAll(/./gu, '$&$&');
  return digits === undefined ? null : [0, 2, 4].map((i) => Number.parseInt(digits.slice(i, i + 2), 16));
}
