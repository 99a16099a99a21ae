import type { Annotation, Link, Mark, Reply, Settling } from '../../../../../src/core/annotations/annotation.ts';
import type { Tag } from '../../../../../src/core/annotations/tagScheme.ts';
import { MarkIndex } from '../../../../../src/vscode/views/annotations/markIndex.ts';
import { type AnnotationNode, AnnotationTree } from '../../../../../src/vscode/views/annotations/tree.ts';
import type { MarkArrangement } from '../../../../../src/vscode/views/annotations/tree.ts';
import { annotationText } from '../../../../../src/vscode/views/annotations/text.ts';
import { article, dated, locale, outlet } from '../samples.ts';

export const COURIER = 'file:///news/courier/bridge.txt';
export const GAZETTE = 'file:///news/gazette/pier.txt';

/** An article of each, the Gazette's a day later. */
export const ABOUTS = [
  article(),
  article({
    id: GAZETTE,
    path: 'gazette/pier.txt',
    title: 'Pier stays shut',
    outlet: outlet('Harbour Gazette'),
    date: dated('2023-05-17'),
  }),
];

export const TAGS: readonly Tag[] = [
  { name: 'Claim', colour: 'blue', border: 'solid', letter: 'C' },
  { name: 'Number', colour: 'green', border: 'dashed', letter: 'N', parent: 'Claim' },
  { name: 'Source', colour: 'purple', border: 'dotted', letter: 'S' },
];

const MADE = { creator: 'Mira', created: '2023-06-01T08:00:00.000Z' };

/** A passage that Mira marked at an offset, unless it is given otherwise. */
export function mark(id: string, start: number, exact: string, more: Partial<Mark> = {}): Mark {
  const selector = { exact, prefix: '', suffix: '', start, end: start + exact.length };
  return { kind: 'mark', id, ...MADE, tags: ['Claim'], selector, ...more };
}

export function reply(id: string, to: string, text: string, more: Partial<Reply> = {}): Reply {
  return { kind: 'reply', id, ...MADE, to, text, ...more };
}

export function settling(id: string, to: string, is: Settling['is'], created: string): Settling {
  return { kind: 'settling', id, ...MADE, created, to, is };
}

export function link(id: string, from: string, to: Link['to'], relation: Link['relation'] = 'contradicts'): Link {
  return { kind: 'link', id, ...MADE, from, relation, to };
}

/** Records about the two articles: four marks, one of them with a number's tag and one with none, a reply and a link. */
export const RECORDS: readonly { readonly article: string; readonly records: readonly Annotation[] }[] = [
  {
    article: COURIER,
    records: [
      mark('m1', 40, 'the bridge carries forty trains a day', { note: 'Who counted?' }),
      mark('m2', 10, 'Forty trains', { tags: ['Number'], creator: 'Jon' }),
      link('l1', 'm1', { mark: 'm3', path: 'gazette/pier.txt' }),
    ],
  },
  {
    article: GAZETTE,
    records: [
      mark('m3', 5, 'No train has crossed'),
      mark('m4', 0, '', { tags: [], selector: null, opening: 'The pier stays shut' }),
      reply('r1', 'm3', 'Seen it myself.', { creator: 'Jon' }),
    ],
  },
];

/** An index of these records, by default the two articles', with the tags of above. */
export function indexOf(all = RECORDS): MarkIndex {
  const index = new MarkIndex();
  index.setAll(all);
  index.setTags(TAGS);
  index.setAbouts(
    ABOUTS.map(({ id }) => id),
    ABOUTS,
  );
  return index;
}

export function treeOf(index: MarkIndex, arrangement: Partial<MarkArrangement> = {}): AnnotationTree {
  return new AnnotationTree(index.state, { grouping: 'tag', shown: {}, ...arrangement });
}

/** `label — description`, as a reader sees a row. */
export function drawn(node: AnnotationNode): string {
  const { label, description } = annotationText(node, locale);
  return description ? `${label} — ${description}` : label;
}

/** The rows below a row, as a reader sees them. */
export function rows(tree: AnnotationTree, parent?: AnnotationNode): string[] {
  return tree.children(parent).map(drawn);
}

/** The row whose label is this, among those below a row. */
export function rowNamed(tree: AnnotationTree, label: string, parent?: AnnotationNode): AnnotationNode {
  const found = tree.children(parent).find((node) => annotationText(node, locale).label === label);
  if (!found) throw new Error(`${label} is not among ${rows(tree, parent).join(', ')}`);
  return found;
}
