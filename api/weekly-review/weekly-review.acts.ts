import { InputType } from 'type-graphql';
import { dateOf, endOfDate, isDate, weekOf } from '../kernel/calendar/index.ts';
import { newId } from '../kernel/database/index.ts';
import { IdInput, TextInput } from '../kernel/graphql/inputs.ts';
import { InvalidInput, problem } from '../kernel/graphql/problem.ts';
import { say, text } from '../kernel/i18n/index.ts';
import { maskText } from '../kernel/privacy/index.ts';
import type { Acting, ActPart } from '../matter/index.ts';
import { defineAct, defineKind } from '../matter/index.ts';
import { MemberRole, UnitKind } from '../unit/index.ts';
import { REASON, REVIEWED } from './items.ts';
import type { ReviewedItem } from './weekly-review.entity.ts';
import { Instruction, ReviewReason, WeeklyReview } from './weekly-review.entity.ts';

export const weeklyReviewKind = defineKind({
  kind: 'weekly_review',
  typeName: 'WeeklyReview',
  label: text('周调度', 'Weekly review'),
  numberPrefix: 'R',
  states: { SIGNED: text('已签署', 'Signed') },
  closed: ['SIGNED'],
  path: ['SIGNED'],
  seatRoles: { REVIEWER: text('调度单位', 'Reviewing unit'), SUPERVISOR: text('督导', 'Supervising centre') },
  seatStates: { SEATED: text('在席', 'Seated') },
  duties: {},
  clocks: {},
  dutyOf: () => null,
  tables: ['weekly_review'],
});

const WeekReviewed = problem('WeekReviewed', {
  description: 'The review of a week is signed once.',
  message: text('本周的周调度已经签署。', 'The review of this week is signed already.'),
});

@InputType('InstructionInput', { description: 'Who does what by when.' })
class InstructionInput {
  @TextInput({ max: 1000, description: 'What is to be done.' })
  text: string;

  @IdInput({
    optional: true,
    description: 'The member of the own unit who does it; handles the work order from now on.',
  })
  memberId?: string;

  @TextInput({ max: 10, pattern: /^\d{4}-\d\d-\d\d$/, description: 'By which day, `YYYY-MM-DD`.' })
  dueOn: string;
}

@InputType('InstructionDoneInput', { description: 'What was done about an instruction.' })
class InstructionDoneInput {
  @TextInput({ max: 1000, description: 'What was done.' })
  text: string;
}

@InputType('WeeklyReviewInput', { description: 'What the head notes on the week.' })
class WeeklyReviewInput {
  @TextInput({
    optional: true,
    max: 2000,
    description: 'Note; needed where nothing was instructed this week on a hard case.',
  })
  remark?: string;
}

const OPEN = ['IN_HANDLING', 'DEFERRED', 'REPLIED', 'IN_CALLBACK', 'HARD_CASE'];

export const appealInstruct = defineAct({
  name: 'appealInstruct',
  kind: 'appeal',
  reach: 'NAMED',
  description: 'The head of a handling unit instructs who does what by when; a clock of the unit runs to that day.',
  label: text('批示', 'Instruct'),
  sentence: text('批示 {person}{until} 前办理', 'instructed {person} to act by {until}'),
  from: OPEN,
  by: [{ seat: ['LEAD', 'CO_HANDLER'], member: [MemberRole.HEAD] }],
  input: InstructionInput,
  additive: true,
  async run(acting, input) {
    const { dueOn, memberId } = input;
    const wrong = mistakeIn(acting, dueOn);
    if (wrong) return wrong;
    const seat = acting.seat!;
    const personName = memberId ? await acting.nameOfOwn(memberId) : null;
    if (memberId) seat.handlerId = memberId;
    const { actor } = acting.tx.who;
    const id = newId();
    acting.namedAudience = [acting.unitId, acting.tx.who.district.centreId];
    (await acting.em()).create(Instruction, {
      id,
      matterId: acting.matter.id,
      unitId: acting.unitId,
      week: weekOf(acting.now),
      text: maskText(input.text),
      givenBy: actor.type === 'MEMBER' ? actor.memberName : '',
      personName,
      dueOn,
      at: acting.now,
      doneText: null,
      doneAt: null,
      audience: acting.namedOnly(acting.namedAudience),
    });
    acting.startClock('INSTRUCTION', seat, { partId: id, deadline: endOfDate(dueOn) });
    acting.note = maskText(input.text);
    Object.assign(acting.data, { person: personName ? `${personName} ` : ' ', until: dueOn });
    return undefined;
  },
});

function mistakeIn(acting: Acting, dueOn: string) {
  if (isDate(dueOn) && dueOn >= dateOf(acting.now)) return null;
  const message = say(text('日期不能早于今天。', 'The day is not before today.'), acting.tx.who.locale);
  return InvalidInput({ issues: [{ path: 'dueOn', code: 'past', message }] });
}

const instructionPart: ActPart = {
  name: 'instruction',
  from: ['OPEN'],
  async load(acting, id) {
    const found = await (await acting.em()).findOne(Instruction, { id, matterId: acting.matter.id });
    return found && { id, state: found.doneAt ? 'DONE' : 'OPEN', unitId: found.unitId };
  },
};

export const appealReportInstruction = defineAct({
  name: 'appealReportInstruction',
  kind: 'appeal',
  reach: 'NAMED',
  description: 'The unit reports what it did about an instruction of its head; the clock of it stops.',
  label: text('落实批示', 'Report done'),
  sentence: text('落实批示', 'did what was instructed'),
  tone: 'PRIMARY',
  from: 'ANY',
  by: [{ seat: ['LEAD', 'CO_HANDLER'], ownPart: true }],
  part: instructionPart,
  input: InstructionDoneInput,
  additive: true,
  async run(acting, input) {
    const { id } = acting.part!;
    const found = await (await acting.em()).findOneOrFail(Instruction, { id });
    Object.assign(found, { doneText: maskText(input.text), doneAt: acting.now });
    acting.stopClocks('INSTRUCTION', { partId: id });
    acting.note = found.doneText;
    acting.namedAudience = [acting.unitId, acting.tx.who.district.centreId];
  },
});

const ITEMS = {
  name: 'weekly_review_items',
  text: `select m.id as "appealId", m.number, m.title, ${REASON} as reason,
                coalesce((select array_agg(i.text order by i.at) from instruction i
                           where i.matter_id = m.id and i.unit_id = $1 and i.week = $3::date), '{}') as instructions
           from participation r join matter m on m.id = r.matter_id
          where ${REVIEWED} order by m.number`,
};

/** A hard case that nobody instructed on this week is not passed over in silence: the head says how it stands. */
function unspoken({ tx }: Acting, untouched: readonly ReviewedItem[]) {
  const values = { count: untouched.length, numbers: untouched.map(({ number }) => number).join('、') };
  return InvalidInput({
    issues: [{ path: 'remark', code: 'required', message: say(UNSPOKEN, tx.who.locale, values) }],
  });
}

const UNSPOKEN = text(
  '本周有 {count} 件攻坚诉求没有批示（{numbers}）：请批示，或在调度意见中写明情况。',
  'No instruction was given this week on {count} hard cases ({numbers}): give one, or say in the note how they stand.',
);

export const weeklyReviewSign = defineAct({
  name: 'weeklyReviewSign',
  kind: 'weekly_review',
  description:
    'The head of a unit signs the review of its own hard ones for the week; what was looked at is kept. On each hard case it has instructed this week, or its note says how it stands.',
  label: text('签署周调度', 'Sign the weekly review'),
  sentence: text('签署 {week} 当周周调度：{count} 件', 'signed the review of the week of {week}: {count} items'),
  tone: 'PRIMARY',
  from: 'NEW',
  to: 'SIGNED',
  by: [{ unitKind: [UnitKind.DEPARTMENT, UnitKind.SUB_DISTRICT, UnitKind.COMMUNITY], member: [MemberRole.HEAD] }],
  input: WeeklyReviewInput,
  problems: [WeekReviewed],
  async run(acting, { remark }) {
    const { actor, district } = acting.tx.who;
    const week = weekOf(acting.now);
    await acting.tx.execute(`select pg_advisory_xact_lock(hashtextextended('weekly review ' || $1, 0))`, [
      acting.unitId,
    ]);
    const known = await acting.tx.execute('select from weekly_review where unit_id = $1 and week = $2', [
      acting.unitId,
      week,
    ]);
    if (known.length > 0) return WeekReviewed();
    const items = await acting.tx.rows<ReviewedItem>(ITEMS, [acting.unitId, acting.now, week]);
    const untouched = items.filter((item) => item.reason === ReviewReason.HARD_CASE && item.instructions.length === 0);
    if (untouched.length > 0 && !remark) return unspoken(acting, untouched);
    acting.grantSeat({ unitId: acting.unitId, role: 'REVIEWER', state: 'SEATED' });
    acting.grantSeat({ unitId: district.centreId, role: 'SUPERVISOR', state: 'SEATED' });
    acting.matter.title = `${acting.unitOf(acting.unitId).shortName ?? ''} ${week} 当周周调度`.trim();
    acting.matter.searchText = acting.matter.title;
    acting.note = remark ? maskText(remark) : null;
    acting.tx.add(WeeklyReview, {
      id: acting.matter.id,
      matterId: acting.matter.id,
      unitId: acting.unitId,
      week,
      items,
      remark: acting.note,
      signedBy: actor.type === 'MEMBER' ? actor.memberName : '',
      signedAt: acting.now,
      reach: 'SEATS',
      audience: acting.seatsAudience(),
    });
    Object.assign(acting.data, { week, count: items.length });
    return undefined;
  },
});
