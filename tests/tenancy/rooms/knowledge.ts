import type { TestDistrict } from '../../support/district.ts';
import type { Place, Room, Rule, StagedMatter } from '../room.ts';
import { CENTRE, EVERYBODY, listOf, SUPERVISOR, WORD } from '../room.ts';

const entry = (rule: Omit<Rule, 'on'>): Rule => ({ on: 'knowledge_entry', ...rule });

/** Entries of a department and of the centre: in review, and published for every unit of the district. */
async function stage(district: TestDistrict): Promise<readonly StagedMatter[]> {
  const { schema } = district.services.districts.get('370202')!;
  const [category] = await district.asSuperuser<{ id: string }>(
    `select id from ${schema}.category order by path limit 1`,
  );
  let asked = 0;
  const propose = async (as: string): Promise<string> => {
    const question = `${WORD}知识条目${++asked}`;
    const wording = { question, categoryId: category!.id, answer: '可以办理。', basis: '示例办法' };
    return (await district.act(as, 'knowledgePropose', {}, wording)).matter.id;
  };
  const [proposed, published, returned, own] = [
    await propose('market'),
    await propose('market'),
    await propose('street'),
    await propose('centre'),
  ];
  await district.do('centre', 'knowledgePublish', published);
  await district.do('centre', 'knowledgeSendBack', returned, { reason: '请补充依据' });
  const owner: Place = { role: 'OWNER', state: 'SEATED' };
  const base = { kind: 'knowledge_entry', district: 'main', seats: { centre: SUPERVISOR, market: owner } } as const;
  return [
    { ...base, id: proposed, name: 'is a knowledge entry in review', state: 'PROPOSED' },
    { ...base, id: published, name: 'is a published knowledge entry', state: 'PUBLISHED', readers: EVERYBODY },
    {
      ...base,
      id: returned,
      name: 'is a knowledge entry that was sent back',
      state: 'DRAFT',
      seats: { centre: SUPERVISOR, '370202001': owner },
    },
    { ...base, id: own, name: 'is a knowledge entry of the centre', state: 'PROPOSED', seats: { centre: owner } },
  ];
}

export const knowledge: Room = {
  rules: {
    knowledgeRevise: entry({ from: ['DRAFT', 'PUBLISHED'], seat: ['OWNER'] }),
    knowledgePublish: entry({
      from: ['PROPOSED', 'REVISING'],
      seat: [...CENTRE, 'OWNER'],
      kinds: ['COMMAND_CENTRE'],
    }),
    knowledgeSendBack: entry({
      from: ['PROPOSED', 'REVISING'],
      seat: [...CENTRE, 'OWNER'],
      kinds: ['COMMAND_CENTRE'],
    }),
    knowledgeConfirm: entry({ from: ['PUBLISHED'], seat: ['OWNER'] }),
    knowledgeRetire: entry({ from: ['PROPOSED', 'DRAFT', 'PUBLISHED', 'REVISING'], seat: [...CENTRE, 'OWNER'] }),
  },
  openings: { knowledgePropose: { kinds: ['COMMAND_CENTRE', 'DEPARTMENT', 'SUB_DISTRICT'] } },
  queries: { knowledgeEntries: listOf('knowledgeEntries', 'knowledge_entry') },
  stage,
};
