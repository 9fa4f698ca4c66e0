import { Arg, createUnionType, Ctx, Field, ID, InputType, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../kernel/graphql/context.ts';
import { forbidden } from '../kernel/graphql/errors.ts';
import { TextInput } from '../kernel/graphql/inputs.ts';
import { InvalidInput } from '../kernel/graphql/problem.ts';
import { Requires } from '../kernel/graphql/requires.ts';
import { issuesOf, tidy } from '../kernel/graphql/validate.ts';
import { perform } from '../matter/index.ts';
import { appealRegister } from './appeal.acts.ts';
import { AppealType, IntakeChannel } from './appeal.enums.ts';
import { AppealReceipt, AppealRegisterInput } from './appeal.inputs.ts';

@InputType('PublicAppealInput', { description: 'An appeal as a resident files it, without an account.' })
export class PublicAppealInput {
  @TextInput({ max: 100, description: 'Title in one line.' })
  title: string;

  @TextInput({ max: 5000, description: 'What is asked.' })
  body: string;

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
}

@ObjectType('PublicAppealRegisterSuccess', { description: 'The appeal is registered.' })
class PublicAppealRegisterSuccess {
  @Field(() => AppealReceipt, { description: 'Number and query code to follow it.' })
  receipt: AppealReceipt;
}

const Result = createUnionType({
  name: 'PublicAppealRegisterResult',
  description: 'What `publicAppealRegister` answers.',
  types: () => [PublicAppealRegisterSuccess, InvalidInput.objectType] as never,
  resolveType: (value: { __typename: string }) => value.__typename as never,
});

@ObjectType('PublicDistrict', { description: 'A district that takes appeals here.' })
class PublicDistrict {
  @Field(() => ID, { description: 'Code of the district, from the official list of administrative divisions.' })
  id: string;

  @Field({ description: 'Name.' })
  name: string;
}

@Resolver()
export class PublicAppealResolver {
  @Query(() => [PublicDistrict], { description: 'The districts that residents may file with here.' })
  @Requires('PUBLIC')
  publicDistricts(@Ctx() { districts }: Context): readonly PublicDistrict[] {
    return districts;
  }

  @Mutation(() => Result, {
    description: 'A resident files an appeal. It is the act `appealRegister`, done by the command centre.',
  })
  @Requires('PUBLIC')
  async publicAppealRegister(
    @Arg('district', () => ID, { description: 'Code of the district.' }) district: string,
    @Arg('input', () => PublicAppealInput, { description: 'The appeal.' }) input: PublicAppealInput,
    @Ctx() context: Context,
  ): Promise<object> {
    if (!context.forPublic) throw forbidden();
    tidy(input);
    const issues = issuesOf(input, context.locale);
    if (issues.length > 0) return InvalidInput({ issues }).said(context.locale);
    const answer = await context.forPublic(district, (tx) =>
      perform(tx, appealRegister, { input: registration(input) }),
    );
    return answer.done ? { __typename: 'PublicAppealRegisterSuccess', receipt: answer.yielded } : answer.problem;
  }
}

function registration({ name, phone, ...input }: PublicAppealInput): AppealRegisterInput {
  return Object.assign(new AppealRegisterInput(), input, {
    type: AppealType.COMPLAINT,
    channel: IntakeChannel.WEB,
    appellant: { ...(name ? { name } : {}), ...(phone ? { phone } : {}) },
  });
}
