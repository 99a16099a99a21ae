import type { Claim, ClaimContext } from './claim.ts';
import { isTelling } from '../names/nameWriting.ts';
import type { OutletIndex } from '../outletIndex.ts';
import type { Outlet } from '../outlets.ts';

/** A folder that a reader gave to an outlet holds little else. */
const DECLARED = 0.94;

/** A file or folder name is somebody's sorting, and mostly right. */
const NAMED = 0.7;

/**
 * What the file's place says of the outlet: globs that readers declared, else the nearest name that is an outlet's. An
 * ordinary word is no outlet in a file's name, and in a folder's only where the text names the outlet (`said`) too.
 */
export function pathClaims({ path, outlets }: ClaimContext, said: ReadonlySet<string>): Claim[] {
  if (path === undefined) return [];
  const declared = outlets.byPath(path);
  if (declared) return [claim(declared, DECLARED, `Your settings say that files here are from ${declared.name}.`)];
  const [file = '', ...folders] = path.split('/').reverse();
  for (const part of [file, ...folders]) {
    const outlet = outletNamed(part, outlets, ({ id }) => part !== file && said.has(id));
    if (outlet) return [claim(outlet, NAMED, `The file or folder name “${part}” names ${outlet.name}.`)];
  }
  return [];
}

/** The outlet whose name or domain a part of the path is; one that only may be meant, where the text `agrees`. */
function outletNamed(part: string, outlets: OutletIndex, agrees: (outlet: Outlet) => boolean): Outlet | null {
  const name = part
    .replace(/\.\w+$/, '')
    .replace(/\d{4}-\d{2}(?:-\d{2})?|^\d+/g, ' ')
    .replace(/[_\s-]+/g, ' ')
    .trim();
  if (name.length < 2) return null;
  const outlet = outlets.bySlug(name);
  // Paths are mostly in small letters, which tell nothing.
  return outlet && (isTelling(name.toUpperCase(), outlet) || agrees(outlet)) ? outlet : outlets.byDomain(part);
}

function claim({ id, name }: Outlet, confidence: number, text: string): Claim {
  return { id, name, role: 'page', source: 'path', confidence, reason: { text } };
}
