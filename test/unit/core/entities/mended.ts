import type { EntityType } from '../../../../src/core/entities/entity.ts';
import { prepareReading } from '../../../../src/core/entities/features.ts';
import type { TokenName } from '../../../../src/core/entities/findNames.ts';
import { applyNameRules } from '../../../../src/core/entities/nameRules.ts';
import { readPage } from '../../../../src/core/entities/page.ts';
import { shippedModel } from './model.ts';

const KINDS: Readonly<Record<string, EntityType>> = { p: 'person', o: 'organisation', l: 'place' };

/** What the rules make of the names that are marked `[p Ingrid Halvorsen]`, as `p Ingrid Halvorsen`. */
export function mended(marked: string): string[] {
  const text = marked.replace(/\[[pol] ([^\]]+)\]/g, '$1');
  const { vocabulary } = shippedModel();
  const page = readPage(text, vocabulary);
  const names: TokenName[] = [];
  let shift = 0;
  for (const match of marked.matchAll(/\[([pol]) ([^\]]+)\]/g)) {
    const start = match.index - shift;
    const end = start + (match[2] ?? '').length;
    shift += 4;
    names.push({
      type: KINDS[match[1] ?? 'p'] ?? 'person',
      first: page.starts.indexOf(start),
      last: page.ends.indexOf(end),
    });
  }
  const result = applyNameRules(names, { ...prepareReading(page, vocabulary), vocabulary });
  return result.map(({ type, first, last }) => `${type} ${text.slice(page.starts[first], page.ends[last])}`);
}
