/** The theme's colours that read well in all four kinds of theme. */
export type TagColour = 'blue' | 'green' | 'purple' | 'red' | 'yellow' | 'foreground';

/** The second cue: how the line under a tagged passage is drawn. */
export type TagBorder = 'solid' | 'dashed' | 'dotted' | 'double';

/** One tag of a scheme. */
export interface Tag {
  /** Unique in the scheme; what records and readers call it. */
  readonly name: string;
  readonly colour: TagColour;
  readonly border: TagBorder;
  /** One or two letters shown after a passage. */
  readonly letter: string;
  /** When to use it; absent where nobody said. */
  readonly description?: string;
  /** 1 to 9: the key that gives it; absent: none. */
  readonly shortcut?: number;
  /** The name of the tag it is a kind of. */
  readonly parent?: string;
}

/** The tags of a folder, in the order they are offered. */
export interface TagScheme {
  readonly tags: readonly Tag[];
}
