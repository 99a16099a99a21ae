import { addTo } from '../text/addTo.ts';

/** An article of a collection. */
export interface KnownArticle {
  readonly id: string;
  /** As readers know it, `/` between parts. */
  readonly path: string;
}

/** Finds articles by what files of other programs call them: by path, else by the one file name that is like it. */
export class ArticleNames {
  readonly #byPath = new Map<string, KnownArticle[]>();
  readonly #byName = new Map<string, KnownArticle[]>();

  constructor(articles: Iterable<KnownArticle>) {
    for (const article of articles) {
      addTo(this.#byPath, bare(article.path), article);
      addTo(this.#byName, nameOf(article.path), article);
    }
  }

  /** The article, or in words why there is none. */
  find(name: string): KnownArticle | string {
    const found = this.#byPath.get(bare(name)) ?? this.#byName.get(nameOf(name)) ?? [];
    const [first] = found;
    if (!first) return 'there is no such article';
    return found.length === 1 ? first : 'several articles are called so';
  }

  /** The path of the article that a file calls so; the same where there is none. */
  pathOf(name: string): string {
    const found = this.find(name);
    return typeof found === 'string' ? name : found.path;
  }
}

/** A path in one form: some programs drop the extension, or write `\` and `./`. */
function bare(path: string): string {
  return path
    .normalize('NFC')
    .replaceAll('\\', '/')
    .replace(/^(?:\.\/)+/u, '')
    .replace(/\.txt$/iu, '');
}

/** The name of the file alone, also of one at an address. */
function nameOf(path: string): string {
  return bare(path).split('/').at(-1)?.toLowerCase() ?? '';
}
