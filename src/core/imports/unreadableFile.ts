/** A file of annotations from which nothing can be taken; the message says why, for the reader. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
}
