/**
 * node winnowing.ts ARTICLES.jsonl FLOOR PACKAGES: pairs that share winnowed fingerprints (Schleimer, Wilkerson and
 * Aiken, 2003), as the npm package `@dodona/dolos-core` takes them, of words in place of a program's tokens. The score
 * is the package's own similarity: the share of both articles' fingerprints that the other has as well. Compared are
 * all pairs with a fingerprint in common.
 */
import { createRequire } from 'node:module';
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';
import { printPairs, readArticles, type ScoredPair, wordsOf } from './articles.ts';

/** Words a fingerprint and fingerprints a window, to suit prose: the package's command has 23 and 17, for programs. */
const GRAM = 4;
const WINDOW = 4;

interface File {
  readonly id: number;
}

interface Entry {
  readonly file: File;
  readonly shared: ReadonlySet<{ files(): readonly File[] }>;
}

interface Dolos {
  readonly File: new (path: string, content: string) => File;
  readonly Region: new (startRow: number, startColumn: number, endRow: number, endColumn: number) => object;
  readonly TokenizedFile: new (file: File, tokens: readonly string[], places: readonly object[]) => File;
  readonly FingerprintIndex: new (
    gram: number,
    window: number,
  ) => {
    addFiles(files: readonly File[]): void;
    entries(): readonly Entry[];
    getPair(x: File, y: File): { readonly similarity: number };
  };
}

const [path, floor, packages] = argv.slice(2);
const entry = createRequire(`${packages}/`).resolve('@dodona/dolos-core');
const dolos = (await import(pathToFileURL(entry).href)) as Dolos;
const articles = readArticles(path!);
/** Where words stand does not matter here: one place serves all. */
const place = new dolos.Region(0, 0, 0, 0);
const files = articles.map(({ id, text }) => {
  const words = wordsOf(text);
  return new dolos.TokenizedFile(
    new dolos.File(id, ''),
    words,
    words.map(() => place),
  );
});
const idOf = new Map(files.map((file, i) => [file, articles[i]!.id]));

function* likePairs(): Generator<ScoredPair> {
  const index = new dolos.FingerprintIndex(GRAM, WINDOW);
  index.addFiles(files);
  for (const { file, shared } of index.entries()) {
    const others = new Set<File>();
    for (const fingerprint of shared)
      for (const other of fingerprint.files()) if (other.id < file.id) others.add(other);
    for (const other of others) {
      const { similarity } = index.getPair(other, file);
      if (similarity >= Number(floor)) yield { a: idOf.get(other)!, b: idOf.get(file)!, score: similarity };
    }
  }
}

printPairs(likePairs());
