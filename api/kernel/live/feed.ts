import type { Principal } from '../database/index.ts';
import type { Live } from './live.ts';
import type { Presence, Viewer } from './presence.ts';
import { Wakes } from './wakes.ts';

/** What a subscriber can be woken by. It carries no content: that is read anew, under the subscriber's own rights. */
export class Feed {
  constructor(
    private readonly live: Live,
    private readonly presence: Presence,
  ) {}

  /** An act was done on the matter. */
  matter({ district }: Principal, matter: string): Wakes {
    return this.wakes((wake) =>
      this.live.onMatter((event) => event.district === district.id && event.matter === matter && wake()),
    );
  }

  /** An act was done on a matter that the principal saw before it, or sees after it. */
  desk({ district, principal }: Principal): Wakes {
    return this.wakes((wake) =>
      this.live.onMatter((event) => event.district === district.id && event.units.includes(principal) && wake()),
    );
  }

  /** Something was written to the principal's inbox. */
  notices({ district, principal }: Principal): Wakes {
    return this.wakes((wake) =>
      this.live.onNotice((event) => event.district === district.id && event.units.includes(principal) && wake()),
    );
  }

  /** Somebody came to look at the matter or left it, or who may know may have changed; the viewer looks until it ends. */
  viewers(viewer: Viewer): Wakes {
    const { district, matter } = viewer;
    return this.wakes((wake) => {
      const stops = [
        this.presence.onChange(district, matter, wake),
        this.live.onMatter((event) => event.district === district && event.matter === matter && wake()),
        this.presence.enter(viewer),
      ];
      return () => stops.forEach((stop) => stop());
    });
  }

  viewersOf({ district }: Principal, matter: string): Viewer[] {
    return this.presence.viewersOf(district.id, matter);
  }

  /** Also wakes when the connection is back, because something may have been missed. */
  private wakes(listen: (wake: () => void) => () => void): Wakes {
    return new Wakes((wake) => {
      const stops = [listen(wake), this.live.onRestored(wake)];
      return () => stops.forEach((stop) => stop());
    });
  }
}
