import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { Appeal, appealModel } from '../appeal/index.ts';
import type { Context } from '../kernel/graphql/context.ts';
import { say } from '../kernel/i18n/index.ts';
import { extendReadModel, readModel } from '../kernel/read/index.ts';
import type { StandingRow } from '../matter/index.ts';
import { Document, documentModel, Matter, matterModel } from '../matter/index.ts';
import { Unit, unitModel } from '../unit/index.ts';
import { Notice, NoticeAnswer, NoticeAppeal } from './notice.entity.ts';
import type { NoticeLevel } from './notice.enums.ts';
import { LEVEL_WORDS, NoticeType, PAPER_WORDS, TYPE_WORDS } from './notice.enums.ts';
import { nextStep } from './notice.policy.ts';

const noticeAppealModel = readModel({
  type: 'NoticeAppeal',
  table: 'notice_appeal',
  entity: NoticeAppeal,
  one: {
    appeal: { model: () => matterModel, on: ['appeal_id', 'id'] },
    notice: { model: () => noticeModel, on: ['matter_id', 'id'] },
  },
});

const noticeAnswerModel = readModel({
  type: 'NoticeAnswer',
  table: 'notice_answer',
  entity: NoticeAnswer,
  many: {
    documents: {
      model: () => documentModel,
      on: ['id', 'part_id'],
      order: '$.at, $.id',
      most: 50,
      where: 'not $.withdrawn',
    },
  },
});

export const noticeModel = readModel({
  type: 'Notice',
  table: 'notice',
  entity: Notice,
  one: {
    addressee: { model: () => unitModel, on: ['addressee_id', 'id'] },
    prior: { model: () => noticeModel, on: ['prior_id', 'id'] },
    next: { model: () => noticeModel, on: ['id', 'prior_id'], where: 'not $.lapsed' },
  },
  many: {
    appeals: { model: () => noticeAppealModel, on: ['id', 'matter_id'], order: '$.number, $.id', most: 50 },
    answers: { model: () => noticeAnswerModel, on: ['id', 'matter_id'], order: '$.number', most: 50 },
  },
  computed: {
    typeLabel: ['type'],
    levelLabel: ['level'],
    paperTitle: ['type', { as: 'subject', sql: '(select m.title from matter m where m.id = $.id)' }],
    nextType: ['type', 'steps', 'step'],
  },
  // Read from its own table, it finds the envelope's fields here.
  variants: { Matter: { model: () => matterModel, on: ['id', 'id'] } },
});

extendReadModel(matterModel, { variants: { Notice: { model: () => noticeModel, on: ['id', 'id'] } } });
extendReadModel(appealModel, {
  expressions: {
    nudgeCount: `(select count(*) from entry e where e.matter_id = $.id and e.act = 'appealNudge')`,
  },
  many: {
    citedIn: { model: () => noticeAppealModel, on: ['id', 'appeal_id'], order: '$.id desc', most: 20 },
  },
});

interface NoticeRoot {
  readonly _id: string;
  readonly _type: NoticeType;
  readonly _level: NoticeLevel;
  readonly _subject: string;
  readonly _steps: readonly NoticeType[];
  readonly _step: number | null;
  readonly _standing: StandingRow | null;
}

@Resolver(() => Notice)
export class NoticeFields {
  @FieldResolver(() => String, { description: 'What kind of notice, in words.' })
  typeLabel(@Root() root: NoticeRoot, @Ctx() { locale }: Context): string {
    return say(TYPE_WORDS[root._type], locale);
  }

  @FieldResolver(() => String, { description: 'How grave it is, in words.' })
  levelLabel(@Root() root: NoticeRoot, @Ctx() { locale }: Context): string {
    return say(LEVEL_WORDS[root._level], locale);
  }

  @FieldResolver(() => String, { description: 'Title of the document: 关于…的督办单.' })
  paperTitle(@Root() { _type, _subject }: NoticeRoot): string {
    return `关于${_subject}的${PAPER_WORDS[_type]}`;
  }

  @FieldResolver(() => NoticeType, {
    nullable: true,
    description: 'What the house proposes when it is not answered in time; null above the last step.',
  })
  nextType(@Root() { _type, _steps, _step }: NoticeRoot): NoticeType | null {
    return nextStep(_steps, { type: _type, step: _step })?.type ?? null;
  }

  @FieldResolver(() => Unit, { description: 'The unit that it is served on.' })
  addressee(@Root() root: { addressee: Unit }): Unit {
    return root.addressee;
  }

  @FieldResolver(() => Notice, { nullable: true, description: 'The notice that was not answered before this one.' })
  prior(@Root() root: { prior: Notice | null }): Notice | null {
    return root.prior;
  }

  @FieldResolver(() => Notice, {
    nullable: true,
    description: 'The step after it; what is only proposed is seen by those who issue it.',
  })
  next(@Root() root: { next: Notice | null }): Notice | null {
    return root.next;
  }

  @FieldResolver(() => [NoticeAppeal], { description: 'The appeals that it is about.' })
  appeals(@Root() root: { appeals: NoticeAppeal[] }): NoticeAppeal[] {
    return root.appeals;
  }

  @FieldResolver(() => [NoticeAnswer], { description: 'What was answered, and what the review found.' })
  answers(@Root() root: { answers: NoticeAnswer[] }): NoticeAnswer[] {
    return root.answers;
  }
}

@Resolver(() => NoticeAppeal)
export class NoticeAppealFields {
  @FieldResolver(() => Matter, { nullable: true, description: 'The appeal itself; null for those who do not see it.' })
  appeal(@Root() root: { appeal: Matter | null }): Matter | null {
    return root.appeal;
  }

  @FieldResolver(() => Notice, { nullable: true, description: 'The notice.' })
  notice(@Root() root: { notice: Notice | null }): Notice | null {
    return root.notice;
  }
}

@Resolver(() => NoticeAnswer)
export class NoticeAnswerFields {
  @FieldResolver(() => [Document], { description: 'Documents that prove it.' })
  documents(@Root() root: { documents: Document[] }): Document[] {
    return root.documents;
  }
}

/** What notices add to an appeal. */
@Resolver(() => Appeal)
export class AppealNoticeFields {
  @FieldResolver(() => [NoticeAppeal], { description: 'Notices about it that the reader sees, the newest first.' })
  citedIn(@Root() root: { citedIn: NoticeAppeal[] }): NoticeAppeal[] {
    return root.citedIn;
  }

  @FieldResolver(() => Int, { description: 'How often units were reminded of their work orders.' })
  nudgeCount(@Root() root: { nudgeCount: number }): number {
    return root.nudgeCount;
  }
}
