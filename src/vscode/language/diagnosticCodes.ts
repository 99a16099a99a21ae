import { DiagnosticSeverity } from 'vscode';
import type { DateContradiction } from '../../core/article/article.ts';
import type { BoilerplateReason, Severity } from '../../core/boilerplate/block.ts';

/** What diagnostics are from, as Problems shows it. */
export const SOURCE = 'Dateline';

/** What a diagnostic is about: lines that are not the article, dates that contradict each other, no printed date. */
export type DiagnosticCode = `boilerplate.${BoilerplateReason}` | DateContradiction['code'] | 'date.missing';

/** Boilerplate is as loud as we are sure of it. */
export const BLOCK_SEVERITY: Readonly<Record<Severity, DiagnosticSeverity>> = {
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** Dates are warned of only where both statements cannot be true. */
export const DATE_SEVERITY: Readonly<Record<DateContradiction['code'] | 'date.missing', DiagnosticSeverity>> = {
  'date.contradiction': DiagnosticSeverity.Warning,
  'date.weekday': DiagnosticSeverity.Information,
  'date.future': DiagnosticSeverity.Warning,
  'date.too-early': DiagnosticSeverity.Warning,
  'date.missing': DiagnosticSeverity.Hint,
};
