import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../kernel/graphql/scalars.ts';
import { Matter } from '../matter/index.ts';

@ObjectType('StationContact', {
  description:
    'What a resident brought to a station day; who it was stands in the appeal alone, for those who need it.',
})
@Entity({ tableName: 'station_contact' })
export class StationContact {
  @Field(() => ID, { description: 'Opaque identifier.' })
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Field(() => Int, { description: 'Number of the contact on its day, from 1.' })
  @Property({ type: 'integer' })
  number: number;

  @Field(() => String, { description: 'What it is about, without personal data.' })
  @Property({ type: 'text' })
  title: string;

  @Field(() => String, { description: 'What was said, without personal data.' })
  @Property({ type: 'text' })
  summary: string;

  @Field(() => String, { description: 'The resident’s name, masked.' })
  @Property({ type: 'text' })
  residentMask: string;

  @Property({ type: 'uuid', nullable: true })
  appealId: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Number of the appeal that it was handed over as; null where it was answered at once.',
  })
  @Property({ type: 'text', nullable: true })
  appealNumber: string | null;

  @Field(() => String, { nullable: true, description: 'What was answered at once; null where it was handed over.' })
  @Property({ type: 'text', nullable: true })
  answeredAtOnce: string | null;

  @Field(() => DateTime, { description: 'When it was recorded.' })
  @Property({ type: 'timestamptz' })
  at: Date;

  @Field(() => String, { nullable: true, description: 'What the resident was told of the result.' })
  @Property({ type: 'text', nullable: true })
  feedback: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When the resident was told; null while the station owes it.' })
  @Property({ type: 'timestamptz', nullable: true })
  fedBackAt: Date | null;

  @Property({ type: 'text' })
  reach: string;

  @Property({ type: 'uuid[]' })
  audience: string[];
}

/** What residents read of a day, in a register that everybody reads. */
@ObjectType('PublicStationDay', { description: 'A day on which deputies receive residents, as it is announced.' })
@Entity({ tableName: 'station_day_announcement' })
export class StationDayAnnouncement {
  @Field(() => ID, { description: 'Opaque identifier.' })
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Field(() => String, { description: 'The station.' })
  @Property({ type: 'text' })
  stationName: string;

  @Field(() => DateTime, { description: 'When it begins.' })
  @Property({ type: 'timestamptz' })
  startsAt: Date;

  @Field(() => DateTime, { description: 'When it ends.' })
  @Property({ type: 'timestamptz' })
  endsAt: Date;

  @Field(() => String, { description: 'Where.' })
  @Property({ type: 'text' })
  place: string;

  @Field(() => String, { nullable: true, description: 'What it is about, where it has a topic.' })
  @Property({ type: 'text', nullable: true })
  topic: string | null;

  @Field(() => [String], { description: 'The deputies who receive residents.' })
  @Property({ type: 'string[]' })
  deputies: string[];

  @Field(() => String, { nullable: true, description: 'Why it was cancelled; null where it takes place.' })
  @Property({ type: 'text', nullable: true })
  cancelReason: string | null;
}

@ObjectType('StationDay', {
  description: '代表接待日: a day on which deputies receive residents, announced three days ahead.',
  implements: Matter,
})
@Entity({ tableName: 'station_day' })
export class StationDay {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Field(() => String, { description: 'The station.' })
  @Property({ type: 'text' })
  stationName: string;

  @Field(() => DateTime, { description: 'When it begins.' })
  @Property({ type: 'timestamptz' })
  startsAt: Date;

  @Field(() => DateTime, { description: 'When it ends.' })
  @Property({ type: 'timestamptz' })
  endsAt: Date;

  @Field(() => String, { description: 'Where.' })
  @Property({ type: 'text' })
  place: string;

  @Field(() => String, { nullable: true, description: 'What it is about, where it has a topic.' })
  @Property({ type: 'text', nullable: true })
  topic: string | null;

  @Field(() => [String], { description: 'The deputies who receive residents.' })
  @Property({ type: 'string[]' })
  deputies: string[];

  @Property({ type: 'text' })
  reach: string;

  @Property({ type: 'uuid[]' })
  audience: string[];
}
