import { ColorThemeKind, Uri, window } from 'vscode';
import { swatch } from './swatch.ts';

/** A tag as a small picture in the colours of the theme, for lists and the margin. */
export function tagPicture(look: Parameters<typeof swatch>[0]): Uri {
  const { kind } = window.activeColorTheme;
  const isLight = kind === ColorThemeKind.Light || kind === ColorThemeKind.HighContrastLight;
  return Uri.parse(swatch(look, isLight ? 'light' : 'dark'), true);
}
