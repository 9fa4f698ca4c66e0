/**
 * A stream of wake-ups of which one at most waits: whoever is slow reads the newest state once instead of every step.
 * It ends at once when it is returned, also while somebody waits for the next one.
 */
export class Wakes implements AsyncIterableIterator<true> {
  private readonly release: () => void;
  private waiting: ((result: IteratorResult<true>) => void) | undefined;
  private pending: boolean;
  private ended = false;

  /** `listen` begins to hear of wake-ups and answers with the way to stop; the first wake-up comes at once. */
  constructor(listen: (wake: () => void) => () => void) {
    this.pending = true;
    this.release = listen(() => this.wake());
  }

  next(): Promise<IteratorResult<true>> {
    if (this.ended) return Promise.resolve({ done: true, value: undefined });
    if (this.pending) {
      this.pending = false;
      return Promise.resolve({ done: false, value: true });
    }
    return new Promise((resolve) => (this.waiting = resolve));
  }

  return(): Promise<IteratorResult<true>> {
    if (!this.ended) {
      this.ended = true;
      this.release();
      this.waiting?.({ done: true, value: undefined });
    }
    return Promise.resolve({ done: true, value: undefined });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  private wake(): void {
    const waiting = this.waiting;
    this.waiting = undefined;
    if (waiting) waiting({ done: false, value: true });
    else this.pending = true;
  }
}
