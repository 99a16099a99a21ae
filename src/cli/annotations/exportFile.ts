import { nodeFiles } from '../../analysis/node/nodeFiles.ts';
import type { AnnotationFormatName } from '../../core/exports/annotations/annotationFormats.ts';
import { writeAnnotations } from '../../core/exports/annotations/writeAnnotations.ts';
import { clearProgress, complain, print } from '../output.ts';
import { type AskedForAnnotations, annotatedArticles } from './annotatedArticles.ts';

/** These tell of articles without annotations too. */
const OF_ALL: ReadonlySet<AnnotationFormatName> = new Set(['names-csv', 'articles-csv']);

/** Writes the annotations of articles in a form, to a file or standard output; what the form leaves out is told. */
export async function exportFile(
  asked: AskedForAnnotations,
  format: AnnotationFormatName,
  names: boolean,
  to: string | null,
): Promise<void> {
  const isOfNames = names || format === 'names-csv';
  const told = await annotatedArticles(asked, { all: isOfNames || OF_ALL.has(format), names: isOfNames });
  const { bytes, notHeld } = writeAnnotations(format, told);
  clearProgress();
  if (to === null) await print(bytes);
  else await nodeFiles.change(to, () => bytes);
  if (notHeld.length > 0) complain(`Not in it: ${notHeld.join(' ')}`);
}
