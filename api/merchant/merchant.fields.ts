import { Ctx, Field, FieldResolver, ID, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { Appeal, appealModel } from '../appeal/index.ts';
import { dateOf, daysAfter, monthOf } from '../kernel/calendar/index.ts';
import type { Context } from '../kernel/graphql/context.ts';
import { transactionOf } from '../kernel/graphql/context.ts';
import { say } from '../kernel/i18n/index.ts';
import { extendReadModel, readModel } from '../kernel/read/index.ts';
import { matterModel } from '../matter/index.ts';
import { registersOf, Unit, unitModel } from '../unit/index.ts';
import type { MeasureKind } from './merchant.entity.ts';
import { MEASURE_WORDS, Merchant, MerchantMeasure, MerchantName } from './merchant.entity.ts';
import { keyCount, keyDays } from './merchant.settings.ts';
import { NAMING_APPEALS } from './naming.ts';

/** Appeals that name the merchant, as far as the reader sees them: by day, so that code counts whatever it likes. */
const BY_DAY = `(select coalesce(json_object_agg(d.day, d.count), '{}') from (
  select to_char(m.opened_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as day, count(*)::int as count
    from ${NAMING_APPEALS} join matter m on m.id = a.id
   where n.matter_id = $.id group by 1) d)`;
const COUNTED = [{ as: 'days', sql: BY_DAY }] as const;

const nameModel = readModel({ type: 'MerchantName', table: 'merchant_name', entity: MerchantName });
const measureModel = readModel({
  type: 'MerchantMeasure',
  table: 'merchant_measure',
  entity: MerchantMeasure,
  computed: { kindLabel: ['kind'] },
});

export const merchantModel = readModel({
  type: 'Merchant',
  table: 'merchant',
  entity: Merchant,
  one: { association: { model: () => unitModel, on: ['association_id', 'id'] } },
  many: {
    names: { model: () => nameModel, on: ['id', 'matter_id'], order: '$.id', most: 50 },
    measures: { model: () => measureModel, on: ['id', 'matter_id'], order: '$.at desc, $.id desc', most: 50 },
  },
  computed: {
    complaintCount: COUNTED,
    recentCount: COUNTED,
    isKey: ['struck_at', ...COUNTED],
    months: COUNTED,
  },
  variants: { Matter: { model: () => matterModel, on: ['id', 'id'] } },
});

extendReadModel(matterModel, { variants: { Merchant: { model: () => merchantModel, on: ['id', 'id'] } } });
extendReadModel(appealModel, {
  expressions: { merchantFileId: `(select n.matter_id from merchant_name n where n.key = $.merchant_key)` },
});

@ObjectType('MerchantMonth', { description: 'How many appeals named a merchant in a month.' })
export class MerchantMonth {
  @Field(() => String, { description: 'The month, `YYYY-MM`.' })
  month: string;

  @Field(() => Int, {
    description: 'Appeals that were opened in it and name the merchant, as far as the reader sees them.',
  })
  count: number;
}

interface CountedRoot {
  readonly _days: Readonly<Record<string, number>>;
}

const MONTHS = 12;

@Resolver(() => Merchant)
export class MerchantFields {
  @FieldResolver(() => Unit, { nullable: true, description: 'The association that answers for it.' })
  association(@Root() root: { association: Unit | null }): Unit | null {
    return root.association;
  }

  @FieldResolver(() => [MerchantName], { description: 'What appeals call it.' })
  names(@Root() root: { names: MerchantName[] }): MerchantName[] {
    return root.names;
  }

  @FieldResolver(() => [MerchantMeasure], { description: 'What its association did about it, the latest first.' })
  measures(@Root() root: { measures: MerchantMeasure[] }): MerchantMeasure[] {
    return root.measures;
  }

  @FieldResolver(() => Int, { description: 'Appeals that name it, as far as the reader sees them.' })
  complaintCount(@Root() { _days }: CountedRoot): number {
    return sumSince(_days, '');
  }

  @FieldResolver(() => Int, {
    description: 'Of these, those within the days of the district’s rule for key merchants.',
  })
  async recentCount(@Root() { _days }: CountedRoot, @Ctx() context: Context): Promise<number> {
    return sumSince(_days, (await keyRule(context)).since);
  }

  @FieldResolver(() => Boolean, {
    description: '重点被诉: whether as many appeals that the reader sees name it as the district’s rule asks for.',
  })
  async isKey(
    @Root() { _days, _struck_at: struckAt }: CountedRoot & { readonly _struck_at: string | null },
    @Ctx() context: Context,
  ): Promise<boolean> {
    const { since, least } = await keyRule(context);
    return !struckAt && sumSince(_days, since) >= least;
  }

  @FieldResolver(() => [MerchantMonth], { description: 'Appeals that name it in each of the last twelve months.' })
  months(@Root() { _days }: CountedRoot, @Ctx() context: Context): MerchantMonth[] {
    const today = dateOf(transactionOf(context).now);
    return Array.from({ length: MONTHS }, (_, index) => monthOf(today, index + 1 - MONTHS).slice(0, 7)).map(
      (month) => ({
        month,
        count: sum(_days, (day) => day.startsWith(month)),
      }),
    );
  }
}

const sum = (days: CountedRoot['_days'], counts: (day: string) => boolean): number =>
  Object.entries(days).reduce((all, [day, count]) => (counts(day) ? all + count : all), 0);
const sumSince = (days: CountedRoot['_days'], since: string): number => sum(days, (day) => day >= since);

/** The district's rule for key merchants as it holds now: so many, since that day. */
export async function keyRule(context: Context): Promise<{ since: string; least: number }> {
  const tx = transactionOf(context);
  const registers = await registersOf(tx);
  const days = registers.valueOf(keyDays, tx.now);
  return { since: daysAfter(dateOf(tx.now), 1 - days), least: registers.valueOf(keyCount, tx.now) };
}

@Resolver(() => MerchantMeasure)
export class MerchantMeasureFields {
  @FieldResolver(() => String, { description: 'What kind of measure, in words.' })
  kindLabel(@Root() root: { _kind: MeasureKind }, @Ctx() { locale }: Context): string {
    return say(MEASURE_WORDS[root._kind], locale);
  }
}

/** What the register adds to an appeal. */
@Resolver(() => Appeal)
export class AppealMerchantFields {
  @FieldResolver(() => ID, {
    nullable: true,
    description: 'The file of the merchant that it names; null where it names none of the register.',
  })
  merchantFileId(@Root() root: { merchantFileId: string | null }): string | null {
    return root.merchantFileId;
  }
}
