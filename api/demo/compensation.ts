import { dateOf } from '../kernel/calendar/index.ts';
import type { Participants } from './participants.ts';

const DAY_MS = 24 * 3_600_000;
const YUAN = 100;
const RULE = {
  capPerClaim: 2_000 * YUAN,
  capPerMerchant: 20_000 * YUAN,
  capPerYear: 200_000 * YUAN,
  ground: '区消费者协会先行赔付基金管理办法（示例）',
};
const GYM = '潮声健身（示例）';
const YOGA = '海岸瑜伽馆（示例）';
const SALON = '浪花美发（示例）';

interface Asked {
  readonly merchant: string;
  readonly title: string;
  readonly yuan: number;
  readonly consumer: { readonly name: string; readonly phone: string; readonly account: string };
}

/** A fund of the consumers’ association, and claims on it: to be decided, to be paid, in recovery, to be written off. */
export async function seedDemoCompensation(people: Participants): Promise<void> {
  const keeper = (name: string, id: string, given?: object, part?: string): Promise<string> =>
    people.do('association', name, id, given, part ? { part } : {});
  const fundId = await people.do('association', 'compensationFundOpen', null, {
    name: '消费者权益先行赔付基金',
    rule: RULE,
    filerIds: [people.unitOf('market'), people.unitOf('tourism'), people.unitOf('street')],
  });
  const money = { kind: 'CONTRIBUTION', amount: 50_000 * YUAN, voucher: '拨 2026-01', memo: '年度拨入' };
  await keeper('compensationFundBook', fundId, money);
  const deposit = { kind: 'DEPOSIT', amount: 3_000 * YUAN, merchant: SALON, voucher: '存 2026-07' };
  await keeper('compensationFundBook', fundId, deposit);

  const day = (ahead: number): string => dateOf(new Date(people.now.getTime() + ahead * DAY_MS));
  const paid = async (asked: Asked): Promise<string> => {
    const id = await propose(people, fundId, asked);
    await keeper('compensationApprove', id);
    await keeper('compensationPay', id, { voucher: `付 ${asked.consumer.phone.slice(-4)}` });
    return id;
  };
  const assigned = async (asked: Asked): Promise<string> => {
    const id = await paid(asked);
    const half = (asked.yuan * YUAN) / 2;
    const instalments = [
      { amount: half, dueDate: day(7) },
      { amount: half, dueDate: day(37) },
    ];
    await keeper('compensationAssign', id, { assignedOn: day(0), notifiedOn: day(0), instalments });
    return id;
  };
  const recovering = await assigned({
    merchant: GYM,
    title: '健身年卡余额无人退还',
    yuan: 1_200,
    consumer: { name: '林小满', phone: '13800002001', account: '6222020000002001' },
  });
  const [first] = await people.rowsOf<{ id: string }>(
    'association',
    'select id from compensation_instalment where matter_id = $1 order by number limit 1',
    [recovering],
  );
  await keeper('compensationRecordRecovery', recovering, { amount: 600 * YUAN, voucher: '收 2026-11' }, first!.id);
  const lost = await assigned({
    merchant: '浅湾游泳馆（示例）',
    title: '游泳馆注销，次卡余额未退',
    yuan: 800,
    consumer: { name: '江一帆', phone: '13800002002', account: '6222020000002002' },
  });
  // Proposed by the colleague, so that the head decides.
  const reason = '经营者已注销，未发现可供追偿的财产。';
  await people.do('expert@consumers', 'compensationAskWriteOff', lost, { reason });
  await paid({
    merchant: SALON,
    title: '美发储值卡余额未退',
    yuan: 500,
    consumer: { name: '何向晚', phone: '13800002003', account: '6222020000002003' },
  });
  const approved = await propose(people, fundId, {
    merchant: GYM,
    title: '私教课未上完，门店停业',
    yuan: 1_600,
    consumer: { name: '苏明月', phone: '13800002004', account: '6222020000002004' },
  });
  await keeper('compensationApprove', approved);
  await propose(people, fundId, {
    merchant: YOGA,
    title: '瑜伽馆搬迁后不退课时费',
    yuan: 960,
    consumer: { name: '许清和', phone: '13800002005', account: '6222020000002005' },
  });
}

async function propose(people: Participants, fundId: string, asked: Asked): Promise<string> {
  const { merchant, title, yuan, consumer } = asked;
  const sourceId = await people.do('market', 'appealRegister', null, {
    type: 'COMPLAINT',
    channel: 'HOTLINE',
    title,
    body: `${title}，联系不上经营者，希望退还 ${yuan} 元。`,
    merchant,
    appellant: { name: consumer.name, phone: consumer.phone },
  });
  const receipts = await people.upload(
    'market',
    '消费凭证和同意书.txt',
    `${merchant} 消费凭证与先行赔付同意书（示例）\n`,
  );
  return people.do('market', 'compensationPropose', null, {
    sourceId,
    fundId,
    merchant,
    consumer,
    facts: `${title}；经营者拒不履行退款义务，联系未果。`,
    loss: yuan * YUAN,
    received: 0,
    amount: yuan * YUAN,
    consents: true,
    consentedOn: dateOf(people.now),
    receipts,
  });
}
