import { ColorThemeKind, window } from 'vscode';

/** Whether the editor is in a high-contrast theme, dark or light. */
export function isHighContrast(): boolean {
  const { kind } = window.activeColorTheme;
  return kind === ColorThemeKind.HighContrast || kind === ColorThemeKind.HighContrastLight;
}
