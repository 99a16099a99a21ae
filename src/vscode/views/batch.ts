/** Changes are gathered this long, so that a folder being read refreshes a view a few times a second, not a thousand. */
export const BATCH_MS = 100;

/** Does work once for many requests: some time after the first of them, and never twice at once. */
export class Batch {
  readonly #delay: number;
  readonly #work: () => Promise<void>;
  #timer: Timer | undefined;
  #running = false;
  #again = false;

  /** `delay` in milliseconds. `work` must not reject. */
  constructor(delay: number, work: () => Promise<void>) {
    this.#delay = delay;
    this.#work = work;
  }

  request(): void {
    if (this.#running) this.#again = true;
    else this.#timer ??= setTimeout(() => void this.#run(), this.#delay);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#again = false;
  }

  async #run(): Promise<void> {
    this.#timer = undefined;
    this.#running = true;
    await this.#work();
    this.#running = false;
    if (!this.#again) return;
    this.#again = false;
    this.request();
  }
}
