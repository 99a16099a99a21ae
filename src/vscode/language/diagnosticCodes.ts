import { DiagnosticSeverity } from 'vscode';
import type { Diagnostic } from 'vscode';
import type { DateContradiction } from '../../core/article/article.ts';
import type { BoilerplateReason, Severity } from '../../core/boilerplate/block.ts';

/** What diagnostics are from, as Problems shows it. */
export const SOURCE = 'Dateline';

/** What a diagnostic is about: lines that are not the article, dates that contradict each other, no printed date. */
export type DiagnosticCode = `boilerplate.${BoilerplateReason}` | DateContradiction['code'] | 'date.missing';

/** How loud each severity is in the editor. */
export const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** The code of a diagnostic, where it leads somewhere too. */
export function codeOf({ code }: Diagnostic): string | number | undefined {
  return typeof code === 'object' ? code.value : code;
}
