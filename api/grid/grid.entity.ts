import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Unit } from '../unit/index.ts';

@ObjectType('Grid', {
  description: '网格: a part of a community. Its name, area, workers and their telephone are told to everybody.',
})
@Entity({ tableName: 'grid' })
export class Grid {
  @Field(() => ID, { description: 'Opaque identifier.' })
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Property({ type: 'uuid' })
  communityId: string;

  @Field(() => String, { description: 'Name or number.' })
  @Property({ type: 'text' })
  name: string;

  @Field(() => String, { description: 'What belongs to it: streets, houses.' })
  @Property({ type: 'text' })
  area: string;

  @Field(() => Boolean, { description: 'Whether it is in use.' })
  @Property({ type: 'boolean' })
  active: boolean;

  @Field(() => Unit, { description: 'The community that it belongs to.' })
  community?: Unit;
}

@ObjectType('PublicProfile', {
  description:
    '亮相亮码亮号: how a unit, or one of its people, stands before the residents. Everything in it is meant for everybody once it is shown; before, it is for the unit, the one above it and the centre.',
})
@Entity({ tableName: 'public_profile' })
export class PublicProfile {
  @Field(() => ID, { description: 'Opaque identifier.' })
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Property({ type: 'uuid' })
  unitId: string;

  @Field(() => ID, { nullable: true, description: 'The member whose profile it is; null for the unit’s own.' })
  @Property({ type: 'uuid', nullable: true })
  memberId: string | null;

  @Property({ type: 'uuid', nullable: true })
  gridId: string | null;

  @Field(() => String, { description: 'Code in the address of the public page and in the printed QR code.' })
  @Property({ type: 'text' })
  code: string;

  @Field(() => String, { description: 'Name as residents read it.' })
  @Property({ type: 'text' })
  name: string;

  @Field(() => String, { description: 'What it answers for, in words for residents.' })
  @Property({ type: 'text' })
  duty: string;

  @Field(() => String, { nullable: true, description: 'Telephone of service.' })
  @Property({ type: 'text', nullable: true })
  phone: string | null;

  @Field(() => String, { nullable: true, description: 'Hours of service.' })
  @Property({ type: 'text', nullable: true })
  hours: string | null;

  @Property({ type: 'uuid', nullable: true })
  photoId: string | null;

  @Field(() => Boolean, { description: 'Whether residents see it.' })
  @Property({ type: 'boolean' })
  shown: boolean;

  @Field(() => Int, { nullable: true, description: 'Stars of the last rating that was published.' })
  @Property({ type: 'smallint', nullable: true })
  stars: number | null;

  @Field(() => String, { nullable: true, description: 'Month of that rating, `2026-03`.' })
  @Property({ type: 'text', nullable: true })
  starsPeriod: string | null;

  @Property({ type: 'uuid[]' })
  audience: string[];
}
