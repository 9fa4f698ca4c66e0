import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TestDistrict } from '../../tests/support/district.ts';
import { appealNaming, enterMerchant, readMerchant } from '../../tests/support/merchant.ts';
import { inDays, inHours, now } from '../../tests/support/time.ts';

let district: TestDistrict;
beforeAll(async () => {
  district = await TestDistrict.open();
});
afterAll(() => district?.close());

describe('a joint interview', () => {
  let id: string;
  let platform: string;
  let address: string;
  const read = async (as: string): Promise<any> => {
    const query = `query($id: ID!) { matter(id: $id) { state abilities { act } ... on Interview {
      conveners issues { what appealCount appeals } parties { id merchantName answer before after }
      minutes { record } commitments { id number what kept clock { label } } } } }`;
    return (await district.ask(as, query, { id })).data?.['matter'];
  };

  beforeAll(async () => {
    const appeals = [await appealNaming(district, '海螺订房'), await appealNaming(district, '海螺订房')];
    const associationId = await district.unit('lodging');
    const booking = { name: '海螺订房', isPlatform: true, associationId };
    platform = (await enterMerchant(district, 'centre', booking)).matter.id;
    const inn = (await enterMerchant(district, 'centre', { name: '听潮客栈' })).matter.id;
    const input = {
      merchantIds: [platform, inn],
      convenerIds: [await district.unit('market'), await district.unit('tourism')],
      purpose: '退订纠纷集中，联系人 13812345678',
      issues: [{ what: '退订规则不明', appealIds: appeals.map((one) => one.id) }, { what: '客服无人应答' }],
      place: '市监局会议室',
      startsAt: inHours(48),
    };
    id = (await district.act('centre', 'interviewCall', {}, input)).matter.id;
    const { parties } = await read('centre');
    const own = parties.find(({ merchantName }: { merchantName: string }) => merchantName === '海螺订房').id;
    const target = { id, part: own, version: await district.versionOf(id) };
    address = (await district.act('market', 'interviewGiveLink', target, { days: 3 })).result.address;
  });

  test('seats its conveners and the associations, and is out of sight of others', async () => {
    expect(await read('market')).toMatchObject({
      state: 'CALLED',
      conveners: ['区指挥中心', '区市场监督管理局', '区文化和旅游局'],
    });
    expect(
      await district.direct(await district.unit('lodging'), 'select id from interview where id = $1', [id]),
    ).toHaveLength(1);
    expect(await read('housing')).toBeNull();
  });

  test('shows a merchant by its link the issues and itself, and no appellant, appeal, number or other merchant', async () => {
    const query = `{ myInterview { purpose issues { what appealCount appeals } parties { id merchantName before } minutes { record }
      entries { id } seats { id } commitments { id } } }`;
    const { data } = await district.ask({ link: address }, query);
    const { parties, issues, purpose, ...rest } = data!['myInterview'];
    expect(parties).toMatchObject([{ merchantName: '海螺订房', before: 0 }]);
    expect(issues).toMatchObject([{ appealCount: 2, appeals: [] }, { what: '客服无人应答' }]);
    expect(purpose).not.toContain('13812345678');
    expect(rest).toMatchObject({ minutes: null, entries: [], commitments: [] });
    const seen = await district.ask({ link: address }, '{ matters(kind: "appeal") { nodes { id } } }');
    expect(seen.data?.['matters'] ?? null).toBeNull();
  });

  test('is answered by a merchant once, for itself alone', async () => {
    const { parties } = await read('centre');
    const [own, other] = ['海螺订房', '听潮客栈'].map(
      (name) => parties.find((one: any) => one.merchantName === name).id,
    );
    const answer = (part: string) =>
      district.act(
        { link: address },
        'interviewAnswer',
        { id, part },
        { answer: '七日内公示退订规则。', answeredBy: '客服经理' },
      );
    expect(await answer(other)).toMatchObject({ __typename: 'PartNotFound' });
    expect(await answer(own)).toMatchObject({ __typename: 'InterviewAnswerSuccess' });
    expect(await answer(own)).toMatchObject({ __typename: 'NotPermitted' });
    expect((await read('market')).parties.find((one: any) => one.id === own).answer).toBe('七日内公示退订规则。');
  });

  test('keeps what was answered when a new link is given; the old one opens nothing any more', async () => {
    const { parties } = await read('centre');
    const own = parties.find((one: any) => one.merchantName === '海螺订房').id;
    const target = { id, part: own, version: await district.versionOf(id) };
    const { result } = await district.act('market', 'interviewGiveLink', target, { days: 3 });
    const query = '{ myInterview { parties { answer abilities { act } } } }';
    expect((await district.ask({ link: address }, query)).data?.['myInterview'] ?? null).toBeNull();
    address = result.address;
    expect((await district.ask({ link: address }, query)).data!['myInterview'].parties).toEqual([
      { answer: '七日内公示退订规则。', abilities: [] },
    ]);
  });

  test('was held neither before it was called nor later than now', async () => {
    const said = { heldIn: '会议室', present: '平台负责人', record: '平台承诺整改。', commitments: [] };
    const target = async () => ({ id, version: await district.versionOf(id) });
    for (const heldAt of [inHours(-48), inHours(1)])
      expect(await district.act('market', 'interviewHold', await target(), { ...said, heldAt })).toMatchObject({
        __typename: 'InvalidInput',
        issues: [{ path: 'heldAt' }],
      });
  });

  test('runs a clock to each commitment, is concluded only when each was checked, and shows what changed', async () => {
    const said = { heldAt: now(), heldIn: '会议室', present: '平台负责人', record: '平台承诺整改，电话 13812345678。' };
    const commitments = [
      { merchantId: platform, what: '公示退订规则', dueOn: inDays(7) },
      { merchantId: platform, what: '客服二十四小时应答', dueOn: inDays(3) },
    ];
    await district.do('market', 'interviewHold', id, { ...said, commitments });
    const held = await read('market');
    // A link that is given afterwards shows what was promised before.
    const { id: promising } = held.parties.find((one: any) => one.merchantName === '海螺订房');
    const target = { id, part: promising, version: await district.versionOf(id) };
    const { result } = await district.act('market', 'interviewGiveLink', target, { days: 3 });
    const promised = await district.ask({ link: result.address }, '{ myInterview { commitments { what } } }');
    expect(promised.data!['myInterview'].commitments).toHaveLength(2);
    expect(held.minutes.record).not.toContain('13812345678');
    expect(held.commitments.map(({ clock }: any) => clock.label)).toEqual(['兑现承诺', '兑现承诺']);
    expect(held.abilities.map(({ act }: any) => act)).not.toContain('interviewConclude');
    await appealNaming(district, '海螺订房');
    for (const { id: part } of held.commitments)
      await district.do(
        'tourism',
        'interviewCheck',
        id,
        { kept: part === held.commitments[0].id, finding: '实地查看' },
        part,
      );
    await district.do('centre', 'interviewConclude', id, { reason: '一项兑现，一项继续跟踪。' });
    const over = await read('market');
    expect(over.commitments.map(({ kept }: any) => kept)).toEqual([true, false]);
    const seenByCentre = (await read('centre')).parties.find((one: any) => one.merchantName === '海螺订房');
    expect(seenByCentre).toMatchObject({ before: 2, after: 1 });
    const onFile = 'commitments { what kept } interviews { interviewId heldAt before after }';
    expect(await readMerchant(district, 'centre', platform, onFile)).toMatchObject({
      commitments: [{ kept: true }, { kept: false }],
      interviews: [{ interviewId: id, heldAt: expect.any(String), before: 2, after: 1 }],
    });
    // A unit that reads the register and sits at no interview does not learn that there was one.
    expect((await readMerchant(district, 'housing', platform, onFile)).interviews).toEqual([]);
  });

  test('that is called off leaves no link that opens anything', async () => {
    const input = {
      merchantIds: [platform],
      convenerIds: [],
      purpose: '误发',
      issues: [{ what: '误发' }],
      place: '会议室',
      startsAt: inHours(48),
    };
    const mistaken = (await district.act('centre', 'interviewCall', {}, input)).matter.id;
    const { parties } = (
      await district.ask('centre', 'query($id: ID!) { matter(id: $id) { ... on Interview { parties { id } } } }', {
        id: mistaken,
      })
    ).data!['matter'];
    const target = { id: mistaken, part: parties[0].id, version: await district.versionOf(mistaken) };
    const given = await district.act('centre', 'interviewGiveLink', target, { days: 3 });
    const query = '{ myInterview { id } }';
    expect((await district.ask({ link: given.result.address }, query)).data!['myInterview']).toEqual({ id: mistaken });
    await district.do('centre', 'interviewCallOff', mistaken, { reason: '误发' });
    expect((await district.ask({ link: given.result.address }, query)).data?.['myInterview'] ?? null).toBeNull();
  });
});
