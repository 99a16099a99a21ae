import { relative, resolve } from 'node:path';
import { cwd, stdout } from 'node:process';
import { byteSpans } from '../core/boilerplate/cleanBytes.ts';
import { unifiedDiff } from '../core/boilerplate/cleanDiff.ts';
import { baseOf, isInside } from './cleanBase.ts';
import type { CleanedPlace } from './cleanPlaces.ts';
import { print, printable } from './output.ts';

/**
 * Prints what goes as one unified diff. Its paths count from the current folder or, where an article lies outside, from
 * the folder that was named: it is applied there. What has no lines that tools know is reported.
 */
export async function printDiffs(
  places: AsyncIterable<CleanedPlace>,
  paths: readonly string[],
  report: (message: string) => void,
): Promise<void> {
  const base = await baseOf(paths);
  const from = paths.every((path) => isInside(resolve(path), cwd())) ? cwd() : base;
  const refused = new Set<string>();
  const refuse = (path: string, reason: string): void => {
    if (!refused.has(path)) report(`${path}: ${reason}; write clean copies with --to.`);
    refused.add(path);
  };
  for await (const { place, article } of places) {
    if (!article || article.cleaned.cuts.length === 0) continue;
    const { file, cleaned } = article;
    if (!file) refuse(place.path, 'a diff has no records');
    else if (file.decoded.encoding.startsWith('utf16')) refuse(place.path, 'a diff has no UTF-16');
    else {
      const name = relative(from, resolve(place.path)).replaceAll('\\', '/');
      await show(unifiedDiff(bytewise(name), bytewise(file.bytes), byteSpans(file.bytes, file.decoded, cleaned.cuts)));
    }
  }
}

/** Bytes as a text of one character each, which a diff can be made of in any encoding. */
function bytewise(content: string | Uint8Array): string {
  return Buffer.from(content).toString('latin1');
}

/** To a program go the very bytes; on a terminal nothing of a text may act. */
async function show(diff: string): Promise<void> {
  const bytes = Buffer.from(diff, 'latin1');
  await print(stdout.isTTY ? bytes.toString('utf8').split('\n').map(printable).join('\n') : bytes);
}
