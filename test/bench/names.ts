import { randomFrom } from '../../scripts/random.ts';
import type { ArticleEntities, ArticleEntity, EntityType } from '../../src/core/entities/entity.ts';

const SYLLABLES =
  'al ber cor dan el fir gan hol in jor kel lum mor nar ost pel quin ros sul tar urn vel wes yor zan bri tho sig'.split(
    ' ',
  );
/** Entities of an article of the ordinary length, and how often each is named. */
const NAMES = 16;
const MOST_MENTIONS = 5;
/** Of all people, places and organisations of a collection so many for each article: most are named once. */
const FRESH = 0.3;
/** Of an article's people so many are named by their surname alone, and so many have a role. */
const BARE = 0.1;
const WITH_ROLE = 0.3;
const ROLES = ['minister', 'mayor', 'harbour master', 'union leader', 'chief engineer', 'coach', 'director'];
const ENDS = ['Bank', 'Council', 'Group', 'Institute', 'Shipping', 'Union', 'Party'];

/** What an article of a collection names, as the recogniser would give it, drawn so that few names are frequent and most rare. */
export function* generatedNames(articles: number): Generator<readonly [id: string, ArticleEntities]> {
  const next = randomFrom(20240711);
  const below = (limit: number) => Math.floor(next() * limit);
  const word = () => {
    const text = Array.from({ length: 2 + below(2) }, () => SYLLABLES[below(SYLLABLES.length)]).join('');
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  const known: ArticleEntity[] = [];
  for (let i = 0; i < articles; i++) {
    const entities = new Map<string, ArticleEntity>();
    while (entities.size < NAMES) {
      const fresh = known.length < NAMES || next() < FRESH;
      // The square of a number below one: the first names come often.
      const entity = fresh ? named(typeOf(next()), word, below) : known[Math.floor(next() ** 2 * known.length)]!;
      if (fresh) known.push(entity);
      entities.set(entity.id, next() < WITH_ROLE ? { ...entity, role: ROLES[below(ROLES.length)]! } : entity);
    }
    const all = [...entities.values()];
    const mentions = all.flatMap(({ type }, entity) =>
      Array.from({ length: 1 + below(MOST_MENTIONS) }, (_, at) => {
        const start = 40 * entity + at;
        return { start, end: start + 8, type, entity };
      }),
    );
    yield [`article-${i}`, { entities: all, mentions }];
  }
}

function typeOf(chance: number): EntityType {
  return chance < 0.45 ? 'person' : chance < 0.75 ? 'organisation' : 'place';
}

function named(type: EntityType, word: () => string, below: (limit: number) => number): ArticleEntity {
  const bare = type === 'place' || below(100) < 100 * BARE;
  const canonical = bare ? word() : type === 'person' ? `${word()} ${word()}` : `${word()} ${ENDS[below(ENDS.length)]}`;
  return {
    id: `${type}:${canonical.toLowerCase().replace(' ', '-')}`,
    type,
    canonical,
    variants: [],
    role: null,
    wikidata: null,
    reason: `Named as “${canonical}”.`,
  };
}
