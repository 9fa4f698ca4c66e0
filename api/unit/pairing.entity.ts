import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { DateTime } from '../kernel/graphql/scalars.ts';
import { Unit } from './unit.entity.ts';

@ObjectType('CommunityPairing', {
  description: '社区包联: the cadre and the department that answer to a community for what it cannot solve alone.',
})
@Entity({ tableName: 'community_pairing' })
export class CommunityPairing {
  /** The community; it has one pairing. */
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Property({ type: 'uuid' })
  departmentId: string;

  @Field(() => Unit, { description: 'The department that is paired with the community.' })
  department?: Unit;

  @Field(() => String, { description: 'Name of the paired cadre.' })
  @Property({ type: 'text' })
  cadreName: string;

  @Field(() => String, { description: 'What the cadre is.' })
  @Property({ type: 'text' })
  cadrePost: string;

  @Field(() => String, { nullable: true, description: 'Telephone number at work of the cadre.' })
  @Property({ type: 'text', nullable: true })
  cadrePhone: string | null;

  @Field(() => DateTime, { description: 'Since when.' })
  @Property({ type: 'timestamptz' })
  since: Date;
}
