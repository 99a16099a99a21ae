import type { TagColour } from '../../../core/annotations/tagScheme.ts';

/** The theme's own name of a tag's colour. */
export function themeColour(colour: TagColour): string {
  return colour === 'foreground' ? 'foreground' : `charts.${colour}`;
}
