import type { ArticleFacts } from './article/article.ts';
import type { Surroundings } from './article/dates/estimate/estimateDate.ts';
import { NeighbourDates } from './article/dates/estimate/neighbourDates.ts';
import type { StoryMember } from './article/dates/estimate/storyEvidence.ts';
import type { Story } from './coverage/story.ts';
import { FolderDates, TELLING } from './folderDates.ts';
import { folderOf } from './neighbourhood.ts';

const NOBODY = new NeighbourDates([]);

/** An article as far as its date goes: what it says itself, nothing that was judged by others. */
interface Dated {
  readonly path: string;
  readonly own: Pick<ArticleFacts, 'date' | 'clues'>;
}

/**
 * The dates of a collection, folder by folder and story by story, for judging the articles that print none. What
 * articles print themselves counts, and for those without even a day, datelines whose year is all but sure.
 */
export class Chronology {
  readonly #articles = new Map<string, Dated>();
  readonly #folders = new Map<string, FolderDates>();
  readonly #stories = new Map<string, Story>();
  readonly #stale = new Set<string>();
  /** Folders whose dates have changed: a folder may hold thousands of articles without a date. */
  readonly #staleFolders = new Set<string>();
  #placed = false;

  /** Whether an article waits for what others print. */
  get hasOpen(): boolean {
    return [...this.#folders.values()].some(({ open }) => open.size > 0);
  }

  /** Whether the stories were given for the articles as they are now. */
  get isPlaced(): boolean {
    return this.#placed;
  }

  /**
   * Takes an article in, in place of what was known under its id. One that tells the others of its folder nothing new
   * leaves their dates as they are: a text that is typed in comes again with each letter.
   */
  set(id: string, article: Dated): void {
    const before = this.#articles.get(id);
    this.#placed = false;
    if (!before || !tellTheSame(before, article)) {
      this.#forget(id);
      this.#add(id, article);
    }
    this.#articles.set(id, article);
    this.#touch([id, ...(this.#stories.get(id)?.members ?? [])]);
  }

  /** Forgets an article; nothing happens when it is not known. */
  delete(id: string): void {
    this.#touch(this.#stories.get(id)?.members ?? []);
    this.#forget(id);
    this.#placed = false;
    this.#stale.delete(id);
  }

  /** The stories of the collection, in place of those given before. */
  place(stories: readonly Story[]): void {
    const before = new Map(this.#stories);
    this.#placed = true;
    this.#stories.clear();
    for (const story of stories) for (const id of story.members) this.#stories.set(id, story);
    for (const id of new Set([...before.keys(), ...this.#stories.keys()])) {
      if (!sameMembers(before.get(id), this.#stories.get(id))) this.#touch([id]);
    }
  }

  /** The story of an article by the last that were given; undefined when it is in none. */
  storyOf(id: string): Story | undefined {
    return this.#stories.get(id);
  }

  /** What lies beside an article. `today` is ISO. */
  around(id: string, path: string, today: string): Surroundings {
    const folder = this.#folders.get(folderOf(path));
    const members = this.#stories.get(id)?.members ?? [];
    const story = members.flatMap((member): StoryMember[] => {
      const article = member === id ? undefined : this.#articles.get(member);
      return article ? [{ path: article.path, ...article.own }] : [];
    });
    if (!folder) return { today, neighbours: NOBODY, story };
    return { today, neighbours: folder.dates, withInferred: folder.datesWithInferred(today), story };
  }

  /** The id of an article whose surroundings have changed since it was last taken from here; undefined when there is none. */
  takeStale(): string | undefined {
    for (const name of this.#staleFolders) this.#touch(this.#folders.get(name)?.open.keys() ?? []);
    this.#staleFolders.clear();
    const [id] = this.#stale;
    if (id !== undefined) this.#stale.delete(id);
    return id;
  }

  #add(id: string, article: Dated): void {
    const name = folderOf(article.path);
    const folder = this.#folder(name);
    const date = printedDate(article);
    if (date !== null) folder.add(date, article.path);
    else if (article.own.clues) folder.addOpen(id, article.path, article.own.clues);
    if (told(article) !== null) this.#staleFolders.add(name);
  }

  #forget(id: string): void {
    const article = this.#articles.get(id);
    if (!article) return;
    this.#articles.delete(id);
    const name = folderOf(article.path);
    const folder = this.#folders.get(name);
    if (!folder) return;
    folder.remove(id, printedDate(article), article.path);
    if (told(article) !== null) this.#staleFolders.add(name);
    if (folder.isEmpty) this.#folders.delete(name);
  }

  #folder(name: string): FolderDates {
    let folder = this.#folders.get(name);
    if (!folder) this.#folders.set(name, (folder = new FolderDates()));
    return folder;
  }

  #touch(ids: Iterable<string>): void {
    for (const id of ids) if (this.#articles.get(id)?.own.clues) this.#stale.add(id);
  }
}

function tellTheSame(a: Dated, b: Dated): boolean {
  return a.path === b.path && told(a) === told(b) && isOpen(a) === isOpen(b);
}

/** What an article tells the others of its folder, for comparing; null when nothing. */
function told(article: Dated): string | null {
  const { clues } = article.own;
  return printedDate(article) ?? (clues?.monthDay ? JSON.stringify(clues, withoutPlace) : null);
}

/** Where the words stand tells nobody anything, and moves with each letter that is typed. */
function withoutPlace(key: string, value: unknown): unknown {
  return key === 'start' || key === 'end' ? undefined : value;
}

function isOpen({ own }: Dated): boolean {
  return own.clues !== null;
}

function printedDate({ own: { date } }: Dated): string | null {
  return date && date.confidence >= TELLING ? date.value : null;
}

function sameMembers(a: Story | undefined, b: Story | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && a.members.join('\n') === b.members.join('\n'));
}
