import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { DateTime } from '../kernel/graphql/scalars.ts';
import { Matter } from '../matter/index.ts';
import { Unit } from '../unit/index.ts';

@ObjectType('Escalation', {
  description: '上报: what a community or a sub-district could not solve and handed up along the pairing.',
})
@Entity({ tableName: 'escalation' })
export class Escalation {
  @Field(() => ID, { description: 'Opaque identifier.' })
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Field(() => Matter, { description: 'The appeal.' })
  matter?: Matter;

  @Property({ type: 'uuid', nullable: true })
  communityId: string | null;

  @Field(() => Unit, { nullable: true, description: 'The community that it is about.' })
  community?: Unit | null;

  @Property({ type: 'uuid' })
  fromUnitId: string;

  @Field(() => Unit, { description: 'Unit that could not solve it.' })
  fromUnit?: Unit;

  @Property({ type: 'uuid' })
  toUnitId: string;

  @Field(() => Unit, { description: 'Unit that it was handed up to.' })
  toUnit?: Unit;

  @Field(() => String, { description: 'What was tried.' })
  @Property({ type: 'text' })
  tried: string;

  @Field(() => String, { description: 'Why it cannot be solved there.' })
  @Property({ type: 'text' })
  reason: string;

  @Field(() => DateTime, { description: 'When.' })
  @Property({ type: 'timestamptz' })
  at: Date;

  @Property({ type: 'text' })
  reach: string;

  @Property({ type: 'uuid[]' })
  audience: string[];
}
