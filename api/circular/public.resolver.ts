import { Arg, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { isUuid } from '../kernel/database/index.ts';
import type { Context } from '../kernel/graphql/context.ts';
import { forbidden } from '../kernel/graphql/errors.ts';
import { Requires } from '../kernel/graphql/requires.ts';
import { DateTime } from '../kernel/graphql/scalars.ts';
import type { PublishedContent } from './circular.entity.ts';
import { CaseSide } from './circular.enums.ts';
import { CircularFigures, shownFigures } from './circular.fields.ts';

@ObjectType('PublicCircularCase', { description: 'A case as residents read it: no number, nobody’s name, no place.' })
class PublicCircularCase {
  @Field(() => CaseSide, { description: 'As an example, or as a criticism.' })
  side: CaseSide;

  @Field(() => String, { nullable: true, description: 'The unit that handled it.' })
  unit: string | null;

  @Field(() => String, { nullable: true, description: 'Its subject.' })
  subject: string | null;

  @Field(() => String, { description: 'What is told of it.' })
  words: string;
}

@ObjectType('PublicCircularContent', { description: 'What a published circular says.' })
class PublicCircularContent {
  @Field(() => String, { description: 'What is said before the tables.' })
  preface: string;

  @Field(() => String, { description: 'What the figures show.' })
  findings: string;

  @Field(() => String, { description: 'What is required of the units.' })
  requirement: string;

  @Field(() => CircularFigures, { description: 'The figures.' })
  figures: CircularFigures;

  @Field(() => [PublicCircularCase], { description: 'Exemplary and criticised cases.' })
  cases: readonly PublicCircularCase[];
}

@ObjectType('PublicCircular', { description: 'A circular as residents read it: its latest version.' })
class PublicCircular {
  @Field(() => ID, { description: 'Opaque identifier.' })
  id: string;

  @Field(() => String, { description: 'Document number.' })
  documentNumber: string;

  @Field(() => String, { description: '`2026-03` for a month, `2026-Q1` for a quarter.' })
  periodCode: string;

  @Field(() => String, { description: 'Title.' })
  title: string;

  @Field(() => String, { description: 'Who published it.' })
  issuer: string;

  @Field(() => Int, { description: 'Version, from 1.' })
  version: number;

  @Field(() => String, { nullable: true, description: 'What it changes of the version before; null for the first.' })
  changes: string | null;

  @Field(() => DateTime, { description: 'When this version was published.' })
  publishedAt: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it was withdrawn; null while it stands.' })
  withdrawnAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it was withdrawn.' })
  withdrawnReason: string | null;

  @Field(() => PublicCircularContent, { nullable: true, description: 'What it says; null once it is withdrawn.' })
  content: PublicCircularContent | null;
}

const MOST = 60;
const COLUMNS = `matter_id as id, document_number as "documentNumber", period_code as "periodCode", title, issuer, version,
  changes, published_at as "publishedAt", withdrawn_at as "withdrawnAt", withdrawn_reason as "withdrawnReason", content`;
const LATEST = {
  name: 'public_circulars',
  text: `select * from (select distinct on (matter_id) ${COLUMNS} from circular_publication
          order by matter_id, version desc) p order by "publishedAt" desc, id limit ${MOST}`,
};
const ONE = {
  name: 'public_circular',
  text: `select ${COLUMNS} from circular_publication where matter_id = $1 order by version desc limit 1`,
};

type Row = Omit<PublicCircular, 'content'> & { readonly content: PublishedContent | null };

const shown = ({ content, ...row }: Row): PublicCircular => ({
  ...row,
  content: content && { ...content, figures: shownFigures(content.figures) },
});

@Resolver()
export class PublicCircularResolver {
  @Query(() => [PublicCircular], { description: 'What a district has published of its assessments, the latest first.' })
  @Requires('PUBLIC')
  publicCirculars(
    @Arg('district', () => ID, { description: 'Code of the district.' }) district: string,
    @Ctx() { readPublic }: Context,
  ): Promise<PublicCircular[]> {
    if (!readPublic) throw forbidden();
    return readPublic(district, async (tx) => (await tx.rows<Row>(LATEST)).map(shown));
  }

  @Query(() => PublicCircular, { nullable: true, description: 'One published circular; null where there is none.' })
  @Requires('PUBLIC')
  async publicCircular(
    @Arg('district', () => ID, { description: 'Code of the district.' }) district: string,
    @Arg('id', () => ID, { description: 'Its identifier.' }) id: string,
    @Ctx() { readPublic }: Context,
  ): Promise<PublicCircular | null> {
    if (!readPublic) throw forbidden();
    if (!isUuid(id)) return null;
    const [row] = await readPublic(district, (tx) => tx.rows<Row>(ONE, [id]));
    return row ? shown(row) : null;
  }
}
