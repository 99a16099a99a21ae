import { CancelledError } from './protocol.ts';

/** What the analysis needs of the machine it runs on. */
export interface Host {
  /** Milliseconds, rising. */
  now(): number;
  /** The reader's day, ISO. */
  today(): string;
  /** Lets waiting messages be heard. */
  turn(): Promise<void>;
}

/** A slice of work before messages are heard again: half a frame, so that a cancellation feels prompt. */
const SLICE_MS = 8;

/** One request being answered: how far it is, and whether anybody still wants the answer. */
export class Job<Partial> {
  readonly #host: Host;
  readonly #send: (partial: Partial) => void;
  #cancelled = false;
  #slice: number;

  constructor(host: Host, send: (partial: Partial) => void) {
    this.#host = host;
    this.#send = send;
    this.#slice = host.now();
  }

  /** Gives the job up: its next breath throws. */
  cancel(): void {
    this.#cancelled = true;
  }

  /** Sends a partial result, unless the job was given up. */
  partial(value: Partial): void {
    if (!this.#cancelled) this.#send(value);
  }

  /** Called between small steps of long work: hears messages once a slice is used up. Throws `CancelledError` when given up. */
  async breathe(): Promise<void> {
    if (this.#host.now() - this.#slice >= SLICE_MS) {
      await this.#host.turn();
      this.#slice = this.#host.now();
    }
    if (this.#cancelled) throw new CancelledError();
  }
}
