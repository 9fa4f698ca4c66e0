import { Ctx, FieldResolver, Resolver } from 'type-graphql';
import type { Context } from '../kernel/graphql/context.ts';
import { transactionOf } from '../kernel/graphql/context.ts';
import { Viewer } from '../register/index.ts';
import { UnitKind } from '../unit/index.ts';
import { IntakeChannel } from './appeal.enums.ts';

/** Where a unit is usually asked: the centre on the line, a community at the door, others at their desk. */
const USUAL: Readonly<Record<string, IntakeChannel>> = {
  [UnitKind.COMMAND_CENTRE]: IntakeChannel.HOTLINE,
  [UnitKind.COMMUNITY]: IntakeChannel.GRID,
  [UnitKind.DEPUTY]: IntakeChannel.DEPUTY,
  [UnitKind.DEPUTY_STATION]: IntakeChannel.DEPUTY,
};

@Resolver(() => Viewer)
export class ViewerAppealFields {
  @FieldResolver(() => IntakeChannel, { description: 'How appeals usually come in at this seat of work.' })
  usualChannel(@Ctx() context: Context): IntakeChannel {
    const { actor } = transactionOf(context).who;
    return (actor.type === 'MEMBER' && USUAL[actor.unitKind]) || IntakeChannel.WALK_IN;
  }
}
