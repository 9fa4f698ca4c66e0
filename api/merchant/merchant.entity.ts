import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import type { Text } from '../kernel/i18n/index.ts';
import { text } from '../kernel/i18n/index.ts';
import { DateTime } from '../kernel/graphql/scalars.ts';
import { Matter } from '../matter/index.ts';

export enum MeasureKind {
  WARNING = 'WARNING',
  CRITICISM = 'CRITICISM',
  CORRECTION = 'CORRECTION',
  SUSPENSION = 'SUSPENSION',
  EXPULSION = 'EXPULSION',
  MEDIATED = 'MEDIATED',
}

registerEnumType(MeasureKind, {
  name: 'MeasureKind',
  description: 'What an association does about a member of its own (自律措施).',
  valuesConfig: {
    WARNING: { description: '警示提醒: it is warned.' },
    CRITICISM: { description: '行业内通报批评: it is named within the trade.' },
    CORRECTION: { description: '责令限期改正: it is to mend what is wrong by a day.' },
    SUSPENSION: { description: '暂停会员资格: its membership is suspended.' },
    EXPULSION: { description: '取消会员资格: it is no member any more.' },
    MEDIATED: { description: '促成和解: it settled with the consumers.' },
  },
});

export const MEASURE_WORDS: Readonly<Record<MeasureKind, Text>> = {
  WARNING: text('警示提醒', 'Warning'),
  CRITICISM: text('行业内通报批评', 'Criticism within the trade'),
  CORRECTION: text('责令限期改正', 'Order to correct'),
  SUSPENSION: text('暂停会员资格', 'Suspension'),
  EXPULSION: text('取消会员资格', 'Expulsion'),
  MEDIATED: text('促成和解', 'Settlement'),
};

@ObjectType('MerchantName', { description: 'A name by which appeals call a merchant, however it is written.' })
@Entity({ tableName: 'merchant_name' })
export class MerchantName {
  @Field(() => ID, { description: 'Opaque identifier.' })
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Field(() => String, { description: 'The name.' })
  @Property({ type: 'text' })
  name: string;

  @Property({ type: 'text' })
  reach: string;

  @Property({ type: 'uuid[]' })
  audience: string[];
}

@ObjectType('MerchantMeasure', { description: 'What the association did about a member of its own.' })
@Entity({ tableName: 'merchant_measure' })
export class MerchantMeasure {
  @Field(() => ID, { description: 'Opaque identifier.' })
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Field(() => MeasureKind, { description: 'What kind of measure.' })
  @Property({ type: 'text' })
  kind: MeasureKind;

  @Field(() => String, { description: 'What was done, without personal data.' })
  @Property({ type: 'text' })
  what: string;

  @Field(() => String, { description: 'On which day, `YYYY-MM-DD`.' })
  @Property({ type: 'text' })
  takenOn: string;

  @Field(() => String, { description: 'The association, as it was called then.' })
  @Property({ type: 'text' })
  unitName: string;

  @Field(() => DateTime, { description: 'When it was recorded.' })
  @Property({ type: 'timestamptz' })
  at: Date;

  @Property({ type: 'text' })
  reach: string;

  @Property({ type: 'uuid[]' })
  audience: string[];
}

@ObjectType('Merchant', {
  description: 'A merchant (商户) on the register: who it is, who answers for it, and what came of it.',
  implements: Matter,
})
@Entity({ tableName: 'merchant' })
export class Merchant {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Field(() => String, { description: 'Name as registered.' })
  @Property({ type: 'text' })
  name: string;

  @Field(() => String, { nullable: true, description: 'Unified social credit code (GB 32100-2015).' })
  @Property({ type: 'text', nullable: true })
  creditCode: string | null;

  @Field(() => String, { nullable: true, description: 'Address of the business.' })
  @Property({ type: 'text', nullable: true })
  address: string | null;

  @Field(() => Boolean, { description: 'Whether it is a booking platform, which others sell through.' })
  @Property({ type: 'boolean' })
  isPlatform: boolean;

  @Property({ type: 'uuid', nullable: true })
  associationId: string | null;

  @Field(() => DateTime, { description: 'When it was entered.' })
  @Property({ type: 'timestamptz' })
  enteredAt: Date;

  @Field(() => String, { description: 'Unit that entered it.' })
  @Property({ type: 'text' })
  enteredBy: string;

  @Field(() => DateTime, { nullable: true, description: 'When it was struck off; null while it stands.' })
  @Property({ type: 'timestamptz', nullable: true })
  struckAt: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'Number of the closure that is open; the closure itself is seen by those who work on it.',
  })
  @Property({ type: 'text', nullable: true })
  closureNumber: string | null;

  @Property({ type: 'text' })
  reach: string;

  @Property({ type: 'uuid[]' })
  audience: string[];
}
