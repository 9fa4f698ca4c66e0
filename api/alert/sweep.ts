import type { Database, District, Transaction } from '../kernel/database/index.ts';
import { operation, systemPrincipal } from '../kernel/database/index.ts';
import { perform, performNamed } from '../matter/index.ts';
import { registersOf } from '../unit/index.ts';
import { alertFire, alertPropose } from './alert.acts.ts';
import { AlertResponse } from './alert.enums.ts';
import { AlertFireInput, AlertProposeInput } from './alert.inputs.ts';
import { mostFirings } from './alert.settings.ts';
import type { Firing } from './firings.ts';
import { firingsOf } from './firings.ts';
import { ruleHold } from './rule.acts.ts';
import { AlertRuleHoldInput } from './rule.inputs.ts';
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
}

/** Versions that fire now, and those whose time ended after they were looked at last. */
const LIVE = {
  name: 'alert_live_rules',
  text: `select r.id, r.terms, r.effective_from as "from", r.effective_until as "until", s.through
           from alert_rule r join matter m on m.id = r.id left join alert_sweep s on s.rule_id = r.id
          where m.state in ('IN_FORCE', 'REPLACED', 'ENDED') and r.effective_from <= $1
            and r.held_over is null
            and (r.effective_until is null or s.through is null or s.through <= r.effective_until)
          order by r.effective_from, r.id`,
};
const LOOKED = {
  name: 'alert_looked',
  text: `insert into alert_sweep as s (rule_id, through) values ($1, $2)
         on conflict (rule_id) do update set through = greatest(s.through, excluded.through)`,
};

interface Due extends LiveRule {
  readonly now: Date;
  readonly most: number;
  readonly firings: readonly Firing[];
}

async function dueOf(tx: Transaction): Promise<Due[]> {
  const registers = await registersOf(tx);
  const most = registers.valueOf(mostFirings, tx.now);
  const rules = await tx.rows<LiveRule>(LIVE, [tx.now]);
  const due: Due[] = [];
  for (const rule of rules) {
    const looked = rule.through ? new Date(rule.through.getTime() - LOOKED_AGAIN_MS) : rule.from;
    const since = looked > rule.from ? looked : rule.from;
    const search = { from: rule.from, until: rule.until, now: tx.now, since, unfiredOf: rule.id, most: most + 1 };
    due.push({ ...rule, now: tx.now, most, firings: await firingsOf(tx, rule.terms, search) });
  }
  return due;
}

/**
 * Fires every rule for what came true since it was looked at last, each alert in its own transaction with the notice that
 * follows it. A rule fires once for a version, subject and window, however many runners there are and however late they
 * come; one that would fire more often than the district allows is held, and fires nothing.
 */
export async function sweepAlerts(database: Database, districts: Iterable<District>): Promise<number> {
  let fired = 0;
  for (const district of districts) {
    const who = systemPrincipal(district, 'CLOCK');
    const due = await operation(database, who, dueOf, { readOnly: true });
    for (const rule of due) {
      if (rule.firings.length > rule.most) {
        await operation(database, who, (tx) => hold(tx, rule));
        continue;
      }
      let refused = 0;
      for (const firing of rule.firings) {
        const answer = await operation(database, who, (tx) => fire(tx, rule, firing));
        if (answer === 'FIRED') fired++;
        if (answer === 'REFUSED') refused++;
      }
      // What could not fire, as in a year whose calendar is not loaded, is looked for again.
      if (refused === 0) await operation(database, who, (tx) => tx.rows(LOOKED, [rule.id, rule.now]));
    }
  }
  return fired;
}

async function hold(tx: Transaction, { id, most }: Due): Promise<unknown> {
  return performNamed(tx, ruleHold.name, { id, input: Object.assign(new AlertRuleHoldInput(), { most }) });
}

async function fire(tx: Transaction, { id, terms }: LiveRule, firing: Firing): Promise<'FIRED' | 'STOOD' | 'REFUSED'> {
  const { unitId, ...rest } = firing;
  const input = Object.assign(new AlertFireInput(), { ruleId: id, ...rest, ...(unitId ? { unitId } : {}) });
  const answer = await perform(tx, alertFire, { input });
  if (!answer.done)
    return (answer.problem as { __typename: string }).__typename === 'AlertStands' ? 'STOOD' : 'REFUSED';
  if (terms.response !== AlertResponse.ALERT && unitId) await propose(tx, answer.matterId);
  return 'FIRED';
}

/** Refused, as for a unit that a report accuses, the alert waits for the centre. */
async function propose(tx: Transaction, id: string): Promise<void> {
  const [matter] = await tx.execute<{ version: number }>('select version from matter where id = $1', [id]);
  await perform(tx, alertPropose, { id, version: matter!.version, input: new AlertProposeInput() });
}
