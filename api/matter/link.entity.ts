import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { DateTime } from '../kernel/graphql/scalars.ts';

@ObjectType('Link', {
  description: 'A link that was given to somebody without an account: for one purpose, for a time, to be taken back.',
})
@Entity({ tableName: 'link' })
export class Link {
  @Field(() => ID, { description: 'Opaque identifier; the link itself is told once, to who is given it.' })
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Property({ type: 'text' })
  purpose: string;

  /** What of the matter it is about, such as one party of a mediation; null for the whole of it. */
  @Property({ type: 'uuid', nullable: true })
  partId: string | null;

  @Field(() => String, { nullable: true, description: 'To whom it was given, as far as it was said; masked.' })
  @Property({ type: 'text', nullable: true })
  holder: string | null;

  @Field(() => DateTime, { description: 'When it was given.' })
  @Property({ type: 'timestamptz' })
  givenAt: Date;

  @Field(() => DateTime, { description: 'When it stops opening anything.' })
  @Property({ type: 'timestamptz' })
  expiresAt: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it was taken back; null while it was not.' })
  @Property({ type: 'timestamptz', nullable: true })
  revokedAt: Date | null;

  @Property({ type: 'uuid[]' })
  audience: string[];
}
