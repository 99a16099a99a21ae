import { agree } from './agree.ts';
import { type AskedForAnnotations, annotatedArticles, plainArticles } from './annotatedArticles.ts';
import type { AnnotationsRequest } from './annotationsRequest.ts';
import { check } from './check.ts';
import { exportFile } from './exportFile.ts';
import { gitUser } from './gitUser.ts';
import { importFile } from './importFile.ts';
import { list } from './list.ts';

/** Does what was asked for about annotations; whether all was well. `withArticles` reads the articles that are named, for what needs them. */
export async function annotations(
  request: AnnotationsRequest,
  report: (message: string) => void,
  withArticles: (paths: readonly string[], work: (asked: AskedForAnnotations) => Promise<void>) => Promise<void>,
): Promise<boolean> {
  if (request.action === 'check') return check(request.paths, report);
  if (request.action === 'agree') await agree(request.paths, request, report);
  else if (request.action === 'import') {
    await importFile(request.file, request.to, request.author ?? (await gitUser(request.to)), report);
  } else if (request.action === 'export') {
    await withArticles(request.paths, (asked) => exportFile(asked, request.format, request.names, request.to));
  } else if (request.format === 'table') {
    await list(await plainArticles(request.paths, report), request.filter, request.format);
  } else {
    await withArticles(request.paths, async (asked) => {
      const { articles } = await annotatedArticles(asked, { all: false, names: false });
      await list(articles, request.filter, request.format);
    });
  }
  return true;
}
