import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../kernel/graphql/context.ts';
import { say } from '../kernel/i18n/index.ts';
import { extendReadModel, readModel } from '../kernel/read/index.ts';
import { Matter, matterModel } from '../matter/index.ts';
import { ClueAppeal, ClueStep, PublicInterestClue } from './clue.entity.ts';
import type { ClueStepKind, ClueTrack, ClueType } from './clue.enums.ts';
import { CLUE_WORDS, STEP_WORDS, TRACK_WORDS } from './clue.enums.ts';

const clueAppealModel = readModel({
  type: 'ClueAppeal',
  table: 'clue_appeal',
  entity: ClueAppeal,
  one: { appeal: { model: () => matterModel, on: ['appeal_id', 'id'] } },
});

const stepModel = readModel({
  type: 'ClueStep',
  table: 'clue_step',
  entity: ClueStep,
  computed: { kindLabel: ['kind'] },
});

export const clueModel = readModel({
  type: 'PublicInterestClue',
  table: 'public_interest_clue',
  entity: PublicInterestClue,
  many: {
    clueAppeals: { model: () => clueAppealModel, on: ['id', 'matter_id'], order: '$.number, $.id', most: 50 },
    investigation: { model: () => stepModel, on: ['id', 'matter_id'], order: '$.number', most: 100 },
  },
  computed: { typeLabel: ['type'], trackLabel: ['track'] },
  variants: { Matter: { model: () => matterModel, on: ['id', 'id'] } },
});

extendReadModel(matterModel, { variants: { PublicInterestClue: { model: () => clueModel, on: ['id', 'id'] } } });

@Resolver(() => PublicInterestClue)
export class ClueFields {
  @FieldResolver(() => String, { description: 'What public interest it is about, in words.' })
  typeLabel(@Root() root: { _type: ClueType }, @Ctx() { locale }: Context): string {
    return say(CLUE_WORDS[root._type], locale);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Which procedure it follows, in words.' })
  trackLabel(@Root() root: { _track: ClueTrack | null }, @Ctx() { locale }: Context): string | null {
    return root._track && say(TRACK_WORDS[root._track], locale);
  }

  @FieldResolver(() => [ClueAppeal], { description: 'The appeals that it was screened from, up to fifty, masked.' })
  clueAppeals(@Root() root: { clueAppeals: ClueAppeal[] }): ClueAppeal[] {
    return root.clueAppeals;
  }

  @FieldResolver(() => [ClueStep], {
    description: 'Steps of the investigation; empty for everybody but the procuratorate.',
  })
  investigation(@Root() root: { investigation: ClueStep[] }): ClueStep[] {
    return root.investigation;
  }
}

@Resolver(() => ClueAppeal)
export class ClueAppealFields {
  @FieldResolver(() => Matter, {
    nullable: true,
    description: 'The appeal itself; null for those who do not see it, the procuratorate among them.',
  })
  appeal(@Root() root: { appeal: Matter | null }): Matter | null {
    return root.appeal;
  }
}

@Resolver(() => ClueStep)
export class ClueStepFields {
  @FieldResolver(() => String, { description: 'What was done, in words.' })
  kindLabel(@Root() root: { _kind: ClueStepKind }, @Ctx() { locale }: Context): string {
    return say(STEP_WORDS[root._kind], locale);
  }
}
