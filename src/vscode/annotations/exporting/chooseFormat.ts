import * as vscode from 'vscode';
import {
  ANNOTATION_FORMATS,
  type AnnotationFormat,
  type AnnotationFormatName,
  cannotHold,
} from '../../../core/exports/annotations/annotationFormats.ts';

/** Asks for the form of an export, with what it cannot hold; undefined when the reader gave it up. */
export async function chooseFormat(marks: string): Promise<AnnotationFormatName | undefined> {
  const { t } = vscode.l10n;
  const names = Object.keys(ANNOTATION_FORMATS) as AnnotationFormatName[];
  const items = names.map((name) => {
    const { title, extension }: AnnotationFormat = ANNOTATION_FORMATS[name];
    const missing = cannotHold(name);
    const detail = missing.length === 0 ? t('Holds everything.') : t('Cannot hold: {0}', missing.join(' '));
    return { label: title, description: `.${extension}`, detail, name };
  });
  const chosen = await vscode.window.showQuickPick(items, {
    title: t('Export {0}', marks),
    placeHolder: t('Format'),
    matchOnDetail: true,
  });
  return chosen?.name;
}
