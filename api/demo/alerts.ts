import { dateOf } from '../kernel/calendar/index.ts';
import type { Database, District, Principal } from '../kernel/database/index.ts';
import { operation, systemPrincipal } from '../kernel/database/index.ts';
import { actNamed, performNamed } from '../matter/index.ts';

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
export async function seedDemoAlerts(database: Database, district: District): Promise<void> {
  const who = await centreOf(database, district);
  const act: Do = async (name, given, id) => {
    const answer = await operation(database, who, async (tx) => {
      const [matter] = id
        ? await tx.execute<{ version: number }>('select version from matter where id = $1', [id])
        : [];
      const { input: Input } = actNamed(name);
      const input = Input && given ? Object.assign(new Input(), given) : null;
      return performNamed(tx, name, { id: id ?? null, version: matter?.version ?? null, input });
    });
    if (answer.done) return answer.matterId;
    if ((answer.problem as { __typename: string }).__typename === 'CalendarNotLoaded') throw new YearNotLoaded();
    throw new Error(`The demo could not be seeded: ${name}: ${JSON.stringify(answer.problem)}`);
  };
  try {
    await begin(act, await unitOf(database, district, 'market'));
  } catch (error) {
    // At the end of the last year whose calendar is known, the demo begins without work.
    if (!(error instanceof YearNotLoaded)) throw error;
  }
}

class YearNotLoaded extends Error {}

type Do = (name: string, given: object | null, id?: string) => Promise<string>;

async function begin(act: Do, addresseeId: string): Promise<void> {
  for (const rule of RULES) {
    const id = await act('alertRuleDraft', rule);
    await act('alertRuleAdopt', { fromDate: dateOf(new Date()) }, id);
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
    addresseeId,
    title: '预付卡闭店退费诉求集中',
    facts: `本周登记${MERCHANT}闭店不退费诉求${APPEALS.length}件。`,
    ground: GROUND,
    requirement: '查明余额和账户情况，逐件答复诉求人，并报整改措施。',
  });
  await act('noticeIssue', null, notice);
}

async function unitOf(database: Database, district: District, code: string): Promise<string> {
  const [unit] = await operation(database, systemPrincipal(district, 'DEMO'), (tx) =>
    tx.execute<{ id: string }>('select id from unit where code = $1', [code]),
  );
  return unit!.id;
}

/** The head of the demo’s command centre. */
async function centreOf(database: Database, district: District): Promise<Principal> {
  const [head] = await operation(database, systemPrincipal(district, 'DEMO'), (tx) =>
    tx.execute<{ id: string; name: string; roles: string[]; unit: string; kind: string }>(
      `select m.id, m.name, m.roles, u.name as unit, u.kind from member m join unit u on u.id = m.unit_id
        where m.unit_id = $1 and 'HEAD' = any(m.roles) order by m.username limit 1`,
      [district.centreId],
    ),
  );
  const { id: memberId, name: memberName, roles, unit: unitName, kind: unitKind } = head!;
  return {
    ...systemPrincipal(district, 'DEMO'),
    actor: { type: 'MEMBER', unitId: district.centreId, unitName, unitKind, memberId, memberName, roles },
  };
}
