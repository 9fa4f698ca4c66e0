import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { SIGN_IN_EVENTS } from '../kernel/auth/index.ts';
import { DateTime } from '../kernel/graphql/scalars.ts';
import { Matter } from '../matter/index.ts';
import { Category, Unit } from '../unit/index.ts';

@ObjectType('UnitFile', {
  description: 'The file of the district or of a unit: every act on units, members and registers stands on its ledger.',
  implements: Matter,
})
@Entity({ tableName: 'unit_file' })
export class UnitFile {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Property({ type: 'uuid' })
  unitId: string;

  @Field(() => Unit, { description: 'The unit whose file it is; the command centre for the district’s own.' })
  unit?: Unit;

  @Property({ type: 'text' })
  reach: string;

  @Property({ type: 'uuid[]' })
  audience: string[];
}

@ObjectType('DispatchRule', { description: 'A line of the dispatch catalogue: which unit is competent for a subject.' })
@Entity({ tableName: 'dispatch_rule' })
export class DispatchRule {
  @Field(() => ID, { description: 'Opaque identifier.' })
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Property({ type: 'uuid' })
  categoryId: string;

  @Property({ type: 'uuid', nullable: true })
  subDistrictId: string | null;

  @Property({ type: 'uuid' })
  unitId: string;

  @Field(() => Category, { description: 'The subject; the line holds for those below it as well.' })
  category?: Category;

  @Field(() => Unit, { nullable: true, description: 'The sub-district in which it holds; the whole district if none.' })
  subDistrict?: Unit | null;

  @Field(() => Unit, { description: 'The unit that is competent.' })
  unit?: Unit;

  @Field(() => String, { description: 'Why it is competent.' })
  @Property({ type: 'text' })
  ground: string;

  @Field(() => Boolean, { description: 'Whether it proposes a unit at present.' })
  @Property({ type: 'boolean' })
  active: boolean;
}

@ObjectType('CalendarDay', { description: 'A day that is not what its weekday says.' })
@Entity({ tableName: 'calendar_day' })
export class CalendarDay {
  @Field(() => String, { description: 'Date, YYYY-MM-DD.' })
  @PrimaryKey({ type: 'date' })
  date: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Field(() => String, { description: '`HOLIDAY` on a weekday, or `WORKDAY` on a weekend (make-up day).' })
  @Property({ type: 'text' })
  kind: string;

  @Field(() => String, { description: 'Name of the holiday.' })
  @Property({ type: 'text' })
  name: string;
}

const kinds = Object.keys(SIGN_IN_EVENTS) as (keyof typeof SIGN_IN_EVENTS)[];

export const SignInEventKind = Object.fromEntries(kinds.map((kind) => [kind, kind]));

registerEnumType(SignInEventKind, {
  name: 'SignInEventKind',
  description: 'What came of an attempt to sign in.',
  valuesConfig: Object.fromEntries(kinds.map((kind) => [kind, { description: SIGN_IN_EVENTS[kind] }])),
});

@ObjectType('SignInEvent', { description: 'An attempt of a member of the unit to sign in, and what came of it.' })
@Entity({ schema: 'auth', tableName: 'sign_in_event' })
export class SignInEvent {
  @Field(() => ID, { description: 'Opaque identifier.' })
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Field(() => DateTime, { description: 'When.' })
  @Property({ type: 'timestamptz' })
  at: Date;

  @Field(() => SignInEventKind, { description: 'What came of it.' })
  @Property({ type: 'text' })
  kind: string;

  @Field(() => String, { description: 'Name that was used.' })
  @Property({ type: 'text' })
  username: string;

  @Field(() => String, { description: 'Name of the person.' })
  @Property({ type: 'text' })
  name: string;

  @Field(() => String, { nullable: true, description: 'Network address from which it came.' })
  @Property({ type: 'text', nullable: true })
  address: string | null;

  @Property({ type: 'uuid[]' })
  audience: string[];
}
