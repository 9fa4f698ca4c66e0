import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Int, Query, Resolver } from 'type-graphql';
import { connectionOf } from '../kernel/graphql/connection.ts';
import type { Context } from '../kernel/graphql/context.ts';
import { transactionOf } from '../kernel/graphql/context.ts';
import { Requires } from '../kernel/graphql/requires.ts';
import type { Conditions } from '../kernel/read/index.ts';
import { conditionsOf, readPage } from '../kernel/read/index.ts';
import { toTsQuery } from '../kernel/text/index.ts';
import { LegalConsultation } from './consultation.entity.ts';
import { consultationModel, expertModel } from './consultation.fields.ts';
import { LegalConsultationFilter } from './consultation.inputs.ts';
import { LegalExpert } from './expert.entity.ts';

const ConsultationConnection = connectionOf('LegalConsultation', () => LegalConsultation);
const ExpertConnection = connectionOf('LegalExpert', () => LegalExpert);

@Resolver()
export class LegalConsultationResolver {
  @Query(() => ConsultationConnection, {
    description: 'Legal consultations that the reader sees, the newest first; found by words of question and opinion.',
  })
  @Requires('MEMBER')
  async legalConsultations(
    @Arg('filter', () => LegalConsultationFilter, { nullable: true, description: 'Which are shown.' })
    filter: LegalConsultationFilter | null,
    @Arg('first', () => Int, { defaultValue: 20, description: 'Size of the page, up to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the page before.' }) after: string | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return readPage(transactionOf(context), info, {
      name: 'legal_consultations',
      model: consultationModel,
      ...consultationsLike(filter ?? {}),
      order: [
        { column: 'asked_at', cast: 'timestamptz' },
        { column: 'id', cast: 'uuid' },
      ],
      descending: true,
      first,
      after: after ?? undefined,
    });
  }

  @Query(() => ExpertConnection, {
    description: 'The panel of chief legal experts: for the law society, the centre, and each expert the own entry.',
  })
  @Requires('MEMBER')
  async legalExperts(
    @Arg('first', () => Int, { defaultValue: 50, description: 'Size of the page, up to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the page before.' }) after: string | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return readPage(transactionOf(context), info, {
      name: 'legal_experts',
      model: expertModel,
      where: [],
      values: [],
      order: [{ column: 'id', cast: 'uuid' }],
      first,
      after: after ?? undefined,
    });
  }
}

const FOUND = `r.id in (select search_matters(to_tsquery('simple', ?), 'legal_consultation', 500))`;

function consultationsLike({ text, field, states }: LegalConsultationFilter): Conditions {
  return conditionsOf([
    [FOUND, text && toTsQuery(text.slice(0, 200))],
    ['r.field = ?', field],
    ['exists (select from matter m where m.id = r.id and m.state = any(?))', states],
  ]);
}
