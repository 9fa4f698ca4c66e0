import { Arg, Ctx, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../kernel/graphql/context.ts';
import { transactionOf } from '../kernel/graphql/context.ts';
import { Requires } from '../kernel/graphql/requires.ts';
import { DateTime } from '../kernel/graphql/scalars.ts';
import { say } from '../kernel/i18n/index.ts';
import type { StandingRow } from '../matter/index.ts';
import { Ability, partAbilities } from '../matter/index.ts';
import type { GroundVersion } from '../unit/index.ts';
import { GroundList, GroundNeed, needsOf, registersOf } from '../unit/index.ts';
import { fileStanding } from './file-standing.ts';
import { partOfGround } from './ground.acts.ts';

@ObjectType('GroundVersion', {
  description: 'A version of a ground, or its retirement, as the district has set it.',
})
class GroundVersionPart {
  @Field(() => ID, { description: 'The part that an act about it names.' })
  id: string;

  @Field(() => [Ability], { description: 'What the reader may do about it now, on the district’s file.' })
  abilities: Ability[];
}

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

  @Field(() => GroundVersionPart, {
    nullable: true,
    description: 'The version as the part that an act names; null where it has been so from the beginning.',
  })
  version: GroundVersionPart | null;

  @Field(() => GroundVersionPart, {
    nullable: true,
    description: 'Its retirement, where one is set and not another version; null otherwise.',
  })
  retirement: GroundVersionPart | null;
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
    const tx = transactionOf(context);
    const { now } = tx;
    const registers = await registersOf(tx);
    const onFile = { context, now, standing: await fileStanding(tx) };
    return (list ? [list] : Object.values(GroundList)).flatMap((one) => {
      const versions = registers.groundVersions(one);
      const shown = all ? versions.filter(({ active }) => active) : registers.groundsIn(one, now);
      return shown.map((version) => groundOf(version, versions, onFile));
    });
  }

  @Query(() => [GroundListNeeds], { description: 'The lists of grounds, with what their grounds may need.' })
  @Requires('MEMBER')
  groundLists(): GroundListNeeds[] {
    return Object.values(GroundList).map((list) => ({ list, ...needsOf(list) }));
  }
}

interface OnFile {
  readonly context: Context;
  readonly now: Date;
  readonly standing: StandingRow | null;
}

function versionPart(version: GroundVersion | undefined, { context, now, standing }: OnFile): GroundVersionPart | null {
  const part = partOfGround(version, now);
  return part && { id: part.id, abilities: partAbilities(context, standing, 'groundVersion', part) };
}

function groundOf(version: GroundVersion, versions: readonly GroundVersion[], onFile: OnFile): Ground {
  const { locale } = onFile.context;
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
    version: versionPart(version, onFile),
    retirement: later?.active === false ? versionPart(later, onFile) : null,
  };
}
