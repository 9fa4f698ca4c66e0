import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime } from '../kernel/graphql/scalars.ts';

export enum DeferralGroup {
  OVERDUE = 'OVERDUE',
  SOON = 'SOON',
  AHEAD = 'AHEAD',
  SETTLED = 'SETTLED',
}
registerEnumType(DeferralGroup, {
  name: 'DeferralGroup',
  description: 'How a deferred item stands to its promise.',
  valuesConfig: {
    OVERDUE: { description: '已逾期: the promised date has passed and the appellant has no answer yet.' },
    SOON: { description: '临期: promised within seven days.' },
    AHEAD: { description: '未到期: promised for later.' },
    SETTLED: { description: '已了结: answered, or ended, since.' },
  },
});

@ObjectType('Deferral', {
  description: '挂账: what was promised to an appellant instead of an answer now, until it is answered.',
})
@Entity({ tableName: 'deferral' })
export class Deferral {
  @Field(() => ID, { description: 'Opaque identifier.' })
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Field(() => String, { description: 'Number of the appeal.' })
  @Property({ type: 'text' })
  number: string;

  @Property({ type: 'uuid' })
  unitId: string;

  @Field(() => String, { description: 'What is done meanwhile.' })
  @Property({ type: 'text' })
  measures: string;

  @Field(() => String, { description: 'The promised date, `YYYY-MM-DD`.' })
  @Property({ type: 'date' })
  promisedOn: string;

  @Field(() => DateTime, { description: 'When the centre granted it.' })
  @Property({ type: 'timestamptz' })
  grantedAt: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it was taken up again; null while it stands still.' })
  @Property({ type: 'timestamptz', nullable: true })
  resumedAt: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was answered or ended; null while it is owed.' })
  @Property({ type: 'timestamptz', nullable: true })
  settledAt: Date | null;

  @Property({ type: 'text' })
  reach: string;

  @Property({ type: 'uuid[]' })
  audience: string[];
}
