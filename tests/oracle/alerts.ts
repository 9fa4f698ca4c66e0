/**
 * What must fire, written once more and by another hand: from plain facts, day by day and one by one, without SQL. It
 * knows nothing of the code that it judges; the spec of alerts compares them over random histories.
 */

export interface Fact {
  readonly instance: string;
  readonly measure: string;
  readonly outcome: string | null;
  readonly unit: string;
  readonly category: string;
  readonly appeal: string;
  readonly due: number | null;
  readonly done: number | null;
}

export interface Opened {
  readonly id: string;
  readonly at: number;
  readonly category: string;
  readonly merchant: string;
}

/** An answer of an appellant who was reached. */
export interface Answer {
  readonly appeal: string;
  readonly at: number;
  readonly satisfied: boolean;
}

/** When an entry of the knowledge base was to be looked at again, and when it was. */
export interface Upkeep {
  readonly entry: string;
  readonly due: number;
  readonly done: number | null;
  readonly cited: readonly number[];
}

export interface Rule {
  readonly condition: string;
  readonly clock?: string;
  readonly subject?: string;
  readonly hours?: number;
  readonly rate?: string;
  readonly target?: number;
  readonly least?: number;
  readonly windowDays?: number;
  readonly earlier?: number;
  readonly deviations?: number;
}

interface History {
  readonly facts: readonly Fact[];
  readonly opened: readonly Opened[];
  readonly answers: readonly Answer[];
  readonly upkeep: readonly Upkeep[];
  readonly from: number;
  readonly now: number;
}

interface Found {
  readonly subject: string;
  readonly window: string;
  readonly at: number;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const local = (at: number): string => new Date(at + 8 * HOUR).toISOString();
const dayOf = (at: number): number => Math.floor((at + 8 * HOUR) / DAY);
const MONDAY = dayOf(Date.parse('2000-01-03T00:00:00+08:00'));
const placeOf = (at: number, days: number): number => Math.floor((dayOf(at) - MONDAY) / days);
const placeName = (place: number, days: number): string =>
  new Date((MONDAY + place * days) * DAY).toISOString().slice(0, 10);

/** Subject, window and instant of everything that must have fired by `now`, a line each. */
export function expectedFirings(rule: Rule, history: History): string[] {
  const once = new Map<string, Found>();
  const found = RECOUNTS[rule.condition]!(rule, history).toSorted((one, other) => one.at - other.at);
  for (const one of found) {
    if (one.at < history.from || one.at > history.now) continue;
    const key = `${one.subject} ${one.window}`;
    if (!once.has(key)) once.set(key, one);
  }
  return [...once.values()].map(({ subject, window, at }) => `${subject} ${window} ${new Date(at).toISOString()}`);
}

const RECOUNTS: Readonly<Record<string, (rule: Rule, history: History) => Found[]>> = {
  OVERDUE: ({ hours, clock }, { facts }) => due(owed(facts, clock), hours! * HOUR),
  NEAR_DUE: ({ hours, clock }, { facts }) => due(owed(facts, clock), -hours! * HOUR),
  STALE_ENTRY: ({ hours }, { upkeep }) =>
    upkeep
      .map((one) => ({ ...one, at: one.due + hours! * HOUR }))
      .filter(({ done, at }) => done === null || done > at)
      .map(({ entry, due: limit, at }) => ({ subject: entry, window: local(limit).slice(0, 10), at })),
  CITED_STALE: ({ least }, { upkeep }) =>
    upkeep.flatMap(({ entry, due: limit, done, cited }) => {
      const late = cited
        .filter((at) => at > limit && (done === null || at < done))
        .toSorted((one, other) => one - other);
      const at = late[least! - 1];
      return at === undefined ? [] : [{ subject: entry, window: local(limit).slice(0, 10), at }];
    }),
  RATE_UNDER: rates,
  RETURNS: ({ least }, { facts }) =>
    [...by(ofMeasure(facts, 'RETURN'), ({ appeal }) => appeal)].flatMap(([appeal, returns]) => {
      const nth = returns[least! - 1];
      return nth ? [{ subject: appeal, window: `N${least}`, at: nth.done! }] : [];
    }),
  SUDDEN_RISE: rises,
  DISSATISFIED: ({ subject, least, windowDays }, { facts, answers: said }) => {
    if (subject === 'APPEAL')
      return [
        ...by(
          said.toSorted((one, other) => one.at - other.at),
          ({ appeal }) => appeal,
        ),
      ].flatMap(([appeal, all]) => {
        let count = 0;
        const nth = all.find(({ satisfied }) => !satisfied && ++count === least);
        return nth ? [{ subject: appeal, window: `N${least}`, at: nth.at }] : [];
      });
    const answers = ofMeasure(facts, 'SATISFACTION').filter(({ outcome }) => outcome === 'DISSATISFIED');
    const groups = by(answers, (fact) => (subject === 'UNIT' ? fact.unit : fact.category));
    return [...groups].flatMap(([key, all]) =>
      all
        .filter(
          ({ done }) =>
            all.filter((one) => one.done! <= done! && one.done! >= done! - windowDays! * DAY).length >= least!,
        )
        .map(({ done }) => ({ subject: key, window: placeName(placeOf(done!, windowDays!), windowDays!), at: done! })),
    );
  },
};

/** What is owed by a deadline: the answer to the unit’s work, or its call to the appellant. */
function owed(facts: readonly Fact[], clock = 'HANDLING'): Fact[] {
  return facts.filter(({ measure }) => (measure === 'RESPONSE') === (clock === 'RESPONSE'));
}

function due(facts: readonly Fact[], offset: number): Found[] {
  return facts.flatMap(({ due: limit, done, instance }) => {
    if (limit === null) return [];
    const at = limit + offset;
    if (done !== null && done <= at) return [];
    return [{ subject: instance, window: local(limit).slice(0, 19).replace('T', ' '), at }];
  });
}

function rates({ rate, target, least }: Rule, { facts, from, now }: History): Found[] {
  const found: Found[] = [];
  for (const [unit, all] of by(ofMeasure(facts, rate!), (fact) => fact.unit))
    // Every midnight: the day that is over belongs to the month that is looked at.
    for (let day = dayOf(from); day <= dayOf(now); day++) {
      const midnight = day * DAY - 8 * HOUR;
      const month = local(midnight - 1).slice(0, 7);
      const counted = all.filter(({ done }) => done! < midnight && local(done!).startsWith(month));
      const good = counted.filter(({ outcome }) => outcome === 'RESOLVED' || outcome === 'SATISFIED').length;
      if (counted.length >= least! && good * 100 < target! * counted.length)
        found.push({ subject: unit, window: month, at: midnight });
    }
  return found;
}

function rises({ subject, least, windowDays, earlier, deviations }: Rule, { opened, now }: History): Found[] {
  const days = windowDays!;
  const known = opened.filter(({ at }) => at <= now).toSorted((one, other) => one.at - other.at);
  const found: Found[] = [];
  for (const [key, all] of by(known, (one) => (subject === 'MERCHANT' ? one.merchant : one.category)))
    for (const [place, within] of by(all, ({ at }) => placeOf(at, days))) {
      const before = Array.from(
        { length: earlier! },
        (_, back) => all.filter(({ at }) => placeOf(at, days) === place - back - 1).length,
      );
      const mean = before.reduce((sum, count) => sum + count, 0) / earlier!;
      const squares = before.reduce((sum, count) => sum + count * count, 0) / earlier!;
      const deviation = Math.sqrt(Math.max(squares - mean * mean, 0));
      const need = Math.max(least!, Math.floor(mean + deviations! * deviation) + 1);
      const last = within[need - 1];
      if (last) found.push({ subject: key, window: placeName(place, days), at: last.at });
    }
  return found;
}

function ofMeasure(facts: readonly Fact[], measure: string): Fact[] {
  return facts.filter((fact) => fact.measure === measure).toSorted((one, other) => one.done! - other.done!);
}

function by<Item, Key>(items: readonly Item[], key: (item: Item) => Key): Map<Key, Item[]> {
  return Map.groupBy(items, key);
}
