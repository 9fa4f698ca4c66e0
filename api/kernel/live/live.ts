import { EventEmitter } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

/** An act was committed on a matter. Only a wake-up: what it means is read under the reader's own rights. */
export interface MatterEvent {
  readonly district: string;
  readonly matter: string;
  readonly version: number;
  /** Name of the act; null when only some of the audience may know it. */
  readonly act: string | null;
  /** Principals in the audience; empty when the list was too long to send. */
  readonly units: readonly string[];
}

/** Somebody opened or left the page of a matter. */
export interface PresenceEvent {
  readonly district: string;
  readonly matter: string;
  readonly viewer: string;
  readonly name: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly until: number;
}

interface Events {
  matter: [MatterEvent];
  presence: [PresenceEvent];
}

const RECONNECT_MS = 1000;

/** LISTEN on one connection for all subscriptions of the process; it reconnects by itself. */
export class Live {
  private readonly events = new EventEmitter<Events>();
  private client: pg.Client | undefined;
  private closed = false;

  constructor(private readonly url: string) {
    this.events.setMaxListeners(0);
  }

  async start(): Promise<void> {
    const client = new pg.Client({ connectionString: this.url, application_name: 'qiying-live' });
    client.on('error', () => void this.restart());
    client.on('notification', ({ channel, payload }) => this.receive(channel, payload));
    await client.connect();
    await client.query('listen qiying; listen qiying_presence');
    this.client = client;
  }

  onMatter(listener: (event: MatterEvent) => void): () => void {
    this.events.on('matter', listener);
    return () => this.events.off('matter', listener);
  }

  onPresence(listener: (event: PresenceEvent) => void): () => void {
    this.events.on('presence', listener);
    return () => this.events.off('presence', listener);
  }

  async announce(event: PresenceEvent): Promise<void> {
    await this.client?.query(`select pg_notify('qiying_presence', $1)`, [JSON.stringify(event)]);
  }

  isConnected(): boolean {
    return this.client !== undefined;
  }

  async close(): Promise<void> {
    this.closed = true;
    await this.client?.end();
  }

  private receive(channel: string, payload: string | undefined): void {
    if (!payload) return;
    if (channel === 'qiying') this.events.emit('matter', JSON.parse(payload) as MatterEvent);
    else this.events.emit('presence', JSON.parse(payload) as PresenceEvent);
  }

  private async restart(): Promise<void> {
    this.client = undefined;
    while (!this.closed) {
      await pause(RECONNECT_MS);
      try {
        return await this.start();
      } catch {
        // The database is still away; the next try comes in a second.
      }
    }
  }
}
