import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../kernel/graphql/context.ts';
import { say } from '../kernel/i18n/index.ts';
import { GivenGround } from './ground.ts';

@Resolver(() => GivenGround)
export class GivenGroundFields {
  @FieldResolver(() => String, { description: 'How it was worded then.' })
  words(@Root() { words }: GivenGround, @Ctx() { locale }: Context): string {
    return say(words, locale);
  }
}
