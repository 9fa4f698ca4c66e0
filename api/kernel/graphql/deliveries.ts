/** What a subscription sends: for each wake-up what is read then; null sends nothing, 'END' ends the stream. */
export class Deliveries<T> implements AsyncGenerator<T, void, void> {
  private ended = false;

  constructor(
    private readonly source: AsyncIterator<unknown>,
    private readonly read: () => Promise<T | null | 'END'>,
  ) {}

  async next(): Promise<IteratorResult<T, void>> {
    while (!this.ended && !(await this.source.next()).done) {
      const value = await this.read();
      if (value === 'END') break;
      // Ended while it was read: what was read is not sent any more.
      if (value !== null && !this.ended) return { done: false, value };
    }
    return this.return();
  }

  async return(): Promise<IteratorResult<T, void>> {
    this.ended = true;
    await this.source.return?.();
    return { done: true, value: undefined };
  }

  async throw(error: unknown): Promise<IteratorResult<T, void>> {
    await this.return();
    throw error;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.return();
  }
}
