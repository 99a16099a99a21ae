import type { ArticleFacts, DateClues } from './article/article.ts';
import { type Surroundings, estimateDate } from './article/dates/estimate/estimateDate.ts';
import { type DatedNeighbour, NeighbourDates } from './article/dates/estimate/neighbourDates.ts';
import type { StoryMember } from './article/dates/estimate/storyEvidence.ts';
import type { Story } from './coverage/story.ts';
import { folderOf } from './neighbourhood.ts';
import { byCodeUnits } from './text/byCodeUnits.ts';

/** Below this a date is too doubtful to tell of others. */
const TELLING = 0.8;

const NOBODY = new NeighbourDates([]);

/** An article as far as its date goes: what it says itself, nothing that was judged by others. */
interface Dated {
  readonly path: string;
  readonly own: Pick<ArticleFacts, 'date' | 'clues'>;
}

/** The articles of one folder: the dates that some print, and those that print none. */
class Folder {
  /** By id. */
  readonly open = new Map<string, { readonly path: string; readonly clues: DateClues }>();
  /** By date, the paths of the articles that bear it. */
  readonly #paths = new Map<string, Set<string>>();
  #dates: NeighbourDates | undefined;
  #withInferred: { readonly today: string; readonly dates: NeighbourDates } | undefined;

  get isEmpty(): boolean {
    return this.open.size === 0 && this.#paths.size === 0;
  }

  /** The same whatever the order in which articles came. */
  get dates(): NeighbourDates {
    return (this.#dates ??= new NeighbourDates(this.#printed()));
  }

  /**
   * Also those of datelines whose year follows surely enough from their words and the dates printed: one step, so that
   * no guess feeds a guess.
   */
  datesWithInferred(today: string): NeighbourDates {
    if (this.#withInferred?.today !== today) {
      const inferred = [...this.open.values()].flatMap(({ path, clues }) =>
        inferredDate(path, clues, this.dates, today),
      );
      const dates = inferred.length === 0 ? this.dates : new NeighbourDates([...this.#printed(), ...inferred]);
      this.#withInferred = { today, dates };
    }
    return this.#withInferred.dates;
  }

  add(date: string, path: string): void {
    const paths = this.#paths.get(date);
    if (paths) paths.add(path);
    else this.#paths.set(date, new Set([path]));
    this.#changed();
  }

  addOpen(id: string, path: string, clues: DateClues): void {
    this.open.set(id, { path, clues });
    this.#withInferred = undefined;
  }

  remove(id: string, date: string | null, path: string): void {
    this.open.delete(id);
    const paths = date === null ? undefined : this.#paths.get(date);
    paths?.delete(path);
    if (date !== null && paths?.size === 0) this.#paths.delete(date);
    this.#changed();
  }

  #printed(): DatedNeighbour[] {
    return [...this.#paths].sort(([a], [b]) => byCodeUnits(a, b)).map(([date, paths]) => neighbour(date, paths));
  }

  #changed(): void {
    this.#dates = undefined;
    this.#withInferred = undefined;
  }
}

/**
 * The dates of a collection, folder by folder and story by story, for judging the articles that print none. What
 * articles print themselves counts, and for those without even a day, datelines whose year is all but sure.
 */
export class Chronology {
  readonly #articles = new Map<string, Dated>();
  readonly #folders = new Map<string, Folder>();
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

  /** Takes an article in, in place of what was known under its id. */
  set(id: string, article: Dated): void {
    const before = this.#articles.get(id);
    const changes = !before || before.path !== article.path || told(before) !== told(article);
    this.#forget(id, changes);
    this.#placed = false;
    this.#articles.set(id, article);
    const name = folderOf(article.path);
    const folder = this.#folder(name);
    const date = printedDate(article);
    if (date !== null) folder.add(date, article.path);
    else if (article.own.clues) {
      folder.addOpen(id, article.path, article.own.clues);
      this.#touch([id]);
    }
    if (changes && told(article) !== null) this.#staleFolders.add(name);
    this.#touch(this.#stories.get(id)?.members ?? []);
  }

  /** Forgets an article; nothing happens when it is not known. */
  delete(id: string): void {
    this.#touch(this.#stories.get(id)?.members ?? []);
    this.#forget(id, true);
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

  #forget(id: string, changes: boolean): void {
    const article = this.#articles.get(id);
    if (!article) return;
    this.#articles.delete(id);
    const name = folderOf(article.path);
    const folder = this.#folders.get(name);
    if (!folder) return;
    folder.remove(id, printedDate(article), article.path);
    if (changes && told(article) !== null) this.#staleFolders.add(name);
    if (folder.isEmpty) this.#folders.delete(name);
  }

  #folder(name: string): Folder {
    let folder = this.#folders.get(name);
    if (!folder) this.#folders.set(name, (folder = new Folder()));
    return folder;
  }

  #touch(ids: Iterable<string>): void {
    for (const id of ids) if (this.#articles.get(id)?.own.clues) this.#stale.add(id);
  }
}

function neighbour(date: string, paths: ReadonlySet<string>): DatedNeighbour {
  const [path = ''] = [...paths].sort(byCodeUnits);
  return { date, count: paths.size, path };
}

function inferredDate(path: string, clues: DateClues, neighbours: NeighbourDates, today: string): DatedNeighbour[] {
  const date = clues.monthDay ? estimateDate(clues, { today, neighbours, story: [] }) : null;
  return date && date.confidence >= TELLING ? [{ date: date.value, count: 1, path, trust: date.confidence }] : [];
}

/** What an article tells the others of its folder, for comparing; null when nothing. */
function told(article: Dated): string | null {
  const { clues } = article.own;
  return printedDate(article) ?? (clues?.monthDay ? JSON.stringify(clues) : null);
}

function printedDate({ own: { date } }: Dated): string | null {
  return date && date.confidence >= TELLING ? date.value : null;
}

function sameMembers(a: Story | undefined, b: Story | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && a.members.join('\n') === b.members.join('\n'));
}
