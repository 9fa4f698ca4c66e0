import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime } from '../kernel/graphql/scalars.ts';

export enum NotificationKind {
  DUTY = 'DUTY',
  PROGRESS = 'PROGRESS',
  DECISION = 'DECISION',
  CLOCK = 'CLOCK',
  INVITATION = 'INVITATION',
}

registerEnumType(NotificationKind, {
  name: 'NotificationKind',
  description: 'What a notification is about; each member switches each kind on or off.',
  valuesConfig: {
    DUTY: { description: '待办: something waits for the unit.' },
    PROGRESS: { description: '进展: something happened at a matter of the unit.' },
    DECISION: { description: '决定: something that the unit asked for was decided, or it concerns the unit.' },
    CLOCK: { description: '时限: a deadline is near or has passed.' },
    INVITATION: { description: '邀请: a session has a time and a place.' },
  },
});

@ObjectType('Notification', { description: 'Something that the unit was told, in the member’s inbox.' })
@Entity({ tableName: 'notification' })
export class Notification {
  @Field(() => ID, { description: 'Opaque identifier.' })
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Property({ type: 'uuid' })
  unitId: string;

  @Property({ type: 'uuid', nullable: true })
  memberId: string | null;

  @Field(() => NotificationKind, { description: 'What it is about.' })
  @Property({ type: 'text' })
  kind: NotificationKind;

  @Property({ type: 'text' })
  act: string;

  @Property({ type: 'json' })
  data: object;

  @Field(() => DateTime, { description: 'When it was told.' })
  @Property({ type: 'timestamptz' })
  at: Date;

  @Property({ type: 'uuid[]' })
  audience: string[];
}
