import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../kernel/graphql/context.ts';
import { transactionOf } from '../kernel/graphql/context.ts';
import { say } from '../kernel/i18n/index.ts';
import type { StandingRow } from './ability.ts';
import { Ability, partAbilities } from './ability.ts';
import { Link } from './link.entity.ts';
import { linkPurpose } from './links.ts';

interface LinkRoot {
  readonly _id: string;
  readonly _purpose: string;
  readonly _revoked_at: string | null;
  readonly _expires_at: string;
  readonly _standing: StandingRow | null;
}

@Resolver(() => Link)
export class LinkFields {
  @FieldResolver(() => String, { description: 'What it is good for, in words.' })
  purposeLabel(@Root() { _purpose }: LinkRoot, @Ctx() { locale }: Context): string {
    return say(linkPurpose(_purpose)?.label ?? { 'zh-CN': _purpose, en: _purpose }, locale);
  }

  @FieldResolver(() => Boolean, { description: 'Whether it still opens anything.' })
  holds(@Root() { _revoked_at, _expires_at }: LinkRoot, @Ctx() context: Context): boolean {
    return _revoked_at === null && new Date(_expires_at) > transactionOf(context).now;
  }

  @FieldResolver(() => [Ability], { description: 'What the reader may do with it now.' })
  abilities(@Root() root: LinkRoot, @Ctx() context: Context): Ability[] {
    const state = this.holds(root, context) ? 'LIVE' : 'ENDED';
    return partAbilities(context, root._standing, 'link', { id: root._id, state, unitId: null });
  }
}
