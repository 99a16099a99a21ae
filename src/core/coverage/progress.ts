/** How far a search has come, in articles: all its parts together count each once. */
export interface SearchProgress {
  readonly done: number;
  readonly total: number;
}

/** Work in slices: yields the share done (0 to 1) every few milliseconds, and gives its result at the end. */
export type Sliced<R> = Generator<number, R>;

/** Articles between two yields. */
const SLICE = 32;

/** Whether it is time to yield, by the number of the article that is done. */
export function sliceEnds(article: number): boolean {
  return article % SLICE === SLICE - 1;
}

/** Makes the share done of one piece of work a range of all: from `begin` on, `length` long. */
export function* stage<R>(begin: number, length: number, work: Sliced<R>): Sliced<R> {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    yield begin + length * step.value;
  }
}
