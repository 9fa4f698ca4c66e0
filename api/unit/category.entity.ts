import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';

@ObjectType('Category', { description: 'A subject in the district’s subject tree.' })
@Entity({ tableName: 'category' })
export class Category {
  @Field(() => ID, { description: 'Opaque identifier.' })
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Field(() => ID, { nullable: true, description: 'The subject above it.' })
  @Property({ type: 'uuid', nullable: true })
  parentId: string | null;

  @Field(() => String, { description: 'Name of the subject.' })
  @Property({ type: 'text' })
  name: string;

  @Field(() => String, { description: 'Names from the root on, joined by ` / `.' })
  @Property({ type: 'text' })
  path: string;

  @Field(() => Int, { description: 'Level, from 1.' })
  @Property({ type: 'smallint' })
  depth: number;

  @Property({ type: 'integer' })
  sort: number;

  @Field(() => Boolean, { description: 'Whether new matters may be filed under it.' })
  @Property({ type: 'boolean' })
  active: boolean;
}
