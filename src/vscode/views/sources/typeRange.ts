import * as vscode from 'vscode';
import type { QuickSteps, Step } from '../quickSteps.ts';
import { isBackward, isRangeEnd } from './dateRange.ts';
import type { DateRange } from './dateRange.ts';

/** Asks for both ends of a range; from the second the reader may go back to the first. */
export async function typeRange(steps: QuickSteps, title: string, { from, to }: DateRange): Promise<Step<DateRange>> {
  const { t } = vscode.l10n;
  let first = from ?? '';
  for (;;) {
    const begin = await typeEnd(steps, t('{0}: From', title), first, () => undefined);
    if (begin === undefined || begin === 'back') return begin;
    first = begin;
    const startsAt = begin === '' ? {} : { from: begin };
    const end = await typeEnd(steps, t('{0}: To', title), to ?? '', (typed) =>
      isBackward({ ...startsAt, ...(typed !== '' && { to: typed }) }) ? t('This is before {0}.', begin) : undefined,
    );
    if (end === undefined) return undefined;
    if (end !== 'back') return { ...startsAt, ...(end !== '' && { to: end }) };
  }
}

function typeEnd(
  steps: QuickSteps,
  title: string,
  value: string,
  problem: (typed: string) => string | undefined,
): Promise<Step<string>> {
  const { t } = vscode.l10n;
  return steps.type(value, {
    title,
    placeholder: '2023-05-16',
    prompt: t('A day, a month or a year: 2023-05-16, 2023-05, 2023. Empty for no limit.'),
    problem: (typed) => (isRangeEnd(typed) ? problem(typed) : t('This is no date.')),
    back: true,
  });
}
