/** Why something cannot be done, in words for the reader, who can do something about it; nothing is broken. */
export class ReaderError extends Error {}
