import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { connectionOf } from '../kernel/graphql/connection.ts';
import type { Context } from '../kernel/graphql/context.ts';
import { transactionOf } from '../kernel/graphql/context.ts';
import { notFound } from '../kernel/graphql/errors.ts';
import { Requires } from '../kernel/graphql/requires.ts';
import { DateTime } from '../kernel/graphql/scalars.ts';
import { extendReadModel, readModel, readOne, readPage } from '../kernel/read/index.ts';
import type { StandingRow } from '../matter/index.ts';
import { Ability, Clock, clockModel, matterModel, ownLink, partAbilities, standingNeeds } from '../matter/index.ts';
import { Merchant, merchantModel, NAMING_APPEALS } from '../merchant/index.ts';
import { merchantLink } from './interview.acts.ts';
import {
  Interview,
  InterviewCommitment,
  InterviewIssue,
  InterviewMinutes,
  InterviewParty,
} from './interview.entity.ts';

/** Over how many days complaints before and after an interview are compared. */
const COMPARED = `interval '30 days'`;
const complaints = (span: string): string => `(select count(*)::int from ${NAMING_APPEALS}
  join matter m on m.id = a.id join interview i on i.id = $.matter_id where n.matter_id = $.merchant_id and ${span})`;

const minutesModel = readModel({ type: 'InterviewMinutes', table: 'interview_minutes', entity: InterviewMinutes });
const issueModel = readModel({
  type: 'InterviewIssue',
  table: 'interview_issue',
  entity: InterviewIssue,
  expressions: { appealCount: 'cardinality($.appeal_ids)' },
  computed: {
    appeals: [
      {
        as: 'cited',
        sql: `(select coalesce(json_agg(json_build_object('id', m.id, 'number', m.number, 'title', m.title) order by m.number), '[]')
          from matter m where m.id = any($.appeal_ids))`,
      },
    ],
  },
});
const commitmentModel = readModel({
  type: 'InterviewCommitment',
  table: 'interview_commitment',
  entity: InterviewCommitment,
  expressions: {
    merchantName: '(select p.merchant_name from interview_party p where p.id = $.party_id)',
    interviewId: '$.matter_id',
  },
  one: { clock: { model: () => clockModel, on: ['id', 'part_id'], order: '$.started_at desc, $.id desc' } },
  computed: { abilities: ['id', 'kept', ...standingNeeds('matter_id')] },
});
const partyModel = readModel({
  type: 'InterviewParty',
  table: 'interview_party',
  entity: InterviewParty,
  expressions: {
    interviewId: '$.matter_id',
    heldAt: '(select i.held_at from interview i where i.id = $.matter_id)',
    before: complaints(`m.opened_at < i.held_at and m.opened_at >= i.held_at - ${COMPARED}`),
    after: complaints(`m.opened_at >= i.held_at and m.opened_at < i.held_at + ${COMPARED}`),
  },
  computed: { abilities: ['id', 'answer', 'link_id', ...standingNeeds('matter_id')] },
});

export const interviewModel = readModel({
  type: 'Interview',
  table: 'interview',
  entity: Interview,
  one: { minutes: { model: () => minutesModel, on: ['id', 'matter_id'] } },
  many: {
    issues: { model: () => issueModel, on: ['id', 'matter_id'], order: '$.number', most: 50 },
    parties: { model: () => partyModel, on: ['id', 'matter_id'], order: '$.merchant_name, $.id', most: 20 },
    commitments: { model: () => commitmentModel, on: ['id', 'matter_id'], order: '$.number', most: 50 },
  },
  variants: { Matter: { model: () => matterModel, on: ['id', 'id'] } },
});

extendReadModel(matterModel, { variants: { Interview: { model: () => interviewModel, on: ['id', 'id'] } } });
extendReadModel(merchantModel, {
  many: {
    commitments: {
      model: () => commitmentModel,
      on: ['id', 'merchant_id'],
      order: '$.due_on desc, $.id desc',
      most: 50,
    },
    interviews: { model: () => partyModel, on: ['id', 'merchant_id'], order: '$.id desc', most: 20 },
  },
});

interface Cited {
  readonly id: string;
  readonly number: string;
  readonly title: string;
}

@Resolver(() => Interview)
export class InterviewFields {
  @FieldResolver(() => InterviewMinutes, {
    nullable: true,
    description: 'The minutes; null before it was held and through a link.',
  })
  minutes(@Root() root: { minutes: InterviewMinutes | null }): InterviewMinutes | null {
    return root.minutes;
  }

  @FieldResolver(() => [InterviewIssue], { description: 'What the merchants are talked to about.' })
  issues(@Root() root: { issues: InterviewIssue[] }): InterviewIssue[] {
    return root.issues;
  }

  @FieldResolver(() => [InterviewParty], { description: 'The merchants; through a link, the own one alone.' })
  parties(@Root() root: { parties: InterviewParty[] }): InterviewParty[] {
    return root.parties;
  }

  @FieldResolver(() => [InterviewCommitment], {
    description: 'What was promised; through a link, what the own one did.',
  })
  commitments(@Root() root: { commitments: InterviewCommitment[] }): InterviewCommitment[] {
    return root.commitments;
  }
}

@Resolver(() => InterviewIssue)
export class InterviewIssueFields {
  @FieldResolver(() => Int, { description: 'How many appeals are behind it.' })
  appealCount(@Root() root: { appealCount: number }): number {
    return root.appealCount;
  }

  @FieldResolver(() => [String], {
    description: 'Numbers of the appeals behind it that the reader sees; none through a link.',
  })
  appeals(@Root() root: { _cited: Cited[] }): string[] {
    return root._cited.map(({ number }) => number);
  }
}

@Resolver(() => InterviewParty)
export class InterviewPartyFields {
  @FieldResolver(() => String, { description: 'The interview to which it was called.' })
  interviewId(@Root() root: { interviewId: string }): string {
    return root.interviewId;
  }

  @FieldResolver(() => DateTime, { nullable: true, description: 'When it was held; null while it is to come.' })
  heldAt(@Root() root: { heldAt: string | null }): string | null {
    return root.heldAt;
  }

  @FieldResolver(() => Int, {
    description: 'Appeals that named it within thirty days before the interview, as far as the reader sees them.',
  })
  before(@Root() root: { before: number }): number {
    return root.before;
  }

  @FieldResolver(() => Int, { description: 'The same within thirty days after it.' })
  after(@Root() root: { after: number }): number {
    return root.after;
  }

  @FieldResolver(() => [Ability], { description: 'What the reader may do about the merchant now.' })
  abilities(
    @Root() root: { _id: string; _answer: string | null; _link_id: string | null; _standing: StandingRow | null },
    @Ctx() context: Context,
  ): Ability[] {
    const state = root._answer !== null ? 'ANSWERED' : root._link_id ? 'ASKED' : 'CALLED';
    return partAbilities(context, root._standing, 'interviewParty', { id: root._id, state, unitId: null });
  }
}

@Resolver(() => InterviewCommitment)
export class InterviewCommitmentFields {
  @FieldResolver(() => String, { nullable: true, description: 'The merchant that promised it.' })
  merchantName(@Root() root: { merchantName: string | null }): string | null {
    return root.merchantName;
  }

  @FieldResolver(() => String, { description: 'The interview at which it was promised.' })
  interviewId(@Root() root: { interviewId: string }): string {
    return root.interviewId;
  }

  @FieldResolver(() => Clock, { nullable: true, description: 'The clock that runs to its day.' })
  clock(@Root() root: { clock: Clock | null }): Clock | null {
    return root.clock;
  }

  @FieldResolver(() => [Ability], { description: 'What the reader may do about it now.' })
  abilities(
    @Root() root: { _id: string; _kept: boolean | null; _standing: StandingRow | null },
    @Ctx() context: Context,
  ): Ability[] {
    const state = root._kept === null ? 'OWED' : 'CHECKED';
    return partAbilities(context, root._standing, 'interviewCommitment', { id: root._id, state, unitId: null });
  }
}

/** What interviews add to a merchant. */
@Resolver(() => Merchant)
export class MerchantInterviewFields {
  @FieldResolver(() => [InterviewCommitment], {
    description: 'What it promised at interviews that the reader sees, the latest day first.',
  })
  commitments(@Root() root: { commitments: InterviewCommitment[] }): InterviewCommitment[] {
    return root.commitments;
  }

  @FieldResolver(() => [InterviewParty], {
    description: 'Interviews to which it was called and that the reader sees, the latest first.',
  })
  interviews(@Root() root: { interviews: InterviewParty[] }): InterviewParty[] {
    return root.interviews;
  }
}

const InterviewConnection = connectionOf('Interview', () => Interview);

@Resolver()
export class InterviewResolver {
  @Query(() => InterviewConnection, { description: 'Joint interviews that the reader sees, the latest first.' })
  @Requires('MEMBER')
  async interviews(
    @Arg('first', () => Int, { defaultValue: 20, description: 'Size of the page, up to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the page before.' }) after: string | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return readPage(transactionOf(context), info, {
      name: 'interviews',
      model: interviewModel,
      where: [],
      values: [],
      order: [
        { column: 'called_at', cast: 'timestamptz' },
        { column: 'id', cast: 'uuid' },
      ],
      descending: true,
      first,
      after: after ?? undefined,
    });
  }

  @Query(() => Interview, { nullable: true, description: 'The interview that the presented link of a merchant opens.' })
  @Requires('LINK')
  async myInterview(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    const tx = transactionOf(context);
    const { actor } = tx.who;
    const link = await ownLink(tx);
    const found = link && (await readOne(tx, info, matterModel, `r.id = $1 and r.kind = 'interview'`, [link.matterId]));
    if (!found || actor.type !== 'LINK' || actor.purpose !== merchantLink.purpose) throw notFound();
    return found;
  }
}
