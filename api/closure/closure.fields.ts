import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, FieldResolver, Info, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { NOW } from '../kernel/database/index.ts';
import { connectionOf } from '../kernel/graphql/connection.ts';
import type { Context } from '../kernel/graphql/context.ts';
import { transactionOf } from '../kernel/graphql/context.ts';
import { notFound } from '../kernel/graphql/errors.ts';
import { Fen } from '../kernel/graphql/fen.ts';
import { DateTime } from '../kernel/graphql/scalars.ts';
import { Requires } from '../kernel/graphql/requires.ts';
import { say } from '../kernel/i18n/index.ts';
import { extendReadModel, readModel, readOne, readPage } from '../kernel/read/index.ts';
import type { StandingRow } from '../matter/index.ts';
import {
  Ability,
  Document,
  documentModel,
  matterModel,
  Matter,
  ownLink,
  partAbilities,
  standingNeeds,
} from '../matter/index.ts';
import { Merchant, merchantModel } from '../merchant/index.ts';
import { Closure, ClosureClaim, ClosureHandOver } from './closure.entity.ts';
import type { ClaimExit, ClaimState, ClueReceiver } from './closure.enums.ts';
import { CARD_WORDS, CLAIM_WORDS, EXIT_WORDS, FAULT_WORDS, RECEIVER_WORDS } from './closure.enums.ts';
import { claimLink, registerLink } from './closure.kind.ts';
import type { CardKind, Fault, RefundStep as Step } from './refund.ts';

const claimModel = readModel({
  type: 'ClosureClaim',
  table: 'closure_claim',
  entity: ClosureClaim,
  one: { mediation: { model: () => matterModel, on: ['mediation_id', 'id'] } },
  many: {
    documents: {
      model: () => documentModel,
      on: ['id', 'part_id'],
      order: '$.at, $.id',
      most: 20,
      where: 'not $.withdrawn',
    },
  },
  computed: {
    stateLabel: ['state'],
    exitLabel: ['exit'],
    faultLabel: ['fault'],
    cardLabel: ['card'],
    steps: ['steps'],
    total: ['principal', 'interest'],
    abilities: ['id', 'state', ...standingNeeds('matter_id')],
  },
});

const handOverModel = readModel({
  type: 'ClosureHandOver',
  table: 'closure_hand_over',
  entity: ClosureHandOver,
  one: { clue: { model: () => matterModel, on: ['clue_id', 'id'] } },
  computed: { receiverLabel: ['receiver'] },
});

/** Of the rows that stand, as the reader sees them. */
const counted = (what: string, where: string): string =>
  `(select ${what} from closure_claim c where c.matter_id = $.id and c.state <> 'WITHDRAWN' and ${where})`;

export const closureModel = readModel({
  type: 'Closure',
  table: 'closure',
  entity: Closure,
  expressions: {
    claimCount: counted('count(*)::int', 'true'),
    settledCount: counted('count(*)::int', `c.state = 'SETTLED'`),
    claimedSum: counted('coalesce(sum(c.principal + c.interest), 0)', 'true'),
    refundedSum: counted('coalesce(sum(c.principal + c.interest), 0)', 'c.paid_on is not null'),
    registerUntil: `(select max(l.expires_at) from link l where l.matter_id = $.id and l.purpose = '${registerLink.purpose}'
      and l.revoked_at is null and l.expires_at > ${NOW})`,
  },
  one: {
    merchant: { model: () => merchantModel, on: ['merchant_id', 'id'] },
    alert: { model: () => matterModel, on: ['alert_id', 'id'] },
  },
  many: {
    claims: { model: () => claimModel, on: ['id', 'matter_id'], order: '$.number', most: 200 },
    handOvers: { model: () => handOverModel, on: ['id', 'matter_id'], order: '$.at, $.id', most: 20 },
  },
  variants: { Matter: { model: () => matterModel, on: ['id', 'id'] } },
});

extendReadModel(matterModel, { variants: { Closure: { model: () => closureModel, on: ['id', 'id'] } } });
extendReadModel(merchantModel, {
  many: { closures: { model: () => closureModel, on: ['id', 'merchant_id'], order: '$.declared_at desc', most: 20 } },
});

@ObjectType('RefundStep', { description: 'One step of the arithmetic of a refund.' })
class RefundStep {
  @Field(() => String, { description: 'The article that it stands on.' })
  article: string;

  @Field(() => String, { description: 'What is done, in words.' })
  words: string;

  @Field(() => Fen, { description: 'What it comes to.' })
  amount: number;
}

@Resolver(() => Closure)
export class ClosureFields {
  @FieldResolver(() => Merchant, { nullable: true, description: 'The merchant’s file; null through a link.' })
  merchant(@Root() root: { merchant: Merchant | null }): Merchant | null {
    return root.merchant;
  }

  @FieldResolver(() => Matter, { nullable: true, description: 'The alert that it follows, where the reader sees it.' })
  alert(@Root() root: { alert: Matter | null }): Matter | null {
    return root.alert;
  }

  @FieldResolver(() => [ClosureClaim], { description: 'The register of consumers, in its order.' })
  claims(@Root() root: { claims: ClosureClaim[] }): ClosureClaim[] {
    return root.claims;
  }

  @FieldResolver(() => [ClosureHandOver], { description: 'Clues that were handed over.' })
  handOvers(@Root() root: { handOvers: ClosureHandOver[] }): ClosureHandOver[] {
    return root.handOvers;
  }

  @FieldResolver(() => Int, { description: 'Rows of the register that the reader sees and that were not taken back.' })
  claimCount(@Root() root: { claimCount: number }): number {
    return root.claimCount;
  }

  @FieldResolver(() => Int, { description: 'Of these, those that have their exit.' })
  settledCount(@Root() root: { settledCount: number }): number {
    return root.settledCount;
  }

  @FieldResolver(() => Fen, { description: 'What is to be given back in all.' })
  claimedSum(@Root() root: { claimedSum: number }): number {
    return root.claimedSum;
  }

  @FieldResolver(() => Fen, { description: 'Of this, what arrived.' })
  refundedSum(@Root() root: { refundedSum: number }): number {
    return root.refundedSum;
  }

  @FieldResolver(() => DateTime, {
    nullable: true,
    description: 'Until when a link to the register is open; null for none.',
  })
  registerUntil(@Root() root: { registerUntil: string | null }): string | null {
    return root.registerUntil;
  }
}

interface ClaimRoot {
  readonly _id: string;
  readonly _state: ClaimState;
  readonly _standing: StandingRow | null;
}

@Resolver(() => ClosureClaim)
export class ClosureClaimFields {
  @FieldResolver(() => String, { description: 'Where the row stands, in words.' })
  stateLabel(@Root() root: ClaimRoot, @Ctx() { locale }: Context): string {
    return say(CLAIM_WORDS[root._state], locale);
  }

  @FieldResolver(() => String, { nullable: true, description: 'What becomes of the card, in words.' })
  exitLabel(@Root() root: { _exit: ClaimExit | null }, @Ctx() { locale }: Context): string | null {
    return root._exit && say(EXIT_WORDS[root._exit], locale);
  }

  @FieldResolver(() => String, { description: 'Through whom it came to the refund, in words.' })
  faultLabel(@Root() root: { _fault: Fault }, @Ctx() { locale }: Context): string {
    return say(FAULT_WORDS[root._fault], locale);
  }

  @FieldResolver(() => String, { description: 'What kind of card, in words.' })
  cardLabel(@Root() root: { _card: { kind: CardKind } }, @Ctx() { locale }: Context): string {
    return say(CARD_WORDS[root._card.kind], locale);
  }

  @FieldResolver(() => [RefundStep], { description: 'The arithmetic, step by step, each with its article.' })
  steps(@Root() root: { _steps: Step[] }, @Ctx() { locale }: Context): RefundStep[] {
    return root._steps.map(({ article, words, values, amount }) => ({
      article,
      words: say(words, locale, values),
      amount,
    }));
  }

  @FieldResolver(() => Fen, { description: 'Principal and interest together.' })
  total(@Root() root: { _principal: number; _interest: number }): number {
    return root._principal + root._interest;
  }

  @FieldResolver(() => Matter, { nullable: true, description: 'The mediation, where the reader sees it.' })
  mediation(@Root() root: { mediation: Matter | null }): Matter | null {
    return root.mediation;
  }

  @FieldResolver(() => [Document], { description: 'Documents that prove it.' })
  documents(@Root() root: { documents: Document[] }): Document[] {
    return root.documents;
  }

  @FieldResolver(() => [Ability], { description: 'What the reader may do about the row now.' })
  abilities(@Root() root: ClaimRoot, @Ctx() context: Context): Ability[] {
    const part = { id: root._id, state: root._state, unitId: null };
    return partAbilities(context, root._standing, 'closureClaim', part);
  }
}

@Resolver(() => ClosureHandOver)
export class ClosureHandOverFields {
  @FieldResolver(() => String, { description: 'To whom, in words.' })
  receiverLabel(@Root() root: { _receiver: ClueReceiver }, @Ctx() { locale }: Context): string {
    return say(RECEIVER_WORDS[root._receiver], locale);
  }

  @FieldResolver(() => Matter, {
    nullable: true,
    description: 'The public-interest clue; null for a clue to a crime, and where the reader does not see it.',
  })
  clue(@Root() root: { clue: Matter | null }): Matter | null {
    return root.clue;
  }
}

/** What closures add to a merchant. */
@Resolver(() => Merchant)
export class MerchantClosureFields {
  @FieldResolver(() => [Closure], { description: 'Its closures that the reader sees, the latest first.' })
  closures(@Root() root: { closures: Closure[] }): Closure[] {
    return root.closures;
  }
}

const ClosureConnection = connectionOf('Closure', () => Closure);

@Resolver()
export class ClosureResolver {
  @Query(() => ClosureConnection, { description: 'Closures that the reader sees, the latest first.' })
  @Requires('MEMBER')
  async closures(
    @Arg('first', () => Int, { defaultValue: 20, description: 'Size of the page, up to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the page before.' }) after: string | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return readPage(transactionOf(context), info, {
      name: 'closures',
      model: closureModel,
      where: [],
      values: [],
      order: [
        { column: 'declared_at', cast: 'timestamptz' },
        { column: 'id', cast: 'uuid' },
      ],
      descending: true,
      first,
      after: after ?? undefined,
    });
  }

  @Query(() => Closure, {
    nullable: true,
    description: 'The closure whose register the presented link opens; none of its rows.',
  })
  @Requires('LINK')
  async myClosure(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    const tx = transactionOf(context);
    const link = await ownLink(tx);
    const found = link && (await readOne(tx, info, matterModel, `r.id = $1 and r.kind = 'closure'`, [link.matterId]));
    if (!found || !hasPurpose(context, registerLink.purpose)) throw notFound();
    return found;
  }

  @Query(() => ClosureClaim, { nullable: true, description: 'The row of the register whose receipt is presented.' })
  @Requires('LINK')
  async myClaim(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    const tx = transactionOf(context);
    const link = await ownLink(tx);
    const found = link?.partId && (await readOne(tx, info, claimModel, 'r.id = $1', [link.partId]));
    if (!found || !hasPurpose(context, claimLink.purpose)) throw notFound();
    return found;
  }
}

function hasPurpose({ who }: Context, purpose: string): boolean {
  return who?.actor.type === 'LINK' && who.actor.purpose === purpose;
}
