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
  /** Principals in the audience before or after the act; a long list comes in several events. */
  readonly units: readonly string[];
}

/** Notices were written for units. */
export interface NoticeEvent {
  readonly district: string;
  readonly units: readonly string[];
}

/** Somebody opened or left the page of a matter. */
export interface PresenceEvent {
  readonly district: string;
  readonly matter: string;
  /** One opened page. */
  readonly viewer: string;
  readonly memberId: string;
  readonly memberName: string;
  readonly unitId: string;
  readonly unitName: string;
  /** Milliseconds since 1970 until which it holds unless it is said again; 0 when the page was left. */
  readonly until: number;
  /** The process that says it. */
  readonly from: string;
  /** The others are asked to say who looks through them. */
  readonly asks: boolean;
}

interface Events {
  matter: [MatterEvent];
  notice: [NoticeEvent];
  presence: [PresenceEvent];
  restored: [];
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
    // A lost connection says so twice; the end is what counts.
    client.on('error', () => undefined);
    client.on('notification', ({ channel, payload }) => this.receive(channel, payload));
    await client.connect();
    client.once('end', () => void this.restart());
    await client.query('listen qiying; listen qiying_notice; listen qiying_presence');
    this.client = client;
  }

  onMatter(listener: (event: MatterEvent) => void): () => void {
    return this.on('matter', listener);
  }

  onNotice(listener: (event: NoticeEvent) => void): () => void {
    return this.on('notice', listener);
  }

  onPresence(listener: (event: PresenceEvent) => void): () => void {
    return this.on('presence', listener);
  }

  /** Hears that the connection is back: what was said in between was missed. */
  onRestored(listener: () => void): () => void {
    return this.on('restored', listener);
  }

  /** Tells the other processes; while the database is away there is nobody to tell. */
  async announce(event: PresenceEvent): Promise<void> {
    await this.client?.query(`select pg_notify('qiying_presence', $1)`, [JSON.stringify(event)]).catch(() => undefined);
  }

  async close(): Promise<void> {
    this.closed = true;
    await this.client?.end();
  }

  private on<Name extends keyof Events>(name: Name, listener: (...args: Events[Name]) => void): () => void {
    this.events.on(name, listener as never);
    return () => void this.events.off(name, listener as never);
  }

  private receive(channel: string, payload: string | undefined): void {
    if (!payload) return;
    if (channel === 'qiying') this.events.emit('matter', JSON.parse(payload) as MatterEvent);
    else if (channel === 'qiying_notice') this.events.emit('notice', JSON.parse(payload) as NoticeEvent);
    else this.events.emit('presence', JSON.parse(payload) as PresenceEvent);
  }

  private async restart(): Promise<void> {
    this.client = undefined;
    while (!this.closed) {
      await pause(RECONNECT_MS);
      try {
        if (!this.closed) await this.start();
        return void this.events.emit('restored');
      } catch {
        // The database is still away; the next try comes in a second.
      }
    }
  }
}
