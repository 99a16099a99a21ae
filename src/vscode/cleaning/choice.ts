import type { Uri } from 'vscode';
import { REASONS } from '../../core/boilerplate/block.ts';
import { type CleanChoice, USUAL_CHOICE } from '../../core/boilerplate/clean.ts';
import { unwantedKinds } from '../language/settings.ts';

/** What is taken out of a file: what we hold to be no part of an article, but for kinds that the reader switched off. */
export function cleanChoice(uri: Uri): CleanChoice {
  const unwanted = unwantedKinds(uri);
  if (unwanted.length === 0) return USUAL_CHOICE;
  return { ...USUAL_CHOICE, reasons: new Set(REASONS.filter((reason) => !unwanted.includes(reason))) };
}
