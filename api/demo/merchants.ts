import { dateOf, daysAfter } from '../kernel/calendar/index.ts';
import type { Participants } from './participants.ts';

const STUDIO = '蓝湾健身（示例）';
const HOUR_MS = 3_600_000;

/** The merchants of the demo: the studio that closed, with its consumers on one register, and a platform that was talked to. */
export async function seedDemoMerchants(people: Participants): Promise<void> {
  const day = (ahead: number): string => daysAfter(dateOf(people.now), ahead);
  const studio = await people.do('market', 'merchantEnter', null, {
    name: '青岛蓝湾健身有限公司（示例）',
    calledName: STUDIO,
    address: '云霄路 18 号',
    associationId: people.unitOf('association'),
  });
  await people.do('association', 'merchantRecordMeasure', studio, {
    kind: 'CORRECTION',
    what: '约见法定代表人，要求三日内公示退费方案。',
    takenOn: day(-1),
  });
  await seedClosure(people, studio, day);
  await seedInterview(people, day);
}

async function seedClosure(people: Participants, merchantId: string, day: (ahead: number) => string): Promise<void> {
  const id = await people.do('market', 'closureDeclare', null, {
    merchantId,
    closedOn: day(-6),
    facts: '门店未提前公告即停业，器材已搬离；场地为转租，押金情况正在核实。',
  });
  const register = (as: string, input: object): Promise<string> => people.do(as, 'closureRegisterClaim', id, input);
  await register('market', {
    name: '林小满',
    phone: '13800000000',
    kind: 'STORED_VALUE',
    cardNumber: 'LW-0318',
    paid: 300_000,
    bonus: 50_000,
    balance: 210_000,
    paidOn: day(-120),
    proof: '收据一张，付款记录一份',
  });
  await register('association', {
    name: '周海',
    phone: '13800000001',
    kind: 'COUNT',
    cardNumber: 'LW-0552',
    paid: 520_000,
    paidOn: day(-200),
    times: 40,
    timesLeft: 26,
    proof: '私教课合同',
  });
  await register('market', {
    name: '吴潮生',
    phone: '13800000002',
    kind: 'UNLIMITED',
    paid: 198_000,
    paidOn: day(-150),
    startsOn: day(-150),
    endsOn: day(214),
  });
  const rows = await people.rowsOf<{ id: string }>(
    'market',
    'select id from closure_claim where matter_id = $1 order by number',
    [id],
  );
  const [first, second] = rows.map((row) => row.id) as [string, string];
  await people.do('market', 'closureVerifyClaim', id, verified(day(-120), STORED), { part: first });
  await people.do('market', 'closureVerifyClaim', id, verified(day(-200), COUNTED), { part: second });
  await people.do('market', 'closureExit', id, { exit: 'REFUND', dueOn: day(9) }, { part: first });
  await people.do('market', 'closureExit', id, TRANSFER, { part: second });
  await people.do('market', 'closureHandOver', id, {
    receiverName: '属地派出所',
    facts: '停业前一周仍在办理充值，负责人联系不上。',
  });
}

const STORED = { kind: 'STORED_VALUE', paid: 300_000, bonus: 50_000, balance: 210_000 };
const COUNTED = { kind: 'COUNT', paid: 520_000, times: 40, timesLeft: 26 };
const TRANSFER = { exit: 'TRANSFER', remark: '海风健身（示例）承接剩余 26 节私教课。', consents: true };

function verified(paidOn: string, card: object): object {
  return { ...card, paidOn, fault: 'MERCHANT', finding: '与收据、门店消费记录一致。' };
}

async function seedInterview(people: Participants, day: (ahead: number) => string): Promise<void> {
  const platform = await people.do('centre', 'merchantEnter', null, {
    name: '海螺订房（示例）',
    isPlatform: true,
    associationId: people.unitOf('lodging'),
  });
  const id = await people.do('centre', 'interviewCall', null, {
    merchantIds: [platform],
    convenerIds: [people.unitOf('market'), people.unitOf('tourism')],
    purpose: '旺季退订、加价纠纷集中，请平台说明退订规则和处理时限。',
    issues: [{ what: '退订规则不明显，临期退订全额扣款' }, { what: '平台客服应答慢，商户与平台互相推诿' }],
    place: '区市场监督管理局会议室',
    startsAt: new Date(people.now.getTime() + HOUR_MS),
  });
  await people.do('centre', 'interviewHold', id, {
    heldAt: people.now,
    heldIn: '区市场监督管理局会议室',
    present: '平台客服负责人、三家民宿经营者',
    record: '平台承认退订提示不醒目，同意整改；民宿经营者同意先行退款。',
    commitments: [
      { merchantId: platform, what: '订单页醒目公示退订规则', dueOn: day(7) },
      { merchantId: platform, what: '本月内退还已核实的十二笔订单', dueOn: day(14) },
    ],
  });
}
