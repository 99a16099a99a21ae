import type { CommandId, CommandParameters } from '../commands/commandMap.ts';

/** A piece of a line: words as they stand, bold words, or a link that runs one of our commands. */
export type Piece = string | { readonly bold: string } | CommandLink;

/** A link that runs a command; made by `commandLink`, so that its arguments fit. */
export interface CommandLink {
  readonly label: string;
  readonly command: CommandId;
  readonly args: readonly unknown[];
}

/** One line of a hover. */
export type MarkdownLine = readonly Piece[];

/** A link that runs one of our commands. Arguments travel as JSON: plain values only, addresses as strings. */
export function commandLink<K extends CommandId>(
  label: string,
  command: K,
  ...args: CommandParameters[K]
): CommandLink {
  return { label, command, args };
}

/** The links of a hover part on one line, a dot between. */
export function linkLine(...links: readonly CommandLink[]): MarkdownLine {
  return links.flatMap((link, index) => (index === 0 ? [link] : [' · ', link]));
}

/** Where a link leads. Round brackets are escaped too, since one would end the link in Markdown. */
export function commandAddress({ command, args }: CommandLink): string {
  const json = encodeURIComponent(JSON.stringify(args)).replace(/[()]/gu, (bracket) =>
    bracket === '(' ? '%28' : '%29',
  );
  return `command:${command}?${json}`;
}
