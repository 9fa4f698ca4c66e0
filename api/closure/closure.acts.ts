import { text } from '../kernel/i18n/index.ts';
import { maskText } from '../kernel/privacy/index.ts';
import type { Acting, Way } from '../matter/index.ts';
import {
  assertInput,
  CENTRE,
  defineAct,
  giveLink,
  performWithin,
  takeLinksBack,
  UnitNotEligible,
  unlessPast,
} from '../matter/index.ts';
import { ClosureStands, merchantEndClosure, MerchantClosureInput, merchantTakeClosure } from '../merchant/index.ts';
import { MemberRole, UnitKind } from '../unit/index.ts';
import { leadsOf, theClosure } from './claims.ts';
import { Closure } from './closure.entity.ts';
import {
  ClosureCloseOffInput,
  ClosureDeclareInput,
  ClosureGiveLinkInput,
  ClosureInviteInput,
  ClosureReasonInput,
  GivenClosureLink,
} from './closure.inputs.ts';
import { registerLink } from './closure.kind.ts';
import { hasNoClaims, isSettled, WORKING_UNITS } from './closure.policy.ts';
import { MerchantNotOnRegister } from './closure.problems.ts';

const LEAD: readonly Way[] = [{ seat: ['LEAD'] }];
const DAY = 86_400_000;

interface MerchantRow {
  readonly name: string;
  readonly associationId: string | null;
}

const MERCHANT = {
  name: 'closure_merchant',
  text: `select name, association_id as "associationId" from merchant where id = $1 and struck_at is null`,
};
export const closureDeclare = defineAct({
  name: 'closureDeclare',
  kind: 'closure',
  description:
    'Declares that a merchant has closed: one register of its consumers is opened, and a department leads. By the centre or a department.',
  label: text('启动闭店快处', 'Declare closure'),
  sentence: text('启动闭店快处：{merchant}，牵头 {unit}', 'declared the closure of {merchant}; {unit} leads'),
  tone: 'PRIMARY',
  from: 'NEW',
  to: 'DECLARED',
  by: [{ unitKind: [UnitKind.COMMAND_CENTRE, UnitKind.DEPARTMENT] }],
  input: ClosureDeclareInput,
  problems: [MerchantNotOnRegister, ClosureStands],
  async run(acting, input) {
    const [merchant] = await acting.tx.rows<MerchantRow>(MERCHANT, [input.merchantId]);
    if (!merchant) return MerchantNotOnRegister();
    const { closedOn, interestFrom, alertId } = input;
    assertInput(acting, [
      unlessPast(acting, 'closedOn', closedOn),
      interestFrom ? unlessPast(acting, 'interestFrom', interestFrom) : null,
      alertId && (await isUnknown(acting, alertId)) ? { path: 'alertId', code: 'unknown', message: NO_ALERT } : null,
    ]);
    const lead = seatFirst(acting, input, merchant);
    acting.matter.title = `${merchant.name}闭店快处`;
    const facts = maskText(input.facts);
    acting.matter.searchText = [acting.matter.title, facts].join(' ');
    acting.startClock('SETTLE', lead);
    acting.tx.add(Closure, {
      id: acting.matter.id,
      matterId: acting.matter.id,
      merchantId: input.merchantId,
      merchantName: merchant.name,
      closedOn: input.closedOn,
      interestFrom: input.interestFrom || input.closedOn,
      facts,
      declaredAt: acting.now,
      declaredBy: acting.registers.unit(acting.unitId)?.name ?? '',
      alertId: input.alertId ?? null,
      finding: null,
      // The holders of the link see what it is about.
      reach: 'ALL',
      audience: acting.wholeAudience(),
    });
    Object.assign(acting.data, { merchant: merchant.name, unit: acting.unitOf(lead.unitId).name });
    await performWithin(acting, merchantTakeClosure, { id: input.merchantId, input: closureIn(acting) });
    return undefined;
  },
});

/** The alert is one that whoever declares sees. */
async function isUnknown(acting: Acting, alertId: string): Promise<boolean> {
  const [alert] = await acting.tx.execute(`select from matter where id = $1 and kind = 'alert'`, [alertId]);
  return !alert;
}

function seatFirst(acting: Acting, { leadUnitId }: ClosureDeclareInput, { associationId }: MerchantRow) {
  const { centreId } = acting.tx.who.district;
  acting.matter.standing = acting.overseers();
  const unit = acting.unitOf(leadUnitId ?? acting.unitId);
  if (unit.kind !== UnitKind.DEPARTMENT)
    acting.refuse(UnitNotEligible({ unitId: unit.id, unit: unit.name, reason: NO_DEPARTMENT }));
  const lead = acting.grantSeat({ unitId: unit.id, role: 'LEAD', state: 'SEATED' });
  acting.lead(unit.id);
  acting.grantSeat({ unitId: centreId, role: 'SUPERVISOR', state: 'SEATED' });
  const association = associationId ? acting.registers.unit(associationId) : undefined;
  if (association?.active) acting.grantSeat({ unitId: association.id, role: 'ASSOCIATION', state: 'SEATED' });
  if (!acting.liveSeatOf(acting.unitId))
    acting.grantSeat({ unitId: acting.unitId, role: 'CO_HANDLER', state: 'SEATED' });
  const invited = acting.seats.filter((seat) => seat.unitId !== acting.unitId && seat.role !== 'LEAD');
  acting.notify({ unitIds: invited.map(({ unitId }) => unitId), kind: 'INVITATION' });
  return lead;
}

export const closureGiveLink = defineAct({
  name: 'closureGiveLink',
  kind: 'closure',
  description:
    'Gives a link, for as many days as are said, under which the consumers of the merchant put themselves on the register.',
  label: text('发放登记链接', 'Give link'),
  sentence: text('发放消费者登记链接，有效 {days} 天', 'gave a link to the register, for {days} days'),
  from: ['DECLARED'],
  by: [...LEAD, ...CENTRE],
  input: ClosureGiveLinkInput,
  yields: GivenClosureLink,
  unkept: true,
  run(acting, { days }) {
    const until = new Date(acting.now.getTime() + days * DAY);
    const { address } = giveLink(acting, registerLink, { expiresAt: until, overseenBy: leadsOf(acting) });
    acting.data['days'] = days;
    return Object.assign(new GivenClosureLink(), { address, until });
  },
});

export const closureInvite = defineAct({
  name: 'closureInvite',
  kind: 'closure',
  description: 'Seats further units that fill in and verify the register of consumers.',
  label: text('邀请协办', 'Invite'),
  sentence: text('邀请协办：{units}', 'invited {units}'),
  from: ['DECLARED'],
  by: [...LEAD, ...CENTRE],
  input: ClosureInviteInput,
  async run(acting, { unitIds }) {
    const before = acting.seatsAudience();
    for (const id of new Set(unitIds)) {
      const unit = acting.unitOf(id);
      if (!WORKING_UNITS.includes(unit.kind))
        acting.refuse(UnitNotEligible({ unitId: id, unit: unit.name, reason: NO_NEED }));
      acting.grantSeat({ unitId: id, role: 'CO_HANDLER', state: 'SEATED' });
    }
    // Each row has a receipt of its own in its audience: the newcomers are added to it.
    const added = acting.seatsAudience().filter((id) => !before.includes(id));
    await acting.tx.execute('update closure_claim set audience = audience || $2::uuid[] where matter_id = $1', [
      acting.matter.id,
      added,
    ]);
    acting.data['units'] = unitIds.map((id) => acting.registers.unit(id)?.name ?? '').join('、');
    acting.notify({ unitIds, kind: 'INVITATION' });
  },
});

export const closureCloseOff = defineAct({
  name: 'closureCloseOff',
  kind: 'closure',
  description: 'Closes it off: each row of the register has its exit, and no refund is owed.',
  label: text('办结', 'Close off'),
  sentence: text('办结闭店快处', 'closed it off'),
  tone: 'PRIMARY',
  confirm: text(
    '办结后不再接受登记，已发放的登记链接随之失效；消费者仍可凭回执查看自己的登记。',
    'Nobody is put on the register any more, by the links that were given neither; consumers still see their own rows.',
  ),
  from: ['DECLARED'],
  to: 'CLOSED',
  by: [...LEAD, ...CENTRE],
  when: isSettled,
  input: ClosureCloseOffInput,
  async run(acting, { finding }) {
    acting.note = maskText(finding);
    await end(acting);
  },
});

export const closureCallOff = defineAct({
  name: 'closureCallOff',
  kind: 'closure',
  description: 'Calls off what was declared by mistake, before a consumer is on its register.',
  label: text('撤销', 'Call off'),
  sentence: text('撤销闭店快处', 'called it off'),
  tone: 'DANGER',
  confirm: text(
    '撤销后登记链接失效，该商户可以重新启动闭店快处。',
    'The link opens nothing any more; a closure of the merchant can be declared anew.',
  ),
  from: ['DECLARED'],
  to: 'CALLED_OFF',
  by: [
    { seat: ['LEAD'], member: [MemberRole.HEAD] },
    { seat: ['SUPERVISOR'], unitKind: [UnitKind.COMMAND_CENTRE], member: [MemberRole.HEAD] },
  ],
  when: hasNoClaims,
  input: ClosureReasonInput,
  async run(acting, { reason }) {
    acting.note = maskText(reason);
    await takeLinksBack(acting);
    await end(acting);
  },
});

/** Ends it, on the merchant's file as well. */
async function end(acting: Acting): Promise<void> {
  const closure = await theClosure(acting);
  closure.finding = acting.note;
  acting.stopAllClocks();
  const request = { id: closure.merchantId, input: closureIn(acting) };
  await performWithin(acting, merchantEndClosure, request, { entrusted: true });
}

function closureIn({ matter }: Acting): MerchantClosureInput {
  return Object.assign(new MerchantClosureInput(), { number: matter.number });
}

const NO_ALERT = text('预警不存在或本单位不可见。', 'There is no such alert for your unit.');
const NO_DEPARTMENT = text('闭店快处由部门牵头，请选择牵头部门。', 'a department leads a closure: choose one.');
const NO_NEED = text(
  '消费者登记只向部门、街道、社区和协会开放；向公安机关请用“移送公安线索”，检察机关由指挥中心移送。',
  'the register of consumers is for departments, sub-districts, communities and associations; a clue is handed over to the police, and to the procuratorate by the centre.',
);
