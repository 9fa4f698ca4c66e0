import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { isUuid } from '../kernel/database/index.ts';
import { dateOf, monthOf, startOfDate } from '../kernel/calendar/index.ts';
import type { Transaction } from '../kernel/database/index.ts';
import { connectionOf } from '../kernel/graphql/connection.ts';
import type { Context } from '../kernel/graphql/context.ts';
import { transactionOf } from '../kernel/graphql/context.ts';
import { badInput } from '../kernel/graphql/errors.ts';
import { Requires } from '../kernel/graphql/requires.ts';
import { DateTime } from '../kernel/graphql/scalars.ts';
import { say } from '../kernel/i18n/index.ts';
import { readPage } from '../kernel/read/index.ts';
import { registersOf, Unit, UnitKind } from '../unit/index.ts';
import { Alert, FigureType } from './alert.entity.ts';
import { FIGURE_WORDS } from './alert.enums.ts';
import { alertModel, ruleModel } from './alert.fields.ts';
import { AlertFilter } from './alert.inputs.ts';
import { mostFirings } from './alert.settings.ts';
import { citedBy, draftOf } from './drafting.ts';
import type { Firing } from './firings.ts';
import { firingsOf } from './firings.ts';
import { AlertRule } from './rule.entity.ts';
import type { Terms } from './terms.ts';

const AlertConnection = connectionOf('Alert', () => Alert);
const RuleConnection = connectionOf('AlertRule', () => AlertRule);
const LONGEST_TRIAL = 12;
const SHOWN = 50;

@ObjectType('AlertCount', { description: 'How many alerts that the reader sees stand alike.' })
class AlertCount {
  @Field(() => String, { description: 'Their state.' })
  state: string;

  @Field(() => Int, { description: 'Number of alerts.' })
  count: number;
}

@ObjectType('AlertTrialFiring', { description: 'An alert that a rule would have raised.' })
class TrialFiring {
  @Field(() => String, { description: 'What it would have been about, by name.' })
  subjectName: string;

  @Field(() => String, { description: 'The window.' })
  windowKey: string;

  @Field(() => DateTime, { description: 'The instant at which the condition came true.' })
  at: Date;

  @Field(() => String, { description: 'The facts in words.' })
  facts: string;

  @Field(() => Unit, { nullable: true, description: 'The unit that would have answered for it.' })
  unit: Unit | null;

  @Field(() => [FigureType], { description: 'The numbers.' })
  figures: FigureType[];

  @Field(() => [ID], { description: 'The appeals.' })
  appealIds: string[];
}

@ObjectType('AlertTrial', { description: 'A dry run: what a rule would have raised. It changes nothing.' })
class Trial {
  @Field(() => DateTime, { description: 'From when on.' })
  from: Date;

  @Field(() => DateTime, { description: 'Until when.' })
  until: Date;

  @Field(() => Int, { description: 'How often it would have fired; one more than the limit where it is beyond it.' })
  count: number;

  @Field(() => Int, { description: 'How often it may have fired to be adopted.' })
  most: number;

  @Field(() => [TrialFiring], { description: 'These, the latest first, up to fifty.' })
  firings: TrialFiring[];
}

const COUNTS = {
  name: 'alert_counts',
  text: `select m.state, count(*)::int as count from alert a join matter m on m.id = a.id group by m.state order by m.state`,
};
const TERMS = { name: 'alert_terms', text: 'select terms from alert_rule where id = $1' };

@Resolver()
export class AlertResolver {
  @Query(() => AlertConnection, { description: 'Alerts that the reader sees, the latest first.' })
  @Requires('MEMBER')
  async alerts(
    @Arg('filter', () => AlertFilter, { nullable: true, description: 'Which are shown.' }) filter: AlertFilter | null,
    @Arg('first', () => Int, { defaultValue: 20, description: 'Size of the page, up to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the page before.' }) after: string | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return readPage(transactionOf(context), info, {
      name: 'alerts',
      model: alertModel,
      ...conditionsOf(filter ?? {}),
      order: [
        { column: 'at', cast: 'timestamptz' },
        { column: 'id', cast: 'uuid' },
      ],
      descending: true,
      first,
      after: after ?? undefined,
    });
  }

  @Query(() => [AlertCount], { description: 'Alerts that the reader sees, counted by state.' })
  @Requires('MEMBER')
  async alertCounts(@Ctx() context: Context): Promise<AlertCount[]> {
    return transactionOf(context).rows<AlertCount>(COUNTS);
  }

  @Query(() => RuleConnection, {
    description: 'Versions of rules that the reader sees, rule by rule, the latest version of each first.',
  })
  @Requires('MEMBER')
  async alertRules(
    @Arg('first', () => Int, { defaultValue: 50, description: 'Size of the page, up to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the page before.' }) after: string | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return readPage(transactionOf(context), info, {
      name: 'alert-rules',
      model: ruleModel,
      where: [],
      values: [],
      order: [
        { column: 'line_id', cast: 'uuid' },
        { column: 'edition', cast: 'integer' },
      ],
      descending: true,
      first,
      after: after ?? undefined,
    });
  }

  @Query(() => Trial, {
    nullable: true,
    description:
      'Tries a version, also a draft, on the months that are past: it reads the facts that the rule itself reads. Null for those who do not see the rule.',
  })
  @Requires('MEMBER')
  async alertTrial(
    @Arg('ruleId', () => ID, { description: 'The version.' }) ruleId: string,
    @Arg('months', () => Int, { defaultValue: 3, description: 'How many months back, 1 to 12.' }) months: number,
    @Ctx() context: Context,
  ): Promise<Trial | null> {
    if (!Number.isInteger(months) || months < 1 || months > LONGEST_TRIAL)
      throw badInput(`A rule is tried on 1 to ${LONGEST_TRIAL} months.`);
    const tx = transactionOf(context);
    const { actor } = tx.who;
    const counts = actor.type === 'MEMBER' && actor.unitKind === UnitKind.COMMAND_CENTRE;
    const [rule] = isUuid(ruleId) && counts ? await tx.rows<{ terms: Terms }>(TERMS, [ruleId]) : [];
    return rule ? trialOf(tx, rule.terms, months) : null;
  }
}

async function trialOf(tx: Transaction, terms: Terms, months: number): Promise<Trial> {
  const registers = await registersOf(tx);
  const most = registers.valueOf(mostFirings, tx.now);
  const from = monthsBefore(tx.now, months);
  const search = { from, since: from, until: null, now: tx.now, unfiredOf: null, most: most + 1 };
  const firings = await firingsOf(tx, terms, search);
  const shown = firings.toReversed().slice(0, SHOWN);
  return {
    from,
    until: tx.now,
    count: firings.length,
    most,
    firings: await Promise.all(shown.map((firing) => toTrial(tx, terms, firing))),
  };
}

async function toTrial(tx: Transaction, terms: Terms, firing: Firing): Promise<TrialFiring> {
  const registers = await registersOf(tx);
  const { subjectName, facts } = await draftOf(tx, terms, firing, await citedBy(tx, firing.appealIds));
  return {
    subjectName,
    facts,
    windowKey: firing.windowKey,
    at: firing.at,
    unit: (registers.unit(firing.unitId ?? '') as Unit | undefined) ?? null,
    figures: firing.figures.map(({ name, value }) => ({
      name,
      value,
      label: say(FIGURE_WORDS[name], tx.who.locale),
    })),
    appealIds: [...firing.appealIds],
  };
}

/** Midnight in Asia/Shanghai at the beginning of the month so many months before this one. */
function monthsBefore(now: Date, months: number): Date {
  return startOfDate(monthOf(dateOf(now), -months));
}

function conditionsOf(filter: AlertFilter): { where: string[]; values: unknown[] } {
  const where: string[] = [];
  const values: unknown[] = [];
  const add = (condition: string, value: unknown): void => {
    values.push(value);
    where.push(condition.replace('?', `$${values.length}`));
  };
  if (filter.state) add('exists (select from matter m where m.id = r.id and m.state = ?)', filter.state);
  if (filter.conditions?.length) add('r.condition = any(?)', filter.conditions);
  if (filter.unitId) add('r.unit_id = ?', filter.unitId);
  if (filter.ruleId) add('r.rule_id = ?', filter.ruleId);
  return { where, values };
}
