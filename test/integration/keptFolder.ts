import * as vscode from 'vscode';
import { annotationsPathOf } from '../../src/core/annotations/annotationPaths.ts';
import { formatAnnotations, parseAnnotations, withRecords } from '../../src/core/annotations/annotationFile.ts';
import type { AnnotationKeeper } from '../../src/vscode/annotations/annotationKeeper.ts';
import { eventually, fileIn } from './articles.ts';

/** So long a new folder is left alone before anything is put into it, and the watch has to tell of a file. */
const SETTLING_MS = 300;
const TELLING_MS = 1500;

/**
 * Makes the folder of the annotations of an article, in such a way that the editor's watch of the disk tells what other
 * programs change there: of files in folders that were made a moment before it may tell nothing.
 */
export async function watchedFolder(article: string, store: AnnotationKeeper): Promise<void> {
  const probe = `${article}.probe.txt`;
  const file = fileIn(`.dateline/${annotationsPathOf(probe)}`);
  await eventually(async () => {
    await vscode.workspace.fs.delete(fileIn('.dateline/annotations'), { recursive: true }).then(undefined, () => {});
    const parts = `.dateline/${annotationsPathOf(article)}`.split('/').slice(0, -1);
    for (let depth = 1; depth <= parts.length; depth++) {
      await vscode.workspace.fs.createDirectory(fileIn(parts.slice(0, depth).join('/')));
      await wait(SETTLING_MS);
    }
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(oneRecord(probe)));
    for (let waited = 0; waited < TELLING_MS && store.of(fileIn(probe)).length === 0; waited += 50) await wait(50);
    return store.of(fileIn(probe)).length > 0 || undefined;
  });
  await vscode.workspace.fs.delete(file);
  await eventually(() => store.of(fileIn(probe)).length === 0 || undefined);
}

function oneRecord(article: string): string {
  const record = {
    kind: 'mark',
    id: '5d1f0a52-88b1-4f0e-8a5d-000000000000',
    creator: 'Probe',
    created: '2023-05-16T08:30:00.000Z',
    tags: [],
    selector: null,
  } as const;
  return formatAnnotations(withRecords(parseAnnotations(''), [record], article));
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
