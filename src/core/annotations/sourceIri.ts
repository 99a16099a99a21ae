/** What an IRI reference cannot hold as it stands: blanks, controls, lone surrogates, and signs with a meaning of their own. */
// eslint-disable-next-line no-control-regex
const RESERVED = /[\u0000-\u0020"#%<>?[\\\]^`{|}\u007F-\u009F]|\p{Surrogate}/gu;

/** The path of an article as an IRI reference (RFC 3987), relative to its folder: letters of all alphabets stay readable. */
export function iriOfPath(path: string): string {
  const iri = path.replace(RESERVED, (sign) => encodeURIComponent(sign.replace(/\p{Surrogate}/u, '\uFFFD')));
  // A colon in the first part would make it a scheme.
  return /^[^/]*:/u.test(iri) ? `./${iri}` : iri;
}

/** The path that an IRI reference stands for; null where its escapes are none. */
export function pathOfIri(iri: string): string | null {
  try {
    return decodeURIComponent(iri.replace(/^\.\//u, ''));
  } catch {
    return null;
  }
}

/** Whether a path leads nowhere out of its folder, on any system: anybody may have written it, and what it names is opened. */
export function isInside(path: string): boolean {
  return !path.split(/[/\\]/u).includes('..');
}
