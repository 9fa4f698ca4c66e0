import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Matter } from '../matter/index.ts';
import { Unit } from '../unit/index.ts';

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
