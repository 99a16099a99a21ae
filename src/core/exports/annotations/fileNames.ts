/**
 * Names for articles' files in an archive, without their extension, in the same order: each once, and none that leads out
 * of the folder an archive is unpacked into.
 */
export function fileNames(paths: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return paths.map((path) => {
    const parts = path.split(/[/\\]/u).filter((part) => part !== '' && part !== '.' && part !== '..');
    const plain = parts.join('/').replace(/\.txt$/iu, '') || 'article';
    let name = plain;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${plain}-${number}`;
    taken.add(name.toLowerCase());
    return name;
  });
}
