import { workspace } from 'vscode';
import type { Uri } from 'vscode';
import { REASONS } from '../../core/boilerplate/block.ts';
import { type CleanChoice, USUAL_CHOICE } from '../../core/boilerplate/clean.ts';
import type { Categories } from '../language/settings.ts';

/** What is taken out of a file: what we hold to be no part of an article, but for kinds that the reader switched off. */
export function cleanChoice(uri: Uri): CleanChoice {
  const categories = workspace.getConfiguration('dateline', uri).get<Categories>('boilerplate.categories', {});
  const reasons = REASONS.filter((reason) => categories[reason] !== false);
  return { ...USUAL_CHOICE, reasons: reasons.length < REASONS.length ? new Set(reasons) : null };
}
