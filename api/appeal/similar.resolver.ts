import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, ObjectType, Query, registerEnumType, Resolver } from 'type-graphql';
import type { Transaction } from '../kernel/database/index.ts';
import { isUuid } from '../kernel/database/index.ts';
import type { Context } from '../kernel/graphql/context.ts';
import { transactionOf } from '../kernel/graphql/context.ts';
import { notFound } from '../kernel/graphql/errors.ts';
import { TextInput } from '../kernel/graphql/inputs.ts';
import { Requires } from '../kernel/graphql/requires.ts';
import { theSeal } from '../kernel/privacy/index.ts';
import { readOne } from '../kernel/read/index.ts';
import { toAlikeQuery } from '../kernel/text/index.ts';
import { matterModel } from '../matter/index.ts';
import { registersOf } from '../unit/index.ts';
import { Appeal } from './appeal.entity.ts';
import { MASTER_STATES } from './repeat.acts.ts';
import { RESERVE, reserveOf } from './reserved.ts';

export enum SimilarGround {
  SAME_PHONE = 'SAME_PHONE',
  SAME_MERCHANT = 'SAME_MERCHANT',
  SAME_PLACE = 'SAME_PLACE',
  ALIKE_WORDS = 'ALIKE_WORDS',
}
registerEnumType(SimilarGround, {
  name: 'SimilarGround',
  description: 'Why an appeal is likely to be about the same matter.',
  valuesConfig: {
    SAME_PHONE: { description: '同一电话: the same telephone, where the reader may know it.' },
    SAME_MERCHANT: { description: '同一商户: the same merchant, however its name is written.' },
    SAME_PLACE: { description: '同一地点: the same place, however it is written.' },
    ALIKE_WORDS: { description: '内容相近: several telling words are shared.' },
  },
});

@InputType('SimilarAppealsInput', { description: 'What is known of an appeal while it is being registered.' })
export class SimilarAppealsInput {
  @TextInput({ optional: true, max: 10_000, description: 'Title and text.' })
  text?: string;

  @TextInput({ optional: true, max: 100, description: 'Merchant that is named.' })
  merchant?: string;

  @TextInput({ optional: true, max: 200, description: 'Place that it is about.' })
  place?: string;

  @TextInput({ optional: true, max: 20, description: 'Telephone of the appellant.' })
  phone?: string;
}

@ObjectType('SimilarAppeal', { description: 'An appeal that this one likely repeats.' })
class SimilarAppeal {
  @Field(() => Appeal, { description: 'The earlier appeal.' })
  appeal: Appeal;

  @Field(() => [SimilarGround], { description: 'Why it is proposed.' })
  grounds: SimilarGround[];
}

interface Traits {
  readonly id: string | null;
  readonly text: string;
  readonly merchant: string | null;
  readonly place: string | null;
  readonly phoneHashes: readonly string[];
  readonly flags: readonly string[];
  readonly barred: readonly string[];
  /** Units with a seat at it. */
  readonly seated: readonly string[];
}

const RECENT_MS = 180 * 24 * 3_600_000;
const MOST = 20;

/**
 * Each source answers by its own index; what stands on several grounds comes first, then the most recent. What is
 * registered is set beside its like alone, and no report beside what a unit that it accuses sees (济南市12345条例 Art. 32).
 */
const SIMILAR = {
  name: 'similar_appeals',
  text: `with found as (
      select matter_id as id, 'SAME_PHONE' as ground, 4 as weight from appellant where phone_hash = any($1)
      union all select id, 'SAME_MERCHANT', 3 from appeal where merchant_key = alike_merchant($2)
      union all select id, 'SAME_PLACE', 2 from appeal where place_key = alike_name($3)
      union all select id, 'ALIKE_WORDS', 2 from alike_matters(nullif($4, '')::tsquery, $5, 50) as alike(id))
    select found.id, array_agg(distinct ground) as grounds
      from found join matter m on m.id = found.id
     where m.opened_at >= $5 and found.id is distinct from $6::uuid
       and ($6::uuid is null or (${RESERVE}) is not distinct from $8)
       and not exists (select from participation p where p.matter_id = m.id and p.live and p.unit_id = any($9))
       and not m.barred && $11
       and ($10::text[] is null or m.state = any($10))
     group by found.id, m.opened_at order by sum(weight) desc, m.opened_at desc, found.id limit $7`,
};

@Resolver()
export class SimilarAppealResolver {
  @Query(() => [SimilarAppeal], {
    description: 'Recent appeals that another one, registered or about to be, likely repeats; the likeliest first.',
  })
  @Requires('MEMBER')
  async similarAppeals(
    @Arg('appealId', () => ID, { nullable: true, description: 'A registered appeal.' }) appealId: string | null,
    @Arg('draft', () => SimilarAppealsInput, { nullable: true, description: 'Or one that is being registered.' })
    draft: SimilarAppealsInput | null,
    @Arg('asMaster', () => Boolean, {
      defaultValue: false,
      description: 'Only those under which it can be merged now: no closed ones, and none that stand under another.',
    })
    asMaster: boolean,
    @Arg('first', () => Int, { defaultValue: 5, description: 'How many, at most 20.' }) first: number,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object[]> {
    const tx = transactionOf(context);
    const traits = appealId ? await traitsOf(tx, appealId) : traitsIn(draft ?? {});
    const registers = await registersOf(tx);
    const rows = await tx.rows<{ id: string; grounds: SimilarGround[] }>(SIMILAR, [
      traits.phoneHashes,
      traits.merchant,
      traits.place,
      toAlikeQuery(traits.text),
      new Date(tx.now.getTime() - RECENT_MS),
      traits.id,
      Math.min(Math.max(first, 1), MOST),
      reserveOf(traits),
      traits.barred.flatMap((accused) => registers.treeOf(accused)),
      asMaster ? MASTER_STATES : null,
      traits.seated.flatMap((unitId) => registers.lineOf(unitId)),
    ]);
    const appeals = await Promise.all(
      rows.map(({ id }) => readOne(tx, info, matterModel, 'r.id = $1', [id], ['appeal'])),
    );
    return rows.flatMap(({ grounds }, index) => (appeals[index] ? [{ appeal: appeals[index], grounds }] : []));
  }
}

function traitsIn({ text = '', merchant, place, phone }: SimilarAppealsInput): Traits {
  const digits = (phone ?? '').replaceAll(/\D/g, '');
  return {
    id: null,
    text,
    merchant: merchant?.trim() || null,
    place: place?.trim() || null,
    phoneHashes: digits.length < 7 ? [] : theSeal().lookupHashes(digits),
    flags: [],
    barred: [],
    seated: [],
  };
}

async function traitsOf(tx: Transaction, id: string): Promise<Traits> {
  if (!isUuid(id)) throw notFound();
  const [row] = await tx.rows<Traits & { phoneHash: string | null }>(
    {
      name: 'appeal_traits',
      text: `select a.id, m.title || ' ' || a.masked_body as text, a.merchant, a.place, x.phone_hash as "phoneHash",
                    m.flags, m.barred,
                    array(select p.unit_id from participation p where p.matter_id = a.id and p.live) as seated
               from appeal a join matter m on m.id = a.id left join appellant x on x.matter_id = a.id where a.id = $1`,
    },
    [id],
  );
  if (!row) throw notFound();
  return { ...row, phoneHashes: row.phoneHash ? [row.phoneHash] : [] };
}
