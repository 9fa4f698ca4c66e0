import { newId } from '../kernel/database/index.ts';
import { text } from '../kernel/i18n/index.ts';
import { maskText } from '../kernel/privacy/index.ts';
import type { Acting, Way } from '../matter/index.ts';
import {
  assertInput,
  defineAct,
  defineKind,
  defineOpenMatters,
  everyUnit,
  UnitNotEligible,
  unlessPast,
} from '../matter/index.ts';
import { MemberRole, UnitKind } from '../unit/index.ts';
import { isCreditCode } from './credit-code.ts';
import { MEASURE_WORDS, Merchant, MerchantMeasure, MerchantName } from './merchant.entity.ts';
import {
  MerchantClosureInput,
  MerchantEnterInput,
  MerchantEnterNewInput,
  MerchantMeasureInput,
  MerchantNameInput,
  MerchantStrikeInput,
} from './merchant.inputs.ts';
import { ClosureStands, MerchantKnown } from './merchant.problems.ts';

export const merchantKind = defineKind({
  kind: 'merchant',
  typeName: 'Merchant',
  label: text('商户', 'Merchant'),
  numberPrefix: 'SH',
  states: { KEPT: text('在册', 'On the register'), STRUCK: text('已移出', 'Struck off') },
  closed: ['STRUCK'],
  path: ['KEPT', 'STRUCK'],
  seatRoles: { KEEPER: text('登记单位', 'Keeper'), ASSOCIATION: text('行业协会', 'Association') },
  seatStates: { SEATED: text('在席', 'Seated'), LEFT: text('已离席', 'Left') },
  duties: {},
  clocks: {},
  dutyOf: () => null,
  tables: ['merchant', 'merchant_name', 'merchant_measure'],
});

/** Every unit knows which merchants there are; of the appeals that name them each sees its own. */
defineOpenMatters({
  name: 'merchant',
  matters: '(select id from merchant)',
  tables: { merchant: 'ALL', merchant_name: 'ALL', merchant_measure: 'ALL' },
});

const KEEPERS: readonly Way[] = [{ seat: ['KEEPER'] }];

export const merchantEnter = defineAct({
  name: 'merchantEnter',
  kind: 'merchant',
  description: 'Enters a merchant into the register; every unit reads its file. By the centre or a department.',
  label: text('登记商户', 'Enter merchant'),
  sentence: text('登记商户：{name}', 'entered the merchant {name}'),
  from: 'NEW',
  to: 'KEPT',
  by: [{ unitKind: [UnitKind.COMMAND_CENTRE, UnitKind.DEPARTMENT] }],
  input: MerchantEnterNewInput,
  problems: [MerchantKnown],
  async run(acting, { calledName, ...input }) {
    await lockNames(acting);
    const code = input.creditCode?.toUpperCase() || null;
    assertCode(acting, code);
    const known = await knownBy(acting, [input.name, ...(calledName ? [calledName] : [])], code);
    if (known) return known;
    acting.matter.standing = everyUnit(acting);
    acting.matter.title = input.name;
    acting.matter.searchText = [input.name, calledName, code].filter(Boolean).join(' ');
    const { centreId } = acting.tx.who.district;
    for (const unitId of new Set([centreId, acting.unitId]))
      acting.grantSeat({ unitId, role: 'KEEPER', state: 'SEATED' });
    if (input.associationId) seatAssociation(acting, input.associationId);
    acting.tx.add(Merchant, {
      id: acting.matter.id,
      ...onFile(acting),
      name: input.name,
      creditCode: code,
      address: input.address ?? null,
      isPlatform: input.isPlatform ?? false,
      associationId: input.associationId ?? null,
      enteredAt: acting.now,
      enteredBy: acting.registers.unit(acting.unitId)?.name ?? '',
      struckAt: null,
      closureNumber: null,
    });
    await addName(acting, input.name);
    if (calledName && !(await isCalled(acting, calledName))) await addName(acting, calledName);
    acting.data['name'] = input.name;
    return undefined;
  },
});

export const merchantChange = defineAct({
  name: 'merchantChange',
  kind: 'merchant',
  description: 'Corrects who a merchant is, and which association answers for it.',
  label: text('修改', 'Change'),
  sentence: text('修改了商户信息：{name}', 'changed the merchant {name}'),
  from: ['KEPT'],
  by: KEEPERS,
  input: MerchantEnterInput,
  problems: [MerchantKnown],
  async run(acting, input) {
    await lockNames(acting);
    const code = input.creditCode?.toUpperCase() || null;
    assertCode(acting, code);
    const known = await knownBy(acting, [input.name], code);
    if (known) return known;
    const merchant = await theMerchant(acting);
    if (merchant.associationId !== (input.associationId ?? null)) moveAssociation(acting, input.associationId);
    Object.assign(merchant, {
      name: input.name,
      creditCode: code,
      address: input.address ?? null,
      isPlatform: input.isPlatform ?? false,
      associationId: input.associationId ?? null,
    });
    acting.matter.title = input.name;
    acting.matter.searchText = [input.name, code].filter(Boolean).join(' ');
    if (!(await isCalled(acting, input.name))) await addName(acting, input.name);
    acting.data['name'] = input.name;
    return undefined;
  },
});

export const merchantAddName = defineAct({
  name: 'merchantAddName',
  kind: 'merchant',
  description: 'Adds a name by which appeals call the merchant; appeals that name it so are counted with it.',
  label: text('添加名称', 'Add name'),
  sentence: text('添加名称：{name}', 'added the name {name}'),
  from: ['KEPT'],
  by: KEEPERS,
  input: MerchantNameInput,
  problems: [MerchantKnown],
  async run(acting, { name }) {
    await lockNames(acting);
    const known = (await knownBy(acting, [name], null)) ?? ((await isCalled(acting, name)) ? ownName(acting) : null);
    if (known) return known;
    await addName(acting, name);
    acting.data['name'] = name;
    return undefined;
  },
});

export const merchantRecordMeasure = defineAct({
  name: 'merchantRecordMeasure',
  kind: 'merchant',
  description: 'The association records what it did about a member of its own (行业自律措施).',
  label: text('记录自律措施', 'Record measure'),
  sentence: text('记录自律措施：{kind}', 'recorded a measure: {kind}'),
  tone: 'PRIMARY',
  from: ['KEPT'],
  by: [{ seat: ['ASSOCIATION'] }],
  input: MerchantMeasureInput,
  run(acting, { kind, what, takenOn }) {
    assertInput(acting, [unlessPast(acting, 'takenOn', takenOn)]);
    acting.note = maskText(what);
    acting.tx.add(MerchantMeasure, {
      id: newId(),
      ...onFile(acting),
      kind,
      what: acting.note,
      takenOn,
      unitName: acting.registers.unit(acting.unitId)?.name ?? '',
      at: acting.now,
    });
    acting.data['kind'] = MEASURE_WORDS[kind];
    return undefined;
  },
});

export const merchantStrike = defineAct({
  name: 'merchantStrike',
  kind: 'merchant',
  description: 'Takes a merchant off the register; its file stays readable, and its names stay its own.',
  label: text('移出名录', 'Strike off'),
  sentence: text('移出商户名录', 'struck it off the register'),
  tone: 'DANGER',
  confirm: text(
    '移出后不再列入名录和重点被诉商户；档案保留，已有的约谈和闭店处置不受影响。',
    'It is neither listed nor counted among the key ones any more; its file stays, and so do interviews and closures.',
  ),
  from: ['KEPT'],
  to: 'STRUCK',
  by: [{ seat: ['KEEPER'], unitKind: [UnitKind.COMMAND_CENTRE], member: [MemberRole.HEAD] }],
  input: MerchantStrikeInput,
  async run(acting, { reason }) {
    (await theMerchant(acting)).struckAt = acting.now;
    acting.note = maskText(reason);
  },
});

/** The file says that a closure is open to whoever enters another one, also where that one is out of sight. */
export const merchantTakeClosure = defineAct({
  name: 'merchantTakeClosure',
  kind: 'merchant',
  description: 'A closure of the merchant was declared; there is one at a time.',
  label: text('启动闭店快处', 'Closure declared'),
  sentence: text('启动闭店快处 {number}', 'a closure was declared: {number}'),
  from: ['KEPT'],
  by: [{ system: true }],
  input: MerchantClosureInput,
  problems: [ClosureStands],
  quiet: true,
  untold: true,
  async run(acting, { number }) {
    const merchant = await theMerchant(acting);
    if (merchant.closureNumber) return ClosureStands({ number: merchant.closureNumber });
    merchant.closureNumber = number;
    acting.data['number'] = number;
    return undefined;
  },
});

export const merchantEndClosure = defineAct({
  name: 'merchantEndClosure',
  kind: 'merchant',
  description: 'The closure of the merchant was closed off or called off.',
  label: text('闭店快处结束', 'Closure ended'),
  sentence: text('闭店快处 {number} 已结束', 'the closure {number} ended'),
  from: 'ANY',
  by: [{ system: true }],
  input: MerchantClosureInput,
  quiet: true,
  untold: true,
  async run(acting, { number }) {
    (await theMerchant(acting)).closureNumber = null;
    acting.data['number'] = number;
  },
});

async function theMerchant(acting: Acting): Promise<Merchant> {
  return (await acting.em()).findOneOrFail(Merchant, { id: acting.matter.id });
}

/** Names are given one after the other: a name belongs to one merchant, whoever enters it. */
async function lockNames({ tx }: Acting): Promise<void> {
  await tx.execute(`select pg_advisory_xact_lock(hashtextextended('merchant names ' || current_schema(), 0))`);
}

const KNOWN = {
  name: 'merchant_known',
  text: `select m.id as "merchantId", m.name from merchant m
          where m.id <> $1 and (m.credit_code = $3 or exists (
            select from merchant_name n where n.matter_id = m.id
               and n.key = any(select alike_merchant(given) from unnest($2::text[]) given))) limit 1`,
};
const CALLED = {
  name: 'merchant_called',
  text: 'select from merchant_name where matter_id = $1 and key = alike_merchant($2)',
};
const ADD_NAME = {
  name: 'merchant_add_name',
  text: 'insert into merchant_name (id, matter_id, name, reach, audience) values ($1, $2, $3, $4, $5)',
};

async function knownBy(acting: Acting, names: readonly string[], code: string | null) {
  const values = [acting.matter.id, names, code];
  const [known] = await acting.tx.rows<{ merchantId: string; name: string }>(KNOWN, values);
  return known ? MerchantKnown({ ...known }) : null;
}

function ownName({ matter }: Acting) {
  return MerchantKnown({ merchantId: matter.id, name: matter.title });
}

async function isCalled(acting: Acting, name: string): Promise<boolean> {
  return (await acting.tx.rows(CALLED, [acting.matter.id, name])).length > 0;
}

async function addName(acting: Acting, name: string): Promise<void> {
  const { matterId, reach, audience } = onFile(acting);
  await acting.tx.rows(ADD_NAME, [newId(), matterId, name, reach, audience]);
}

function onFile(acting: Acting): Pick<MerchantName, 'matterId' | 'reach' | 'audience'> {
  return { matterId: acting.matter.id, reach: 'SEATS', audience: acting.seatsAudience() };
}

function seatAssociation(acting: Acting, unitId: string): void {
  const unit = acting.unitOf(unitId);
  if (unit.kind !== UnitKind.ASSOCIATION)
    acting.refuse(UnitNotEligible({ unitId, unit: unit.name, reason: NO_ASSOCIATION }));
  acting.grantSeat({ unitId, role: 'ASSOCIATION', state: 'SEATED' });
}

function moveAssociation(acting: Acting, to: string | undefined): void {
  for (const seat of acting.seats) if (seat.live && seat.role === 'ASSOCIATION') acting.endSeat(seat, 'LEFT');
  if (to) seatAssociation(acting, to);
}

function assertCode(acting: Acting, code: string | null): void {
  const isWrong = code !== null && !isCreditCode(code);
  assertInput(acting, [isWrong && { path: 'creditCode', code: 'checkCharacter', message: WRONG_CODE }]);
}

const NO_ASSOCIATION = text('只能选择协会、商会。', 'only associations and chambers answer for their members.');
const WRONG_CODE = text(
  '统一社会信用代码的校验位不符，请核对（GB 32100-2015）。',
  'The check character of the credit code does not fit; look again (GB 32100-2015).',
);
