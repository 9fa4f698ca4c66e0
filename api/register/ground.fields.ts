import { Arg, Ctx, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../kernel/graphql/context.ts';
import { transactionOf } from '../kernel/graphql/context.ts';
import { Requires } from '../kernel/graphql/requires.ts';
import { DateTime } from '../kernel/graphql/scalars.ts';
import { say } from '../kernel/i18n/index.ts';
import type { GroundVersion } from '../unit/index.ts';
import { GroundList, GroundNeed, needsOf, registersOf } from '../unit/index.ts';

@ObjectType('Ground', { description: 'A ground that the district lists, as it stands from one time to another.' })
class Ground {
  @Field(() => ID, { description: 'Tells this version from every other.' })
  id: string;

  @Field(() => GroundList, { description: 'What it is for.' })
  list: GroundList;

  @Field(() => String, { description: 'Its code on the record, the same in each version.' })
  code: string;

  @Field(() => String, { description: 'How it is worded.' })
  words: string;

  @Field(() => String, { description: 'How it is worded in Chinese.' })
  zh: string;

  @Field(() => String, { description: 'How it is worded in English.' })
  en: string;

  @Field(() => String, { nullable: true, description: 'Law and article that it stands on.' })
  basis: string | null;

  @Field(() => [GroundNeed], { description: 'What is asked of whoever acts on it.' })
  needs: readonly GroundNeed[];

  @Field(() => DateTime, {
    nullable: true,
    description: 'From when on it stands so; null where it has been so from the beginning.',
  })
  inForceFrom: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Until when it stands so: from then on another version holds, or none; null where no end is set.',
  })
  inForceUntil: Date | null;
}

@ObjectType('GroundListNeeds', { description: 'What the grounds of a list may need.' })
class GroundListNeeds {
  @Field(() => GroundList, { description: 'The list.' })
  list: GroundList;

  @Field(() => [GroundNeed], { description: 'What each of its grounds needs by law.' })
  always: readonly GroundNeed[];

  @Field(() => [GroundNeed], { description: 'What a ground of it may need besides.' })
  may: readonly GroundNeed[];
}

@Resolver()
export class GroundResolver {
  @Query(() => [Ground], { description: 'The grounds that are in force, list by list.' })
  @Requires('MEMBER')
  async grounds(
    @Arg('list', () => GroundList, { nullable: true, description: 'Only this list.' }) list: GroundList | null,
    @Arg('all', () => Boolean, {
      defaultValue: false,
      description: 'Also the versions that held before and those to come.',
    })
    all: boolean,
    @Ctx() context: Context,
  ): Promise<Ground[]> {
    const { now } = transactionOf(context);
    const registers = await registersOf(transactionOf(context));
    return (list ? [list] : Object.values(GroundList)).flatMap((one) => {
      const versions = registers.groundVersions(one);
      const shown = all ? versions.filter(({ active }) => active) : registers.groundsIn(one, now);
      return shown.map((version) => groundOf(version, versions, context));
    });
  }

  @Query(() => [GroundListNeeds], { description: 'The lists of grounds, with what their grounds may need.' })
  @Requires('MEMBER')
  groundLists(): GroundListNeeds[] {
    return Object.values(GroundList).map((list) => ({ list, ...needsOf(list) }));
  }
}

function groundOf(version: GroundVersion, versions: readonly GroundVersion[], { locale }: Context): Ground {
  const { list, code, words, basis, needs, effectiveFrom } = version;
  const later = versions.slice(versions.indexOf(version) + 1).find((other) => other.code === code);
  return {
    id: [list, code, effectiveFrom?.toISOString()].filter(Boolean).join('/'),
    list,
    code,
    words: say(words, locale),
    zh: words['zh-CN'],
    en: words.en,
    basis,
    needs,
    inForceFrom: effectiveFrom,
    inForceUntil: later?.effectiveFrom ?? null,
  };
}
