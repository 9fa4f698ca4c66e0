import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Matter } from '../matter/index.ts';
import { LegalField } from './consultation.enums.ts';

@ObjectType('LegalExpert', {
  description:
    '首席法律专家: an expert on the panel of the law society, a unit of one, with the fields that the expert answers for and those for whom the expert stands aside.',
  implements: Matter,
})
@Entity({ tableName: 'legal_expert' })
export class LegalExpert {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Property({ type: 'uuid' })
  unitId: string;

  @Field(() => [LegalField], { description: 'Fields that the expert answers for.' })
  @Property({ type: 'string[]' })
  fields: LegalField[];

  @Property({ type: 'uuid[]' })
  recusedUnitIds: string[];

  @Field(() => [String], { description: 'Merchants and other parties for whom the expert stands aside.' })
  @Property({ type: 'string[]' })
  recusedNames: string[];

  @Property({ type: 'text' })
  reach: string;

  @Property({ type: 'uuid[]' })
  audience: string[];
}
