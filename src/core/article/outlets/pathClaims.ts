import type { Claim, ClaimContext } from './claims.ts';
import type { Outlet } from './outlets.ts';

/** A folder that a reader gave to an outlet holds little else. */
const DECLARED = 0.94;

/** A file or folder name is somebody's sorting, and mostly right. */
const NAMED = 0.7;

/** What the file's place says of the outlet: globs that readers declared, else the nearest name that is an outlet's. */
export function pathClaims({ path, outlets }: ClaimContext): Claim[] {
  if (path === undefined) return [];
  const declared = outlets.byPath(path);
  if (declared) return [claim(declared, DECLARED, `Your settings say that files here are from ${declared.name}.`)];
  for (const part of path.split('/').reverse()) {
    const name = part
      .replace(/\.\w+$/, '')
      .replace(/\d{4}-\d{2}(?:-\d{2})?|^\d+/g, ' ')
      .replace(/[_\s-]+/g, ' ')
      .trim();
    const outlet = name.length < 2 ? null : (outlets.bySlug(name) ?? outlets.byDomain(part));
    if (outlet) return [claim(outlet, NAMED, `The file or folder name “${part}” names ${outlet.name}.`)];
  }
  return [];
}

function claim({ id, name }: Outlet, confidence: number, text: string): Claim {
  return { id, name, role: 'page', source: 'path', confidence, reason: { text } };
}
