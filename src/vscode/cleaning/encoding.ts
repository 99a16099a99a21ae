import { l10n, workspace } from 'vscode';
import type { TextDocument } from 'vscode';
import { NotTextError, decodeText } from '../../core/text/decode.ts';
import { readingLimits } from '../workspace/settings.ts';

/**
 * Why a document must not be edited by us: the editor opened its file in another encoding than the one it is in, and
 * would spoil it in saving. Null when all is well, and for a document without a file.
 */
export async function wronglyOpened(document: TextDocument): Promise<string | null> {
  if (document.isUntitled) return null;
  const { encoding } = document;
  try {
    const bytes = await workspace.fs.readFile(document.uri);
    const decoded = decodeText(bytes, readingLimits().fallbackEncoding);
    const opened = await workspace.decode(bytes, { encoding });
    if (opened.replace(/^\uFEFF/u, '') === decoded.text) return null;
    return l10n.t('It reads as {0}, but the editor opened it as {1}.', decoded.encoding, encoding);
  } catch (error) {
    return error instanceof NotTextError ? error.message : l10n.t('It could not be read.');
  }
}
