import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { DateTime } from '../kernel/graphql/scalars.ts';
import { Document } from '../matter/index.ts';
import { GivenGround } from '../unit/index.ts';
import { ExclusionState } from './assessment.enums.ts';

@ObjectType('Hearing', { description: 'A hearing that held an appeal unreasonable.' })
export class Hearing {
  @Field(() => String, { description: 'The day on which it was held, `YYYY-MM-DD`.' })
  heldOn: string;

  @Field(() => String, { description: 'The body that held it.' })
  body: string;

  @Field(() => String, { description: 'Its record.' })
  record: string;
}

@ObjectType('AssessmentExclusion', {
  description: '剔除: a request to leave an appeal out of the count; the appeal itself stays.',
})
@Entity({ tableName: 'assessment_exclusion' })
export class AssessmentExclusion {
  @Field(() => ID, { description: 'Opaque identifier.' })
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Property({ type: 'uuid' })
  unitId: string;

  @Field(() => GivenGround, { description: 'The ground.' })
  @Property({ type: 'json' })
  ground: GivenGround;

  @Field(() => String, { nullable: true, description: 'What proves it, in words.' })
  @Property({ type: 'text', nullable: true })
  evidence: string | null;

  @Field(() => Hearing, { nullable: true, description: 'The hearing that held the appeal unreasonable.' })
  @Property({ type: 'json', nullable: true })
  hearing: Hearing | null;

  @Field(() => [Document], { description: 'Documents that prove it.' })
  documents?: Document[];

  @Field(() => ExclusionState, { description: 'How far it is.' })
  @Property({ type: 'text' })
  state: ExclusionState;

  @Field(() => DateTime, { description: 'When it was asked for.' })
  @Property({ type: 'timestamptz' })
  askedAt: Date;

  @Field(() => DateTime, { nullable: true, description: 'When the centre decided; null while it has not.' })
  @Property({ type: 'timestamptz', nullable: true })
  decidedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it was decided so.' })
  @Property({ type: 'text', nullable: true })
  reason: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When the centre took a granted one back; null where it stands.',
  })
  @Property({ type: 'timestamptz', nullable: true })
  revokedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it was taken back.' })
  @Property({ type: 'text', nullable: true })
  revokedReason: string | null;

  @Property({ type: 'uuid[]' })
  audience: string[];
}
