import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, FieldResolver, ID, Info, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { isUuid } from '../kernel/database/index.ts';
import type { Context } from '../kernel/graphql/context.ts';
import { transactionOf } from '../kernel/graphql/context.ts';
import { connectionOf } from '../kernel/graphql/connection.ts';
import { notFound } from '../kernel/graphql/errors.ts';
import { Requires } from '../kernel/graphql/requires.ts';
import { extendReadModel, readModel, readPage } from '../kernel/read/index.ts';
import { actorFacts, allActs, hindranceOf, matterModel, unreadOf } from '../matter/index.ts';
import { Category, Member, memberModel, Unit, UnitKind, unitModel } from '../unit/index.ts';
import { UnitFile } from './register.entity.ts';
import { Sight, sightOf } from './sight.ts';

export const fileModel = readModel({
  type: 'UnitFile',
  table: 'unit_file',
  entity: UnitFile,
  one: { unit: { model: () => unitModel, on: ['unit_id', 'id'] } },
});
extendReadModel(matterModel, { variants: { UnitFile: { model: () => fileModel, on: ['id', 'id'] } } });

export const categoryModel = readModel({ type: 'Category', table: 'category', entity: Category });

const UnitConnection = connectionOf('Unit', () => Unit);
const MemberConnection = connectionOf('Member', () => Member);
const CategoryConnection = connectionOf('Category', () => Category);

@ObjectType('ViewerMember', { description: 'The signed-in person in the unit whose seat of work is taken.' })
class ViewerMember {
  @Field(() => ID, { description: 'The membership’s member.' })
  id: string;

  @Field(() => String, { description: 'Name of the person.' })
  name: string;

  @Field(() => [String], { description: 'What the member may do for the unit.' })
  roles: readonly string[];
}

@ObjectType('DistrictInfo', { description: 'The district that the session works in.' })
class DistrictSummary {
  @Field(() => ID, { description: 'Administrative division code.' })
  id: string;

  @Field(() => String, { description: 'Name.' })
  name: string;

  @Field(() => ID, { description: 'The district’s own file, on which its registers are administered.' })
  fileId: string;
}

@ObjectType('Membership', { description: 'A seat of work that the person may take.' })
class Membership {
  @Field(() => ID, { description: 'Pass it to take the seat.' })
  id: string;

  @Field(() => String, { description: 'Name of the unit.' })
  unitName: string;

  @Field(() => Boolean, { description: 'Whether the session sits there now.' })
  current: boolean;
}

@ObjectType('Viewer', { description: 'Who looks: the person, the unit and the district.' })
export class Viewer {
  @Field(() => ViewerMember, { description: 'The person.' })
  member: ViewerMember;

  @Field(() => ID, { description: 'The unit.' })
  unitId: string;

  @Field(() => String, { description: 'Name of the unit.' })
  unitName: string;

  @Field(() => UnitKind, { description: 'Kind of the unit.' })
  unitKind: UnitKind;

  @Field(() => DistrictSummary, { description: 'The district.' })
  district: DistrictSummary;

  @Field(() => [String], { description: 'Acts that open something new and that this seat of work may do.' })
  mayOpen: readonly string[];

  @Field(() => [Sight], { description: 'What this seat of work reads beyond the matters that its unit sits at.' })
  mayRead: readonly Sight[];
}

@Resolver(() => Viewer)
export class RegisterResolver {
  @FieldResolver(() => Int, { description: 'Notifications that the member has not read yet.' })
  unread(@Ctx() context: Context): Promise<number> {
    return unreadOf(transactionOf(context));
  }

  @FieldResolver(() => [Membership], {
    description: 'Every seat of work that the person may take, by the unit’s name.',
  })
  async memberships(@Ctx() { memberships }: Context): Promise<readonly Membership[]> {
    return memberships ? memberships() : [];
  }

  @Query(() => Viewer, { description: 'Who looks.' })
  @Requires('MEMBER')
  viewer(@Ctx() context: Context): Viewer {
    const { actor, district } = transactionOf(context).who;
    if (actor.type !== 'MEMBER') throw new Error('Only members have a desk.');
    return {
      member: { id: actor.memberId, name: actor.memberName, roles: actor.roles },
      unitId: actor.unitId,
      unitName: actor.unitName,
      unitKind: actor.unitKind as UnitKind,
      district: { id: district.id, name: district.name, fileId: district.fileId },
      mayOpen: openingActs(context),
      mayRead: sightOf(actor),
    };
  }

  @Query(() => UnitConnection, { description: 'Units of the district, by code.' })
  @Requires('MEMBER')
  async units(
    @Arg('kinds', () => [UnitKind], { nullable: true, description: 'Only these kinds.' }) kinds: UnitKind[] | null,
    @Arg('parentId', () => ID, { nullable: true, description: 'Only units directly below this one.' }) parentId:
      | string
      | null,
    @Arg('all', () => Boolean, { defaultValue: false, description: 'Also those out of service.' }) all: boolean,
    @Arg('first', () => Int, { defaultValue: 100, description: 'Size of the page, up to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the page before.' }) after: string | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const where = all ? [] : ['r.active'];
    const values: unknown[] = [];
    if (kinds) where.push(`r.kind = any($${values.push(kinds)})`);
    if (parentId) where.push(`r.parent_id = $${values.push(parentId)}::uuid`);
    return readPage(transactionOf(context), info, {
      name: 'units',
      model: unitModel,
      where,
      values,
      order: [
        { column: 'code', cast: 'text' },
        { column: 'id', cast: 'uuid' },
      ],
      first,
      after: after ?? undefined,
    });
  }

  @Query(() => MemberConnection, { description: 'Members of a unit, by name, as far as the reader may see them.' })
  @Requires('MEMBER')
  async members(
    @Arg('unitId', () => ID, { nullable: true, description: 'The unit; the own one if none.' }) unitId: string | null,
    @Arg('first', () => Int, { defaultValue: 100, description: 'Size of the page, up to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the page before.' }) after: string | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const tx = transactionOf(context);
    return readPage(tx, info, {
      name: 'members',
      model: memberModel,
      where: ['r.unit_id = $1'],
      values: [unitOr(unitId, tx.who.principal)],
      order: [
        { column: 'name', cast: 'text' },
        { column: 'id', cast: 'uuid' },
      ],
      first,
      after: after ?? undefined,
    });
  }

  @Query(() => CategoryConnection, { description: 'The subject tree, by path.' })
  @Requires('MEMBER')
  async categories(
    @Arg('depth', () => Int, { nullable: true, description: 'Only this level.' }) depth: number | null,
    @Arg('parentId', () => ID, { nullable: true, description: 'Only subjects directly below this one.' }) parentId:
      | string
      | null,
    @Arg('first', () => Int, { defaultValue: 100, description: 'Size of the page, up to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the page before.' }) after: string | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const where = ['r.active'];
    const values: unknown[] = [];
    if (depth !== null && depth !== undefined) where.push(`r.depth = $${values.push(depth)}`);
    if (parentId) where.push(`r.parent_id = $${values.push(parentId)}::uuid`);
    return readPage(transactionOf(context), info, {
      name: 'categories',
      model: categoryModel,
      where,
      values,
      order: [
        { column: 'path', cast: 'text' },
        { column: 'id', cast: 'uuid' },
      ],
      first,
      after: after ?? undefined,
    });
  }
}

function unitOr(unitId: string | null, own: string): string {
  if (!unitId) return own;
  if (!isUuid(unitId)) throw notFound();
  return unitId;
}

function openingActs(context: Context): string[] {
  const actor = actorFacts(context.who!);
  return allActs()
    .filter((act) => act.from === 'NEW' && !act.quiet)
    .filter(
      (act) =>
        hindranceOf(act, { actor, matter: { kind: act.kind!, state: '', flags: [] }, seat: null, part: null }) === null,
    )
    .map((act) => act.name);
}
