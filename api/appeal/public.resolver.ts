import { Arg, createUnionType, Ctx, Field, ID, InputType, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../kernel/graphql/context.ts';
import { forbidden } from '../kernel/graphql/errors.ts';
import { EnumInput, FlagInput, IdInput, TextInput } from '../kernel/graphql/inputs.ts';
import { InvalidInput } from '../kernel/graphql/problem.ts';
import { Requires } from '../kernel/graphql/requires.ts';
import { CalendarNotLoaded, filePublicly, perform, UploadNotFound } from '../matter/index.ts';
import { registersOf, UnitKind } from '../unit/index.ts';
import { appealRegister } from './appeal.acts.ts';
import { AppealType, IntakeChannel } from './appeal.enums.ts';
import { AppealReceipt, AppealRegisterInput } from './appeal.inputs.ts';

@InputType('PublicAppealInput', { description: 'An appeal as a resident files it, without an account.' })
export class PublicAppealInput {
  @EnumInput(AppealType, { optional: true, description: 'What kind of appeal; a complaint where nothing is said.' })
  type?: AppealType;

  @IdInput({
    optional: true,
    description:
      'For a violation report: the unit that is accused. Neither it nor a unit below it ever sees the report.',
  })
  accusedUnitId?: string;

  @TextInput({ max: 100, description: 'Title in one line.' })
  title: string;

  @TextInput({ max: 5000, description: 'What is asked.' })
  body: string;

  @IdInput({ optional: true, description: 'Subject, out of `publicSubjects`.' })
  categoryId?: string;

  @IdInput({ optional: true, description: 'Sub-district that it is in, out of `publicUnits`.' })
  subDistrictId?: string;

  @IdInput({ optional: true, description: 'Community that it is in, out of `publicUnits`.' })
  communityId?: string;

  @TextInput({ optional: true, max: 200, description: 'Place that it is about.' })
  place?: string;

  @TextInput({ optional: true, max: 100, description: 'Merchant that is named.' })
  merchant?: string;

  @TextInput({ optional: true, max: 40, description: 'Name; may be left out.' })
  name?: string;

  @TextInput({
    optional: true,
    max: 20,
    pattern: /^[+\d][\d -]{5,18}$/,
    description: 'Telephone number for the reply.',
  })
  phone?: string;

  @FlagInput({ optional: true, description: 'Whether the appellant asks for confidentiality.' })
  confidential?: boolean;

  @TextInput({ optional: true, max: 10_000, description: 'Receipts of files that were sent before, one per line.' })
  receipts?: string;
}

@ObjectType('PublicAppealRegisterSuccess', { description: 'The appeal is registered.' })
class PublicAppealRegisterSuccess {
  @Field(() => AppealReceipt, { description: 'Number and query code to follow it.' })
  receipt: AppealReceipt;
}

/** What can stand in the way of somebody who files; every other refusal is about seats. */
const REFUSALS = [InvalidInput, UploadNotFound, CalendarNotLoaded];

const Result = createUnionType({
  name: 'PublicAppealRegisterResult',
  description: 'What `publicAppealRegister` answers.',
  types: () => [PublicAppealRegisterSuccess, ...REFUSALS.map(({ objectType }) => objectType)] as never,
  resolveType: (value: { __typename: string }) => value.__typename as never,
});

@ObjectType('PublicDistrict', { description: 'A district that takes appeals here.' })
class PublicDistrict {
  @Field(() => ID, { description: 'Code of the district, from the official list of administrative divisions.' })
  id: string;

  @Field({ description: 'Name.' })
  name: string;
}

@ObjectType('PublicSubject', { description: 'A subject that residents may file under.' })
class PublicSubject {
  @Field(() => ID, { description: 'Opaque identifier.' })
  id: string;

  @Field(() => String, { description: 'Names from the root on, joined by ` / `.' })
  path: string;
}

@ObjectType('PublicUnit', { description: 'A unit that residents may name: where it happened, or whom they accuse.' })
class PublicUnit {
  @Field(() => ID, { description: 'Opaque identifier.' })
  id: string;

  @Field(() => String, { description: 'Name.' })
  name: string;

  @Field(() => UnitKind, { description: 'Kind of unit.' })
  kind: UnitKind;

  @Field(() => String, { nullable: true, description: 'Name of the unit above it.' })
  above: string | null;
}

const SUBJECTS = {
  name: 'public_subjects',
  text: `select id, path from category
          where active and case when $1::text[] = '{}' then depth = 1 else path ilike all($1::text[]) end
          order by depth, path limit $2`,
};
const MOST_SUBJECTS = 50;

@Resolver()
export class PublicAppealResolver {
  @Query(() => [PublicDistrict], { description: 'The districts that residents may file with here.' })
  @Requires('PUBLIC')
  publicDistricts(@Ctx() { districts }: Context): readonly PublicDistrict[] {
    return districts;
  }

  @Query(() => [PublicSubject], {
    description: 'Subjects whose path holds every word; the uppermost ones where nothing is searched for.',
  })
  @Requires('PUBLIC')
  publicSubjects(
    @Arg('district', () => ID, { description: 'Code of the district.' }) district: string,
    @Arg('search', () => String, { nullable: true, description: 'Words to search by.' }) search: string | null,
    @Ctx() context: Context,
  ): Promise<object[]> {
    if (!context.readPublic) throw forbidden();
    const words = (search ?? '').slice(0, 60).split(/\s+/).filter(Boolean);
    const patterns = words.map((word) => `%${word.replaceAll(/[\\%_]/g, '\\$&')}%`);
    return context.readPublic(district, (tx) => tx.rows(SUBJECTS, [patterns, MOST_SUBJECTS]));
  }

  @Query(() => [PublicUnit], { description: 'The units of a district that residents may name.' })
  @Requires('PUBLIC')
  publicUnits(
    @Arg('district', () => ID, { description: 'Code of the district.' }) district: string,
    @Arg('kinds', () => [UnitKind], { nullable: true, description: 'Only these kinds.' }) kinds: UnitKind[] | null,
    @Ctx() context: Context,
  ): Promise<object[]> {
    if (!context.readPublic) throw forbidden();
    return context.readPublic(district, async (tx) => {
      const registers = await registersOf(tx);
      return [...registers.allUnits()]
        .filter(({ id, active, kind }) => active && id !== tx.who.district.centreId && (!kinds || kinds.includes(kind)))
        .map(({ id, name, kind, parentId }) => ({ id, name, kind, above: parentId && registers.unit(parentId)?.name }))
        .toSorted((one, other) => one.name.localeCompare(other.name, 'zh-CN'));
    });
  }

  @Mutation(() => Result, {
    description: 'A resident files an appeal. It is the act `appealRegister`, done by the command centre.',
  })
  @Requires('PUBLIC')
  async publicAppealRegister(
    @Arg('district', () => ID, { description: 'Code of the district.' }) district: string,
    @Arg('input', () => PublicAppealInput, { description: 'The appeal.' }) input: PublicAppealInput,
    @Arg('key', () => String, {
      nullable: true,
      description:
        'A random UUID of this filing: a repeat with the same key returns the first receipt and files nothing.',
    })
    key: string | null,
    @Ctx() context: Context,
  ): Promise<object> {
    const filing = { district, input, key, success: 'PublicAppealRegisterSuccess' };
    return filePublicly(context, filing, (tx) =>
      perform(tx, appealRegister, { key, input: publicRegistration(input) }),
    );
  }
}

/** What a resident filed, as an appeal is registered. */
export function publicRegistration({ name, phone, ...input }: PublicAppealInput): AppealRegisterInput {
  return Object.assign(new AppealRegisterInput(), input, {
    type: input.type ?? AppealType.COMPLAINT,
    channel: IntakeChannel.WEB,
    appellant: { ...(name ? { name } : {}), ...(phone ? { phone } : {}) },
  });
}
