import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, Info, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { connectionOf } from '../kernel/graphql/connection.ts';
import type { Context } from '../kernel/graphql/context.ts';
import { transactionOf } from '../kernel/graphql/context.ts';
import { Requires } from '../kernel/graphql/requires.ts';
import { say } from '../kernel/i18n/index.ts';
import type { Conditions } from '../kernel/read/index.ts';
import { conditionsOf, readPage } from '../kernel/read/index.ts';
import { kindOf } from '../matter/index.ts';
import { PublicInterestClue } from './clue.entity.ts';
import { clueModel } from './clue.fields.ts';
import { ClueFilter } from './clue.inputs.ts';
import { clueKind } from './clue.kind.ts';
import { confirmationKind } from './confirmation.kind.ts';
import { questionKind } from './question.kind.ts';
import { Recommendation } from './recommendation.entity.ts';
import { RecommendationType } from './recommendation.enums.ts';
import { recommendationModel } from './recommendation.fields.ts';
import { recommendationKind } from './recommendation.kind.ts';

const ClueConnection = connectionOf('PublicInterestClue', () => PublicInterestClue);
const RecommendationConnection = connectionOf('Recommendation', () => Recommendation);

@ObjectType('LinkageCount', {
  description: 'How many matters of the court’s or the procuratorate’s ledger stand alike.',
})
class LinkageCount {
  @Field(() => String, { description: 'Kind of matter.' })
  kind: string;

  @Field(() => String, { description: 'Its name.' })
  kindLabel: string;

  @Field(() => String, {
    nullable: true,
    description: 'For recommendations: whose, `JUDICIAL` or `PROCURATORIAL`; null otherwise.',
  })
  type: string | null;

  @Field(() => String, { description: 'Their state.' })
  state: string;

  @Field(() => String, { description: 'Their state, in words.' })
  stateLabel: string;

  @Field(() => Int, { description: 'Number of matters.' })
  count: number;

  @Field(() => Int, { description: 'Of these, past a deadline.' })
  overdue: number;
}

const KINDS = [confirmationKind, recommendationKind, questionKind, clueKind].map(({ kind }) => kind);

/** A clue counts in the month in which it was handed over, everything else in that in which it was opened. */
const COUNTS = {
  name: 'linkage_counts',
  text: `select m.kind, r.type, m.state, count(*)::int as count, count(*) filter (where m.next_deadline < $2)::int as overdue
           from matter m left join recommendation r on r.id = m.id left join public_interest_clue c on c.id = m.id
          where m.kind = any($1)
            and ($3::text is null or case m.kind when 'public_interest_clue' then c.month
                   else to_char(m.opened_at at time zone 'Asia/Shanghai', 'YYYY-MM') end = $3)
          group by m.kind, r.type, m.state order by m.kind, r.type, m.state`,
};

@Resolver()
export class JudicialResolver {
  @Query(() => [LinkageCount], {
    description:
      '府院联动、府检联动台账: confirmations, recommendations, questions and clues that the reader sees, counted by state.',
  })
  @Requires('MEMBER')
  async linkageCounts(
    @Arg('month', () => String, {
      nullable: true,
      description: 'Only those opened, or for clues handed over, in this month, `YYYY-MM`.',
    })
    month: string | null,
    @Ctx() context: Context,
  ): Promise<LinkageCount[]> {
    const tx = transactionOf(context);
    const rows = await tx.rows<Omit<LinkageCount, 'kindLabel' | 'stateLabel'>>(COUNTS, [KINDS, tx.now, month]);
    // In the order in which a matter passes its states.
    const placeOf = ({ kind, state }: (typeof rows)[number]): number => Object.keys(kindOf(kind).states).indexOf(state);
    const inOrder = rows.toSorted((one, other) => (one.kind === other.kind ? placeOf(one) - placeOf(other) : 0));
    return inOrder.map((row) => {
      const { label, states } = kindOf(row.kind);
      return {
        ...row,
        kindLabel: say(label, context.locale),
        stateLabel: say(states[row.state] ?? { 'zh-CN': row.state, en: row.state }, context.locale),
      };
    });
  }

  @Query(() => ClueConnection, { description: 'Public-interest clues that the reader sees, the newest first.' })
  @Requires('MEMBER')
  async publicInterestClues(
    @Arg('filter', () => ClueFilter, { nullable: true, description: 'Which are shown.' }) filter: ClueFilter | null,
    @Arg('first', () => Int, { defaultValue: 20, description: 'Size of the page, up to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the page before.' }) after: string | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return readPage(transactionOf(context), info, {
      name: 'publicInterestClues',
      model: clueModel,
      ...cluesLike(filter ?? {}),
      order: [
        { column: 'screened_at', cast: 'timestamptz' },
        { column: 'id', cast: 'uuid' },
      ],
      descending: true,
      first,
      after: after ?? undefined,
    });
  }

  @Query(() => RecommendationConnection, { description: 'Recommendations that the reader sees, the newest first.' })
  @Requires('MEMBER')
  async recommendations(
    @Arg('type', () => RecommendationType, { nullable: true, description: 'Only of a court, or of a procuratorate.' })
    type: RecommendationType | null,
    @Arg('state', () => String, { nullable: true, description: 'Only in this state.' }) state: string | null,
    @Arg('first', () => Int, { defaultValue: 20, description: 'Size of the page, up to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the page before.' }) after: string | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return readPage(transactionOf(context), info, {
      name: 'recommendations',
      model: recommendationModel,
      ...conditionsOf([
        [IN_STATE, state],
        ['r.type = ?', type],
      ]),
      order: [
        { column: 'drafted_at', cast: 'timestamptz' },
        { column: 'id', cast: 'uuid' },
      ],
      descending: true,
      first,
      after: after ?? undefined,
    });
  }
}

const IN_STATE = 'exists (select from matter m where m.id = r.id and m.state = ?)';

function cluesLike({ state, types, month }: ClueFilter): Conditions {
  return conditionsOf([
    [IN_STATE, state],
    ['r.type = any(?)', types],
    ['r.month = ?', month],
  ]);
}
