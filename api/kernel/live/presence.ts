import { randomUUID } from 'node:crypto';
import { EventEmitter } from 'node:events';
import type { Live, PresenceEvent } from './live.ts';

/** Somebody who looks at a matter. */
export type Viewer = Pick<PresenceEvent, 'district' | 'matter' | 'memberId' | 'memberName' | 'unitId' | 'unitName'>;

const HOLDS_MS = 90_000;
const SAY_AGAIN_MS = 30_000;

/**
 * Who looks at which matter, across processes: each says through NOTIFY who looks through it, says it again while they
 * do, and answers a newcomer that asks. A process that dies is forgotten when its word has expired.
 */
export class Presence {
  private readonly id = randomUUID();
  private readonly own = new Map<string, PresenceEvent>();
  private readonly present = new Map<string, Map<string, PresenceEvent>>();
  private readonly changes = new EventEmitter<Record<string, []>>();
  private readonly stopHearing: () => void;
  private readonly saying: NodeJS.Timeout;

  constructor(private readonly live: Live) {
    this.changes.setMaxListeners(0);
    this.stopHearing = live.onPresence((event) => this.hear(event));
    this.saying = setInterval(() => this.sayAgain(), SAY_AGAIN_MS).unref();
  }

  /** Somebody begins to look; answers with the way to leave. */
  enter(viewer: Viewer): () => void {
    const page = randomUUID();
    const event = { ...viewer, viewer: page, until: Date.now() + HOLDS_MS, from: this.id, asks: true };
    this.own.set(page, { ...event, asks: false });
    this.take(event);
    void this.live.announce(event);
    return () => {
      if (!this.own.delete(page)) return;
      const left = { ...event, until: 0, asks: false };
      this.take(left);
      void this.live.announce(left);
    };
  }

  /** Who looks now, each person once for each seat of work, in the order of their coming. */
  viewersOf(district: string, matter: string): Viewer[] {
    const now = Date.now();
    const events = [...(this.present.get(keyOf({ district, matter }))?.values() ?? [])].filter((e) => e.until > now);
    return [...new Map(events.map((event) => [`${event.memberId} ${event.unitId}`, event])).values()];
  }

  onChange(district: string, matter: string, listener: () => void): () => void {
    const key = keyOf({ district, matter });
    this.changes.on(key, listener);
    return () => void this.changes.off(key, listener);
  }

  close(): void {
    clearInterval(this.saying);
    this.stopHearing();
  }

  private hear(event: PresenceEvent): void {
    // What this process said itself it knows already.
    if (event.from === this.id) return;
    this.take(event);
    if (!event.asks) return;
    for (const mine of this.own.values()) if (keyOf(mine) === keyOf(event)) void this.live.announce(mine);
  }

  private take(event: PresenceEvent): void {
    const key = keyOf(event);
    const here = this.present.get(key) ?? new Map<string, PresenceEvent>();
    const isNews = here.has(event.viewer) !== event.until > 0;
    if (event.until > 0) here.set(event.viewer, event);
    else here.delete(event.viewer);
    if (here.size > 0) this.present.set(key, here);
    else this.present.delete(key);
    if (isNews) this.changes.emit(key);
  }

  private sayAgain(): void {
    const now = Date.now();
    for (const [page, event] of this.own) {
      const again = { ...event, until: now + HOLDS_MS };
      this.own.set(page, again);
      this.take(again);
      void this.live.announce(again);
    }
    for (const here of this.present.values())
      for (const event of here.values()) if (event.until <= now) this.take({ ...event, until: 0 });
  }
}

function keyOf({ district, matter }: Pick<PresenceEvent, 'district' | 'matter'>): string {
  return `${district} ${matter}`;
}
