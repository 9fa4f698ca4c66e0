import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TestDistrict } from '../../tests/support/district.ts';
import { receiptFor } from '../kernel/files/receipt.ts';

let district: TestDistrict;
const UNIT_OF: Record<string, string> = {
  centre: 'centre',
  market: 'market',
  housing: 'housing',
  court: 'court',
  tourism: 'tourism',
};
const units: Record<string, string> = {};

beforeAll(async () => {
  district = await TestDistrict.open();
  for (const [username, code] of Object.entries(UNIT_OF))
    units[username] = code === 'centre' ? district.mainCentre() : await district.unit(code);
});
afterAll(() => district?.close());

async function see(as: string, id: string): Promise<any> {
  const query = `query($id: ID!) { matter(id: $id) { documents { id name annex } entries { act sentence }
    abilities { act } seats { id role unit { code } } ... on JointCase { annex { text } decisions { number text } } } }`;
  const { data, errors } = await district.ask(as, query, { id });
  if (errors) throw new Error(JSON.stringify(errors));
  return data!['matter'];
}

/** A joint case that the market regulator leads, with the housing department and the court at the table. */
async function underWay(): Promise<string> {
  const appeal = await district.register('centre');
  const opened = await district.act(
    'centre',
    'jointCaseOpen',
    {},
    {
      reason: 'MANDATE_GAP',
      title: '预付卡闭店',
      facts: '门店闭店。',
      appealIds: [appeal.id],
      leadUnitId: units['market'],
      invited: [
        { unitId: units['housing'], role: 'CO_HANDLER' },
        { unitId: units['court'], role: 'CONSULTANT' },
      ],
    },
  );
  if (!opened.matter) throw new Error(JSON.stringify(opened));
  const { id } = opened.matter;
  for (const unit of ['market', 'housing', 'court']) await district.do(unit, 'jointCaseTakeSeat', id);
  await district.do('market', 'jointCaseBegin', id);
  return id;
}

async function seatOf(id: string, code: string): Promise<string> {
  return (await see('centre', id)).seats.find((seat: any) => seat.unit.code === code).id;
}

describe('an observer', () => {
  test('reads no document of the joint case but what the annex has for it by name', async () => {
    const id = await underWay();
    const station = await district.unit('deputy-1');
    await district.do('centre', 'jointCaseInvite', id, { invited: [{ unitId: station, role: 'OBSERVER' }] });
    await district.do('deputy', 'jointCaseTakeSeat', id);
    const paper = (key: string) => ({ key, name: `${key}.pdf`, mediaType: 'application/pdf', size: 1, sha256: '0' });
    await district.do('market', 'documentAdd', id, { receipts: receiptFor(paper('shared'), units['market']!) });
    expect((await see('deputy', id)).documents).toEqual([]);
    expect((await see('housing', id)).documents).toMatchObject([{ name: 'shared.pdf' }]);
    await district.do('market', 'documentAdd', id, {
      receipts: receiptFor(paper('named'), units['market']!),
      annexSeatIds: [await seatOf(id, 'deputy-1')],
    });
    expect((await see('deputy', id)).documents).toMatchObject([{ name: 'named.pdf', annex: true }]);
  });
});

describe('an annex document', () => {
  const NAME = '机密材料.pdf';
  const add = (as: string, id: string, annexSeatIds?: string[], name = NAME) => {
    const upload = { key: name, name, mediaType: 'application/pdf', size: 1, sha256: '0' };
    return district.act(as, 'documentAdd', { id }, { receipts: receiptFor(upload, units[as]!), annexSeatIds });
  };
  const names = async (as: string, id: string) => (await see(as, id)).documents.map((document: any) => document.name);
  const told = async (as: string, id: string) => JSON.stringify((await see(as, id)).entries).includes(NAME);

  test('is seen by the named seats and by who added it, and does not exist for the others', async () => {
    const id = await underWay();
    expect((await add('market', id, [await seatOf(id, 'court')])).__typename).toBe('DocumentAddSuccess');
    await add('market', id, undefined, '公开材料.pdf');
    for (const as of ['market', 'court']) expect(await names(as, id), as).toContain(NAME);
    for (const as of ['housing', 'centre']) {
      expect(await names(as, id), as).toEqual(['公开材料.pdf']);
      expect(await told(as, id), as).toBe(false);
    }
    const rows = await district.direct(units['housing']!, `select 1 from document where annex and matter_id = $1`, [
      id,
    ]);
    expect(rows).toEqual([]);
  });

  test('opens to no unit that comes later, and closes to one that has left', async () => {
    const id = await underWay();
    await add('market', id, [await seatOf(id, 'court'), await seatOf(id, 'housing')]);
    await district.do('centre', 'jointCaseInvite', id, { invited: [{ unitId: units['tourism'], role: 'CO_HANDLER' }] });
    await district.do('tourism', 'jointCaseTakeSeat', id);
    expect(await names('tourism', id)).toEqual([]);
    expect(await told('tourism', id)).toBe(false);
    await district.do('centre', 'jointCaseEndSeat', id, { reason: '已提供意见' }, await seatOf(id, 'court'));
    for (const table of ['document', 'entry']) {
      const rows = await district.direct(
        units['court']!,
        `select 1 from ${table} where matter_id = $1 and reach = 'NAMED'`,
        [id],
      );
      expect(rows, table).toEqual([]);
    }
    expect(await names('housing', id)).toEqual([NAME]);
  });

  test('closes to a unit whose invitation lapses when the case is closed, and so does a note of the annex', async () => {
    const id = await underWay();
    await district.do('centre', 'jointCaseInvite', id, { invited: [{ unitId: units['tourism'], role: 'CO_HANDLER' }] });
    const invited = await seatOf(id, 'tourism');
    await add('market', id, [invited]);
    await district.do('market', 'jointCaseAddAnnex', id, { text: '股东情况', seatIds: [invited] });
    expect(await names('tourism', id)).toEqual([NAME]);
    await district.do('market', 'jointCaseConclude', id, { text: '结论' });
    await district.do('market', 'jointCaseAnswer', id, { body: '集中答复', ground: '条例', grounding: 'EXPLAINED' });
    await district.do('centre', 'jointCaseClose', id);
    const [seat] = await district.direct<{ live: boolean }>(
      district.mainCentre(),
      'select live from participation where id = $1',
      [invited],
    );
    expect(seat).toEqual({ live: false });
    for (const table of ['document', 'entry', 'joint_annex'])
      expect(
        await district.direct(units['tourism']!, `select 1 from ${table} where matter_id = $1 and reach = 'NAMED'`, [
          id,
        ]),
        table,
      ).toEqual([]);
    expect((await see('market', id)).annex).toEqual([{ text: '股东情况' }]);
  });

  test('is refused for a seat of another joint case and for a guessed one, and nothing is added', async () => {
    const id = await underWay();
    const foreign = await seatOf(await underWay(), 'court');
    for (const seat of [foreign, '01890000-0000-7000-8000-000000000000'])
      expect(await add('market', id, [await seatOf(id, 'court'), seat])).toMatchObject({ __typename: 'PartNotFound' });
    expect(await names('market', id)).toEqual([]);
    expect(await district.versionOf(id)).toBe(5);
  });

  test('cannot be added with the receipt of another unit, a forged one, or none', async () => {
    const id = await underWay();
    const upload = { key: NAME, name: NAME, mediaType: 'application/pdf', size: 1, sha256: '0' };
    const good = receiptFor(upload, units['market']!);
    const expired = receiptFor(upload, units['market']!, Date.now() - 25 * 3_600_000);
    for (const receipts of [receiptFor(upload, units['court']!), `${good}x`, `x${good}`, 'x', expired, `${good}\nx`])
      expect(await district.act('market', 'documentAdd', { id }, { receipts })).toMatchObject({
        __typename: 'UploadNotFound',
      });
    expect(await names('market', id)).toEqual([]);
  });
});

describe('units at the table', () => {
  test('discuss without moving a clock', async () => {
    const id = await underWay();
    const clocks = () => district.clocksOf(id);
    const before = await clocks();
    expect(before.length).toBeGreaterThan(0);
    for (const as of ['market', 'court']) await district.act(as, 'jointCaseDiscuss', { id }, { text: '建议先核实' });
    expect(await clocks()).toEqual(before);
  });

  test('that refused are not designated once a linked appeal accuses them', async () => {
    const id = await underWay();
    await district.do('centre', 'jointCaseInvite', id, { invited: [{ unitId: units['tourism'], role: 'CO_HANDLER' }] });
    const seat = await seatOf(id, 'tourism');
    await district.do('tourism', 'jointCaseRefuseSeat', id, { reason: '与职责无关' });
    const report = await district.register('centre', { type: 'VIOLATION_REPORT', accusedUnitId: units['tourism'] });
    await district.do('centre', 'jointCaseLinkAppeals', id, { appealIds: [report.id] });
    const target = { id, part: seat, version: await district.versionOf(id) };
    const refused = await district.act('centre', 'jointCaseDesignate', target, { reason: '职责所在' });
    expect(refused).toMatchObject({ __typename: 'UnitNotEligible', message: expect.stringContaining('回避') });
  });
});

describe('where the district does not let the lead decide', () => {
  const decision = { text: '由市场监管局先行受理', ground: '三定方案' };
  const setting = async (value: string) => {
    const { fileId } = district.services.districts.get('370202')!;
    await district.do('admin', 'settingSet', fileId, { key: 'jointCase.leadDecides', value });
  };
  const may = async (as: string, id: string) =>
    (await see(as, id)).abilities.some(({ act }: { act: string }) => act === 'jointCaseDecide');

  test('the centre decides, and the lead is neither offered nor granted it', async () => {
    await setting('false');
    const id = await underWay();
    expect(await may('market', id)).toBe(false);
    const version = await district.versionOf(id);
    expect(await district.act('market', 'jointCaseDecide', { id, version }, decision)).toMatchObject({
      __typename: 'NotPermitted',
      hindrance: 'RULE',
    });
    expect(await may('centre', id)).toBe(true);
    await district.do('centre', 'jointCaseDecide', id, decision);
    expect((await see('market', id)).decisions).toEqual([{ number: 1, text: decision.text }]);
  });

  test('the rule of the day on which the units were convened holds for the whole case', async () => {
    await setting('false');
    const before = await underWay();
    await setting('true');
    const after = await underWay();
    expect(await may('market', before)).toBe(false);
    expect(await may('market', after)).toBe(true);
    await setting('false');
    await district.do('market', 'jointCaseDecide', after, decision);
    const version = await district.versionOf(before);
    const refused = await district.act('market', 'jointCaseDecide', { id: before, version }, decision);
    expect(refused.__typename).toBe('NotPermitted');
  });
});
