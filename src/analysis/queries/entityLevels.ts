import type { Corpus } from '../../core/corpus.ts';
import { beginningOf } from '../../core/entities/beginning.ts';
import { type ListedEntity, briefOf } from '../../core/entities/entityIndex.ts';
import { byCodeUnits } from '../../core/text/byCodeUnits.ts';
import type { EntityArrangement, EntityLevel, EntitySummary } from '../entityRows.ts';
import type { EntityType } from '../../core/entities/entity.ts';

/** Names that begin with the same four letters are one name, and few. */
const MOST_LETTERS = 4;

/** Which rows are asked for. */
interface LevelParams extends EntityArrangement {
  readonly type: EntityType;
  /** The letters that names begin with; empty for all. */
  readonly beginning: string;
  /** More rows than this are divided by the letter that follows. */
  readonly most: number;
}

/** The entities of a kind, or the letters that they begin with where they are too many. Costs no more than what is shown. */
export function entityLevel(corpus: Corpus, { type, beginning, most, ...how }: LevelParams): EntityLevel {
  const found = corpus.entities
    .find({ type, query: how.query, article: how.article ?? null })
    .filter(({ canonical }) => beginning === '' || beginningOf(canonical, beginning.length) === beginning);
  const letters = beginning.length + 1;
  if (found.length <= most || letters > MOST_LETTERS) return { initials: [], entities: ordered(corpus, found, how) };
  const counts = new Map<string, number>();
  for (const { canonical } of found) {
    const initial = beginningOf(canonical, letters);
    counts.set(initial, (counts.get(initial) ?? 0) + 1);
  }
  const initials = [...counts].map(([initial, count]) => ({ initial, count }));
  return { initials: initials.sort((a, b) => byCodeUnits(a.initial, b.initial)), entities: [] };
}

/** As the view wants them; the newest is who stands in the newest article. */
function ordered(
  corpus: Corpus,
  found: readonly ListedEntity[],
  { order = 'mentions', language = 'en' }: EntityArrangement,
): readonly EntitySummary[] {
  if (order === 'mentions') return found.map(briefOf);
  if (order === 'name') {
    const { compare } = new Intl.Collator(language);
    return found.map(briefOf).sort((a, b) => compare(a.canonical, b.canonical) || byCodeUnits(a.id, b.id));
  }
  return found
    .map((entity, i) => ({ brief: briefOf(entity), last: lastDate(corpus, entity), i }))
    .sort((a, b) => byCodeUnits(b.last, a.last) || a.i - b.i)
    .map(({ brief }) => brief);
}

/** The date of the newest article that names it; empty where none is dated. */
function lastDate(corpus: Corpus, { cluster }: ListedEntity): string {
  let last = '';
  for (const node of cluster.nodes) {
    for (const article of node.appearances.keys()) {
      const date = corpus.get(article)?.facts.date?.value ?? '';
      if (date > last) last = date;
    }
  }
  return last;
}
