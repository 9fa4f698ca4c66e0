import type { Client } from 'graphql-ws';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';

export interface Delivered {
  readonly data?: Record<string, any> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** One WebSocket of somebody, as the portal opens it. */
export class LiveConnection {
  /** Resolves with the code of the close. */
  readonly closed: Promise<number>;
  private readonly client: Client;

  constructor(base: string, headers: Record<string, string>) {
    const url = `${base.replace(/^http/, 'ws')}/graphql`;
    let close: (code: number) => void;
    this.closed = new Promise((resolve) => (close = resolve));
    this.client = createClient({
      url,
      retryAttempts: 0,
      lazyCloseTimeout: 60_000,
      webSocketImpl: class extends WebSocket {
        constructor(address: string, protocols: string) {
          super(address, protocols, { headers });
        }
      },
      on: { closed: (event) => close((event as { code: number }).code) },
    });
  }

  /** The deliveries of a subscription, one after another; refusals are thrown. */
  watch(query: string, variables: Record<string, unknown> = {}): AsyncIterableIterator<Delivered> {
    return this.client.iterate({ query, variables }) as unknown as AsyncIterableIterator<Delivered>;
  }

  /** What a subscription that is refused says. */
  async refusal(query: string, variables: Record<string, unknown> = {}): Promise<string | undefined> {
    try {
      const { value } = await this.watch(query, variables).next();
      return (value as Delivered).errors?.[0]?.extensions?.code;
    } catch (error) {
      return (error as { extensions?: { code?: string } }[])[0]?.extensions?.code;
    }
  }

  async end(): Promise<void> {
    await this.client.dispose();
  }
}
