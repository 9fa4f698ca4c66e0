import { dateOf } from '../kernel/calendar/index.ts';
import type { Participants } from './participants.ts';

const MERCHANT = '海之韵健身（示例）';
const GROUND = '潍坊市12345条例第二十六条';

/** Rules that the demo begins with; the rise fires on the appeals below. */
const RULES = [
  {
    name: '逾期一天提请督办',
    condition: 'OVERDUE',
    hours: 24,
    response: 'PROPOSE',
    noticeType: 'SUPERVISION_ORDER',
    ground: GROUND,
    requirement: '三日内办结，逐件答复诉求人，并报整改措施。',
  },
  {
    name: '同一经营者诉求骤增',
    condition: 'SUDDEN_RISE',
    subject: 'MERCHANT',
    least: 3,
    windowDays: 7,
    earlier: 4,
    deviations: 2,
    response: 'ALERT',
    noticeType: 'REMINDER',
    ground: GROUND,
    requirement: '核查经营者情况，防止矛盾扩大，并报处置情况。',
  },
  {
    name: '满意率低于目标',
    condition: 'RATE_UNDER',
    rate: 'SATISFACTION',
    target: 85,
    least: 5,
    response: 'ALERT',
    noticeType: 'REMINDER',
    ground: GROUND,
    requirement: '分析不满意原因，逐件重办。',
  },
] as const;

const APPEALS = ['闭店后会员卡余额不退', '私教课停课不退费', '健身卡无法转让也不退款'];

/** What goes on in the demo’s main district: appeals about one merchant, rules that watch, and a notice that was issued. */
export async function seedDemoAlerts(people: Participants): Promise<void> {
  const act = (name: string, given: object | undefined, id: string | null = null): Promise<string> =>
    people.do('centre', name, id, given);
  for (const rule of RULES) {
    const id = await act('alertRuleDraft', rule);
    await act('alertRuleAdopt', { fromDate: dateOf(people.now) }, id);
  }
  for (const title of APPEALS)
    await act('appealRegister', {
      type: 'COMPLAINT',
      channel: 'HOTLINE',
      title,
      body: `${title}，请协调退款。`,
      merchant: MERCHANT,
      appellant: { name: '示例诉求人', phone: '13800000000' },
    });
  const notice = await act('noticePropose', {
    type: 'SUPERVISION_ORDER',
    addresseeId: people.unitOf('market'),
    title: '预付卡闭店退费诉求集中',
    facts: `本周登记${MERCHANT}闭店不退费诉求${APPEALS.length}件。`,
    ground: GROUND,
    requirement: '查明余额和账户情况，逐件答复诉求人，并报整改措施。',
  });
  await act('noticeIssue', undefined, notice);
}
