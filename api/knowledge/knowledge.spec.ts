import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TestDistrict } from '../../tests/support/district.ts';
import { sweepClocks } from '../clock-sweep.ts';
import { inHours } from '../../tests/support/time.ts';

let district: TestDistrict;
let schema: string;
let categories: { id: string; path: string }[];

beforeAll(async () => {
  district = await TestDistrict.open();
  schema = district.services.districts.get('370202')!.schema;
  categories = await district.asSuperuser(`select id, path from ${schema}.category where depth = 2 order by path`);
});
afterAll(() => district?.close());

let asked = 0;
const wording = (input: object = {}) => ({
  question: `预付卡余额如何退还（${++asked}）`,
  categoryId: categories[0]!.id,
  answer: '经营者停业的，应当退还余额；可以先行协商，协商不成的申请调解。',
  basis: '消费者权益保护法实施条例',
  article: '第二十二条',
  ...input,
});

async function proposed(as = 'market', input: object = {}): Promise<string> {
  const answer = await district.act(as, 'knowledgePropose', {}, wording(input));
  if (!answer.matter) throw new Error(JSON.stringify(answer));
  return answer.matter.id;
}

async function published(input: object = {}): Promise<string> {
  const id = await proposed('market', input);
  await district.do('centre', 'knowledgePublish', id);
  return id;
}

const attempt = async (as: string, name: string, id: string, input?: object): Promise<any> =>
  district.act(as, name, { id, version: await district.versionOf(id) }, input);

async function see(as: string | { link: string }, id: string, selection: string): Promise<any> {
  const query = `query($id: ID!) { matter(id: $id) { state title mySeat { duty } ... on KnowledgeEntry { ${selection} } } }`;
  const { data, errors } = await district.ask(as, query, { id });
  return errors ? errors[0]!.extensions.code : data!['matter'];
}

async function list(as: string, filter: object, selection = 'id'): Promise<any[]> {
  const query = `query($filter: KnowledgeFilter) { knowledgeEntries(filter: $filter, first: 100) { nodes { ${selection} } } }`;
  const { data, errors } = await district.ask(as, query, { filter });
  if (errors) throw new Error(JSON.stringify(errors));
  return data!['knowledgeEntries'].nodes;
}
const ids = async (as: string, filter: object): Promise<string[]> => (await list(as, filter)).map(({ id }) => id);

/** The review date of an entry has passed, and the clock has said so. */
async function letPass(id: string): Promise<void> {
  for (const statement of [
    `update ${schema}.knowledge_entry set review_due = $2 where id = $1`,
    `update ${schema}.clock set deadline = $2 where matter_id = $1 and kind = 'UPKEEP' and state = 'RUNNING'`,
    `update ${schema}.clock_mark set due_at = $2 where matter_id = $1 and not void and fired_at is null`,
  ])
    await district.asSuperuser(statement, [id, inHours(-72)]);
  await sweepClocks(district.services.database, district.services.districts.values());
}

describe('an entry', () => {
  test('is between its owner and the centre until it is published; then every unit of the district reads it', async () => {
    const id = await proposed();
    expect(await see('centre', id, 'edition owner { name }')).toMatchObject({
      state: 'PROPOSED',
      mySeat: { duty: 'REVIEW' },
    });
    for (const other of ['housing', 'community', 'court', 'deputy', 'leader'])
      expect(await see(other, id, 'edition')).toBe('NOT_FOUND');
    await district.do('centre', 'knowledgePublish', id);
    for (const other of ['housing', 'community', 'court', 'deputy', 'leader', 'market'])
      expect(await see(other, id, 'answer edition isStale isCitable')).toMatchObject({
        state: 'PUBLISHED',
        answer: expect.stringContaining('退还余额'),
        edition: 1,
        isStale: false,
        isCitable: true,
      });
    expect((await see('market', id, 'edition')).mySeat).toEqual({ duty: null });
    expect(await see('centre-2', id, 'edition')).toBe('NOT_FOUND');
    const { link } = await district.register('centre');
    expect(await see({ link }, id, 'edition')).toMatch(/NOT_FOUND|FORBIDDEN/);
  });

  test('that is sent back tells its owner why, and nobody else, also when it is published afterwards', async () => {
    const id = await proposed();
    await district.do('centre', 'knowledgeSendBack', id, { reason: '依据的条款不对' });
    expect((await see('market', id, 'edition')).mySeat).toEqual({ duty: 'MEND' });
    await district.do('market', 'knowledgeRevise', id, wording({ article: '第二十三条' }));
    await district.do('centre', 'knowledgePublish', id);
    const notes = async (as: string) => {
      const { data } = await district.ask(
        as,
        'query($id: ID!) { ledger(matterId: $id, first: 50) { nodes { note } } }',
        { id },
      );
      return data!['ledger'].nodes.map(({ note }: any) => note);
    };
    expect(await notes('market')).toContain('依据的条款不对');
    expect(await notes('housing')).not.toContain('依据的条款不对');
    expect((await see('housing', id, 'editions { number article refusedAt }')).editions).toEqual([
      { number: 1, article: '第二十三条', refusedAt: null },
    ]);
  });

  test('that is worded anew stands as it was until the centre has reviewed it; both editions stay', async () => {
    const id = await published({ question: '停车位被占怎么办' });
    const next = wording({ question: '停车位被占怎么办', answer: '先劝离，再由执法部门处置。' });
    await district.do('market', 'knowledgeRevise', id, next);
    expect(await see('housing', id, 'answer isCitable editions { number }')).toMatchObject({
      state: 'REVISING',
      answer: expect.stringContaining('退还余额'),
      isCitable: true,
      editions: [{ number: 1 }],
    });
    expect((await see('market', id, 'editions { number }')).editions).toEqual([{ number: 2 }, { number: 1 }]);
    await district.do('centre', 'knowledgePublish', id);
    const { answer, editions } = await see('housing', id, 'answer edition editions { number answer publishedAt }');
    expect(answer).toBe('先劝离，再由执法部门处置。');
    expect(editions.map(({ number, answer: was }: any) => [number, was.slice(0, 3)])).toEqual([
      [2, '先劝离'],
      [1, '经营者'],
    ]);
  });

  test('past its review date is owed by its owner until it is confirmed', async () => {
    const id = await published({ reviewMonths: 3 });
    await letPass(id);
    expect(await see('market', id, 'isStale')).toMatchObject({ isStale: true, mySeat: { duty: 'UPKEEP' } });
    expect(await ids('housing', { stale: true })).toContain(id);
    await district.do('market', 'knowledgeConfirm', id);
    expect(await see('market', id, 'isStale confirmedAt')).toMatchObject({ isStale: false, mySeat: { duty: null } });
    expect(await ids('housing', { stale: true })).not.toContain(id);
  });

  test('that is retired is read no more in the list, and says why on its own page', async () => {
    const id = await published();
    await district.do('centre', 'knowledgeRetire', id, { reason: '办法已废止' });
    expect(await ids('housing', {})).not.toContain(id);
    expect(await ids('housing', { retired: true })).toContain(id);
    expect(await see('housing', id, 'isCitable')).toMatchObject({ state: 'RETIRED', isCitable: false });
  });

  test('is reviewed once: of two people one wins, the other is told', async () => {
    const id = await proposed();
    const version = await district.versionOf(id);
    const answers = await Promise.all([
      district.act('centre', 'knowledgePublish', { id, version }),
      district.act('centre', 'knowledgeSendBack', { id, version }, { reason: '再核' }),
    ]);
    expect(answers.map(({ __typename }) => __typename).toSorted()).toEqual([
      expect.stringMatching(/Success$/),
      'StaleVersion',
    ]);
  });

  test('without personal data: numbers in its text are masked', async () => {
    const id = await published({ answer: '可向张三 13800001111 咨询。' });
    expect((await see('housing', id, 'answer')).answer).toBe('可向张三 138****11 咨询。');
  });
});

describe('nobody but', () => {
  test('its owner words an entry anew or confirms it, nobody but the centre publishes it', async () => {
    const id = await published();
    for (const as of ['housing', 'leader', 'court'])
      for (const [act, input] of [
        ['knowledgeRevise', wording()],
        ['knowledgeConfirm'],
        ['knowledgeRetire', { reason: '不' }],
      ] as const)
        expect((await attempt(as, act, id, input)).__typename, `${as} ${act}`).toBe('NotPermitted');
    const waiting = await proposed();
    expect((await attempt('market', 'knowledgePublish', waiting)).__typename).toBe('NotPermitted');
  });

  test('a department, a sub-district or the centre proposes; the centre names the owner', async () => {
    for (const as of ['court', 'deputy', 'community'])
      expect((await district.act(as, 'knowledgePropose', {}, wording())).__typename).toBe('NotPermitted');
    const id = await proposed('centre', { ownerId: await district.unit('housing') });
    expect((await see('housing', id, 'owner { code }')).owner).toEqual({ code: 'housing' });
    // What a unit says of another one is not heard.
    const own = await proposed('market', { ownerId: await district.unit('housing') });
    expect((await see('market', own, 'owner { code }')).owner).toEqual({ code: 'market' });
  });

  test('one entry of a subject asks a question', async () => {
    await published({ question: '同一问题' });
    const answer = await district.act('housing', 'knowledgePropose', {}, wording({ question: '同一问题' }));
    expect(answer.__typename).toBe('KnowledgeAsked');
    await proposed('housing', { question: '同一问题', categoryId: categories[1]!.id });
  });
});

describe('an answer', () => {
  const answer = (knowledgeEntryId?: string) => ({
    body: '按统一口径答复。',
    ground: '消费者权益保护法实施条例',
    grounding: 'EXPLAINED',
    knowledgeEntryId,
  });

  test('may cite an entry: the appeal names it, and how often it was cited is counted for everybody', async () => {
    const entry = await published();
    const { id } = await district.register('centre');
    await district.do('centre', 'appealAnswerAtOnce', id, answer(entry));
    const other = (await district.register('community')).id;
    await district.do('centre', 'appealDispatch', other, { leadUnitId: await district.unit('housing'), task: '核实' });
    await district.do('housing', 'workOrderAccept', other);
    await district.do('housing', 'workOrderRecordContact', other, { reached: true, record: '已联系' });
    await district.do('housing', 'workOrderReply', other, answer(entry));
    expect((await see('court', entry, 'cited')).cited).toBe(2);
    const query = 'query($id: ID!) { matter(id: $id) { ... on Appeal { replies { knowledgeEntry { id } } } } }';
    const { data } = await district.ask('housing', query, { id: other });
    expect(data!['matter'].replies).toEqual([{ knowledgeEntry: { id: entry } }]);
    // Where it was cited is for the centre alone.
    const rows = await district.direct(await district.unit('market'), 'select from knowledge_citation');
    expect(rows).toEqual([]);
  });

  test('cites nothing that is in review, retired or not there', async () => {
    const waiting = await proposed();
    const retired = await published();
    await district.do('market', 'knowledgeRetire', retired, { reason: '废止' });
    const { id } = await district.register('centre');
    for (const entry of [waiting, retired, id])
      expect(await attempt('centre', 'appealAnswerAtOnce', id, answer(entry))).toMatchObject({
        __typename: 'InvalidInput',
        issues: [{ path: 'knowledgeEntryId' }],
      });
  });
});

describe('the list', () => {
  test('finds words of the question, the answer and the basis, in what the reader sees', async () => {
    const id = await published({
      question: '海草房修缮补助怎么申领',
      answer: '向街道提出申请。',
      basis: '传统民居保护办法',
    });
    const hidden = await proposed('market', { question: '海草房能否拆除' });
    for (const text of ['海草房', '传统民居']) expect(await ids('housing', { text })).toEqual([id]);
    expect((await ids('market', { text: '海草房' })).toSorted()).toEqual([id, hidden].toSorted());
  });

  test('of a subject has the entries of those above and below it', async () => {
    const [root] = await district.asSuperuser<{ id: string }>(
      `select c.parent_id as id from ${schema}.category c where c.id = $1`,
      [categories[0]!.id],
    );
    const [leaf] = await district.asSuperuser<{ id: string }>(
      `select id from ${schema}.category where parent_id = $1 limit 1`,
      [categories[0]!.id],
    );
    const id = await published();
    for (const categoryId of [root!.id, leaf!.id, categories[0]!.id])
      expect(await ids('court', { categoryId })).toContain(id);
    const elsewhere = categories.find(({ path }) => path.split(' / ')[0] !== categories[0]!.path.split(' / ')[0])!;
    expect(await ids('court', { categoryId: elsewhere.id })).not.toContain(id);
  });

  test('of the own ones has what the unit keeps, whatever its state', async () => {
    const id = await proposed('housing');
    expect(await ids('housing', { own: true })).toContain(id);
    expect(
      (await list('housing', { own: true }, 'owner { code }')).every(({ owner }) => owner.code === 'housing'),
    ).toBe(true);
  });
});

test('a unit that is added later reads what was published before, and nothing that is in review', async () => {
  const before = await published();
  const waiting = await proposed();
  const given = await proposed();
  await district.do('market', 'knowledgeRetire', given, { reason: '重复' });
  const { fileId } = district.services.districts.get('370202')!;
  await district.do('admin', 'unitAdd', fileId, {
    code: 'new-office',
    name: '新设局',
    shortName: '新设局',
    kind: 'DEPARTMENT',
  });
  const unit = await district.unit('new-office');
  const rows = async (table: string, column = 'matter_id') =>
    (await district.direct<{ id: string }>(unit, `select distinct ${column} as id from ${table}`)).map(({ id }) => id);
  for (const [table, column] of [
    ['matter', 'id'],
    ['knowledge_entry'],
    ['knowledge_edition'],
    ['entry'],
    ['participation'],
  ] as const) {
    expect(await rows(table, column), table).toContain(before);
    for (const hidden of [waiting, given]) expect(await rows(table, column), table).not.toContain(hidden);
  }
  // The next act leaves it there.
  await district.do('market', 'knowledgeConfirm', before);
  expect(await rows('knowledge_entry')).toContain(before);
});
