import type { Tag } from '../annotations/tagScheme.ts';
import { RELATIONS } from '../annotations/annotationSchema.ts';
import { UNTAGGED, relationType } from '../exports/annotations/bratTypes.ts';
import { DescribedTags } from './describedTags.ts';
import { plainName } from './recordFields.ts';

/** What the configuration of a collection says of its types. */
export interface BratLooks {
  readonly tags: readonly Tag[];
  /** The tag of a type: its label, else what it is called. */
  readonly tagOf: (type: string) => string;
}

/** The types that Dateline gives what it recognises, which are no reader's tags. */
const OURS = new Set<string>([UNTAGGED, 'Person', 'Organisation', 'Place', ...RELATIONS.map(relationType)]);

/** Reads `annotation.conf` and `visual.conf`; what they do not say is made up, so that no two tags look alike. */
export function readBratLooks(files: ReadonlyMap<string, string>): BratLooks {
  const labels = new Map<string, string>();
  const colours = new Map<string, string>();
  for (const line of section(files, 'visual.conf', 'labels')) {
    const [type = '', label = ''] = line.split('|').map((part) => part.trim());
    const name = plainName(label);
    if (name !== null) labels.set(type, name);
  }
  for (const line of section(files, 'visual.conf', 'drawing')) {
    const [, type = '', colour = ''] = /^(\S+)\s.*?bgColor:(#[0-9a-f]+)/iu.exec(line) ?? [];
    if (colour !== '') colours.set(type, colour);
  }
  const tagOf = (type: string) => labels.get(type) ?? plainName(type) ?? UNTAGGED;
  return { tags: tagsOf(section(files, 'annotation.conf', 'entities'), tagOf, colours), tagOf };
}

/** The types with those they are kinds of: each stands deeper, by tabs, than its parent above it. */
function tagsOf(
  lines: readonly string[],
  tagOf: (type: string) => string,
  colours: ReadonlyMap<string, string>,
): readonly Tag[] {
  const tags = new DescribedTags();
  const above: string[] = [];
  for (const line of lines) {
    const [, tabs = '', type = ''] = /^(\t*)[!-]?(\S+)/u.exec(line) ?? [];
    if (type === '' || OURS.has(type)) continue;
    const name = tagOf(type);
    const parent = above[tabs.length - 1];
    above.splice(tabs.length, Infinity, name);
    tags.add(name, { colour: colours.get(type), parent });
  }
  return tags.tags;
}

/** The lines of a section of a configuration, without comments. */
function section(files: ReadonlyMap<string, string>, file: string, name: string): readonly string[] {
  const path = [...files.keys()].find((one) => one === file || one.endsWith(`/${file}`));
  const lines = (files.get(path ?? '') ?? '').split(/\r\n|\r|\n/u);
  let inside = false;
  return lines.filter((line) => {
    if (/^\[.*\]\s*$/u.test(line)) inside = line.trim() === `[${name}]`;
    else return inside && line.trim() !== '' && !line.startsWith('#');
    return false;
  });
}
