import * as vscode from 'vscode';
import type { ReadingLimits } from '../../analysis/readingLimits.ts';

const MEGABYTE = 1024 * 1024;

/** How files are read, as the settings say. */
export function readingLimits(): ReadingLimits {
  const settings = vscode.workspace.getConfiguration('dateline.files');
  return {
    maxSize: settings.get('maxSize', 5) * MEGABYTE,
    fallbackEncoding: settings.get<ReadingLimits['fallbackEncoding']>('fallbackEncoding', 'auto'),
  };
}
