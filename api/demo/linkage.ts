import { dateOf } from '../kernel/calendar/index.ts';
import type { Participants } from './participants.ts';

const HOUR_MS = 3_600_000;
const STUDIO = '蓝湾健身（示例）';
const SUBJECT = '消费维权 / 预付卡 / 闭店退费';
const ASKED = [
  '健身房一夜关门，年卡余额无人退',
  '私教课还剩二十六节，门店停业联系不上',
  '储物柜押金未退，店长电话停机',
];

/** Work that several units do together: a joint case with its tasks and decision, and a mediation that came out of it. */
export async function seedDemoLinkage(people: Participants): Promise<void> {
  const jointCase = await seedJointCase(people);
  await seedMediation(people, jointCase);
}

async function seedJointCase(people: Participants): Promise<string> {
  const [subject] = await people.rows<{ id: string }>('select id from category where path = $1', [SUBJECT]);
  const appealIds: string[] = [];
  for (const title of ASKED)
    appealIds.push(
      await people.do('community', 'appealRegister', null, {
        type: 'COMPLAINT',
        channel: 'GRID',
        title,
        body: `${title}，希望退还余额。`,
        merchant: STUDIO,
        categoryId: subject!.id,
        subDistrictId: people.unitOf('street'),
        communityId: people.unitOf('community'),
        appellant: { name: '林小满', phone: '13800000000' },
      }),
    );
  const id = await people.do('centre', 'jointCaseOpen', null, {
    appealIds,
    reason: 'OVERLAPPING_MANDATE',
    title: '蓝湾健身闭店联合处置',
    facts: '健身场所未提前公告即关闭，多名消费者预付余额未退；场地为转租，承租与经营主体不一致，职责涉及多个部门。',
    leadUnitId: people.unitOf('market'),
    invited: [
      { unitId: people.unitOf('street'), role: 'CO_HANDLER' },
      { unitId: people.unitOf('association'), role: 'MEDIATOR' },
      { unitId: people.unitOf('procuratorate'), role: 'CONSULTANT' },
      { unitId: people.unitOf('court'), role: 'CONSULTANT' },
      { unitId: people.unitOf('deputy'), role: 'OBSERVER' },
    ],
  });
  for (const as of ['market', 'street', 'association', 'procuratorate']) await people.do(as, 'jointCaseTakeSeat', id);
  await people.do('market', 'jointCaseBegin', id);
  await people.do('centre', 'jointCaseDecide', id, {
    text: '由市场监管局统一登记、集中答复；消费者协会组织集中调解；检察院评估公益诉讼线索。',
    ground: '首次联席会议',
  });
  const assign = (as: string, title: string, workingDays: number): Promise<string> =>
    people.do('market', 'jointTaskAssign', id, { unitId: people.unitOf(as), title, workingDays });
  await assign('market', '核对预付卡登记与余额，形成消费者清单', 3);
  await assign('street', '联系场地出租方，核实租约和押金', 2);
  await people.do('street', 'jointCaseDiscuss', id, { text: '已联系到出租方，同意提供租赁合同复印件。' });
  return id;
}

async function seedMediation(people: Participants, originId: string): Promise<void> {
  const act = (name: string, given: object, part?: string): Promise<string> =>
    people.do('association', name, id, given, part ? { part } : {});
  const id = await people.do('association', 'mediationApply', null, {
    title: '蓝湾健身退费纠纷',
    bodyUnitId: people.unitOf('association'),
    originId,
    facts: '申请人于今年三月办理健身年卡，门店十一月停业，年卡剩余七个月。',
    claims: '退还年卡余额 1,240 元。',
    parties: [
      { role: 'APPLICANT', kind: 'PERSON', name: '林小满', phone: '13800000000' },
      { role: 'RESPONDENT', kind: 'ORGANISATION', name: STUDIO },
    ],
  });
  const ofMatter = 'select id from mediation_party where matter_id = $1 order by id';
  const parties = (await people.rowsOf<{ id: string }>('association', ofMatter, [id])).map((party) => party.id);
  for (const party of parties)
    await act('mediationRecordConsent', { consents: true, manner: 'BY_PHONE', acceptsDeputies: true }, party);
  await act('mediationAppoint', {
    mediators: [
      { unitId: people.unitOf('association'), memberId: people.actor('association').memberId, choice: 'DESIGNATED' },
    ],
  });
  await act('mediationHoldSession', {
    beganAt: new Date(people.now.getTime() - 3 * HOUR_MS),
    endedAt: new Date(people.now.getTime() - HOUR_MS),
    place: '云霄路社区调解室',
    open: false,
    presentPartyIds: parties,
    record: '双方核对余额，经营者同意分两期退还，消费者同意撤回投诉。',
  });
  const day = (ahead: number): string => dateOf(new Date(people.now.getTime() + ahead * 24 * HOUR_MS));
  await act('mediationReachAgreement', {
    form: 'WRITTEN',
    facts: '余额经双方核对为 1,240 元。',
    liabilities: '经营者承担退款责任。',
    content: '经营者分两期退还年卡余额；全部退还后，申请人不再就此主张权利。',
    performanceManner: '银行转账',
    instalments: [
      { what: '退还年卡余额第一期', amount: 62_000, dueDate: day(7) },
      { what: '退还年卡余额第二期', amount: 62_000, dueDate: day(21) },
    ],
  });
}
