import fc from 'fast-check';
import { sweepClocks } from '../../api/clock-sweep.ts';
import type { TestDistrict } from '../support/district.ts';
import type { Cast } from './stories.ts';
import { STORIES, SURE } from './stories.ts';
import { at } from '../support/time.ts';

/** What happens next: how much time passes, to which appeal, and dice for what is done to it. */
export interface Step {
  readonly wait: Wait;
  readonly appeal: number;
  readonly dice: number;
}

/** Hours, or an instant at which a deadline or a month is just not over, or just over. */
type Wait = number | 'BEFORE_MONTH' | 'AT_MONTH' | 'AT_DEADLINE' | 'AFTER_DEADLINE';

export const step: fc.Arbitrary<Step> = fc.record({
  wait: fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(0, 0, 0.2, 1, 4, 20, 30) },
    { weight: 1, arbitrary: fc.constantFrom('BEFORE_MONTH', 'AT_MONTH') },
    { weight: 2, arbitrary: fc.constantFrom('AT_DEADLINE', 'AFTER_DEADLINE') },
    { weight: 1, arbitrary: fc.constantFrom(70, 200) },
  ) as fc.Arbitrary<Wait>,
  // Evenly: the small numbers that are tried first elsewhere would do the same thing again and again here.
  appeal: fc.noBias(fc.nat(1000)),
  dice: fc.noBias(fc.nat(1_000_000)),
});

interface SeatNow {
  readonly id: string;
  readonly username: string;
  readonly role: string;
  readonly state: string;
  readonly flags: readonly string[];
}

export interface Try {
  readonly as: string;
  readonly act: string;
  readonly input?: object;
  readonly part?: string;
}

const HOUR = 3_600_000;
const LEADS = ['market', 'housing', 'street'] as const;
const USERNAMES: Readonly<Record<string, string>> = { '370202001': 'street', '370202001001': 'community' };
/** How many stories were told, over all histories. */
let told = 0;

/** Random people do what their seats let them, through GraphQL, while time passes. */
export class History {
  readonly appeals: string[] = [];
  private readonly links = new Map<string, string>();
  private now: number;
  private readonly began: number;

  constructor(
    private readonly district: TestDistrict,
    private readonly units: ReadonlyMap<string, string>,
    private readonly members: ReadonlyMap<string, string>,
    private readonly categories: readonly string[],
    begins: string,
  ) {
    this.now = Date.parse(`${begins}T10:00:00+08:00`);
    this.began = this.now;
    at(this.now);
  }

  get instant(): Date {
    return new Date(this.now);
  }

  async take({ wait, appeal, dice }: Step): Promise<void> {
    await this.pass(wait);
    if (this.appeals.length < 4 || dice % 17 === 0) return this.register(dice);
    if (dice % 19 === 0) return void (await this.sweep());
    if (dice % 5 === 1) return this.tell(Math.floor(dice / 5));
    const id = this.appeals[appeal % this.appeals.length]!;
    const tries = await this.possible(id, dice);
    const choice = tries[dice % tries.length];
    if (choice) await this.attempt(id, choice);
  }

  sweep(): Promise<unknown> {
    return sweepClocks(this.district.services.database, this.district.services.districts.values());
  }

  private async pass(wait: Wait): Promise<void> {
    if (typeof wait === 'number') this.now += wait * HOUR;
    else if (wait.endsWith('MONTH')) this.toMonth(wait === 'AT_MONTH' ? 0 : 1);
    else this.now = (await this.nextDeadline()) + (wait === 'AT_DEADLINE' ? 0 : 1);
    at(this.now);
  }

  /** To the end of the month that the history began in, and of the next one; not to the end of the calendar. */
  private toMonth(before: number): void {
    const ends = nextMonth(this.now) - before;
    if (ends - this.began < 65 * 24 * HOUR) this.now = Math.max(this.now, ends);
  }

  private async nextDeadline(): Promise<number> {
    const [row] = await this.district.direct<{ deadline: Date | null }>(
      this.district.mainCentre(),
      `select min(deadline) as deadline from clock
        where matter_id = any($1) and state = 'RUNNING' and deadline >= $2`,
      [this.appeals, this.instant],
    );
    return row?.deadline?.getTime() ?? this.now;
  }

  /** The stories that chance might leave out, one after another. */
  async tellSure(): Promise<void> {
    for (const [story, dice] of SURE) await story({ ...(await this.cast(dice)), dice });
  }

  /** One of the stories, each in its turn over all histories. */
  private async tell(dice: number): Promise<void> {
    const cast = await this.cast(dice);
    // Told again, a story takes the other of its ways.
    const turned = 2 * dice + (Math.floor(told / STORIES.length) % 2);
    await STORIES[told++ % STORIES.length]!({ ...cast, dice: turned });
  }

  /** Who is in a story, about an appeal of its own. */
  private async cast(dice: number): Promise<Omit<Cast, 'dice'>> {
    const appeal = await this.enter(dice);
    return {
      appeal,
      lead: LEADS[dice % 3]!,
      units: this.units,
      members: this.members,
      seat: async (username) => {
        const seats = await this.seatsAt(appeal);
        return seats.find((seat) => seat.username === username)?.id;
      },
      ahead: (days) => new Date(this.now + (days * 24 + 8) * HOUR).toISOString().slice(0, 10),
      wait: (hours) => this.pass(hours),
      sweep: () => this.sweep(),
      attempt: (one, id = appeal) => this.attempt(id, one),
      following: (noticeId) => this.following(noticeId),
      another: () => this.enter(dice + 1),
      rate: (rating) => this.rate(appeal, rating),
    };
  }

  private async following(noticeId: string): Promise<string | undefined> {
    const query = 'select id from notice where prior_id = $1';
    const [next] = await this.district.direct<{ id: string }>(this.district.mainCentre(), query, [noticeId]);
    return next?.id;
  }

  private async rate(appeal: string, rating: object): Promise<void> {
    const target = { id: appeal, version: await this.district.versionOf(appeal) };
    await this.district.act({ link: this.links.get(appeal)! }, 'appealRate', target, rating);
  }

  private async register(dice: number): Promise<void> {
    const id = await this.enter(dice);
    if (dice % 4 > 0) await this.attempt(id, this.dispatch(dice));
  }

  private async enter(dice: number): Promise<string> {
    const categoryId = this.categories[dice % this.categories.length];
    const subDistrictId = dice % 5 === 0 ? {} : { subDistrictId: this.units.get('street') };
    const { id, link } = await this.district.register('centre', {
      ...(dice % 3 === 0 ? {} : { categoryId }),
      ...subDistrictId,
    });
    this.appeals.push(id);
    this.links.set(id, link);
    return id;
  }

  private dispatch(dice: number): Try {
    const lead = LEADS[dice % 3]!;
    const other = LEADS[(dice + 1) % 3]!;
    return {
      as: 'centre',
      act: dice % 11 === 0 ? 'appealDesignate' : 'appealDispatch',
      input: {
        leadUnitId: this.units.get(lead),
        task: '核实',
        coHandlers: dice % 3 === 0 ? [{ unitId: this.units.get(other), task: '协助' }] : [],
      },
    };
  }

  private async attempt(id: string, { as, act, input, part }: Try): Promise<any> {
    const target = id ? { id, version: await this.district.versionOf(id), ...(part ? { part } : {}) } : {};
    const answer = await this.district.act(as, act, target, input);
    // What a rule forbids is refused and what a unit does not see is not there; what breaks is neither.
    if (answer.error && answer.error !== 'NOT_FOUND') throw new Error(`${act} as ${as}: ${JSON.stringify(answer)}`);
    return answer;
  }

  private async seatsAt(id: string): Promise<(SeatNow & { username: string })[]> {
    const seats = await this.district.direct<SeatNow & { unit: string }>(
      this.district.mainCentre(),
      `select p.id, u.code as unit, p.role, p.state, p.flags from participation p join unit u on u.id = p.unit_id
        where p.matter_id = $1 and p.live and p.role in ('LEAD', 'CO_HANDLER') order by p.id`,
      [id],
    );
    return seats.map((seat) => ({ ...seat, username: USERNAMES[seat.unit] ?? seat.unit }));
  }

  private async possible(id: string, dice: number): Promise<Try[]> {
    const [matter] = await this.district.direct<{ state: string }>(
      this.district.mainCentre(),
      'select state from matter where id = $1',
      [id],
    );
    const named = await this.seatsAt(id);
    const excluding = await this.exclusions(id, dice);
    return [
      ...excluding,
      ...this.byState(matter!.state, dice),
      ...(matter!.state === 'IN_HANDLING' ? named.flatMap((seat) => this.ofSeat(seat, dice)) : []),
    ];
  }

  private byState(state: string, dice: number): Try[] {
    const centre = (act: string, input?: object): Try => ({ as: 'centre', act, ...(input ? { input } : {}) });
    const because = { reason: '据实' };
    const masterId = this.appeals[dice % this.appeals.length];
    switch (state) {
      case 'REGISTERED':
        return [this.dispatch(dice), this.dispatch(dice), this.dispatch(dice), centre('appealMerge', { masterId })];
      case 'IN_HANDLING':
        return dice % 23 === 0 ? [centre('appealTerminate', { ground: 'UNREACHABLE', ...because })] : [];
      case 'REPLIED':
        return [centre('appealPassAudit'), centre('appealPassAudit'), centre('appealSendBack', because)];
      case 'IN_CALLBACK':
        return [centre('appealRecordCallback', callback(dice))];
      case 'HARD_CASE':
        return [centre('appealSendBack', because), centre('appealTerminate', { ground: 'UNTRUE', ...because })];
      case 'MERGED':
        return dice % 2 === 0 ? [centre('appealSplit')] : [];
      case 'CLOSED':
        return [centre('appealReopen', because)];
      default:
        return [];
    }
  }

  private async exclusions(id: string, dice: number): Promise<Try[]> {
    const [asked] = await this.district.direct<{ id: string }>(
      this.district.mainCentre(),
      `select id from assessment_exclusion where matter_id = $1 and state = 'ASKED'`,
      [id],
    );
    if (asked) {
      const act = dice % 2 === 0 ? 'appealGrantExclusion' : 'appealRefuseExclusion';
      return [{ as: 'centre', act, part: asked.id, input: { reason: '据实' } }];
    }
    const as = LEADS[dice % 3]!;
    const [granted] = await this.district.direct<{ id: string }>(
      this.district.mainCentre(),
      `select id from assessment_exclusion where matter_id = $1 and state = 'GRANTED'`,
      [id],
    );
    if (granted && dice % 3 === 0)
      return [{ as: 'centre', act: 'appealRevokeExclusion', part: granted.id, input: { reason: '据实' } }];
    const input = { ground: 'FOUND_UNTRUE', evidence: `经核查不属实 ${dice}` };
    return dice % 5 === 0 ? [{ as, act: 'appealAskExclusion', input }] : [];
  }

  private ofSeat({ id, username, role, state, flags }: SeatNow, dice: number): Try[] {
    const own = (act: string, input?: object): Try => ({ as: username, act, ...(input ? { input } : {}) });
    const about = (act: string, input?: object): Try => ({ as: 'centre', act, part: id, ...(input ? { input } : {}) });
    const objection = { ground: 'NOT_COMPETENT', evidence: '非本单位职责' };
    const returned = flags.includes('RETURNED_ONCE');
    const returning = own(returned ? 'workOrderObject' : 'workOrderReturn', objection);
    // Who returned without ground objects more often than not: an arbitration is rare otherwise.
    if (returned && ['DISPATCHED', 'ACCEPTED'].includes(state) && !flags.includes('OBJECTED') && dice % 3 > 0)
      return [returning];
    if (state === 'DISPATCHED') return [own('workOrderAccept'), own('workOrderAccept'), returning];
    if (state === 'RETURN_ASKED')
      return [about('workOrderGrantReturn'), about('workOrderRefuseReturn', { reason: '属本单位职责' })];
    if (state === 'ARBITRATION') {
      const unitId = this.units.get(LEADS[dice % 3]!);
      return [about('workOrderArbitrate', { unitId, reason: '按职责裁定' })];
    }
    if (state !== 'ACCEPTED') return [];
    if (role === 'CO_HANDLER') return [own('workOrderComplete', { text: '已协助' })];
    if (!flags.includes('CONTACTED') && !flags.includes('CONTACT_TRIED'))
      return [own('workOrderRecordContact', { reached: dice % 3 > 0, record: '致电诉求人' }), returning];
    return [
      own('workOrderReply', { body: '已处理', ground: '条例', grounding: 'EXPLAINED' }),
      own('workOrderReply', { body: '已处理', ground: '条例', grounding: 'EXPLAINED' }),
      { as: 'centre', act: 'appealExcuseCoHandlers', input: { reason: '先行办结' } },
      flags.includes('EXTENSION_ASKED')
        ? about('workOrderGrantExtension')
        : own('workOrderAskExtension', { days: 3, reason: '复杂' }),
    ];
  }
}

function callback(dice: number): object {
  if (dice % 4 === 0) return { reached: false };
  const outcome = ['REWORK', 'HARD_CASE', 'CLOSE'][dice % 3];
  // Some answer one question and not the other.
  const resolved = dice % 5 === 0 ? {} : { resolved: dice % 2 === 0 };
  const satisfied = dice % 7 === 0 ? {} : { satisfied: dice % 3 > 0 };
  return { reached: true, outcome, remark: '已说明情况', ...resolved, ...satisfied };
}

/** Midnight in Shanghai after which the next month begins. */
function nextMonth(now: number): number {
  const there = new Date(now + 8 * HOUR);
  return Date.UTC(there.getUTCFullYear(), there.getUTCMonth() + 1) - 8 * HOUR;
}
