import { HOLIDAYS } from '../kernel/calendar/index.ts';
import type { District } from '../kernel/database/index.ts';
import { operation, systemPrincipal } from '../kernel/database/index.ts';
import { actNamed, performNamed } from '../matter/index.ts';
import type { Services } from '../services.ts';
import { openDistrict } from '../services.ts';
import { MemberRole, UnitKind } from '../unit/index.ts';
import { seedDemoAlerts } from './alerts.ts';
import { seedDemoCalendar } from './calendar.ts';
import { seedDemoCircular } from './circular.ts';
import { seedDemoDeputies } from './deputy.ts';
import { seedDemoCompensation } from './compensation.ts';
import { seedDemoConsultations } from './consultations.ts';
import { DIVISIONS } from './divisions.ts';
import { seedDemoGrid } from './grid.ts';
import { seedDemoHistory } from './history.ts';
import { seedDemoLinkage } from './linkage.ts';
import { seedDemoKnowledge } from './knowledge.ts';
import { seedDemoMerchants } from './merchants.ts';
import { seedDemoMeetings } from './meetings.ts';
import { Participants } from './participants.ts';
import { CATEGORIES, DEPARTMENTS, OTHER_UNITS, STATUTORY_PERIODS } from './units.ts';
import { seedDemoRules } from './rules.ts';
import { seedDemoWork } from './work.ts';

/** An account of the demo: who it is, and in which unit. */
interface DemoAccount {
  readonly username: string;
  readonly unit: string;
  readonly name: string;
  readonly roles: readonly MemberRole[];
  /** Another unit that the person works for as well, and as what. */
  readonly also?: { readonly unit: string; readonly roles: readonly MemberRole[] };
}

const WORKING = [MemberRole.HEAD, MemberRole.HANDLER];

/** Sign-in names of the demo district. The people are invented. */
export const DEMO_ACCOUNTS: readonly DemoAccount[] = [
  { username: 'centre', unit: 'centre', name: '周调度', roles: WORKING },
  { username: 'operator', unit: 'centre', name: '韩回访', roles: [MemberRole.HANDLER] },
  { username: 'leader', unit: 'leadership', name: '区领导甲', roles: WORKING },
  { username: 'street', unit: '370202001', name: '孙街办', roles: WORKING },
  { username: 'community', unit: '370202001001', name: '钱网格', roles: [MemberRole.HEAD, MemberRole.GRID_WORKER] },
  { username: 'market', unit: 'market', name: '李处理', roles: WORKING },
  { username: 'housing', unit: 'housing', name: '吴住建', roles: WORKING },
  { username: 'tourism', unit: 'tourism', name: '郑文旅', roles: WORKING },
  { username: 'court', unit: 'court', name: '王法官', roles: WORKING },
  { username: 'procuratorate', unit: 'procuratorate', name: '赵检察', roles: WORKING },
  { username: 'law-society', unit: 'law-society', name: '冯专家', roles: [...WORKING, MemberRole.LEGAL_EXPERT] },
  {
    username: 'expert',
    unit: 'law-society',
    name: '沈两岗',
    roles: [MemberRole.LEGAL_EXPERT, MemberRole.HANDLER],
    also: { unit: 'consumers', roles: [MemberRole.MEDIATOR, MemberRole.HANDLER] },
  },
  { username: 'expert-1', unit: 'expert-1', name: '顾主笔', roles: [MemberRole.LEGAL_EXPERT] },
  { username: 'expert-2', unit: 'expert-2', name: '梁复核', roles: [MemberRole.LEGAL_EXPERT] },
  { username: 'expert-3', unit: 'expert-3', name: '秦回避', roles: [MemberRole.LEGAL_EXPERT] },
  { username: 'association', unit: 'consumers', name: '陈调解', roles: [...WORKING, MemberRole.MEDIATOR] },
  { username: 'deputy', unit: 'deputy-1', name: '代表甲', roles: [MemberRole.HEAD, MemberRole.MEDIATOR] },
  { username: 'station', unit: 'station-1', name: '马站长', roles: WORKING },
  { username: 'admin', unit: 'centre', name: '管理员', roles: [MemberRole.ADMINISTRATOR] },
];

/** Code of the district that the demo is about. */
export const DEMO_DISTRICT = '370202';

/** Seeds the demo: 市南区, and a second small district, so that the outer wall can be tried as well. */
export async function seedDemo(services: Services, password: string): Promise<void> {
  const main = await openDistrict(services, { id: DEMO_DISTRICT, name: '青岛市市南区', demo: true });
  await new Seeding(services, main, password).wholeDistrict();
  const second = await openDistrict(services, { id: '370203', name: '青岛市市北区', demo: true });
  await new Seeding(services, second, password).smallDistrict();
}

/** Departments that the demo pairs with communities. */
const PAIRED = ['housing', 'urban', 'market'];

/** What the main demo district did in the last weeks and is doing now; specs begin without it. */
export async function seedDemoPast(services: Services): Promise<void> {
  const people = await Participants.of(services, services.districts.get(DEMO_DISTRICT)!);
  const seeds = [
    seedDemoCalendar,
    seedDemoHistory,
    seedDemoKnowledge,
    seedDemoCircular,
    seedDemoMeetings,
    seedDemoWork,
    seedDemoAlerts,
    seedDemoLinkage,
    seedDemoMerchants,
    seedDemoDeputies,
    seedDemoRules,
    seedDemoCompensation,
    seedDemoGrid,
    seedDemoConsultations,
  ];
  for (const seed of seeds) await seed(people);
}

/** Fills a district by the same acts that an administrator would do. */
class Seeding {
  private readonly units = new Map<string, string>();
  private readonly files = new Map<string, string>();

  constructor(
    private readonly services: Services,
    private readonly district: District,
    private readonly password: string,
  ) {
    this.units.set('centre', district.centreId);
  }

  async wholeDistrict(): Promise<void> {
    await this.calendar();
    for (const street of DIVISIONS) {
      await this.unit({
        code: street.code,
        name: street.name,
        shortName: street.name.replace('街道', ''),
        kind: UnitKind.SUB_DISTRICT,
        areaCode: street.code,
      });
      for (const [code, name] of street.communities)
        await this.unit({
          code,
          name,
          shortName: name.replace('社区', ''),
          kind: UnitKind.COMMUNITY,
          areaCode: code,
          parent: street.code,
        });
    }
    for (const [code, name, shortName, duty] of DEPARTMENTS)
      await this.unit({ code, name, shortName, kind: UnitKind.DEPARTMENT, duty });
    for (const unit of OTHER_UNITS) await this.unit(unit);
    await this.readIds();
    await this.catalogue();
    await this.pairings();
    for (const account of DEMO_ACCOUNTS) await this.member(account, account.username);
  }

  async smallDistrict(): Promise<void> {
    await this.calendar();
    await this.unit({ code: 'market', name: '区市场监督管理局', shortName: '市监局', kind: UnitKind.DEPARTMENT });
    await this.readIds();
    const people = DEMO_ACCOUNTS.filter(
      (account) => ['centre', 'market'].includes(account.unit) && account.username !== 'admin',
    );
    for (const account of people) await this.member(account, `${account.username}-2`);
  }

  private async calendar(): Promise<void> {
    const years = new Set(HOLIDAYS.map((day) => Number(day.date.slice(0, 4))));
    for (const year of years)
      await this.act('calendarYearSet', this.district.fileId, {
        year,
        days: HOLIDAYS.filter((day) => day.date.startsWith(`${year}-`)).map(({ date, kind, name }) => ({
          date,
          kind,
          name,
        })),
      });
  }

  private async unit({ parent, ...unit }: SeedUnit): Promise<void> {
    const parentId = parent ? await this.idOf(parent) : undefined;
    await this.act('unitAdd', this.district.fileId, { ...unit, ...(parentId ? { parentId } : {}) });
  }

  private async catalogue(): Promise<void> {
    const paths = CATEGORIES.map(([path]) => ({ path }));
    await this.act('categoriesAdd', this.district.fileId, { categories: paths });
    const ids = await this.read<{ id: string; path: string }>('select id, path from category');
    for (const [path, unit, ground] of CATEGORIES)
      await this.act('dispatchRuleAdd', this.district.fileId, {
        categoryId: ids.find((row) => row.path === path)!.id,
        unitId: this.units.get(unit)!,
        ground,
      });
    for (const [path, basis, amount, unit] of STATUTORY_PERIODS)
      await this.act('statutoryPeriodAdd', this.district.fileId, {
        categoryId: ids.find((row) => row.path === path)!.id,
        basis,
        amount,
        unit,
      });
  }

  /** The communities of the first sub-district have their cadre and department; the others wait for theirs. */
  private async pairings(): Promise<void> {
    for (const [index, [code]] of DIVISIONS[0]!.communities.entries())
      await this.act(
        'communityPair',
        this.district.fileId,
        {
          departmentId: this.units.get(PAIRED[index % PAIRED.length]!)!,
          cadreName: `包联干部${'甲乙丙丁戊'[index]}`,
          cadrePost: '科级干部',
        },
        this.units.get(code),
      );
  }

  private async member({ unit, name, roles, also }: DemoAccount, username: string): Promise<void> {
    const unitId = this.units.get(unit)!;
    await this.act('memberAdd', this.files.get(unitId)!, {
      username,
      name,
      roles: [...roles],
      password: this.password,
    });
    if (also)
      await this.act('memberJoin', this.files.get(this.units.get(also.unit)!)!, { username, roles: [...also.roles] });
  }

  private async idOf(code: string): Promise<string> {
    const known = this.units.get(code);
    if (known) return known;
    const [row] = await this.read<{ id: string }>('select id from unit where code = $1', [code]);
    this.units.set(code, row!.id);
    return row!.id;
  }

  private async readIds(): Promise<void> {
    for (const row of await this.read<{ id: string; code: string }>('select id, code from unit'))
      this.units.set(row.code, row.id);
    for (const row of await this.read<{ id: string; unit: string }>('select id, unit_id as unit from unit_file'))
      if (!this.files.has(row.unit) || row.id === this.district.fileId) this.files.set(row.unit, row.id);
  }

  private read<Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    return operation(this.services.database, systemPrincipal(this.district, 'DEMO'), (tx) =>
      tx.execute<Row>(text, values),
    );
  }

  private async act(name: string, id: string, given: object, part?: string): Promise<void> {
    const { input: Input } = actNamed(name);
    const answer = await operation(this.services.database, systemPrincipal(this.district, 'DEMO'), async (tx) => {
      const [matter] = await tx.execute<{ version: number }>('select version from matter where id = $1', [id]);
      return performNamed(tx, name, {
        id,
        version: matter?.version ?? 0,
        input: toInput(Input!, given),
        ...(part ? { part } : {}),
      });
    });
    if (!answer.done) throw new Error(`The demo could not be seeded: ${name}: ${JSON.stringify(answer.problem)}`);
  }
}

interface SeedUnit {
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly kind: UnitKind;
  readonly parent?: string;
  readonly areaCode?: string;
  readonly duty?: string;
}

function toInput(Input: new () => object, given: object): object {
  return Object.assign(new Input(), given);
}
