import type { Database, District, Principal, Transaction } from '../kernel/database/index.ts';
import { operation, systemPrincipal } from '../kernel/database/index.ts';
import type { Report } from '../matter/index.ts';
import { doneOrThrown, nextTryAt, perform, reasonOf, TOLD_AFTER } from '../matter/index.ts';
import { registersOf } from '../unit/index.ts';
import { alertFire, alertPropose } from './alert.acts.ts';
import { AlertResponse } from './alert.enums.ts';
import { AlertFireInput, AlertProposeInput } from './alert.inputs.ts';
import { mostFirings } from './alert.settings.ts';
import type { Firing } from './firings.ts';
import { firingsOf } from './firings.ts';
import { ruleHinder, ruleHold } from './rule.acts.ts';
import { AlertRuleHoldInput, AlertRuleReasonInput } from './rule.inputs.ts';
import type { Terms } from './terms.ts';

/** Queue whose job looks for rules that fire. */
export const ALERT_QUEUE = 'alert-sweep';

/** A fact may be committed a little after its instant: what was looked through last is looked through again. */
const LOOKED_AGAIN_MS = 86_400_000;

interface LiveRule {
  readonly id: string;
  readonly terms: Terms;
  readonly from: Date;
  readonly until: Date | null;
  readonly through: Date | null;
  readonly tries: number;
}

/** Versions that fire now, and those whose time ended after they were looked at last; not those that stand back. */
const LIVE = {
  name: 'alert_live_rules',
  text: `select r.id, r.terms, r.effective_from as "from", r.effective_until as "until", s.through,
                coalesce(s.tries, 0) as tries
           from alert_rule r join matter m on m.id = r.id left join alert_sweep s on s.rule_id = r.id
          where m.state in ('IN_FORCE', 'REPLACED', 'ENDED') and r.effective_from <= $1
            and r.held_over is null and (s.next_try_at is null or s.next_try_at <= $1)
            and (r.effective_until is null or s.through is null or s.through <= r.effective_until)
          order by r.effective_from, r.id`,
};
const LOOKED = {
  name: 'alert_looked',
  text: `insert into alert_sweep as s (rule_id, through) values ($1, $2)
         on conflict (rule_id) do update
           set through = greatest(s.through, excluded.through), tries = 0, next_try_at = null`,
};
/** Counted once where two runners fail at the same time. */
const HINDERED = {
  name: 'alert_hindered',
  text: `insert into alert_sweep as s (rule_id, tries, next_try_at) values ($1, $2 + 1, $3)
         on conflict (rule_id) do update set tries = excluded.tries, next_try_at = excluded.next_try_at
          where s.tries = $2 returning tries`,
};

interface Due extends LiveRule {
  readonly now: Date;
  readonly most: number;
  readonly firings: readonly Firing[];
}

async function dueOf(tx: Transaction, rule: LiveRule): Promise<Due> {
  const most = (await registersOf(tx)).valueOf(mostFirings, tx.now);
  const looked = rule.through ? new Date(rule.through.getTime() - LOOKED_AGAIN_MS) : rule.from;
  const since = looked > rule.from ? looked : rule.from;
  const search = { from: rule.from, until: rule.until, now: tx.now, since, unfiredOf: rule.id, most: most + 1 };
  return { ...rule, now: tx.now, most, firings: await firingsOf(tx, rule.terms, search) };
}

/**
 * Fires every rule for what came true since it was looked at last, each alert in its own transaction with the notice that
 * follows it. A rule fires once for a version, subject and window, however many runners there are and however late they
 * come; one that would fire more often than the district allows is held, and fires nothing. What cannot fire, as in a
 * year whose calendar is not loaded, stops neither its rule nor another one: the rule is looked at again, later.
 */
export async function sweepAlerts(
  database: Database,
  districts: Iterable<District>,
  report: Report = console.error,
): Promise<number> {
  let fired = 0;
  for (const district of districts) {
    const sweep = new Sweep(database, systemPrincipal(district, 'CLOCK'), report);
    try {
      fired += await sweep.all();
    } catch (error) {
      // The district could not be read, or not written to: the next one may.
      report(error);
    }
  }
  return fired;
}

class Sweep {
  constructor(
    private readonly database: Database,
    private readonly who: Principal,
    private readonly report: Report,
  ) {}

  async all(): Promise<number> {
    const live = await this.reading((tx) => tx.rows<LiveRule>(LIVE, [tx.now]));
    let fired = 0;
    for (const rule of live) fired += await this.one(rule);
    return fired;
  }

  private async one(rule: LiveRule): Promise<number> {
    let fired = 0;
    let hindrance: unknown;
    try {
      const due = await this.reading((tx) => dueOf(tx, rule));
      if (due.firings.length > due.most) {
        await this.operation((tx) => hold(tx, due));
        return 0;
      }
      for (const firing of due.firings)
        try {
          if (await this.operation((tx) => fire(tx, rule, firing))) fired++;
        } catch (error) {
          this.report(error);
          hindrance = error;
        }
      if (hindrance === undefined) await this.operation((tx) => tx.rows(LOOKED, [rule.id, due.now]));
    } catch (error) {
      this.report(error);
      hindrance = error;
    }
    if (hindrance !== undefined) await this.standBack(rule, hindrance);
    return fired;
  }

  private async standBack({ id, tries }: LiveRule, error: unknown): Promise<void> {
    const [kept] = await this.operation((tx) =>
      tx.rows<{ tries: number }>(HINDERED, [id, tries, nextTryAt(tx.now, tries + 1)]),
    );
    if (kept?.tries !== TOLD_AFTER) return;
    const input = Object.assign(new AlertRuleReasonInput(), { reason: reasonOf(error) });
    await this.operation(async (tx) => doneOrThrown(await perform(tx, ruleHinder, { id, input }), '')).catch(
      this.report,
    );
  }

  private operation<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    return operation(this.database, this.who, work);
  }

  private reading<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    return operation(this.database, this.who, work, { readOnly: true });
  }
}

async function hold(tx: Transaction, { id, most }: Due): Promise<void> {
  const input = Object.assign(new AlertRuleHoldInput(), { most });
  doneOrThrown(await perform(tx, ruleHold, { id, input }), 'NotPermitted');
}

/** Whether it fired now; one that stands was fired by another runner. */
async function fire(tx: Transaction, { id, terms }: LiveRule, firing: Firing): Promise<boolean> {
  const { unitId, ...rest } = firing;
  const input = Object.assign(new AlertFireInput(), { ruleId: id, ...rest, ...(unitId ? { unitId } : {}) });
  const answer = await perform(tx, alertFire, { input });
  if (!doneOrThrown(answer, 'AlertStands') || !answer.done) return false;
  if (terms.response !== AlertResponse.ALERT && unitId) await propose(tx, answer.matterId);
  return true;
}

/** Refused, as for a unit that a report accuses, the alert waits for the centre. */
async function propose(tx: Transaction, id: string): Promise<void> {
  const [matter] = await tx.execute<{ version: number }>('select version from matter where id = $1', [id]);
  await perform(tx, alertPropose, { id, version: matter!.version, input: new AlertProposeInput() });
}
