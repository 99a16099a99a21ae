import { l10n } from 'vscode';
import { ForeignRecordError, MissingRecordError } from '../../core/annotations/changeAnnotations.ts';
import { ReaderError } from '../readerError.ts';
import type { KeptFolder } from './keptFolder.ts';
import { UnreadableSchemeError } from './keptTags.ts';

/** Does work on what is kept; where that is another's, gone or broken, it rejects in words for the reader. */
export async function inReadersWords<T>(kept: KeptFolder, work: (kept: KeptFolder) => Promise<T>): Promise<T> {
  try {
    return await work(kept);
  } catch (error) {
    throw wordsFor(error) ?? error;
  }
}

function wordsFor(error: unknown): ReaderError | undefined {
  if (error instanceof ForeignRecordError) {
    return new ReaderError(l10n.t('{0} wrote this. Only they can change it.', error.record.creator));
  }
  if (error instanceof MissingRecordError) return new ReaderError(l10n.t('This annotation is not there any more.'));
  if (error instanceof UnreadableSchemeError) {
    return new ReaderError(l10n.t('The tags in .dateline/tags.json cannot be read. Mend the file first.'));
  }
  return undefined;
}
