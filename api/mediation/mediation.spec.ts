import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TestDistrict } from '../../tests/support/district.ts';
import { receiptFor } from '../kernel/files/receipt.ts';
import { chainHash, GENESIS } from '../matter/index.ts';
import { inDays, inHours, now } from '../../tests/support/time.ts';

let district: TestDistrict;
let units: Record<string, string>;
let association: string;

beforeAll(async () => {
  district = await TestDistrict.open();
  const codes = [
    'market',
    'consumers',
    'law-society',
    'court',
    'deputy-1',
    'station-1',
    '370202001',
    '370202001001',
    'leadership',
  ];
  units = Object.fromEntries(await Promise.all(codes.map(async (code) => [code, await district.unit(code)] as const)));
  const [member] = await district.direct<{ id: string }>(
    units['consumers']!,
    `select id from member where username = 'association'`,
  );
  association = member!.id;
});
afterAll(() => district?.close());

const RECORD_TABLES = [
  'mediation_dispute',
  'mediation_party',
  'mediation_session',
  'mediation_agreement',
  'mediation_signature',
  'mediation_instalment',
];
const applicant = {
  role: 'APPLICANT',
  kind: 'PERSON',
  name: '林小满',
  phone: '13900002222',
  number: '370202199001011234',
};
const respondent = { role: 'RESPONDENT', kind: 'ORGANISATION', name: '跃动健身有限公司', number: '91370202MA3C0000X1' };
const ROUTES = ['ARBITRATION', 'ADMINISTRATIVE', 'COURT'];

const FIELDS = `
  number title state version recordsOpen originNumber routesTold confirmation bodyUnit { code }
  abilities { act } mySeat { role state duty }
  dispute { facts claims endReason }
  parties { id nameMask phoneMask numberMask consent acceptsDeputies copyAt abilities { act } }
  mediators { id name state unit { code } abilities { act } }
  sessions { id number state place open presentPartyIds attendees { name capacity } record abilities { act } }
  agreement { number form state facts liabilities content performanceManner total copies inForceAt
    signatures { id signer name mark abilities { act } }
    instalments { id number what amount paid dueDate state clock { state deadline } abilities { act } } }
  clocks { kind state } entries { act sentence note }`;

async function see(as: string, id: string): Promise<any> {
  const { data, errors } = await district.ask(
    as,
    `query($id: ID!) { matter(id: $id) { ... on Mediation { ${FIELDS} } } }`,
    { id },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data!['matter'];
}

/** Applies for a mediation of a person and a company by the consumers’ association. */
async function apply(as: string, input: object = {}): Promise<string> {
  const answer = await district.act(
    as,
    'mediationApply',
    {},
    {
      title: '林小满与健身房退费纠纷',
      bodyUnitId: units['consumers'],
      parties: [applicant, respondent],
      facts: '林小满办理健身卡，商家闭店。',
      claims: '退还余额',
      ...input,
    },
  );
  if (!answer.matter) throw new Error(JSON.stringify(answer));
  return answer.matter.id;
}

async function consented(as = 'market', said: object = {}): Promise<string> {
  const id = await apply(as);
  for (const party of (await see('association', id)).parties)
    await district.do(
      'association',
      'mediationRecordConsent',
      id,
      { consents: true, manner: 'BY_PHONE', ...said },
      party.id,
    );
  return id;
}

const own = () => ({ unitId: units['consumers'], memberId: association, choice: 'DESIGNATED' });
const invited = (code: string) => ({ unitId: units[code], choice: 'CHOSEN' });

async function inMediation(as = 'market', said: object = {}): Promise<string> {
  const id = await consented(as, said);
  await district.do('association', 'mediationAppoint', id, { mediators: [own()] });
  return id;
}

const agreed = (instalments: object[], form = 'WRITTEN') => ({
  form,
  facts: '卡内余额经双方核对。',
  liabilities: '商家承担退款责任。',
  content: '商家分期退还余额。',
  performanceManner: '银行转账',
  instalments,
});

async function inForce(instalments = [{ what: '退还余额', amount: 60_000, dueDate: inDays(10) }]): Promise<string> {
  const id = await inMediation();
  await district.do('association', 'mediationReachAgreement', id, agreed(instalments));
  for (const signature of (await see('association', id)).agreement.signatures)
    await district.do('association', 'mediationSign', id, { mark: 'SIGNATURE', manner: 'ON_SITE' }, signature.id);
  return id;
}

const actsOf = (of: { abilities: { act: string }[] }): string[] => of.abilities.map(({ act }) => act);

describe('the whole walk', () => {
  test('from a unit’s proposal over consent, a deputy, a session and signatures to full performance', async () => {
    const { id: originId, number } = await district.register('market');
    const id = await apply('market', { originId, parties: [{ ...applicant, appealIds: [originId] }, respondent] });
    for (const party of (await see('association', id)).parties)
      await district.do(
        'association',
        'mediationRecordConsent',
        id,
        { consents: true, manner: 'BY_LINK', acceptsDeputies: true },
        party.id,
      );
    expect(await see('association', id)).toMatchObject({
      state: 'CONSENTED',
      originNumber: number,
      mySeat: { duty: 'APPOINT' },
    });

    await district.do('association', 'mediationAppoint', id, { mediators: [own(), invited('deputy-1')] });
    await district.do('deputy', 'mediationTakeSeat', id, {});
    const running = await see('deputy', id);
    expect(running).toMatchObject({ state: 'IN_MEDIATION', recordsOpen: true, dispute: { claims: '退还余额' } });
    expect(running.mediators.map((one: any) => [one.name, one.state])).toEqual([
      ['陈调解', 'ACTIVE'],
      ['代表甲', 'ACTIVE'],
    ]);
    expect(actsOf(running)).not.toContain('mediationReachAgreement');

    const schedule = { beginsAt: inHours(24), place: '消协调解室', open: false };
    await district.do('association', 'mediationScheduleSession', id, schedule);
    const { parties, sessions } = await see('deputy', id);
    await district.do('association', 'mediationHoldSession', id, {
      sessionId: sessions[0].id,
      beganAt: inHours(-1),
      endedAt: inHours(-0.1),
      place: '消协调解室',
      open: false,
      presentPartyIds: parties.map((party: any) => party.id),
      attendees: [{ name: '代表甲', capacity: '受邀代表' }],
      record: '双方核对余额。',
    });
    expect((await see('association', id)).sessions).toMatchObject([
      { number: 1, state: 'HELD', record: '双方核对余额。', attendees: [{ name: '代表甲', capacity: '受邀代表' }] },
    ]);

    const instalments = [
      { what: '首期退款', amount: 3_000_000_000, dueDate: inDays(3) },
      { what: '书面致歉', amount: 0, dueDate: inDays(5) },
    ];
    await district.do('association', 'mediationReachAgreement', id, agreed(instalments));
    const { agreement } = await see('association', id);
    expect(agreement).toMatchObject({ total: 3_000_000_000, copies: 3, state: 'SIGNING' });
    expect(agreement.signatures.map((one: any) => one.signer)).toEqual([
      'PARTY',
      'PARTY',
      'MEDIATOR',
      'MEDIATOR',
      'BODY',
    ]);
    for (const [index, signature] of agreement.signatures.entries()) {
      expect((await see('market', id)).state).toBe('AGREED');
      const as = index === 3 ? 'deputy' : 'association';
      await district.do(
        as,
        'mediationSign',
        id,
        { mark: index === 4 ? 'SEAL' : 'SIGNATURE', manner: 'ON_SITE' },
        signature.id,
      );
    }
    const binding = await see('association', id);
    expect(binding).toMatchObject({
      state: 'IN_FORCE',
      agreement: { state: 'IN_FORCE' },
      mySeat: { duty: 'FOLLOW_UP' },
    });
    const running2 = binding.clocks.filter((clock: any) => clock.state === 'RUNNING').map((clock: any) => clock.kind);
    expect(running2.sort()).toEqual(['INSTALMENT', 'INSTALMENT', 'JUDICIAL_CONFIRMATION']);

    await district.do('association', 'mediationDeliverCopy', id, { manner: 'ON_SITE' }, parties[0].id);
    await district.do('association', 'mediationRecordConfirmation', id, { confirmation: 'APPLIED_FOR' });
    const [first, second] = binding.agreement.instalments;
    await district.do(
      'association',
      'mediationRecordPerformance',
      id,
      { performance: 'PARTLY', paid: 2_500_000_000 },
      first.id,
    );
    await district.do('association', 'mediationRecordPerformance', id, { performance: 'PERFORMED' }, first.id);
    await district.do('association', 'mediationRecordPerformance', id, { performance: 'PERFORMED' }, second.id);
    const done = await see('association', id);
    expect(done).toMatchObject({ state: 'PERFORMED', confirmation: 'APPLIED_FOR', mySeat: { duty: null } });
    expect(done.agreement.instalments.map((one: any) => one.paid)).toEqual([3_000_000_000, 0]);
    expect(done.clocks.every((clock: any) => clock.state === 'STOPPED')).toBe(true);
  });

  test('a party that applied to the body itself is opened there, and it is found under the matter it comes from', async () => {
    const { id: originId } = await district.register('association');
    const id = await apply('association', { originId });
    const { data } = await district.ask(
      'association',
      'query($id: ID!) { matter(id: $id) { mediations { id number stateLabel appliedByParty bodyUnit { code } } } }',
      { id: originId },
    );
    expect(data!['matter'].mediations).toMatchObject([
      { id, stateLabel: '征求同意', appliedByParty: true, bodyUnit: { code: 'consumers' } },
    ]);
  });

  test('an oral agreement is in force at once', async () => {
    const id = await inMediation();
    await district.do(
      'association',
      'mediationReachAgreement',
      id,
      agreed([{ what: '当场致歉', amount: 0, dueDate: inDays(0) }], 'ORAL'),
    );
    expect(await see('association', id)).toMatchObject({
      state: 'IN_FORCE',
      agreement: { form: 'ORAL', state: 'IN_FORCE', signatures: [] },
    });
  });

  test('an agreement that is not signed is withdrawn, and its signatures count no more', async () => {
    const id = await inMediation();
    const instalments = [{ what: '退款', amount: 100, dueDate: inDays(3) }];
    await district.do('association', 'mediationReachAgreement', id, agreed(instalments));
    const [signature] = (await see('association', id)).agreement.signatures;
    await district.do('association', 'mediationSign', id, { mark: 'FINGERPRINT', manner: 'ON_SITE' }, signature.id);
    await district.do('association', 'mediationWithdrawAgreement', id, { reason: '对方要求修改金额' });
    expect(await see('association', id)).toMatchObject({ state: 'IN_MEDIATION', agreement: null });
    await district.do('association', 'mediationReachAgreement', id, agreed(instalments));
    const { agreement } = await see('association', id);
    expect(agreement.number).toBe(2);
    expect(agreement.signatures.every((one: any) => one.mark === null)).toBe(true);
  });
});

describe('consent', () => {
  test('a clear refusal ends it, and the routes are told', async () => {
    const id = await apply('market');
    const [party] = (await see('association', id)).parties;
    const refusal = { consents: false, manner: 'BY_PHONE' };
    const version = await district.versionOf(id);
    const silent = await district.act(
      'association',
      'mediationRecordConsent',
      { id, part: party.id, version },
      refusal,
    );
    expect(silent).toMatchObject({ __typename: 'InvalidInput', issues: [{ path: 'routes' }] });
    await district.do(
      'association',
      'mediationRecordConsent',
      id,
      { ...refusal, routes: ROUTES, remark: '已起诉' },
      party.id,
    );
    expect(await see('association', id)).toMatchObject({
      state: 'REFUSED',
      routesTold: ROUTES,
      dispute: { endReason: '已起诉' },
    });
    const proposer = await see('market', id);
    expect(proposer).toMatchObject({ state: 'REFUSED', routesTold: ROUTES, dispute: null });
    expect(actsOf(await see('association', id))).not.toContain('mediationAppoint');
    expect(proposer.clocks.every((clock: any) => clock.state === 'STOPPED')).toBe(true);
  });

  test('no mediator is appointed while a party has not been asked', async () => {
    const id = await apply('market');
    const [party] = (await see('association', id)).parties;
    await district.do('association', 'mediationRecordConsent', id, { consents: true, manner: 'ON_SITE' }, party.id);
    const answer = await district.act(
      'association',
      'mediationAppoint',
      { id, version: await district.versionOf(id) },
      { mediators: [own()] },
    );
    expect(answer).toMatchObject({ __typename: 'NotPermitted', hindrance: 'STATE' });
  });

  test('nobody but the body records what a party wants', async () => {
    const id = await apply('market');
    const [party] = (await see('association', id)).parties;
    for (const as of ['market', 'centre']) {
      const target = { id, part: party.id, version: await district.versionOf(id) };
      const answer = await district.act(as, 'mediationRecordConsent', target, { consents: true, manner: 'ON_SITE' });
      expect(answer).toMatchObject({ __typename: 'NotPermitted', hindrance: 'SEAT' });
    }
  });

  test('a mediation has at least two parties', async () => {
    const input = {
      title: '纠纷',
      bodyUnitId: units['consumers'],
      parties: [applicant],
      facts: '事实',
      claims: '请求',
    };
    expect(await district.act('market', 'mediationApply', {}, input)).toMatchObject({
      __typename: 'InvalidInput',
      issues: [{ path: 'parties' }],
    });
  });

  test('a matter out of the unit’s sight is no origin, and an authority is no mediation body', async () => {
    const { id: originId } = await district.register('centre');
    const base = {
      title: '纠纷',
      bodyUnitId: units['consumers'],
      parties: [applicant, respondent],
      facts: '事实',
      claims: '请求',
    };
    expect(await district.act('market', 'mediationApply', {}, { ...base, originId })).toMatchObject({
      __typename: 'OriginNotFound',
    });
    expect(await district.act('market', 'mediationApply', {}, { ...base, bodyUnitId: units['market'] })).toMatchObject({
      __typename: 'UnitNotEligible',
    });
  });
});

describe('mediators', () => {
  test('a deputy is not invited without every party’s consent, and the refusal names the article', async () => {
    const id = await consented();
    const invite = async () =>
      district.act(
        'association',
        'mediationAppoint',
        { id, version: await district.versionOf(id) },
        { mediators: [invited('deputy-1')] },
      );
    const refused = await invite();
    expect(refused.__typename).toBe('ConsentMissing');
    expect(refused.message).toContain('第三十四条');
    const { parties } = await see('association', id);
    const said = { manner: 'ON_SITE', acceptsDeputies: true };
    await district.do('association', 'mediationRecordInvitationConsent', id, said, parties[0].id);
    expect((await invite()).__typename).toBe('ConsentMissing');
    await district.do('association', 'mediationRecordInvitationConsent', id, said, parties[1].id);
    expect(await invite()).toMatchObject({ __typename: 'MediationAppointSuccess', matter: { state: 'CONSENTED' } });
    expect((await see('association', id)).mySeat.duty).toBeNull();
  });

  test('a deputy’s station is a deputy’s invitation as well', async () => {
    const id = await consented('market', { acceptsDeputies: false });
    const answer = await district.act(
      'association',
      'mediationAppoint',
      { id, version: await district.versionOf(id) },
      {
        mediators: [invited('station-1')],
      },
    );
    expect(answer.__typename).toBe('ConsentMissing');
  });

  test('authorities, the centre and unknown members do not mediate', async () => {
    const id = await consented();
    const attempt = async (mediator: object) =>
      (
        await district.act(
          'association',
          'mediationAppoint',
          { id, version: await district.versionOf(id) },
          { mediators: [mediator] },
        )
      ).__typename;
    for (const code of ['court', 'leadership', 'market']) expect(await attempt(invited(code))).toBe('UnitNotEligible');
    expect(await attempt({ ...own(), memberId: units['market'] })).toBe('MediatorUnknown');
  });

  test('an invited unit sees no record before it accepts, and a mediator who is refused sees none any more', async () => {
    const id = await consented();
    await district.do('association', 'mediationAppoint', id, { mediators: [invited('370202001')] });
    expect(await see('street', id)).toMatchObject({ recordsOpen: false, parties: [], mySeat: { duty: 'TAKE_SEAT' } });
    await district.do('street', 'mediationTakeSeat', id, { name: '王调解' });
    await district.do('street', 'mediationHoldSession', id, {
      beganAt: inHours(-2),
      endedAt: inHours(-1),
      place: '街道调解室',
      open: true,
      presentPartyIds: [(await see('street', id)).parties[0].id],
      record: '单独听取意见。',
    });
    const { mediators, parties } = await see('street', id);
    const challenge = { partyId: parties[1].id, manner: 'BY_PHONE', reason: '与对方相识' };
    await district.do('association', 'mediationChallenge', id, challenge, mediators[0].id);
    const out = await see('street', id);
    expect(out).toMatchObject({ recordsOpen: false, dispute: null, parties: [], sessions: [] });
    expect(out.entries.map((entry: any) => entry.act)).not.toContain('mediationHoldSession');
    for (const table of RECORD_TABLES)
      expect(await district.direct(units['370202001']!, `select 1 from ${table} where matter_id = $1`, [id])).toEqual(
        [],
      );
    expect(actsOf(await see('association', id))).not.toContain('mediationReachAgreement');

    const [former] = (await see('association', id)).mediators;
    await district.do('association', 'mediationReplaceMediator', id, { mediator: own() }, former.id);
    const now = await see('association', id);
    expect(now.mediators.map((one: any) => one.state)).toEqual(['REPLACED', 'ACTIVE']);
    expect(now).toMatchObject({
      state: 'IN_MEDIATION',
      mySeat: { duty: 'MEDIATE' },
      sessions: [{ record: '单独听取意见。' }],
    });
  });

  test('the unit that proposed it may mediate, and goes back to its own seat when it declines', async () => {
    const id = await consented('street');
    await district.do('association', 'mediationAppoint', id, { mediators: [invited('370202001')] });
    await district.do('street', 'mediationDeclineSeat', id, { reason: '人手不足' });
    expect(await see('street', id)).toMatchObject({ mySeat: { role: 'PROPOSER', state: 'SEATED', duty: null } });
    expect((await see('association', id)).mySeat.duty).toBe('APPOINT');
  });

  test('experts are invited with the parties’ consent alone', async () => {
    const id = await consented('market', { acceptsExperts: false });
    const mediators = { mediators: [invited('law-society')] };
    const refused = await district.act(
      'association',
      'mediationAppoint',
      { id, version: await district.versionOf(id) },
      mediators,
    );
    expect(refused.message).toContain('第二十条');
  });
});

describe('the records stay with the mediation', () => {
  test('the centre and the proposer see the envelope and no record, also by direct SQL', async () => {
    const id = await inForce();
    for (const as of ['centre', 'market']) {
      const envelope = await see(as, id);
      expect(envelope).toMatchObject({
        state: 'IN_FORCE',
        recordsOpen: false,
        dispute: null,
        parties: [],
        sessions: [],
        agreement: null,
      });
      expect(envelope.title).toBe('林**与健身房退费纠纷');
      expect(envelope.clocks.length).toBeGreaterThan(0);
      expect(JSON.stringify(envelope)).not.toMatch(/林小满|跃动|卡内余额|退还余额/);
    }
    for (const principal of [district.mainCentre(), units['market']!, units['leadership']!, units['370202001']!])
      for (const table of RECORD_TABLES)
        expect(await district.direct(principal, `select 1 from ${table} where matter_id = $1`, [id]), table).toEqual(
          [],
        );
    expect(
      await district.direct(units['consumers']!, 'select 1 from mediation_agreement where matter_id = $1', [id]),
    ).toHaveLength(1);
  });

  test('a unit without a seat sees nothing of it', async () => {
    const id = await inForce();
    for (const as of ['housing', 'leader', 'court', 'deputy']) {
      const { errors } = await district.ask(as, 'query($id: ID!) { matter(id: $id) { number } }', { id });
      expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    }
  });

  test('its text is not found by searching from outside', async () => {
    const word = '海豚湾会员卡';
    await apply('market', { facts: word, claims: word });
    const { data } = await district.ask('centre', 'query($text: String!) { search(text: $text) { nodes { id } } }', {
      text: word,
    });
    expect(data!['search'].nodes).toEqual([]);
  });

  test('personal data of parties lies sealed, and only the body and mediators open it, on the record', async () => {
    const id = await inMediation('market', { acceptsDeputies: true });
    await district.do('association', 'mediationAppoint', id, { mediators: [invited('deputy-1')] });
    await district.do('deputy', 'mediationTakeSeat', id, {});
    const rows = await district.direct(units['consumers']!, 'select * from mediation_party where matter_id = $1', [id]);
    expect(JSON.stringify(rows)).not.toMatch(/林小满|13900002222|370202199001011234/);
    const { parties } = await see('association', id);
    const open = (as: string, party: { id: string }) =>
      district.act(as, 'mediationOpenIdentity', { id, part: party.id });
    for (const as of ['market', 'centre', 'deputy'])
      expect(await open(as, parties[0])).toMatchObject({ __typename: 'NotPermitted', hindrance: 'SEAT' });
    expect((await open('association', parties[1])).result).toMatchObject({ name: '跃动健身有限公司', phone: null });
    expect((await open('association', parties[0])).result).toMatchObject({
      name: '林小满',
      phone: '13900002222',
      number: '370202199001011234',
    });
    expect((await see('association', id)).entries[0]).toMatchObject({ act: 'mediationOpenIdentity', note: '林**' });
    expect((await see('centre', id)).entries[0].act).not.toBe('mediationOpenIdentity');
  });

  test('a document follows those who mediate; one for named seats opens to no newcomer and closes to who has left', async () => {
    const id = await inMediation('market', { acceptsDeputies: true, acceptsExperts: true });
    await district.do('association', 'mediationAppoint', id, {
      mediators: [invited('370202001'), invited('deputy-1')],
    });
    await district.do('street', 'mediationTakeSeat', id, {});
    await district.do('deputy', 'mediationTakeSeat', id, {});
    const { data } = await district.ask(
      'association',
      'query($id: ID!) { matter(id: $id) { seats { id unit { code } } } }',
      { id },
    );
    const street = data!['matter'].seats.find((seat: any) => seat.unit.code === '370202001').id;
    const add = async (name: string, annexSeatIds?: string[]) => {
      const upload = { key: name, name, mediaType: 'application/pdf', size: 1, sha256: '0' };
      const answer = await district.act(
        'association',
        'documentAdd',
        { id },
        { receipts: receiptFor(upload, units['consumers']!), annexSeatIds },
      );
      expect(answer.__typename).toBe('DocumentAddSuccess');
    };
    await add('证据.pdf');
    await add('附卷.pdf', [street]);
    const names = async (as: string) =>
      (await district.ask(as, 'query($id: ID!) { matter(id: $id) { documents { name } } }', { id })).data![
        'matter'
      ].documents.map((document: any) => document.name);
    expect(await names('street')).toEqual(['证据.pdf', '附卷.pdf']);
    expect(await names('deputy')).toEqual(['证据.pdf']);
    expect(await names('centre')).toEqual([]);

    const { mediators, parties } = await see('association', id);
    const former = mediators.find((one: any) => one.unit.code === '370202001').id;
    await district.do(
      'association',
      'mediationChallenge',
      id,
      { partyId: parties[0].id, manner: 'ON_SITE', reason: '相识' },
      former,
    );
    expect(await names('street')).toEqual([]);
    await district.do('association', 'mediationReplaceMediator', id, { mediator: invited('law-society') }, former);
    await district.do('law-society', 'mediationTakeSeat', id, {});
    expect(await names('law-society')).toEqual(['证据.pdf']);
    expect(await names('association')).toEqual(['证据.pdf', '附卷.pdf']);
  });

  test('a comment among those who mediate is not read by the centre; one to every seat is masked', async () => {
    const id = await inMediation();
    await district.act('association', 'mediationComment', { id }, { text: '底线是八折' });
    await district.act('association', 'mediationComment', { id }, { text: '请联系13900002222', toEverySeat: true });
    const read = (await see('centre', id)).entries.map((entry: any) => entry.note);
    expect(read).not.toContain('底线是八折');
    expect(read).toContain('请联系139****22');
  });

  test('the text of an agreement cannot be changed, not even by who sees it', async () => {
    const id = await inForce();
    for (const change of [
      `mediation_agreement set content = 'x'`,
      `mediation_instalment set amount = 1`,
      `mediation_signature set name = 'x'`,
    ])
      await expect(district.direct(units['consumers']!, `update ${change} where matter_id = $1`, [id])).rejects.toThrow(
        /permission denied/,
      );
  });

  test('the ledger’s chain holds over entries that only some seats see', async () => {
    const id = await inForce();
    const rows = await district.direct<any>(
      units['consumers']!,
      `select matter_id as "matterId", seq, act, at, unit_id as "unitId", member_id as "memberId", seat_id as "seatId",
              part_id as "partId", state, note, data, effects, prior_hash as prior, hash from entry where matter_id = $1 order by seq`,
      [id],
    );
    let head = GENESIS;
    for (const { prior, hash, ...entry } of rows) {
      expect(prior).toBe(head);
      head = chainHash(prior, { ...entry, at: entry.at.toISOString() });
      expect(hash).toBe(head);
    }
    expect(rows.length).toBeGreaterThan(5);
  });
});

describe('agreement and performance', () => {
  test('it is in force with the last mark alone, in whatever order they are given', async () => {
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), async (order) => {
        const id = await inMediation();
        await district.do(
          'association',
          'mediationReachAgreement',
          id,
          agreed([{ what: '退款', amount: 1, dueDate: inDays(1) }]),
        );
        const { signatures } = (await see('association', id)).agreement;
        for (const [given, index] of order.entries()) {
          const sign = { mark: 'SIGNATURE', manner: 'ON_SITE' };
          const { matter } = await district.do('association', 'mediationSign', id, sign, signatures[index].id);
          expect(matter.state).toBe(given === 3 ? 'IN_FORCE' : 'AGREED');
        }
      }),
      { numRuns: 3 },
    );
  });

  test('no mark is given twice, and a mediator signs for the own unit alone', async () => {
    const id = await inMediation('market', { acceptsDeputies: true });
    await district.do('association', 'mediationAppoint', id, { mediators: [invited('deputy-1')] });
    await district.do('deputy', 'mediationTakeSeat', id, {});
    await district.do(
      'association',
      'mediationReachAgreement',
      id,
      agreed([{ what: '退款', amount: 1, dueDate: inDays(1) }]),
    );
    const seen = await see('deputy', id);
    expect(seen.mySeat.duty).toBe('SIGN');
    expect(seen.agreement.signatures.map((one: any) => actsOf(one).includes('mediationSign'))).toEqual([
      false,
      false,
      false,
      true,
      false,
    ]);
    const [party, , , mine] = seen.agreement.signatures;
    const sign = async (as: string, part: string) =>
      district.act(
        as,
        'mediationSign',
        { id, part, version: await district.versionOf(id) },
        { mark: 'SIGNATURE', manner: 'ON_SITE' },
      );
    expect(await sign('deputy', party.id)).toMatchObject({ __typename: 'NotPermitted', hindrance: 'SEAT' });
    expect((await sign('deputy', mine.id)).__typename).toBe('MediationSignSuccess');
    expect(await sign('association', mine.id)).toMatchObject({ __typename: 'NotPermitted', hindrance: 'STATE' });
    expect((await see('deputy', id)).mySeat.duty).toBeNull();
  });

  test('a part that is paid is less than what is left, and days that are over or do not exist are refused', async () => {
    const id = await inForce();
    const [instalment] = (await see('association', id)).agreement.instalments;
    for (const paid of [60_000, 70_000, undefined]) {
      const target = { id, part: instalment.id, version: await district.versionOf(id) };
      const answer = await district.act('association', 'mediationRecordPerformance', target, {
        performance: 'PARTLY',
        paid,
      });
      expect(answer).toMatchObject({ __typename: 'InvalidInput', issues: [{ path: 'paid' }] });
    }
    const other = await inMediation();
    for (const dueDate of [inDays(-1), '2027-02-30']) {
      const target = { id: other, version: await district.versionOf(other) };
      const answer = await district.act(
        'association',
        'mediationReachAgreement',
        target,
        agreed([{ what: '退款', amount: 1, dueDate }]),
      );
      expect(answer).toMatchObject({ __typename: 'InvalidInput', issues: [{ path: 'instalments.0.dueDate' }] });
    }
  });

  test('an instalment years ahead has its clock, though no calendar is loaded for that year', async () => {
    const year = now().getUTCFullYear() + 5;
    const id = await inForce([{ what: '末期退款', amount: 1, dueDate: `${year}-06-30` }]);
    const [instalment] = (await see('association', id)).agreement.instalments;
    expect(new Date(instalment.clock.deadline).toISOString()).toBe(`${year}-06-30T16:00:00.000Z`);
  });

  test('a breach is told with its routes, and what is performed late still counts', async () => {
    const id = await inForce();
    const [instalment] = (await see('association', id)).agreement.instalments;
    await district.do('association', 'mediationRecordPerformance', id, { performance: 'NOT_PERFORMED' }, instalment.id);
    await district.do('association', 'mediationRecordBreach', id, {
      reason: '逾期未付',
      routes: ['COURT', 'ENFORCEMENT'],
    });
    const breached = await see('association', id);
    expect(breached).toMatchObject({
      state: 'BREACHED',
      routesTold: ['COURT', 'ENFORCEMENT'],
      dispute: { endReason: '逾期未付' },
    });
    expect(breached.clocks.every((clock: any) => clock.state === 'STOPPED')).toBe(true);
    const late = await district.do(
      'association',
      'mediationRecordPerformance',
      id,
      { performance: 'PERFORMED' },
      instalment.id,
    );
    expect(late.matter.state).toBe('PERFORMED');
  });

  test('a mediation that cannot succeed ends with the routes told, and not once it is in force', async () => {
    const id = await inMediation();
    const end = { endedBy: 'MEDIATOR', reason: '分歧过大', routes: ROUTES };
    await district.do('association', 'mediationEnd', id, end);
    expect(await see('market', id)).toMatchObject({ state: 'FAILED', routesTold: ROUTES });
    const binding = await inForce();
    const answer = await district.act(
      'association',
      'mediationEnd',
      { id: binding, version: await district.versionOf(binding) },
      end,
    );
    expect(answer).toMatchObject({ __typename: 'NotPermitted', hindrance: 'STATE' });
  });

  test('without a route that was told it does not end', async () => {
    const id = await inMediation();
    const target = { id, version: await district.versionOf(id) };
    const answer = await district.act('association', 'mediationEnd', target, {
      endedBy: 'PARTY',
      reason: '不愿继续',
      routes: [],
    });
    expect(answer).toMatchObject({ __typename: 'InvalidInput', issues: [{ path: 'routes' }] });
  });
});

describe('a mediation that an appellant applies for through the link', () => {
  const APPLICATION = {
    respondent: { kind: 'ORGANISATION', name: '跃动健身有限公司', phone: '13900003333' },
    facts: '办卡后闭店，张三多次联系未果。',
    claims: '退还余额',
  };
  const applyBy = (link: string, id: string, input: object = {}) =>
    district.act(
      { link },
      'appealApplyMediation',
      { id },
      { bodyUnitId: units['consumers'], ...APPLICATION, ...input },
    );
  const MINE = `{ myAppeal { state abilities { act } mediations { id number stateLabel state bodyUnit { name } recordsOpen
    partyCount abilities { act } dispute { facts } parties { nameMask } entries { act sentence } } } }`;
  const mine = async (link: string): Promise<any> => (await district.ask({ link }, MINE)).data!['myAppeal'];

  async function requested(): Promise<{ appeal: Awaited<ReturnType<TestDistrict['register']>>; id: string }> {
    const appeal = await district.register('market');
    const answer = await applyBy(appeal.link, appeal.id);
    expect(answer.__typename).toBe('AppealApplyMediationSuccess');
    const { mediations } = await mine(appeal.link);
    return { appeal, id: mediations[0].id };
  }

  test('waits for the body; once it is taken on, only the other side is asked, and the appeal stays as it was', async () => {
    const { appeal, id } = await requested();
    expect(await see('association', id)).toMatchObject({
      state: 'REQUESTED',
      title: '测试诉求',
      originNumber: appeal.number,
      mySeat: { duty: 'DECIDE' },
      parties: [
        { nameMask: '张**', phoneMask: '138****11', consent: 'CONSENTED' },
        { consent: 'PENDING', phoneMask: '139****33' },
      ],
    });
    await district.do('association', 'mediationAccept', id);
    const taken = await see('association', id);
    expect(taken).toMatchObject({ state: 'APPLIED', mySeat: { duty: 'ASK_CONSENT' } });
    expect(taken.clocks).toMatchObject([
      { kind: 'ACCEPT', state: 'STOPPED' },
      { kind: 'CONSENT', state: 'RUNNING' },
    ]);
    await district.do(
      'association',
      'mediationRecordConsent',
      id,
      { consents: true, manner: 'BY_PHONE' },
      taken.parties[1].id,
    );
    const { state, mediations } = await mine(appeal.link);
    expect([state, mediations[0].state, mediations[0].bodyUnit.name]).toEqual([
      'REGISTERED',
      'CONSENTED',
      '区消费者协会',
    ]);
  });

  test('is told to its applicant by its state, never by its records; nobody else’s link sees it', async () => {
    const { appeal, id } = await requested();
    const [own] = (await mine(appeal.link)).mediations;
    expect(own).toMatchObject({
      recordsOpen: false,
      dispute: null,
      parties: [],
      abilities: [{ act: 'mediationWithdraw' }, { act: 'documentAdd' }],
    });
    expect(own.entries.map((entry: any) => entry.act)).toEqual(['mediationRequest']);
    const stranger = await district.register('market');
    expect((await mine(stranger.link)).mediations).toEqual([]);
    expect(await district.act({ link: stranger.link }, 'mediationWithdraw', { id })).toMatchObject({
      error: 'NOT_FOUND',
    });
    const onAppeal = await district.ask('market', 'query($id: ID!) { matter(id: $id) { entries { act sentence } } }', {
      id: appeal.id,
    });
    expect(onAppeal.data!['matter'].entries[0].sentence).toBe(`向区消费者协会申请人民调解，编号 ${own.number}`);
  });

  test('keeps what its applicant sends by the link with the records, also for a mediator who comes later', async () => {
    const { appeal, id } = await requested();
    const [held] = await district.direct<{ link: string }>(
      district.mainCentre(),
      `select (standing)[2] as link from matter where id = $1`,
      [id],
    );
    const upload = { key: 'contract', name: '合同.pdf', mediaType: 'application/pdf', size: 1, sha256: '0' };
    const sent = await district.act(
      { link: appeal.link },
      'documentAdd',
      { id },
      { receipts: receiptFor(upload, held!.link) },
    );
    expect(sent.__typename).toBe('DocumentAddSuccess');
    await district.do('association', 'mediationAccept', id);
    const consent = { consents: true, manner: 'BY_PHONE' };
    await district.do(
      'association',
      'mediationRecordConsent',
      id,
      consent,
      (await see('association', id)).parties[1].id,
    );
    await district.do('association', 'mediationAppoint', id, { mediators: [own(), invited('370202001')] });
    await district.do('street', 'mediationTakeSeat', id, { name: '王调解' });
    const documents = async (as: string | { link: string }, root: string) =>
      (await district.ask(as, `{ ${root} { documents { name } } }`)).data!;
    const read = `matter(id: "${id}")`;
    expect([await documents('street', read), await documents('centre', read)]).toEqual([
      { matter: { documents: [{ name: '合同.pdf' }] } },
      { matter: { documents: [] } },
    ]);
  });

  test('runs once at a time, and again after it was declined with a reason and the other routes', async () => {
    const { appeal, id } = await requested();
    expect((await applyBy(appeal.link, appeal.id)).__typename).toBe('MediationUnderWay');
    await district.do('association', 'mediationDecline', id, { reason: '已由法院受理', routes: ROUTES });
    const [declined] = (await mine(appeal.link)).mediations;
    expect(declined.state).toBe('DECLINED');
    expect(declined.entries[0].sentence).toContain('已由法院受理');
    expect((await applyBy(appeal.link, appeal.id)).__typename).toBe('AppealApplyMediationSuccess');
  });

  test('ends when its applicant withdraws, at any time before it is settled (人民调解法 Art. 23)', async () => {
    const { appeal, id } = await requested();
    await district.do('association', 'mediationAccept', id);
    expect(await district.act({ link: appeal.link }, 'mediationWithdraw', { id })).toMatchObject({
      __typename: 'MediationWithdrawSuccess',
    });
    expect(await see('association', id)).toMatchObject({
      state: 'WITHDRAWN',
      routesTold: ROUTES,
      mySeat: { duty: null },
    });
    expect(await district.act('association', 'mediationAccept', { id, version: 3 })).toMatchObject({
      hindrance: 'STATE',
    });
  });

  test('needs a name and a number where the appeal was filed without them', async () => {
    const { id, link } = await district.register('market', { appellant: {} });
    expect(await applyBy(link, id)).toMatchObject({ issues: [{ path: 'name' }, { path: 'phone' }] });
    expect((await applyBy(link, id, { name: '李四', phone: '13700004444' })).__typename).toBe(
      'AppealApplyMediationSuccess',
    );
  });

  test('is not offered to who reports a violation, who stays unknown (济南市12345条例 Art. 32)', async () => {
    const { id, link } = await district.register('market', {
      type: 'VIOLATION_REPORT',
      accusedUnitId: units['370202001'],
    });
    expect((await mine(link)).abilities.map(({ act }: any) => act)).not.toContain('appealApplyMediation');
    expect(await applyBy(link, id)).toMatchObject({ __typename: 'NotPermitted', hindrance: 'RULE' });
  });

  test('is not carried out by an authority: bodies alone take it on (人民调解法 Arts. 8, 34)', async () => {
    const { id, link } = await district.register('market');
    expect((await applyBy(link, id, { bodyUnitId: units['market'] })).__typename).toBe('UnitNotEligible');
    expect((await mine(link)).mediations).toEqual([]);
  });
});
