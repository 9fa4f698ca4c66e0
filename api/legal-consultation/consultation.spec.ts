import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TestDistrict } from '../../tests/support/district.ts';
import { receiptFor } from '../kernel/files/receipt.ts';

let district: TestDistrict;
let units: Record<string, string>;

beforeAll(async () => {
  district = await TestDistrict.open();
  const codes = ['market', 'housing', 'law-society', 'expert-1', 'expert-2', 'expert-3', '370202001'];
  units = Object.fromEntries(await Promise.all(codes.map(async (code) => [code, await district.unit(code)] as const)));
  await enrol('expert-1', {});
  await enrol('expert-2', {});
  await enrol('expert-3', { recusedUnitIds: [units['housing']], recusedNames: '跃动健身(示例)\n林小满' });
});
afterAll(() => district?.close());

const experts: Record<string, string> = {};

async function enrol(code: string, recusals: object): Promise<void> {
  const input = { unitId: units[code], fields: ['CONSUMER'], ...recusals };
  const { matter, ...rest } = await district.act('law-society', 'legalExpertEnrol', {}, input);
  if (!matter) throw new Error(JSON.stringify(rest));
  experts[code] = matter.id;
}

const question = (input: object = {}) => ({
  title: '预付卡经营者变更后由谁退款',
  field: 'CONSUMER',
  facts: '王大海在健身房办卡，门店转让后新经营者拒绝退款，电话 13800001111。',
  question: '新经营者是否应当承担退款责任？',
  persons: '王大海',
  merchants: '蓝湾健身（示例）',
  ...input,
});

async function asked(input: object = {}, as = 'market'): Promise<string> {
  const { matter, ...rest } = await district.act(as, 'legalConsultationAsk', {}, question(input));
  if (!matter) throw new Error(JSON.stringify(rest));
  return matter.id;
}

const pair = (author = 'expert-1', reviewer = 'expert-2') => ({ authorId: units[author], reviewerId: units[reviewer] });

async function assigned(input: object = {}): Promise<string> {
  const id = await asked(input);
  await district.do('law-society', 'legalConsultationAssign', id, pair());
  return id;
}

const OPINION = { text: '新经营者继受债务的，应当承担退款责任；合同另有约定的除外。', basis: '民法典第五百五十一条' };

async function drafted(): Promise<string> {
  const id = await assigned();
  await district.do('expert-1', 'legalConsultationDraft', id, OPINION);
  return id;
}

async function signed(input: object = {}): Promise<string> {
  const id = await assigned(input);
  await district.do('expert-1', 'legalConsultationDraft', id, OPINION);
  await district.do('expert-2', 'legalConsultationApprove', id);
  await district.do('law-society', 'legalConsultationSign', id);
  return id;
}

async function see(as: string, id: string, selection: string): Promise<any> {
  const { data, errors } = await district.ask(as, `query($id: ID!) { matter(id: $id) { ${selection} } }`, { id });
  if (errors) return { error: errors[0]!.extensions.code, message: errors[0]!.message };
  return data!['matter'];
}

const attempt = async (as: string, name: string, id: string, input?: object): Promise<any> =>
  district.act(as, name, { id, version: await district.versionOf(id) }, input);

const FIELDS = `state title mySeat { duty clock { kind } } documents { name } ... on LegalConsultation {
  facts question merchants persons author { code } reviewer { code } signatory source { id } sourceNumber
  opinions { number text author reviewer finding } }`;

describe('a consultation', () => {
  test('is asked, drafted by one expert, sent back and approved by another, signed, and read by who asked', async () => {
    const { id: sourceId, number } = await district.register('market');
    const upload = { key: 'contract', name: '转让合同.pdf', mediaType: 'application/pdf', size: 1, sha256: '0' };
    const id = await asked({ sourceId, receipts: receiptFor(upload, units['market']!) });
    const waiting = await see('law-society', id, FIELDS);
    expect(waiting).toMatchObject({ state: 'ASKED', mySeat: { duty: 'ASSIGN', clock: { kind: 'ASSIGN' } } });
    expect(waiting).toMatchObject({ persons: ['王**'], source: null, sourceNumber: number });
    expect(waiting.documents).toEqual([{ name: '转让合同.pdf' }]);
    expect(waiting.facts).not.toMatch(/王大海|13800001111/);
    expect((await see('expert-1', id, FIELDS)).error).toBe('NOT_FOUND');

    await district.do('law-society', 'legalConsultationAssign', id, pair());
    expect(await see('expert-1', id, FIELDS)).toMatchObject({ mySeat: { duty: 'DRAFT', clock: { kind: 'DRAFT' } } });
    await district.do('expert-1', 'legalConsultationDraft', id, OPINION);
    expect((await see('market', id, FIELDS)).opinions).toEqual([]);
    expect(await see('expert-2', id, FIELDS)).toMatchObject({ mySeat: { duty: 'REVIEW', clock: { kind: 'REVIEW' } } });
    await district.do('expert-2', 'legalConsultationSendBack', id, { reason: '请补充合同约定的情形' });
    await district.do('expert-1', 'legalConsultationDraft', id, OPINION);
    await district.do('expert-2', 'legalConsultationApprove', id);
    expect((await see('market', id, FIELDS)).opinions).toEqual([]);
    await district.do('law-society', 'legalConsultationSign', id);
    expect(await see('market', id, FIELDS)).toMatchObject({
      state: 'SIGNED',
      mySeat: { duty: null },
      author: { code: 'expert-1' },
      reviewer: { code: 'expert-2' },
      signatory: '冯专家',
      opinions: [{ number: 2, text: OPINION.text, finding: null }],
    });
    const working = (await see('expert-2', id, FIELDS)).opinions;
    expect(working.map(({ finding }: any) => finding)).toEqual([null, '请补充合同约定的情形']);
  });

  test('is found by words of its opinion by those who may, and by nobody else', async () => {
    const id = await signed({ title: '会员合同的格式条款' });
    const found = async (as: string) => {
      const query = '{ legalConsultations(filter: { text: "继受债务" }) { nodes { id } } }';
      const { data } = await district.ask(as, query);
      return data!['legalConsultations'].nodes.some((node: { id: string }) => node.id === id);
    };
    for (const as of ['market', 'law-society', 'expert-1', 'expert-2', 'centre'])
      expect(await found(as), as).toBe(true);
    for (const as of ['housing', 'expert-3', 'street']) expect(await found(as), as).toBe(false);
  });

  test('is cited by its number in the answer of the unit that asked, and of no other', async () => {
    const id = await signed();
    const { number } = await see('market', id, 'number');
    const answer = { body: '依法应予退款。', ground: '民法典', grounding: 'EXPLAINED', legalConsultationId: id };
    const handled = async (code: 'market' | 'housing'): Promise<string> => {
      const appeal = await district.register('community');
      await district.do('centre', 'appealDispatch', appeal.id, { leadUnitId: units[code], task: '核实' });
      await district.do(code, 'workOrderAccept', appeal.id);
      await district.do(code, 'workOrderRecordContact', appeal.id, { reached: true, record: '已联系' });
      return appeal.id;
    };
    const other = await handled('housing');
    expect((await attempt('housing', 'workOrderReply', other, answer)).issues).toEqual([
      { path: 'legalConsultationId', code: 'citable' },
    ]);
    const own = await handled('market');
    await district.do('market', 'workOrderReply', own, answer);
    const { replies } = await see('market', own, '... on Appeal { replies { legalConsultation { number } } }');
    expect(replies).toEqual([{ legalConsultation: { number } }]);
    const unsigned = { ...answer, legalConsultationId: await asked() };
    const another = await handled('market');
    expect((await attempt('market', 'workOrderReply', another, unsigned)).issues).toMatchObject([{ code: 'citable' }]);
  });
});

describe('what is refused', () => {
  test('an expert with a conflict of interest is not assigned: for a unit, a merchant or a person (济南市12345条例 Art. 32)', async () => {
    const refused = async (id: string) =>
      (await attempt('law-society', 'legalConsultationAssign', id, pair('expert-1', 'expert-3'))).__typename;
    expect(await refused(await asked({}, 'housing'))).toBe('ConflictOfInterest');
    expect(await refused(await asked({ merchants: '跃动健身有限公司（示例）' }))).toBe('ConflictOfInterest');
    const concerned = await asked({ persons: '林小满' });
    expect(await refused(concerned)).toBe('ConflictOfInterest');
    expect((await see('expert-3', concerned, 'id')).error).toBe('NOT_FOUND');
    const free = await asked();
    await district.do('law-society', 'legalConsultationAssign', free, pair('expert-1', 'expert-3'));
  });

  test('whoever stands aside sees nothing of it any more, and is not assigned again', async () => {
    const id = await drafted();
    await district.do('expert-1', 'legalConsultationRecuse', id);
    expect((await see('expert-1', id, 'id')).error).toBe('NOT_FOUND');
    expect((await see('expert-2', id, 'id')).error).toBe('NOT_FOUND');
    expect(await see('law-society', id, FIELDS)).toMatchObject({ state: 'ASKED', mySeat: { duty: 'ASSIGN' } });
    const again = await attempt('law-society', 'legalConsultationAssign', id, pair());
    expect(again.__typename).toBe('ConflictOfInterest');
    await district.do('law-society', 'legalConsultationAssign', id, pair('expert-2', 'expert-3'));
  });

  test('a question is taken back from experts who are silent: they see nothing of it any more, and others are assigned', async () => {
    const id = await drafted();
    expect((await attempt('expert-1', 'legalConsultationRelease', id, { reason: '催' })).__typename).toBe(
      'NotPermitted',
    );
    await district.do('law-society', 'legalConsultationRelease', id, { reason: '复核专家因病不能承办' });
    for (const expert of ['expert-1', 'expert-2']) {
      expect((await see(expert, id, 'id')).error).toBe('NOT_FOUND');
      const unit = await district.unit(expert);
      expect(await district.direct(unit, 'select 1 from legal_opinion where matter_id = $1', [id])).toEqual([]);
    }
    expect(await see('law-society', id, FIELDS)).toMatchObject({ state: 'ASKED', mySeat: { duty: 'ASSIGN' } });
    await district.do('law-society', 'legalConsultationAssign', id, pair());
    expect(await see('expert-1', id, FIELDS)).toMatchObject({ state: 'ASSIGNED' });
  });

  test('nobody reviews the own draft, not as another expert either; one expert is not both', async () => {
    const id = await asked();
    const twice = await attempt('law-society', 'legalConsultationAssign', id, pair('expert-1', 'expert-1'));
    expect(twice.__typename).toBe('ExpertNotEligible');
    const own = await drafted();
    expect((await attempt('expert-1', 'legalConsultationApprove', own)).hindrance).toBe('SEAT');
    const { schema } = district.services.districts.get('370202')!;
    await district.asSuperuser(
      `update ${schema}.matter set proposer = (select account_id from ${schema}.member where username = 'expert-2') where id = $1`,
      [own],
    );
    expect((await attempt('expert-2', 'legalConsultationApprove', own)).hindrance).toBe('PERSON');
  });

  test('an expert of another field, a unit that is none, a source out of sight', async () => {
    const labour = await asked({ field: 'LABOUR' });
    const of = (authorId: string | undefined) => ({ ...pair(), authorId });
    expect((await attempt('law-society', 'legalConsultationAssign', labour, pair())).__typename).toBe(
      'ExpertNotEligible',
    );
    const id = await asked();
    const wrong = await attempt('law-society', 'legalConsultationAssign', id, of(units['market']));
    expect(wrong.__typename).toBe('ExpertNotEligible');
    const { id: sourceId } = await district.register('tourism');
    const unseen = await district.act('market', 'legalConsultationAsk', {}, question({ sourceId }));
    expect(unseen.__typename).toBe('ConsultationSourceNotFound');
  });

  test('experts do not assign, the society does not draft, who asked does not sign', async () => {
    const id = await drafted();
    expect((await attempt('law-society', 'legalConsultationApprove', id)).hindrance).toBe('SEAT');
    await district.do('expert-2', 'legalConsultationApprove', id);
    for (const as of ['market', 'expert-1', 'expert-2'])
      expect((await attempt(as, 'legalConsultationSign', id)).hindrance, as).toBe('SEAT');
    expect((await attempt('expert', 'legalConsultationSign', id)).hindrance).toMatch(/ROLE|SEAT/);
  });
});

describe('the panel', () => {
  test('an expert declares for whom to stand aside; an expert off the panel is not assigned', async () => {
    const id = experts['expert-3']!;
    await district.do('expert-3', 'legalExpertRevise', id, { fields: ['CONSUMER'], recusedNames: '蓝湾健身（示例）' });
    const panel = await see('law-society', id, '... on LegalExpert { recusedNames recusedUnits fieldLabels }');
    expect(panel).toEqual({ recusedNames: ['蓝湾健身（示例）'], recusedUnits: [], fieldLabels: ['消费维权'] });
    expect((await see('market', id, 'id')).error).toBe('NOT_FOUND');
    const asking = await asked();
    const assign = () => attempt('law-society', 'legalConsultationAssign', asking, pair('expert-1', 'expert-3'));
    expect((await assign()).__typename).toBe('ConflictOfInterest');
    await district.do('law-society', 'legalExpertRetire', id);
    expect((await assign()).__typename).toBe('ExpertNotEligible');
    const notOne = await district.act(
      'law-society',
      'legalExpertEnrol',
      {},
      { unitId: units['market'], fields: ['CIVIL'] },
    );
    expect(notOne.__typename).toBe('UnitNotEligible');
  });
});
