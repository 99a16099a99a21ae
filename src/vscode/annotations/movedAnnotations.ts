import {
  type AnnotationFile,
  formatAnnotations,
  parseAnnotations,
  together,
  withSource,
} from '../../core/annotations/annotationFile.ts';
import { withLinksMoved } from '../../core/annotations/changeAnnotations.ts';
import { type PathMove, movedPath } from '../../core/annotations/changeDecisions.ts';
import { inBatches } from './inBatches.ts';
import type { KeptFolder } from './keptFolder.ts';

const NOTHING = parseAnnotations('');

/**
 * Lets annotations follow articles that were renamed or moved: written there before they are taken out here, so that
 * none is lost. What is kept there already stays, beside them.
 */
export async function moveAnnotations(
  source: KeptFolder,
  target: KeptFolder,
  moves: readonly PathMove[],
): Promise<void> {
  for (const from of [...source.articles]) {
    const to = afterMoves(from, moves);
    if (to === undefined) continue;
    if (source === target && from.toLowerCase() === to.toLowerCase()) {
      // On many disks both names are of one file: what is written there would be taken out here.
      const between = `${to}~`;
      await moveFile(source, source, from, between);
      await moveFile(source, source, between, to);
    } else await moveFile(source, target, from, to);
  }
  if (source === target) await followLinks(source, moves);
}

async function moveFile(source: KeptFolder, target: KeptFolder, from: string, to: string): Promise<void> {
  const file = await source.read(from);
  await target.changeFile(to, (there) => together(there, withSource(file, to)));
  await source.changeFile(from, (now) => (isSame(now, file) ? NOTHING : now));
}

/** Links name the article of the mark they lead to. */
async function followLinks(kept: KeptFolder, moves: readonly PathMove[]): Promise<void> {
  const linking = [...kept.articles].filter((article) => kept.of(article).some(({ kind }) => kind === 'link'));
  await inBatches(linking, (article) =>
    kept.change(article, (records) => withLinksMoved(records, (path) => afterMoves(path, moves) ?? path)),
  );
}

/** Where an article lies now; undefined: none of the moves was of it. */
function afterMoves(path: string, moves: readonly PathMove[]): string | undefined {
  const move = moves.find(({ from }) => path === from || path.startsWith(`${from}/`));
  return move && movedPath(path, move);
}

function isSame(a: AnnotationFile, b: AnnotationFile): boolean {
  return formatAnnotations(a) === formatAnnotations(b);
}
