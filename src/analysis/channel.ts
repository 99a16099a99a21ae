import { type Host, Job } from './job.ts';
import { type CallOptions, CancelledError, type PartialOf } from './protocol.ts';

/** Requests by name, as `AnalysisMethods` and `HostMethods` declare them. */
export type MethodMap<Self> = { [M in keyof Self]: { params: unknown; result: unknown; partial?: unknown } };

/** One function a request: its parameters, and the job to tell progress to and to hear cancellation from. */
export type Handlers<Methods extends MethodMap<Methods>> = {
  readonly [M in keyof Methods]: (
    params: Methods[M]['params'],
    job: Job<PartialOf<Methods[M]>>,
  ) => Promise<Methods[M]['result']> | Methods[M]['result'];
};

/** What crosses between the two sides. Every message carries the id of its request. */
export type Message =
  | { readonly type: 'request'; readonly id: number; readonly method: string; readonly params: unknown }
  | { readonly type: 'cancel'; readonly id: number }
  | { readonly type: 'partial'; readonly id: number; readonly value: unknown }
  | { readonly type: 'reply'; readonly id: number; readonly value: unknown }
  | { readonly type: 'error'; readonly id: number; readonly message: string; readonly cancelled: boolean };

/** A way to the other side: a worker, its parent, or a pair in one process. */
export interface Wire {
  post(message: Message): void;
  listen(receive: (message: Message) => void): void;
}

interface Pending {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly onPartial: ((value: unknown) => void) | undefined;
  readonly key: string | undefined;
  readonly stopListening: (() => void) | undefined;
}

/**
 * One end of a conversation in which both sides may ask: answers `In` with its handlers, asks for `Out`. A newer call
 * with the same key cancels the older; replies to what was cancelled are dropped.
 */
export class Channel<In extends MethodMap<In>, Out extends MethodMap<Out>> {
  readonly #wire: Wire;
  readonly #host: Host;
  readonly #handlers: Handlers<In>;
  readonly #pending = new Map<number, Pending>();
  readonly #byKey = new Map<string, number>();
  readonly #jobs = new Map<number, Job<unknown>>();
  #nextId = 1;
  #closed: Error | undefined;

  constructor(wire: Wire, host: Host, handlers: Handlers<In>) {
    this.#wire = wire;
    this.#host = host;
    this.#handlers = handlers;
    wire.listen((message) => this.#receive(message));
  }

  /** Asks the other side. Rejects with `CancelledError` when given up, with the other side's message when it failed. */
  call<M extends keyof Out & string>(
    method: M,
    params: Out[M]['params'],
    options: CallOptions<PartialOf<Out[M]>> = {},
  ): Promise<Out[M]['result']> {
    if (this.#closed) return Promise.reject(this.#closed);
    if (options.token?.isCancellationRequested) return Promise.reject(new CancelledError());
    const id = this.#nextId++;
    if (options.key !== undefined) {
      this.#cancel(this.#byKey.get(options.key));
      this.#byKey.set(options.key, id);
    }
    return new Promise<unknown>((resolve, reject) => {
      const listening = options.token?.onCancellationRequested(() => this.#cancel(id));
      this.#pending.set(id, {
        resolve,
        reject,
        onPartial: options.onPartial as ((value: unknown) => void) | undefined,
        key: options.key,
        stopListening: listening && (() => listening.dispose()),
      });
      this.#wire.post({ type: 'request', id, method, params });
    });
  }

  /** Ends the conversation: every call under way, here and there, is given up, and every later one rejects. */
  close(reason: Error): void {
    this.#closed = reason;
    for (const id of [...this.#pending.keys()]) {
      this.#wire.post({ type: 'cancel', id });
      this.#take(id)?.reject(reason);
    }
    for (const job of this.#jobs.values()) job.cancel();
  }

  #cancel(id: number | undefined): void {
    const pending = id === undefined ? undefined : this.#take(id);
    if (id === undefined || !pending) return;
    this.#wire.post({ type: 'cancel', id });
    pending.reject(new CancelledError());
  }

  #take(id: number): Pending | undefined {
    const pending = this.#pending.get(id);
    if (!pending) return undefined;
    this.#pending.delete(id);
    pending.stopListening?.();
    if (pending.key !== undefined && this.#byKey.get(pending.key) === id) this.#byKey.delete(pending.key);
    return pending;
  }

  #receive(message: Message): void {
    switch (message.type) {
      case 'request':
        void this.#answer(message.id, message.method as keyof In & string, message.params);
        break;
      case 'cancel':
        this.#jobs.get(message.id)?.cancel();
        break;
      case 'partial':
        this.#pending.get(message.id)?.onPartial?.(message.value);
        break;
      case 'reply':
        this.#take(message.id)?.resolve(message.value);
        break;
      case 'error':
        this.#take(message.id)?.reject(message.cancelled ? new CancelledError() : new Error(message.message));
        break;
    }
  }

  async #answer<M extends keyof In & string>(id: number, method: M, params: In[M]['params']): Promise<void> {
    const job = new Job<PartialOf<In[M]>>(this.#host, (value) => this.#wire.post({ type: 'partial', id, value }));
    this.#jobs.set(id, job as Job<unknown>);
    try {
      const value = await this.#handlers[method](params, job);
      this.#wire.post({ type: 'reply', id, value });
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      this.#wire.post({ type: 'error', id, message, cancelled: error instanceof CancelledError });
    } finally {
      this.#jobs.delete(id);
    }
  }
}
