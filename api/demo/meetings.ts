import type { District, Principal } from '../kernel/database/index.ts';
import { operation, systemPrincipal } from '../kernel/database/index.ts';
import { actNamed, performNamed } from '../matter/index.ts';
import type { Services } from '../services.ts';

interface MemberRow {
  readonly memberId: string;
  readonly memberName: string;
  readonly roles: string[];
  readonly unitId: string;
  readonly unitName: string;
  readonly unitKind: string;
}

const MEMBER = `select m.id as "memberId", m.name as "memberName", m.roles, u.id as "unitId", u.name as "unitName",
                       u.kind as "unitKind"
                  from member m join unit u on u.id = m.unit_id where m.username = $1`;
const HOUR = 3_600_000;
const inHours = (hours: number): Date => new Date(Date.now() + hours * HOUR);

/** Coordination meetings of the demo district: one that was held, with a decision open, and one that is planned. */
export async function seedDemoMeetings(services: Services, district: District): Promise<void> {
  const acting = new Participants(services, district);
  const market = await acting.unitOf('market');
  const housing = await acting.unitOf('housing');
  const plan = (title: string, startsAt: Date, hours: number) => ({
    title,
    level: 'ROUTINE',
    startsAt,
    endsAt: new Date(startsAt.getTime() + hours * HOUR),
    place: '指挥中心三楼会议室',
    chairUnitId: district.centreId,
    chairName: '周调度 主任',
  });
  const held = await acting.do('centre', 'meetingPlan', null, plan('本周调度会', inHours(1), 2));
  const item = { title: '预付卡退费集中化解', detail: '同一商户退费诉求较多。', unitIds: [market, housing] };
  await acting.do('centre', 'meetingAddItem', held, item);
  await acting.do('centre', 'meetingCall', held);
  await acting.do('market', 'meetingAccept', held, { attendee: '李处理 科长' });
  await acting.do('housing', 'meetingAccept', held, { attendee: '吴住建 科长' });
  await acting.do('centre', 'meetingBegin', held);
  const invited = await acting.ids(held, 'meeting_invitation');
  const units = invited.map((invitationId) => ({ invitationId, present: true }));
  await acting.do('centre', 'meetingRecordAttendance', held, { units });
  const [itemId] = await acting.ids(held, 'meeting_item');
  const minutes = '市场监管局汇报退费进度，住建部门配合核查经营场所租约。';
  await acting.do('centre', 'meetingRecordItem', held, { minutes }, itemId);
  const decision = { text: '逐户核实余额并完成退费，报送清单', unitId: market, dueAt: inHours(24 * 7) };
  await acting.do('centre', 'meetingDecide', held, decision, itemId);
  await acting.do('centre', 'meetingEnd', held);
  await acting.do('centre', 'meetingSign', held);
  const planned = await acting.do('centre', 'meetingPlan', null, plan('下周调度会', inHours(24 * 7), 2));
  await acting.do('centre', 'meetingAddItem', planned, { title: '停车收费诉求研判', unitIds: [housing] });
}

/** Acts as the accounts of the demo, as they would in the portal. */
class Participants {
  constructor(
    private readonly services: Services,
    private readonly district: District,
  ) {}

  async unitOf(username: string): Promise<string> {
    return (await this.member(username)).unitId;
  }

  async ids(matterId: string, table: 'meeting_item' | 'meeting_invitation'): Promise<string[]> {
    const rows = await this.read<{ id: string }>(`select id from ${table} where matter_id = $1 order by id`, [
      matterId,
    ]);
    return rows.map(({ id }) => id);
  }

  /** Does an act on a matter as it stands; answers with the matter. */
  async do(username: string, name: string, id: string | null, given: object = {}, part?: string): Promise<string> {
    const { input: Input } = actNamed(name);
    const who = await this.principalOf(username);
    const answer = await operation(this.services.database, who, async (tx) => {
      const [matter] = await tx.execute<{ version: number }>('select version from matter where id = $1', [id]);
      const input = Input ? Object.assign(new Input(), given) : null;
      return performNamed(tx, name, { id, version: matter?.version ?? 0, part: part ?? null, input });
    });
    if (!answer.done) throw new Error(`The demo could not be seeded: ${name}: ${JSON.stringify(answer.problem)}`);
    return answer.matterId;
  }

  private async principalOf(username: string): Promise<Principal> {
    const member = await this.member(username);
    const actor = { type: 'MEMBER' as const, ...member };
    return { district: this.district, principal: member.unitId, actor, locale: 'zh-CN' };
  }

  private async member(username: string): Promise<MemberRow> {
    const [row] = await this.read<MemberRow>(MEMBER, [username]);
    return row!;
  }

  private read<Row extends object>(text: string, values: readonly unknown[]): Promise<Row[]> {
    return operation(this.services.database, systemPrincipal(this.district, 'DEMO'), (tx) =>
      tx.execute<Row>(text, values),
    );
  }
}
