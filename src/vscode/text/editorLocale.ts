import { env, l10n } from 'vscode';
import type { Locale } from '../views/locale.ts';

/** The language of the editor and its translations. */
export const editorLocale: Locale = { language: env.language, t: (message, ...args) => l10n.t(message, ...args) };
