import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../kernel/graphql/context.ts';
import { say } from '../kernel/i18n/index.ts';
import { extendReadModel, readModel } from '../kernel/read/index.ts';
import { Document, documentModel, matterModel } from '../matter/index.ts';
import { Unit, unitModel } from '../unit/index.ts';
import { clueModel } from './clue.fields.ts';
import { PublicInterestClue } from './clue.entity.ts';
import { Recommendation, RecommendationReply, RecommendationVisit } from './recommendation.entity.ts';
import type { RecommendationType } from './recommendation.enums.ts';
import { RECOMMENDATION_PAPERS, RECOMMENDATION_WORDS } from './recommendation.enums.ts';

const documents = {
  model: () => documentModel,
  on: ['id', 'part_id'],
  order: '$.at, $.id',
  most: 50,
  where: 'not $.withdrawn',
} as const;

const replyModel = readModel({
  type: 'RecommendationReply',
  table: 'recommendation_reply',
  entity: RecommendationReply,
  many: { documents },
});

const visitModel = readModel({
  type: 'RecommendationVisit',
  table: 'recommendation_visit',
  entity: RecommendationVisit,
  many: { documents },
});

export const recommendationModel = readModel({
  type: 'Recommendation',
  table: 'recommendation',
  entity: Recommendation,
  one: {
    issuer: { model: () => unitModel, on: ['issuer_id', 'id'] },
    addressee: { model: () => unitModel, on: ['addressee_id', 'id'] },
    copyTo: { model: () => unitModel, on: ['copy_to_id', 'id'] },
    clue: { model: () => clueModel, on: ['clue_id', 'id'] },
  },
  many: {
    replies: { model: () => replyModel, on: ['id', 'matter_id'], order: '$.number', most: 50 },
    visits: { model: () => visitModel, on: ['id', 'matter_id'], order: '$.number', most: 50 },
  },
  computed: {
    typeLabel: ['type'],
    paperTitle: ['type', { as: 'subject', sql: '(select m.title from matter m where m.id = $.id)' }],
  },
  variants: { Matter: { model: () => matterModel, on: ['id', 'id'] } },
});

extendReadModel(matterModel, { variants: { Recommendation: { model: () => recommendationModel, on: ['id', 'id'] } } });
extendReadModel(clueModel, {
  many: { recommendations: { model: () => recommendationModel, on: ['id', 'clue_id'], order: '$.id', most: 20 } },
});

interface TypeRoot {
  readonly _type: RecommendationType;
  readonly _subject: string;
}

@Resolver(() => Recommendation)
export class RecommendationFields {
  @FieldResolver(() => String, { description: 'Whose recommendation it is, in words.' })
  typeLabel(@Root() { _type }: TypeRoot, @Ctx() { locale }: Context): string {
    return say(RECOMMENDATION_WORDS[_type], locale);
  }

  @FieldResolver(() => String, { description: 'Title of the document: 关于…的司法建议书.' })
  paperTitle(@Root() { _type, _subject }: TypeRoot): string {
    return `关于${_subject}的${RECOMMENDATION_PAPERS[_type]}`;
  }

  @FieldResolver(() => Unit, { description: 'The court or procuratorate.' })
  issuer(@Root() root: { issuer: Unit }): Unit {
    return root.issuer;
  }

  @FieldResolver(() => Unit, { description: 'The unit that is advised.' })
  addressee(@Root() root: { addressee: Unit }): Unit {
    return root.addressee;
  }

  @FieldResolver(() => Unit, { nullable: true, description: 'The unit above it that is sent a copy.' })
  copyTo(@Root() root: { copyTo: Unit | null }): Unit | null {
    return root.copyTo;
  }

  @FieldResolver(() => PublicInterestClue, {
    nullable: true,
    description:
      'The clue that led to it; null for those who do not see the clue, and so for the unit that is advised.',
  })
  clue(@Root() root: { clue: PublicInterestClue | null }): PublicInterestClue | null {
    return root.clue;
  }

  @FieldResolver(() => [RecommendationReply], { description: 'What the unit replied.' })
  replies(@Root() root: { replies: RecommendationReply[] }): RecommendationReply[] {
    return root.replies;
  }

  @FieldResolver(() => [RecommendationVisit], { description: 'Follow-up visits.' })
  visits(@Root() root: { visits: RecommendationVisit[] }): RecommendationVisit[] {
    return root.visits;
  }
}

@Resolver(() => RecommendationReply)
export class RecommendationReplyFields {
  @FieldResolver(() => [Document], { description: 'Documents that prove it.' })
  documents(@Root() root: { documents: Document[] }): Document[] {
    return root.documents;
  }
}

@Resolver(() => RecommendationVisit)
export class RecommendationVisitFields {
  @FieldResolver(() => [Document], { description: 'What was brought back: pictures, records.' })
  documents(@Root() root: { documents: Document[] }): Document[] {
    return root.documents;
  }
}

@Resolver(() => PublicInterestClue)
export class ClueRecommendationFields {
  @FieldResolver(() => [Recommendation], {
    description: 'Recommendations that it led to, as far as the reader sees them.',
  })
  recommendations(@Root() root: { recommendations: Recommendation[] }): Recommendation[] {
    return root.recommendations;
  }
}
