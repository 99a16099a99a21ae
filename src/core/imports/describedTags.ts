import { newTag } from '../annotations/newTag.ts';
import type { Tag } from '../annotations/tagScheme.ts';
import { nearestTagColour } from '../exports/annotations/tagColours.ts';

/** More tags than this no reader overlooks, and looks for them take time; further ones are names without a look. */
export const MOST_TAGS = 1000;

/** The tags that a file describes, as they are read: each name once, and none that looks like another. */
export class DescribedTags {
  readonly #tags = new Map<string, Tag>();

  get tags(): readonly Tag[] {
    return [...this.#tags.values()];
  }

  /** `colour` as `#RRGGBB`. What the file does not say is made up. */
  add(
    name: string,
    said: {
      readonly colour?: string | undefined;
      readonly description?: string | undefined;
      readonly parent?: string | undefined;
    },
  ): void {
    if (this.#tags.has(name) || this.#tags.size === MOST_TAGS) return;
    const { colour = '', description = '', parent = name } = said;
    this.#tags.set(name, {
      ...newTag(this, name),
      ...(colour !== '' && { colour: nearestTagColour(colour) }),
      ...(description !== '' && { description }),
      ...(parent !== name && this.#tags.has(parent) && { parent }),
    });
  }
}
