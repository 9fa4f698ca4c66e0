import type { District, MemberActor, Principal } from '../kernel/database/index.ts';
import { operation, systemPrincipal } from '../kernel/database/index.ts';
import { actNamed, performNamed } from '../matter/index.ts';
import type { Services } from '../services.ts';

/** Weeks of appeals before today, so that rates, rankings and charts of the demo have something to show. */
const WEEKS = 8;
const A_DAY = 2;
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** What is asked, of which subject, and who answers for it; invented. */
const ASKED: readonly (readonly [title: string, subject: string, unit: string])[] = [
  ['健身房停业，年卡余额未退', '消费维权 / 预付卡 / 闭店退费', 'market'],
  ['超市称重与标价不符', '消费维权 / 计量 / 短斤少两', 'market'],
  ['民宿退订不退押金', '旅游 / 民宿 / 退订纠纷', 'tourism'],
  ['夜间施工噪声扰民', '城市管理 / 噪声 / 夜间施工', 'urban'],
  ['餐饮油烟直排楼道', '城市管理 / 油烟 / 餐饮油烟', 'urban'],
  ['电梯反复停运', '住房 / 物业 / 电梯维修', 'housing'],
  ['物业收费项目不清', '住房 / 物业 / 收费纠纷', 'housing'],
  ['校门口车辆乱停', '交通 / 停车 / 乱停车', 'transport'],
  ['楼道堆放杂物无人清理', '住房 / 物业 / 收费纠纷', '370202001'],
  ['人行道地砖破损', '交通 / 停车 / 乱停车', '370202002'],
];
const AREAS = ['370202001', '370202002', '370202004', '370202005'];

interface Step {
  readonly as: MemberActor;
  readonly act: string;
  readonly input?: object;
  /** Hours after the appeal was registered. */
  readonly after: number;
}

/** Appeals of the last weeks, handled by acts that are dated then; what would lie ahead is not done yet. */
export class DemoHistory {
  readonly now = new Date();

  constructor(
    private readonly services: Services,
    private readonly district: District,
  ) {}

  async seed(): Promise<void> {
    const { units, subjects } = await this.registers();
    const today = Math.floor((this.now.getTime() + 8 * HOUR_MS) / DAY_MS) * DAY_MS - 8 * HOUR_MS;
    for (let index = 0; index < WEEKS * 7 * A_DAY; index += 1) {
      const begun = today - (WEEKS * 7 - 1 - Math.floor(index / A_DAY)) * DAY_MS + (9 + (index % A_DAY)) * HOUR_MS;
      // More of the same comes up in the last week: one subject is hot.
      const recent = begun > today - 7 * DAY_MS && index % 4 === 0;
      const [title, subject, unit] = ASKED[recent ? 0 : (index * 7) % ASKED.length]!;
      await this.appeal(begun, index, {
        title,
        categoryId: subjects.get(subject)!,
        subDistrictId: units.get(AREAS[index % AREAS.length]!)!.unitId,
        lead: units.get(unit)!,
        centre: units.get('centre')!,
      });
    }
  }

  private async appeal(begun: number, index: number, asked: Asked): Promise<void> {
    const { title, categoryId, subDistrictId, centre } = asked;
    const appellant = { name: '市民', phone: '13800000000' };
    const body = `${title}，请核实处理并答复。`;
    const input = { type: 'COMPLAINT', channel: 'HOTLINE', title, body, categoryId, subDistrictId, appellant };
    const id = await this.act({ as: centre, act: 'appealRegister', input, after: 0 }, begun, null);
    for (const step of id ? stepsOf(index, asked) : []) if (!(await this.act(step, begun, id))) return;
  }

  /** Does an act at its instant; answers with its matter, or null where that instant lies ahead. */
  async act({ as, act, input, after }: Step, begun: number, id: string | null): Promise<string | null> {
    const at = new Date(begun + after * HOUR_MS);
    if (at > this.now) return null;
    const who: Principal = { district: this.district, principal: as.unitId, locale: 'zh-CN', actor: as };
    const answer = await operation(
      this.services.database,
      who,
      async (tx) => {
        const [matter] = await tx.execute<{ version: number }>('select version from matter where id = $1', [id]);
        const { input: Input } = actNamed(act);
        const given = Input ? { input: Object.assign(new Input(), input) } : {};
        return performNamed(tx, act, { id, version: matter?.version ?? 0, ...given });
      },
      { at },
    );
    if (!answer.done) throw new Error(`The demo could not be seeded: ${act}: ${JSON.stringify(answer.problem)}`);
    return answer.matterId;
  }

  /** A member of each unit, the real one where there is an account, and the subjects by path. */
  async registers(): Promise<{ units: Map<string, MemberActor>; subjects: Map<string, string> }> {
    return operation(this.services.database, systemPrincipal(this.district, 'DEMO'), async (tx) => {
      const members = await tx.execute<Row>(
        `select u.code, u.id as "unitId", u.name as "unitName", u.kind as "unitKind", m.id as "memberId",
                m.name as "memberName"
           from unit u left join lateral (
             select id, name from member where unit_id = u.id and 'HEAD' = any(roles) order by name limit 1) m on true`,
      );
      const subjects = await tx.execute<{ id: string; path: string }>('select id, path from category');
      const actorOf = ({ memberId, memberName, ...unit }: Row): MemberActor => ({
        type: 'MEMBER',
        ...unit,
        memberId: memberId ?? unit.unitId,
        memberName: memberName ?? '值班员',
        roles: ['HEAD', 'HANDLER'],
      });
      return {
        units: new Map(members.map((row) => [row.code, actorOf(row)])),
        subjects: new Map(subjects.map(({ id, path }) => [path, id])),
      };
    });
  }
}

interface Row extends Pick<MemberActor, 'unitId' | 'unitName' | 'unitKind'> {
  readonly code: string;
  readonly memberId: string | null;
  readonly memberName: string | null;
}

interface Asked {
  readonly title: string;
  readonly categoryId: string;
  readonly subDistrictId: string;
  readonly lead: MemberActor;
  readonly centre: MemberActor;
}

/** Most are answered in time; some are accepted late, some leave the appellant dissatisfied. */
function stepsOf(index: number, { lead, centre }: Asked): Step[] {
  const dice = (index * 37 + 11) % 20;
  const late = dice === 3 ? 72 : 0;
  const resolved = dice % 6 !== 5;
  const answer = { reached: dice !== 7, resolved, satisfied: resolved && dice !== 2, outcome: 'CLOSE' };
  return [
    { as: centre, act: 'appealDispatch', input: { leadUnitId: lead.unitId, task: '请核实处理并答复' }, after: 0.5 },
    { as: lead, act: 'workOrderAccept', after: 1 + late },
    {
      as: lead,
      act: 'workOrderRecordContact',
      input: { reached: true, record: '已联系，了解情况。' },
      after: 2 + late,
    },
    {
      as: lead,
      act: 'workOrderReply',
      input: { body: '已核实处理，结果已告知。', ground: '市12345条例' },
      after: 30 + late + dice,
    },
    { as: centre, act: 'appealPassAudit', after: 52 + late + dice },
    { as: centre, act: 'appealRecordCallback', input: answer, after: 54 + late + dice },
  ];
}
