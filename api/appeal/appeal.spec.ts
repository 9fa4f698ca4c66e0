import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TestDistrict } from '../../tests/support/district.ts';
import { expectIntact } from '../../tests/support/ledger.ts';
import { sweepClocks } from '../clock-sweep.ts';
import { actorIn, chainHash, GENESIS } from '../matter/index.ts';
import { inHours } from '../../tests/support/time.ts';

let district: TestDistrict;
let units: Record<string, string>;

beforeAll(async () => {
  district = await TestDistrict.open();
  const codes = ['market', 'housing', 'tourism', 'court', '370202001', '370202001001', 'leadership'];
  units = Object.fromEntries(await Promise.all(codes.map(async (code) => [code, await district.unit(code)] as const)));
});
afterAll(() => district?.close());

const dispatchTo = (lead: string, ...others: string[]) => ({
  leadUnitId: units[lead],
  task: '请核实处理',
  coHandlers: others.map((code) => ({ unitId: units[code], task: '请协助' })),
});
const answer = { body: '已处理', ground: '消费者权益保护法实施条例第二十二条', grounding: 'EXPLAINED' };

/** An appeal that the market regulator has accepted and made its first contact for. */
async function inHandling(): Promise<string> {
  const { id } = await district.register('community');
  await district.do('centre', 'appealDispatch', id, dispatchTo('market'));
  await district.do('market', 'workOrderAccept', id);
  await district.do('market', 'workOrderRecordContact', id, { reached: true, record: '已联系' });
  return id;
}

describe('the first contact', () => {
  const STANDING = `query($id: ID!) { matter(id: $id) { clocks { kind state } abilities { act }
    mySeat { duty } ... on Appeal { workOrders { contactedAt contactTries } } } }`;
  const standing = async (id: string) => {
    const { abilities, clocks, mySeat, workOrders } = (await district.ask('market', STANDING, { id })).data!['matter'];
    const acts = abilities.map(({ act }: any) => act);
    const clock = clocks.find(({ kind }: any) => kind === 'FIRST_CONTACT')?.state ?? null;
    return { acts, clock, duty: mySeat.duty, order: workOrders[0] };
  };
  const accepted = async (input: object = {}) => {
    const { id } = await district.register('centre', input);
    await district.do('centre', 'appealDispatch', id, dispatchTo('market'));
    await district.do('market', 'workOrderAccept', id);
    return id;
  };
  const AFTER = ['workOrderInterimReply', 'workOrderAskTermination', 'workOrderAskDeferral', 'workOrderReply'];
  const inVain = { reached: false, record: '无人接听，电话 13800001111' };

  test('is owed before an answer; after three tries in vain the unit may answer, and the clock stops', async () => {
    const id = await accepted();
    for (const tries of [1, 2]) {
      await district.do('market', 'workOrderRecordContact', id, inVain);
      const after = await standing(id);
      expect(after).toMatchObject({ clock: 'RUNNING', duty: 'CONTACT', order: { contactTries: tries } });
      expect(after.acts).toEqual(expect.not.arrayContaining(AFTER));
      const version = await district.versionOf(id);
      const early = await district.act('market', 'workOrderReply', { id, version }, answer);
      expect(early.hindrance).toBe('RULE');
    }
    await district.do('market', 'workOrderRecordContact', id, inVain);
    const after = await standing(id);
    expect(after).toMatchObject({ clock: 'STOPPED', duty: 'HANDLE', order: { contactedAt: null, contactTries: 3 } });
    expect(after.acts).toEqual(expect.arrayContaining([...AFTER, 'workOrderRecordContact']));
    await district.do('market', 'workOrderRecordContact', id, { reached: true, record: '诉求人回电' });
    expect((await standing(id)).order.contactedAt).not.toBeNull();
    await district.do('market', 'workOrderReply', id, answer);
    const query = 'query($id: ID!) { matter(id: $id) { entries { act sentence note } } }';
    const { entries } = (await district.ask('market', query, { id })).data!['matter'];
    const tries = entries.filter(({ act }: any) => act === 'workOrderRecordContact');
    expect(tries.map(({ sentence }: any) => sentence.slice(-3))).toEqual(['联系上', '未接通', '未接通', '未接通']);
    expect(JSON.stringify(tries)).not.toContain('13800001111');
  });

  test('may be tried as often as the district says', async () => {
    const { fileId } = district.services.districts.get('370202')!;
    const set = (value: string) => district.do('admin', 'settingSet', fileId, { key: 'appeal.contactAttempts', value });
    await set('1');
    const id = await accepted();
    await district.do('market', 'workOrderRecordContact', id, inVain);
    expect((await standing(id)).acts).toContain('workOrderReply');
    await set('3');
  });

  test('is not owed where no telephone was left', async () => {
    for (const appellant of [{ name: '李四' }, undefined]) {
      const id = await accepted({ appellant });
      const after = await standing(id);
      expect(after).toMatchObject({ clock: null, duty: 'HANDLE' });
      expect(after.acts).toEqual(expect.arrayContaining([...AFTER, 'workOrderRecordContact']));
      await district.do('market', 'workOrderReply', id, answer);
    }
  });

  test('of who reports a violation is neither owed nor offered: the unit must not know who it is (济南市12345条例 Art. 32)', async () => {
    const id = await accepted({ type: 'VIOLATION_REPORT', accusedUnitId: units['housing'] });
    const after = await standing(id);
    expect(after).toMatchObject({ clock: null, duty: 'HANDLE' });
    expect(after.acts).toEqual(expect.arrayContaining(AFTER));
    expect(after.acts).not.toContain('workOrderRecordContact');
    const version = await district.versionOf(id);
    const tried = await district.act('market', 'workOrderRecordContact', { id, version }, { ...inVain, reached: true });
    expect(tried.hindrance).toBe('RULE');
    await district.do('market', 'workOrderReply', id, answer);
  });
});

describe('the main line', () => {
  test('an appeal goes from a community through two units to a close', async () => {
    const { id, link } = await district.register('community');
    await district.do('centre', 'appealDispatch', id, dispatchTo('market', '370202001'));
    await district.do('market', 'workOrderAccept', id);
    await district.do('street', 'workOrderAccept', id);
    await district.do('market', 'workOrderRecordContact', id, { reached: true, record: '已联系' });
    await district.do('street', 'workOrderComplete', id, { text: '已联系出租方' });
    await district.do('market', 'workOrderReply', id, answer);
    await district.do('centre', 'appealPassAudit', id);
    const closed = await district.do('centre', 'appealRecordCallback', id, {
      reached: true,
      resolved: true,
      satisfied: true,
    });
    expect(closed.matter.state).toBe('CLOSED');
    const { data } = await district.ask(
      { link },
      '{ myAppeal { stateLabel replies { body } callbacks { resolved } } }',
    );
    expect(data!['myAppeal']).toEqual({
      stateLabel: '已办结',
      replies: [{ body: '已处理' }],
      callbacks: [{ resolved: true }],
    });
  });

  test('the unit first asked stays answerable until the lead has accepted', async () => {
    const { id } = await district.register('community');
    const responsible = async () =>
      (
        await district.ask(
          'centre',
          'query($id: ID!) { matter(id: $id) { ... on Appeal { handOvers responsibleUnit { code } } } }',
          { id },
        )
      ).data!['matter'];
    await district.do('centre', 'appealDispatch', id, dispatchTo('market'));
    expect(await responsible()).toEqual({ handOvers: 0, responsibleUnit: { code: '370202001001' } });
    await district.do('market', 'workOrderAccept', id);
    expect(await responsible()).toEqual({ handOvers: 1, responsibleUnit: { code: 'market' } });
  });

  test('a dissatisfied callback goes to rework, one that was not reached stays', async () => {
    const id = await inHandling();
    await district.do('market', 'workOrderReply', id, answer);
    await district.do('centre', 'appealPassAudit', id);
    expect((await district.do('centre', 'appealRecordCallback', id, { reached: false })).matter.state).toBe(
      'IN_CALLBACK',
    );
    const rework = await district.do('centre', 'appealRecordCallback', id, {
      reached: true,
      resolved: true,
      satisfied: false,
      outcome: 'REWORK',
    });
    expect(rework.matter.state).toBe('IN_HANDLING');
    expect((await district.do('market', 'workOrderReply', id, answer)).matter.state).toBe('REPLIED');
  });

  test('a granted return counts a bounce and waits for dispatch again; the unit leaves', async () => {
    const { id } = await district.register('centre');
    await district.do('centre', 'appealDispatch', id, dispatchTo('housing'));
    await district.do('housing', 'workOrderReturn', id, { ground: 'NOT_COMPETENT', evidence: '三定方案' });
    const { data } = await district.ask('centre', 'query($id: ID!) { matter(id: $id) { seats { id role } } }', { id });
    const seat = data!['matter'].seats.find((one: { role: string }) => one.role === 'LEAD');
    expect((await district.do('centre', 'workOrderGrantReturn', id, undefined, seat.id)).matter.state).toBe(
      'REGISTERED',
    );
    const seen = await district.ask('housing', 'query($id: ID!) { matter(id: $id) { number } }', { id });
    expect(seen.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });
});

test('who reads in English gets no Chinese that the house wrote', async () => {
  const { id } = await district.register('tourism', { appellant: undefined });
  await district.do('centre', 'appealDispatch', id, dispatchTo('market', '370202001'));
  const cookie = await district.signIn('tourism');
  const post = async (path: string, body: object) => {
    const headers = { 'content-type': 'application/json', cookie };
    const response = await fetch(`${district.base}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
    return (await response.json()) as any;
  };
  await post('/api/auth/locale', { locale: 'en' });
  const query = 'query($id: ID!) { matter(id: $id) { entries { sentence } ... on Appeal { appellantMask } } }';
  const { entries, appellantMask } = (await post('/graphql', { query, variables: { id } })).data.matter;
  await post('/api/auth/locale', { locale: 'zh-CN' });
  expect(appellantMask).toBe('no name left');
  expect(entries[0].sentence).toMatch(/, with /);
  expect(entries[0].sentence).not.toContain('协办');
  expect(['诉求人', '群众', '区市场监督管理局'].map((name) => actorIn('en', name))).toEqual([
    'appellant',
    'resident',
    '区市场监督管理局',
  ]);
});

describe('prohibitions', () => {
  test('a community leads only where the district has set so (北京市接诉即办工作条例 Art. 17), and then handles like any unit', async () => {
    const { fileId } = district.services.districts.get('370202')!;
    const set = (value: string) =>
      district.do('admin', 'settingSet', fileId, { key: 'appeal.communityMayLead', value });
    const { id } = await district.register('centre');
    const target = { id, version: await district.versionOf(id) };
    const refused = await district.act('centre', 'appealDispatch', target, dispatchTo('370202001001'));
    expect(refused.__typename).toBe('CommunityMayNotLead');
    await set('true');
    await district.do('centre', 'appealDispatch', id, dispatchTo('370202001001'));
    await set('false');
    await district.do('community', 'workOrderAccept', id);
    await district.do('community', 'workOrderRecordContact', id, { reached: true, record: '已联系' });
    expect((await district.do('community', 'workOrderReply', id, answer)).matter.state).toBe('REPLIED');
  });

  test('the lead cannot complete while a co-handling unit owes its result', async () => {
    const { id } = await district.register('centre');
    await district.do('centre', 'appealDispatch', id, dispatchTo('market', '370202001'));
    await district.do('market', 'workOrderAccept', id);
    await district.do('market', 'workOrderRecordContact', id, { reached: true, record: '已联系' });
    const refused = await district.act(
      'market',
      'workOrderReply',
      { id, version: await district.versionOf(id) },
      answer,
    );
    expect(refused.__typename).toBe('CoHandlersOwe');
  });

  test('a community cannot lead', async () => {
    const { id } = await district.register('centre');
    const refused = await district.act('centre', 'appealDispatch', { id, version: 1 }, dispatchTo('370202001001'));
    expect(refused.__typename).toBe('CommunityMayNotLead');
  });

  test('a designated unit cannot return', async () => {
    const { id } = await district.register('centre');
    await district.do('centre', 'appealDesignate', id, dispatchTo('housing'));
    const refused = await district.act(
      'housing',
      'workOrderReturn',
      { id, version: 2 },
      { ground: 'NOT_COMPETENT', evidence: '理由' },
    );
    expect(refused).toMatchObject({ __typename: 'NotPermitted', hindrance: 'RULE' });
  });

  test('the handling unit cannot record the callback', async () => {
    const id = await inHandling();
    await district.do('market', 'workOrderReply', id, answer);
    await district.do('centre', 'appealPassAudit', id);
    const refused = await district.act(
      'market',
      'appealRecordCallback',
      { id, version: await district.versionOf(id) },
      { reached: true, resolved: true, satisfied: true },
    );
    expect(refused).toMatchObject({ __typename: 'NotPermitted', hindrance: 'SEAT' });
  });

  test('a unit without a seat gets the same answer as for an appeal that does not exist', async () => {
    const { id } = await district.register('centre');
    const query = 'query($id: ID!) { matter(id: $id) { number } }';
    const unseen = await district.ask('court', query, { id });
    const absent = await district.ask('court', query, { id: '01890000-0000-7000-8000-000000000000' });
    expect(unseen).toEqual(absent);
    expect((await district.act('court', 'workOrderAccept', { id, version: 1 })).error).toBe('NOT_FOUND');
  });

  test('a form names all its mistakes at once', async () => {
    const refused = await district.act(
      'centre',
      'appealRegister',
      {},
      { type: 'COMPLAINT', channel: 'WALK_IN', title: '', body: ' ', appellant: { phone: 'abc' } },
    );
    expect(refused.__typename).toBe('InvalidInput');
    expect(refused.issues.map((issue: { path: string }) => issue.path)).toEqual(['title', 'body', 'appellant.phone']);
  });
});

describe('a reply', () => {
  const grounded = {
    body: '按规定不能办理',
    ground: '消费者权益保护法实施条例',
    article: '第二十二条',
    grounding: 'CANNOT_DO',
    sourceUrl: 'https://www.gov.cn/zhengce/',
  };

  test('says on which law it stands and what follows from it, to the appellant as well', async () => {
    const { id, link } = await district.register('centre');
    await district.do('centre', 'appealAnswerAtOnce', id, grounded);
    const { data } = await district.ask(
      { link },
      '{ myAppeal { replies { body ground article grounding sourceUrl } } }',
    );
    expect(data!['myAppeal'].replies).toEqual([grounded]);
  });

  test.each(['ftp://www.gov.cn/', 'javascript:alert(1)', 'https://a b', 'www.gov.cn'])(
    'cites no law at %s',
    async (sourceUrl) => {
      const { id } = await district.register('centre');
      const refused = await district.act(
        'centre',
        'appealAnswerAtOnce',
        { id, version: 1 },
        { ...grounded, sourceUrl },
      );
      expect(refused).toMatchObject({ __typename: 'InvalidInput', issues: [{ path: 'sourceUrl' }] });
    },
  );

  test.each(['MUST_DO', 'CANNOT_DO'])('that says %s names the article and where it can be read', async (grounding) => {
    const { id } = await district.register('centre');
    const bare = { body: '已处理', ground: '条例', grounding };
    const refused = await district.act('centre', 'appealAnswerAtOnce', { id, version: 1 }, bare);
    expect(refused).toMatchObject({
      __typename: 'InvalidInput',
      issues: [
        { path: 'article', code: 'required' },
        { path: 'sourceUrl', code: 'required' },
      ],
    });
  });

  test('that explains needs neither, but says that it explains', async () => {
    const { id, link } = await district.register('centre');
    const bare = { body: '已处理', ground: '条例第二十二条' };
    const refused = await district.act('centre', 'appealAnswerAtOnce', { id, version: 1 }, bare);
    expect(refused.error).toBe('BAD_USER_INPUT');
    await district.do('centre', 'appealAnswerAtOnce', id, { ...bare, grounding: 'EXPLAINED' });
    const { data } = await district.ask({ link }, '{ myAppeal { replies { ground grounding article sourceUrl } } }');
    expect(data!['myAppeal'].replies).toEqual([
      { ground: '条例第二十二条', grounding: 'EXPLAINED', article: null, sourceUrl: null },
    ]);
  });
});

describe('violation reports', () => {
  test('never reach the unit they name, nor one below it', async () => {
    const { id } = await district.register('centre', { type: 'VIOLATION_REPORT', accusedUnitId: units['370202001'] });
    for (const code of ['370202001', '370202001001']) {
      const refused = await district.act('centre', 'appealDispatch', { id, version: 1 }, dispatchTo('market', code));
      expect(refused.__typename).toBe('UnitNotEligible');
    }
    await district.do('centre', 'appealDispatch', id, dispatchTo('market'));
    expect(await district.direct(units['370202001']!, 'select 1 from matter where id = $1', [id])).toEqual([]);
  });

  test('the author is known to the command centre alone', async () => {
    const { id } = await district.register('centre', { type: 'VIOLATION_REPORT' });
    await district.do('centre', 'appealDispatch', id, dispatchTo('market'));
    await district.do('market', 'workOrderAccept', id);
    expect((await district.act('market', 'appellantReveal', { id })).__typename).toBe('IdentityClosed');
    expect((await district.act('centre', 'appellantReveal', { id })).result.name).toBe('张三');
  });
});

describe('identity', () => {
  test('is masked in free text for a seat that has not accepted, and opened on the record afterwards', async () => {
    const { id } = await district.register('centre', { body: '请打 13800001111 联系我' });
    await district.do('centre', 'appealDispatch', id, dispatchTo('market'));
    const body = async () =>
      (await district.ask('market', 'query($id: ID!) { matter(id: $id) { ... on Appeal { body } } }', { id })).data![
        'matter'
      ].body;
    expect(await body()).toBe('请打 138****11 联系我');
    await district.do('market', 'workOrderAccept', id);
    expect(await body()).toBe('请打 13800001111 联系我');
    await district.act('market', 'appellantReveal', { id });
    const { data } = await district.ask('centre', 'query($id: ID!) { matter(id: $id) { entries { act } } }', { id });
    expect(data!['matter'].entries[0].act).toBe('appellantReveal');
  });

  test('a link with a wrong code opens nothing', async () => {
    const { number } = await district.register('centre');
    const { errors } = await district.ask({ link: `370202/${number}/ABCDEFGHJKLMNPQR` }, '{ myAppeal { number } }');
    expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  test('a comment moves no clock', async () => {
    const id = await inHandling();
    const clocks = () => district.clocksOf(id);
    const before = await clocks();
    expect(before.length).toBeGreaterThan(2);
    for (const as of ['market', 'centre']) await district.act(as, 'appealComment', { id }, { text: '已到现场' });
    expect(await clocks()).toEqual(before);
  });

  test('what units say among themselves is not shown to the link', async () => {
    const { id, link } = await district.register('centre');
    await district.act('centre', 'appealComment', { id }, { text: '内部意见' });
    const { data } = await district.ask({ link }, '{ myAppeal { entries { act } } }');
    expect(data!['myAppeal'].entries.map((entry: { act: string }) => entry.act)).toEqual(['appealRegister']);
  });
});

describe('concurrent work', () => {
  test('a stale version is refused and says what changed since', async () => {
    const { id } = await district.register('centre');
    await district.do('centre', 'appealTriage', id, { place: '某处' });
    const refused = await district.act('centre', 'appealDispatch', { id, version: 1 }, dispatchTo('market'));
    expect(refused).toMatchObject({
      __typename: 'StaleVersion',
      currentVersion: 2,
      since: [{ seq: 2, act: 'appealTriage' }],
    });
  });

  test('of eight who accept at once one does, and each other is told', async () => {
    const { id } = await district.register('centre');
    await district.do('centre', 'appealDispatch', id, dispatchTo('market'));
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => district.act('market', 'workOrderAccept', { id, version: 2 })),
    );
    const kinds = answers.map((one) => one.__typename).sort();
    expect(kinds).toEqual([...Array.from({ length: 7 }, () => 'StaleVersion'), 'WorkOrderAcceptSuccess']);
  });

  test('a repeated idempotency key returns the first answer and changes nothing', async () => {
    const { id } = await district.register('centre');
    const first = await district.act(
      'centre',
      'appealDispatch',
      { id, version: 1, key: 'the-same-key' },
      dispatchTo('market'),
    );
    const second = await district.act(
      'centre',
      'appealDispatch',
      { id, version: 1, key: 'the-same-key' },
      dispatchTo('market'),
    );
    expect(second).toEqual(first);
    expect(await district.versionOf(id)).toBe(2);
  });
});

describe('the record', () => {
  test('the hash chain of the ledger is intact and finds a change by hand', async () => {
    const id = await inHandling();
    const entries = await expectIntact(district, id);
    expect(chainHash(GENESIS, { ...entries[0], matterId: id, note: '改过' })).not.toBe(entries[0].hash);
  });

  test('the ledger tells what each act changed in envelope, seats and clocks', async () => {
    const id = await inHandling();
    const entries = await district.direct<any>(
      district.mainCentre(),
      'select act, effects from entry where matter_id = $1 order by seq',
      [id],
    );
    const effectsOf = (act: string) => entries.find((entry) => entry.act === act).effects;
    const lead = effectsOf('appealDispatch').seats.find(({ role }: { role: string }) => role === 'LEAD');
    expect(lead).toMatchObject({ was: null, state: 'DISPATCHED', live: true });
    expect(effectsOf('appealDispatch').matter).toEqual({ leadUnitId: lead.unitId, flags: ['HAS_LEAD'] });
    expect(effectsOf('workOrderAccept').seats).toContainEqual({ ...lead, was: 'DISPATCHED', state: 'ACCEPTED' });
    const clocks = await district.direct<any>(
      district.mainCentre(),
      `select kind, state, deadline from clock where seat_id = $1`,
      [lead.id],
    );
    const told = new Map<string, object>();
    for (const { effects } of entries)
      for (const { id: clock, kind, state, deadline, seatId } of effects?.clocks ?? [])
        if (seatId === lead.id) told.set(clock, { kind, state, deadline: new Date(deadline) });
    expect([...told.values()]).toEqual(expect.arrayContaining(clocks));
    expect(told.size).toBe(clocks.length);
  });

  test('every act on the desk is one that is then accepted', async () => {
    const { id } = await district.register('centre');
    await district.do('centre', 'appealDispatch', id, dispatchTo('tourism'));
    const { data } = await district.ask('tourism', '{ desk { nodes { duty matter { id } abilities { act } } } }');
    const seat = data!['desk'].nodes.find((node: any) => node.matter.id === id);
    expect(seat).toMatchObject({ duty: 'ACCEPT' });
    expect(seat.abilities.map((one: { act: string }) => one.act)).toContain('workOrderAccept');
    await district.do('tourism', 'workOrderAccept', id);
  });
});

describe('the clock', () => {
  test('strikes each mark that is due exactly once, with two runners at a time', async () => {
    const { id } = await district.register('centre', { urgency: 'URGENT' });
    await district.do('centre', 'appealDispatch', id, dispatchTo('market'));
    await expireMarks(district, id);
    const { database, districts } = district.services;
    const struck = await Promise.all([
      sweepClocks(database, districts.values()),
      sweepClocks(database, districts.values()),
    ]);
    const strikes = await district.direct(
      district.mainCentre(),
      `select 1 from entry where matter_id = $1 and act = 'clockStrike'`,
      [id],
    );
    expect(strikes.length).toBeGreaterThan(0);
    expect(struck[0]! + struck[1]!).toBe(strikes.length);
    expect(await sweepClocks(database, districts.values())).toBe(0);
  });
});

/** Lets the marks of a matter be due, as if the time had passed. */
async function expireMarks({ services }: TestDistrict, id: string): Promise<void> {
  const { operation, systemPrincipal } = await import('../kernel/database/index.ts');
  const main = services.districts.get('370202')!;
  await operation(services.database, systemPrincipal(main, 'TEST'), (tx) =>
    tx.execute(`update clock_mark set due_at = $2 where matter_id = $1 and not void`, [id, inHours(-1)]),
  );
}
