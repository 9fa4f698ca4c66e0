import { Field, InputType, ObjectType } from 'type-graphql';
import type { AppealReceipt } from '../appeal/index.ts';
import { appealRegister, AppealRegisterInput, AppealType, IntakeChannel } from '../appeal/index.ts';
import { dateOf, daysBetween, endOfDate, daysAfter } from '../kernel/calendar/index.ts';
import { newId } from '../kernel/database/index.ts';
import { DateTimeInput, IdInput, IdsInput, TextInput } from '../kernel/graphql/inputs.ts';
import { InvalidInput } from '../kernel/graphql/problem.ts';
import { say, text } from '../kernel/i18n/index.ts';
import { maskName, maskText } from '../kernel/privacy/index.ts';
import type { Acting, ActPart, Way } from '../matter/index.ts';
import { defineAct, performWithin, UnitNotEligible } from '../matter/index.ts';
import { UnitKind } from '../unit/index.ts';
import { StationDayNotBegun, StationDayTooSoon } from './deputy.problems.ts';
import { announcementDays } from './deputy.settings.ts';
import { StationContact, StationDay, StationDayAnnouncement } from './station-day.entity.ts';

const STATION: readonly Way[] = [{ seat: ['STATION'] }];

@InputType('StationDayInput', { description: 'A day on which deputies receive residents.' })
class StationDayInput {
  @DateTimeInput({ description: 'When it begins; announced three days ahead.' })
  startsAt: Date;

  @DateTimeInput({ description: 'When it ends, on the same day.' })
  endsAt: Date;

  @TextInput({ max: 100, description: 'Where.' })
  place: string;

  @TextInput({ optional: true, max: 60, description: 'What it is about, where it has a topic.' })
  topic?: string;

  @IdsInput({ min: 1, max: 10, description: 'The deputies of the station who receive residents.' })
  deputyIds: string[];
}

@InputType('StationDayReasonInput', { description: 'Why; residents read it.' })
class StationDayReasonInput {
  @TextInput({ max: 300, description: 'The reason.' })
  reason: string;
}

@InputType('StationContactInput', { description: 'What a resident brought to a station day.' })
class StationContactInput {
  @TextInput({ max: 100, description: 'What it is about, in one line.' })
  title: string;

  @TextInput({ max: 5000, description: 'What was said.' })
  body: string;

  @TextInput({ optional: true, max: 40, description: 'Name of the resident; others see it masked.' })
  name?: string;

  @TextInput({
    optional: true,
    max: 20,
    pattern: /^[+\d][\d -]{5,18}$/,
    description: 'Telephone number for the feedback; others see it masked.',
  })
  phone?: string;

  @IdInput({ optional: true, description: 'Subject.' })
  categoryId?: string;

  @IdInput({ optional: true, description: 'Community that it is in.' })
  communityId?: string;

  @TextInput({
    optional: true,
    max: 1000,
    description: 'What was answered at once; then no appeal is registered, and who it was is not kept.',
  })
  answeredAtOnce?: string;
}

@InputType('StationFeedbackInput', { description: 'What a resident was told of the result.' })
class StationFeedbackInput {
  @TextInput({ max: 1000, description: 'What was told, and how: by telephone, at the station, at home.' })
  text: string;
}

@ObjectType('StationContactReceipt', { description: 'With these the resident follows the appeal without an account.' })
class StationContactReceipt {
  @Field(() => String, { nullable: true, description: 'Number of the appeal; null where it was answered at once.' })
  number: string | null;

  @Field(() => String, { nullable: true, description: 'Query code, shown once.' })
  queryCode: string | null;
}

async function theAnnouncement(acting: Acting): Promise<StationDayAnnouncement> {
  return (await acting.em()).findOneOrFail(StationDayAnnouncement, { matterId: acting.matter.id });
}

export const stationDayAnnounce = defineAct({
  name: 'stationDayAnnounce',
  kind: 'station_day',
  description:
    'A station announces a day, three days ahead: residents read day, place and deputies on the public page.',
  label: text('公告接待日', 'Announce station day'),
  sentence: text('公告代表接待日，{date}，{place}', 'announced the day {date} at {place}'),
  tone: 'PRIMARY',
  from: 'NEW',
  to: 'ANNOUNCED',
  by: [{ unitKind: [UnitKind.DEPUTY_STATION] }],
  input: StationDayInput,
  problems: [StationDayTooSoon],
  run(acting, input) {
    const { matter, now } = acting;
    const [today, date] = [dateOf(now), dateOf(input.startsAt)];
    const days = acting.registers.valueOf(announcementDays, now);
    if (daysBetween(today, date) < days) return StationDayTooSoon({ days });
    if (input.endsAt <= input.startsAt || dateOf(input.endsAt) !== date) {
      const message = say(
        text('结束时间应在当天开始之后。', 'It ends after it begins, on the same day.'),
        acting.tx.who.locale,
      );
      return InvalidInput({ issues: [{ path: 'endsAt', code: 'order', message }] });
    }
    matter.standing = acting.overseers();
    const station = acting.grantSeat({ unitId: acting.unitId, role: 'STATION', state: 'SEATED' });
    const deputies = [...new Set(input.deputyIds)].map((id) => seatDeputy(acting, id));
    const { startsAt, endsAt } = input;
    const place = maskText(input.place);
    const topic = input.topic ? maskText(input.topic) : null;
    const stationName = acting.unitOf(acting.unitId).name;
    matter.title = topic ? `${stationName}接待日：${topic}` : `${stationName}接待日`;
    matter.searchText = [matter.title, place].join(' ');
    acting.startClock('RECEIVE', station, { deadline: endOfDate(daysAfter(date, 1)) });
    const told = { stationName, startsAt, endsAt, place, topic, deputies };
    const reading = { reach: 'SEATS', audience: acting.seatsAudience() };
    acting.tx.add(StationDay, { id: matter.id, matterId: matter.id, ...told, ...reading });
    acting.tx.add(StationDayAnnouncement, { id: newId(), matterId: matter.id, ...told, cancelReason: null });
    Object.assign(acting.data, { date, place });
    return undefined;
  },
});

/** A deputy of the station itself. */
function seatDeputy(acting: Acting, unitId: string): string {
  const unit = acting.unitOf(unitId);
  const reason = text('不是本联络站的代表。', 'it is no deputy of this station.');
  if (unit.kind !== UnitKind.DEPUTY || unit.parentId !== acting.unitId)
    acting.refuse(UnitNotEligible({ unitId, unit: unit.name, reason }));
  acting.grantSeat({ unitId, role: 'DEPUTY', state: 'SEATED' });
  acting.notify({ unitIds: [unitId], kind: 'INVITATION' });
  return unit.name;
}

export const stationDayCancel = defineAct({
  name: 'stationDayCancel',
  kind: 'station_day',
  description: 'Cancels a day; residents read why.',
  label: text('取消接待日', 'Cancel'),
  sentence: text('取消接待日', 'cancelled the day'),
  tone: 'DANGER',
  confirm: text('公开页面将标明接待日取消及原因。', 'The public page says that it is cancelled, and why.'),
  from: ['ANNOUNCED'],
  to: 'CANCELLED',
  by: STATION,
  input: StationDayReasonInput,
  async run(acting, { reason }) {
    acting.note = maskText(reason);
    (await theAnnouncement(acting)).cancelReason = acting.note;
    acting.stopAllClocks();
    const deputies = acting.seats.filter(({ role }) => role === 'DEPUTY').map(({ unitId }) => unitId);
    acting.notify({ unitIds: deputies, kind: 'DECISION' });
  },
});

export const stationContactRecord = defineAct({
  name: 'stationContactRecord',
  kind: 'station_day',
  description:
    'Records what a resident brought. It is handed over as an appeal, whose first receiver the station is, unless it was answered at once; who it was stands in the appeal alone.',
  label: text('登记群众反映', 'Record contact'),
  sentence: text('登记群众反映第 {number} 件{handed}', 'recorded contact no. {number}{handed}'),
  tone: 'PRIMARY',
  from: ['ANNOUNCED', 'FEEDBACK'],
  by: STATION,
  input: StationContactInput,
  problems: [StationDayNotBegun],
  yields: StationContactReceipt,
  additive: true,
  async run(acting, input) {
    const em = await acting.em();
    const { startsAt } = await em.findOneOrFail(StationDay, { id: acting.matter.id });
    if (acting.now < startsAt) return StationDayNotBegun();
    const number = (await em.count(StationContact, { matterId: acting.matter.id })) + 1;
    const receipt = input.answeredAtOnce ? null : await handOver(acting, input);
    acting.tx.add(StationContact, {
      id: newId(),
      matterId: acting.matter.id,
      number,
      title: maskText(input.title),
      summary: maskText(input.body),
      residentMask: maskName(input.name ?? ''),
      appealId: receipt?.appealId ?? null,
      appealNumber: receipt?.number ?? null,
      answeredAtOnce: input.answeredAtOnce ? maskText(input.answeredAtOnce) : null,
      at: acting.now,
      feedback: null,
      fedBackAt: input.answeredAtOnce ? acting.now : null,
      reach: 'SEATS',
      audience: acting.seatsAudience(),
    });
    const handed = receipt
      ? text(`，转为诉求 ${receipt.number}`, `, handed over as appeal ${receipt.number}`)
      : text('，当场答复', ', answered at once');
    Object.assign(acting.data, { number, handed });
    return { number: receipt?.number ?? null, queryCode: receipt?.queryCode ?? null };
  },
});

/** The station is asked first, and answerable until a unit has accepted (首接负责). */
async function handOver(acting: Acting, input: StationContactInput): Promise<AppealReceipt> {
  const { title, body, name, phone, categoryId, communityId } = input;
  const appeal = Object.assign(new AppealRegisterInput(), {
    type: AppealType.HELP_REQUEST,
    channel: IntakeChannel.DEPUTY,
    title,
    body,
    appellant: { ...(name ? { name } : {}), ...(phone ? { phone } : {}) },
    ...(categoryId ? { categoryId } : {}),
    ...(communityId ? { communityId } : {}),
  });
  const { yielded } = await performWithin(acting, appealRegister, { input: appeal });
  return yielded as AppealReceipt;
}

function contactPart(): ActPart {
  return {
    name: 'stationContact',
    from: ['WAITING'],
    load: async (acting, id) => {
      const contact = await (await acting.em()).findOne(StationContact, { id, matterId: acting.matter.id });
      return contact && { id, state: contact.fedBackAt ? 'FED_BACK' : 'WAITING', unitId: null };
    },
  };
}

export const stationContactFeedBack = defineAct({
  name: 'stationContactFeedBack',
  kind: 'station_day',
  description: 'The station has told a resident the result; with the last one, a day that is over is archived.',
  label: text('反馈群众', 'Tell resident'),
  sentence: text('已向群众反馈第 {number} 件', 'told the resident of contact no. {number}'),
  tone: 'PRIMARY',
  from: ['ANNOUNCED', 'FEEDBACK'],
  mayLeadTo: ['ANNOUNCED', 'FEEDBACK', 'ARCHIVED'],
  by: STATION,
  part: contactPart(),
  input: StationFeedbackInput,
  async run(acting, input) {
    const contact = await (await acting.em()).findOneOrFail(StationContact, { id: acting.part!.id });
    acting.note = maskText(input.text);
    Object.assign(contact, { feedback: acting.note, fedBackAt: acting.now });
    acting.data['number'] = contact.number;
    if (acting.matter.state === 'FEEDBACK' && (await waiting(acting, contact.id)) === 0) archive(acting);
  },
});

export const stationDayEnd = defineAct({
  name: 'stationDayEnd',
  kind: 'station_day',
  description: 'The day is over: residents are told the result of what they brought; without any it is archived.',
  label: text('结束接待', 'End the day'),
  sentence: text('结束接待，待反馈 {count} 件', 'ended the day with {count} contacts to feed back'),
  from: ['ANNOUNCED'],
  mayLeadTo: ['FEEDBACK', 'ARCHIVED'],
  by: STATION,
  problems: [StationDayNotBegun],
  async run(acting) {
    const { startsAt } = await (await acting.em()).findOneOrFail(StationDay, { id: acting.matter.id });
    if (acting.now < startsAt) return StationDayNotBegun();
    const count = await waiting(acting, null);
    acting.data['count'] = count;
    acting.stopClocks('RECEIVE');
    if (count === 0) archive(acting);
    else {
      acting.matter.state = 'FEEDBACK';
      acting.startClock('FEED_BACK', acting.seat!);
    }
    return undefined;
  },
});

async function waiting(acting: Acting, but: string | null): Promise<number> {
  const owed = { matterId: acting.matter.id, fedBackAt: null, ...(but ? { id: { $ne: but } } : {}) };
  return (await acting.em()).count(StationContact, owed);
}

function archive(acting: Acting): void {
  acting.matter.state = 'ARCHIVED';
  acting.stopAllClocks();
}
