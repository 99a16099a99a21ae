import type { ArticleEntities, ArticleEntity, Mention } from '../../core/entities/entity.ts';
import type { Span } from '../../core/text/span.ts';
import { foldText } from '../../core/text/fold.ts';

/** A place where somebody or something is named, with who it is. */
export interface NamedMention {
  readonly mention: Mention;
  readonly entity: ArticleEntity;
}

/** The mention at an offset, its end included, as a cursor behind a word still means the word. */
export function mentionAt({ entities, mentions }: ArticleEntities, offset: number): NamedMention | undefined {
  const mention =
    mentions.find(({ start, end }) => start <= offset && offset < end) ?? mentions.find(({ end }) => end === offset);
  const entity = mention && entities[mention.entity];
  return entity && { mention, entity };
}

/** All places where the article names the same as the mention does, in order. */
export function mentionsOfSame({ entities, mentions }: ArticleEntities, named: NamedMention): readonly Mention[] {
  // Two names of an article that are one over all articles have one id.
  return mentions.filter(({ entity }) => entities[entity]?.id === named.entity.id);
}

/** Where the article first gives the full name: the canonical one, else the longest it has. */
export function firstFullMention(
  article: ArticleEntities,
  named: NamedMention,
  textOf: (span: Span) => string,
): Mention {
  const all = mentionsOfSame(article, named).filter(({ byRole }) => !byRole);
  const canonical = foldText(named.entity.canonical);
  const full = all.find((mention) => foldText(textOf(mention)) === canonical);
  return (
    full ??
    all.reduce((longest, mention) => (length(mention) > length(longest) ? mention : longest), all[0] ?? named.mention)
  );
}

/** Whether it was worked out whom the words mean, rather than read: they are not the full name. */
export function isInferredMention(words: string, entity: ArticleEntity): boolean {
  return foldText(words) !== foldText(entity.canonical);
}

function length({ start, end }: Span): number {
  return end - start;
}
