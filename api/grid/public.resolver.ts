import { Arg, createUnionType, Ctx, Field, ID, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { AppealReceipt, AppealType, IntakeChannel, PublicAppealInput, publicRegistration } from '../appeal/index.ts';
import type { Transaction } from '../kernel/database/index.ts';
import type { Context } from '../kernel/graphql/context.ts';
import { forbidden, notFound } from '../kernel/graphql/errors.ts';
import { InvalidInput } from '../kernel/graphql/problem.ts';
import { Requires } from '../kernel/graphql/requires.ts';
import { CalendarNotLoaded, filePublicly, perform, UnitNotEligible, UploadNotFound } from '../matter/index.ts';
import { UnitKind } from '../unit/index.ts';
import { AppealAtGridInput } from './grid.inputs.ts';
import { appealRegisterAtGrid } from './receive.acts.ts';

@ObjectType('ShownProfile', {
  description: 'Who a resident finds behind a code at the door: what is meant for everybody.',
})
class ShownProfile {
  @Field(() => String, { description: 'Name of the person, or of the unit.' })
  name: string;

  @Field(() => Boolean, { description: 'Whether it is a person of the unit; otherwise the unit itself.' })
  isPerson: boolean;

  @Field(() => String, { description: 'Name of the unit.' })
  unitName: string;

  @Field(() => UnitKind, { description: 'Kind of the unit.' })
  unitKind: UnitKind;

  @Field(() => String, { nullable: true, description: 'Public telephone number of the unit.' })
  unitPhone: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the grid.' })
  gridName: string | null;

  @Field(() => String, { nullable: true, description: 'What belongs to the grid.' })
  gridArea: string | null;

  @Field(() => String, { description: 'What it answers for.' })
  duty: string;

  @Field(() => String, { nullable: true, description: 'Telephone of service.' })
  phone: string | null;

  @Field(() => String, { nullable: true, description: 'Hours of service.' })
  hours: string | null;

  @Field(() => String, { nullable: true, description: 'Where the photograph is.' })
  photoUrl: string | null;

  @Field(() => Int, { nullable: true, description: 'Stars of the last rating.' })
  stars: number | null;

  @Field(() => String, { nullable: true, description: 'Month of that rating.' })
  starsPeriod: string | null;
}

@ObjectType('PublicProfileFileSuccess', { description: 'The appeal is registered.' })
class PublicProfileFileSuccess {
  @Field(() => AppealReceipt, { description: 'Number and query code to follow it.' })
  receipt: AppealReceipt;
}

const REFUSALS = [InvalidInput, UploadNotFound, CalendarNotLoaded, UnitNotEligible];

const Result = createUnionType({
  name: 'PublicProfileFileResult',
  description: 'What `publicProfileFile` answers.',
  types: () => [PublicProfileFileSuccess, ...REFUSALS.map(({ objectType }) => objectType)] as never,
  resolveType: (value: { __typename: string }) => value.__typename as never,
});

/** Who a code stands for. Read as nobody, row-level security shows only what is shown to everybody. */
const SHOWN = {
  name: 'shown_profile',
  text: `select p.name, p.member_id is not null as "isPerson", u.name as "unitName", u.kind as "unitKind",
                u.phone as "unitPhone", g.name as "gridName", g.area as "gridArea", p.duty, p.phone, p.hours,
                p.photo_id as "photoId", p.stars, p.stars_period as "starsPeriod"
           from public_profile p join unit u on u.id = p.unit_id and u.active left join grid g on g.id = p.grid_id
          where p.code = $1 and p.shown`,
};
const RECEIVER = {
  name: 'shown_receiver',
  text: `select p.unit_id as "unitId", p.member_id as "memberId", p.name as receiver, u.kind
           from public_profile p join unit u on u.id = p.unit_id where p.code = $1 and p.shown`,
};

interface Receiver {
  readonly unitId: string;
  readonly memberId: string | null;
  readonly receiver: string;
  readonly kind: string;
}

@Resolver()
export class PublicProfileResolver {
  @Query(() => ShownProfile, {
    nullable: true,
    description: 'Who stands behind a code; null for one that is hidden, and for one that never was.',
  })
  @Requires('PUBLIC')
  async publicProfile(
    @Arg('district', () => ID, { description: 'Code of the district.' }) district: string,
    @Arg('code', () => String, { description: 'Code of the profile.' }) code: string,
    @Ctx() { readPublic }: Context,
  ): Promise<object | null> {
    if (!readPublic) throw forbidden();
    return readPublic(district, async (tx) => {
      const [shown] = await tx.rows<{ photoId: string | null }>(SHOWN, [code]);
      if (!shown) return null;
      const { photoId, ...profile } = shown;
      return { ...profile, photoUrl: photoId && `/files/public/${tx.who.district.id}/${photoId}` };
    });
  }

  @Mutation(() => Result, {
    description:
      'A resident who scanned the code of a profile files an appeal: the unit is its first receiver, and the person stands on the record as the one who was asked.',
  })
  @Requires('PUBLIC')
  async publicProfileFile(
    @Arg('district', () => ID, { description: 'Code of the district.' }) district: string,
    @Arg('code', () => String, { description: 'Code of the profile.' }) code: string,
    @Arg('input', () => PublicAppealInput, { description: 'The appeal.' }) input: PublicAppealInput,
    @Arg('key', () => String, {
      nullable: true,
      description:
        'A random UUID of this filing: a repeat with the same key returns the first receipt and files nothing.',
    })
    key: string | null,
    @Ctx() context: Context,
  ): Promise<object> {
    const filing = { district, input, key, success: 'PublicProfileFileSuccess' };
    return filePublicly(context, filing, (tx) => file(tx, code, { input, key }));
  }
}

async function file(tx: Transaction, code: string, { input, key }: { input: PublicAppealInput; key: string | null }) {
  const [receiver] = await tx.rows<Receiver>(RECEIVER, [code]);
  if (!receiver) throw notFound();
  const { kind, memberId, ...asked } = receiver;
  const appeal = publicRegistration(input);
  appeal.channel = IntakeChannel.WEB;
  // Whoever scans the code at a door asks for help before anything else.
  appeal.type = input.type ?? AppealType.HELP_REQUEST;
  if (kind === UnitKind.COMMUNITY) appeal.communityId ??= asked.unitId;
  if (kind === UnitKind.SUB_DISTRICT) appeal.subDistrictId ??= asked.unitId;
  const given = Object.assign(new AppealAtGridInput(), { appeal, ...asked, ...(memberId ? { memberId } : {}) });
  return perform(tx, appealRegisterAtGrid, { key, input: given });
}
