/** Does all steps of a piece of work in one go, and tells of each; gives its result. */
export function finish<Step, Result>(work: Generator<Step, Result>, tell?: (step: Step) => void): Result {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    tell?.(step.value);
  }
}
