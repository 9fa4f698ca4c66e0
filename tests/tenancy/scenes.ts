import { before, periodOf } from '../../api/assessment/period-code.ts';
import { operation, systemPrincipal } from '../../api/kernel/database/index.ts';
import { actNamed, performNamed } from '../../api/matter/index.ts';
import type { TestDistrict } from '../support/district.ts';
import { stagedParts } from './parts.ts';
import type { Part, Place, Scene, StagedMatter } from './room.ts';
import { SUPERVISOR, WORD } from './room.ts';
import { ROOMS } from './rooms/index.ts';
import { inDays, inHours, now } from '../support/time.ts';

const FIRST: Place = { role: 'FIRST_RECEIVER', state: 'SEATED' };

/** Sets up one matter for each standing that the rules tell apart, by acts of those who may do them. */
export async function stage(district: TestDistrict): Promise<readonly StagedMatter[]> {
  return identify(district, await stageAll(district));
}

/** Finds the seats of the matters, and the links to them, which only those oversee who gave them. */
async function identify(district: TestDistrict, matters: readonly StagedMatter[]): Promise<readonly StagedMatter[]> {
  const seats = new Map<string, string>();
  const links = new Map<string, string[]>();
  for (const { schema } of district.services.districts.values()) {
    for (const { key, id } of await district.asSuperuser<{ key: string; id: string }>(
      `select concat_ws(' ', p.matter_id, u.code, p.live) as key, p.id
         from ${schema}.participation p join ${schema}.unit u on u.id = p.unit_id`,
    ))
      seats.set(key, id);
    for (const { id, matter } of await district.asSuperuser<{ id: string; matter: string }>(
      `select id, matter_id as matter from ${schema}.link`,
    ))
      links.set(matter, [...(links.get(matter) ?? []), id]);
  }
  return matters.map((matter) => {
    const found = Object.entries(matter.seats).map(
      ([unit, { ended }]) => [unit, seats.get(`${matter.id} ${unit} ${ended ? 'f' : 't'}`)!] as const,
    );
    const { linksOf = unitsOf(matter, 'FIRST_RECEIVER') } = matter;
    const readers = ['centre', ...linksOf];
    const given = (links.get(matter.id) ?? []).map((id) => ({ id, state: 'LIVE', readers }));
    return { ...matter, seatIds: Object.fromEntries(found), parts: { link: given, ...matter.parts } };
  });
}

const unitsOf = ({ seats }: Scene, wanted: string): string[] =>
  Object.entries(seats).flatMap(([unit, { role }]) => (role === wanted ? [unit] : []));

async function stageAll(district: TestDistrict): Promise<readonly StagedMatter[]> {
  const [appeals, joints, mediations] = [
    await stageAppeals(district),
    await stageJointCases(district),
    await stageMediations(district),
  ];
  return [
    ...appeals,
    ...joints,
    ...mediations,
    ...(await stageNotices(district)),
    ...(await stageMeetings(district)),
    await stageWeeklyReview(district),
    ...(await stageAlerts(district)),
    ...(await stageAssessments(district)),
    ...(await stageFiles(district)),
    await stageElsewhere(district),
    ...(await stageRooms(district)),
  ];
}

async function stageRooms(district: TestDistrict): Promise<StagedMatter[]> {
  const staged: StagedMatter[] = [];
  for (const room of ROOMS) staged.push(...(await room.stage(district)));
  return staged;
}

const ordinary = { kind: 'appeal', district: 'main', leadershipReads: true } as const;

async function stageAppeals(district: TestDistrict): Promise<StagedMatter[]> {
  const market = await district.unit('market');
  const street = await district.unit('370202001');
  const register = async (as: string, input: object = {}) =>
    (await district.register(as, { title: `${WORD}诉求`, ...input })).id;
  const dispatch = async (id: string) =>
    district.do('centre', 'appealDispatch', id, {
      leadUnitId: market,
      task: '核实',
      coHandlers: [{ unitId: street, task: '协助' }],
    });
  const handled = async () => {
    const id = await register('community');
    await dispatch(id);
    await district.do('market', 'workOrderAccept', id);
    await district.do('street', 'workOrderAccept', id);
    await district.do('market', 'workOrderRecordContact', id, { reached: true, record: '已联系' });
    return id;
  };

  const leadOf = async (id: string, wanted = 'LEAD'): Promise<string> => {
    const { data } = await district.ask('centre', 'query($id: ID!) { matter(id: $id) { seats { id role } } }', { id });
    return data!['matter'].seats.find(({ role }: { role: string }) => role === wanted).id;
  };

  const waiting = await register('community');
  const dispatched = await register('community');
  await dispatch(dispatched);
  const accepted = await handled();
  await district.do('market', 'appealInstruct', accepted, { text: '本周内现场勘查', dueOn: inDays(3) });
  const asking = await register('community');
  await dispatch(asking);
  await district.do('market', 'workOrderAccept', asking);
  await district.do('market', 'workOrderRecordContact', asking, { reached: true, record: '已联系' });
  await district.do('market', 'workOrderAskExtension', asking, { days: 3, reason: '情况复杂' });
  await district.do('street', 'workOrderReturn', asking, { ground: 'NOT_COMPETENT', evidence: '三定方案' });
  const confidential = await register('tourism', { confidential: true });
  const report = await register('centre', { type: 'VIOLATION_REPORT', accusedUnitId: street });
  const heard = await register('deputy', { channel: 'DEPUTY' });
  const found = await register('community');
  await district.do('centre', 'appealTriage', found, { type: 'VIOLATION_REPORT', accusedUnitId: street });
  const called = await handled();
  await district.do('street', 'workOrderComplete', called, { text: '已完成' });
  await district.do('market', 'workOrderReply', called, { body: '已处理', ground: '条例', grounding: 'EXPLAINED' });
  await district.do('centre', 'appealPassAudit', called);
  const evidence = '经核查，反映情况不属实';
  await district.do('market', 'appealAskExclusion', called, { ground: 'FOUND_UNTRUE', evidence });

  const calledBack = async (callback: object) => {
    const { id, link } = await district.register('community', { title: `${WORD}诉求` });
    await dispatch(id);
    for (const as of ['market', 'street']) await district.do(as, 'workOrderAccept', id);
    await district.do('market', 'workOrderRecordContact', id, { reached: true, record: '已联系' });
    await district.do('street', 'workOrderComplete', id, { text: '已完成' });
    await district.do('market', 'workOrderReply', id, { body: '已处理', ground: '条例', grounding: 'EXPLAINED' });
    await district.do('centre', 'appealPassAudit', id);
    await district.do('centre', 'appealRecordCallback', id, { reached: true, ...callback });
    return { id, link };
  };
  const hard = await calledBack({ resolved: false, satisfied: false, outcome: 'HARD_CASE' });
  const planned = await calledBack({ resolved: false, satisfied: false, outcome: 'HARD_CASE' });
  const memberId = (await district.ask('market', '{ viewer { member { id } } }')).data!['viewer'].member.id;
  const plan = { measures: [{ what: '更换管网', dueOn: inDays(20) }], targetOn: inDays(60), memberId };
  await district.do('market', 'appealPlanHardCase', planned.id, plan);
  const closed = await calledBack({ resolved: true, satisfied: true });
  await district.act({ link: closed.link }, 'appealAskReopening', { id: closed.id }, { reason: '问题再次出现' });

  const deferred = await handled();
  const promisedOn = inDays(30);
  await district.do('market', 'workOrderAskDeferral', deferred, { ground: 'PLAN', measures: '列入计划', promisedOn });
  await district.do('centre', 'workOrderGrantDeferral', deferred, undefined, await leadOf(deferred));

  const escalated = await register('community', { communityId: await district.unit('370202001001') });
  await dispatch(escalated);
  await district.do('market', 'workOrderAccept', escalated);
  await district.do('street', 'workOrderAccept', escalated);
  await district.do('street', 'workOrderAskEscalation', escalated, { reason: '超出街道职责' });
  const coHandled = await leadOf(escalated, 'CO_HANDLER');
  await district.do('centre', 'workOrderGrantEscalation', escalated, undefined, coHandled);
  await district.do('street', 'workOrderEscalate', escalated, { tried: '上门协调', reason: '超出街道职责' });

  const community = await district.unit('370202001001');
  const handedUp = await register('centre', { communityId: community });
  await district.do('centre', 'appealDispatch', handedUp, { leadUnitId: street, task: '核实' });
  await district.do('street', 'workOrderAccept', handedUp);
  await district.do('street', 'workOrderTransfer', handedUp, { unitId: community, task: '入户' });
  await district.do('community', 'workOrderAccept', handedUp);
  await district.do('community', 'workOrderEscalate', handedUp, { tried: '上门协调', reason: '超出社区职责' });

  const returned = await register('community');
  await dispatch(returned);
  await district.do('market', 'workOrderReturn', returned, { ground: 'NOT_COMPETENT', evidence: '三定方案' });
  await district.do('centre', 'workOrderGrantReturn', returned, undefined, await leadOf(returned));

  const consulted = await register('community');
  const housing = await district.unit('housing');
  await district.do('centre', 'appealConsult', consulted, { unitIds: [housing], question: '是否属你单位职责' });

  const disputed = await register('community');
  await dispatch(disputed);
  const objection = { ground: 'NOT_COMPETENT', evidence: '三定方案' };
  await district.do('market', 'workOrderReturn', disputed, objection);
  await district.do('centre', 'workOrderRefuseReturn', disputed, { reason: '属本单位' }, await leadOf(disputed));
  await district.do('market', 'workOrderObject', disputed, objection);
  const leadership = await district.unit('leadership');
  await district.do('centre', 'appealReferArbitration', disputed, { unitId: leadership, reason: '请裁定' });

  const handling = (leading: Place, co: Place, first: Place): Scene['seats'] => ({
    centre: SUPERVISOR,
    '370202001001': first,
    market: leading,
    '370202001': co,
  });
  const contacted: Place = { role: 'LEAD', state: 'ACCEPTED', flags: ['CONTACTED'] };
  const done = handling(
    { ...contacted, state: 'COMPLETED' },
    { role: 'CO_HANDLER', state: 'COMPLETED' },
    { role: 'FIRST_RECEIVER', state: 'RELIEVED' },
  );
  return [
    {
      ...ordinary,
      id: waiting,
      name: 'waits for dispatch',
      state: 'REGISTERED',
      seats: { centre: SUPERVISOR, '370202001001': FIRST },
    },
    {
      ...ordinary,
      id: dispatched,
      name: 'waits for acceptance',
      state: 'IN_HANDLING',
      flags: ['HAS_LEAD'],
      seats: handling({ role: 'LEAD', state: 'DISPATCHED' }, { role: 'CO_HANDLER', state: 'DISPATCHED' }, FIRST),
    },
    {
      ...ordinary,
      id: accepted,
      name: 'is handled',
      state: 'IN_HANDLING',
      flags: ['HAS_LEAD'],
      seats: handling(
        contacted,
        { role: 'CO_HANDLER', state: 'ACCEPTED' },
        { role: 'FIRST_RECEIVER', state: 'RELIEVED' },
      ),
      parts: { instruction: await stagedParts(district, 'instruction', accepted, { state: 'OPEN', unit: 'market' }) },
    },
    {
      ...ordinary,
      id: asking,
      name: 'is handled by a unit that asks for more time, and was returned by another',
      state: 'IN_HANDLING',
      flags: ['HAS_LEAD'],
      seats: handling(
        { role: 'LEAD', state: 'ACCEPTED', flags: ['CONTACTED', 'EXTENSION_ASKED'] },
        { role: 'CO_HANDLER', state: 'RETURN_ASKED' },
        { role: 'FIRST_RECEIVER', state: 'RELIEVED' },
      ),
    },
    {
      ...ordinary,
      id: escalated,
      name: 'was handed up to the paired department',
      state: 'IN_HANDLING',
      flags: ['HAS_LEAD', 'ESCALATED'],
      seats: {
        ...handling(
          { role: 'LEAD', state: 'ACCEPTED' },
          { role: 'CO_HANDLER', state: 'ESCALATED', ended: true },
          { role: 'FIRST_RECEIVER', state: 'RELIEVED' },
        ),
        housing: { role: 'CO_HANDLER', state: 'DISPATCHED' },
      },
    },
    {
      ...ordinary,
      id: handedUp,
      name: 'was handed up to the sub-district',
      state: 'IN_HANDLING',
      flags: ['HAS_LEAD', 'ESCALATED'],
      seats: {
        centre: SUPERVISOR,
        '370202001': { role: 'LEAD', state: 'ACCEPTED', flags: ['HANDED_UP'] },
        '370202001001': { role: 'CO_HANDLER', state: 'ESCALATED', ended: true },
      },
    },
    {
      ...ordinary,
      id: returned,
      name: 'was returned by its lead',
      state: 'REGISTERED',
      seats: handling(
        { role: 'LEAD', state: 'RETURNED', flags: ['RETURNED_ONCE'], ended: true },
        { role: 'CO_HANDLER', state: 'WITHDRAWN', ended: true },
        FIRST,
      ),
    },
    {
      ...ordinary,
      id: deferred,
      name: 'is deferred',
      state: 'DEFERRED',
      flags: ['HAS_LEAD'],
      seats: handling(
        contacted,
        { role: 'CO_HANDLER', state: 'ACCEPTED' },
        { role: 'FIRST_RECEIVER', state: 'RELIEVED' },
      ),
    },
    {
      ...ordinary,
      id: consulted,
      name: 'is discussed before dispatch',
      state: 'REGISTERED',
      seats: { centre: SUPERVISOR, '370202001001': FIRST, housing: { role: 'CONSULTANT', state: 'ASKED' } },
    },
    {
      ...ordinary,
      id: disputed,
      name: 'is disputed',
      state: 'IN_HANDLING',
      flags: ['HAS_LEAD', 'IN_ARBITRATION'],
      seats: {
        ...handling(
          { role: 'LEAD', state: 'ARBITRATION', flags: ['RETURNED_ONCE', 'OBJECTED'] },
          { role: 'CO_HANDLER', state: 'DISPATCHED' },
          FIRST,
        ),
        leadership: { role: 'ARBITER', state: 'SEATED' },
      },
    },
    {
      ...ordinary,
      id: confidential,
      name: 'is confidential',
      state: 'REGISTERED',
      flags: ['CONFIDENTIAL'],
      leadershipReads: false,
      seats: { centre: SUPERVISOR, tourism: FIRST },
    },
    {
      ...ordinary,
      id: report,
      name: 'reports a violation',
      state: 'REGISTERED',
      flags: ['VIOLATION_REPORT'],
      leadershipReads: false,
      accused: '370202001',
      seats: { centre: SUPERVISOR },
    },
    {
      ...ordinary,
      id: found,
      name: 'was found to report a violation of whoever took it in',
      state: 'REGISTERED',
      flags: ['VIOLATION_REPORT'],
      leadershipReads: false,
      accused: '370202001',
      seats: { centre: SUPERVISOR },
    },
    {
      ...ordinary,
      id: heard,
      name: 'was heard by a deputy',
      state: 'REGISTERED',
      seats: { centre: SUPERVISOR, 'deputy-1': FIRST },
    },
    {
      ...ordinary,
      id: called,
      name: 'is called back',
      state: 'IN_CALLBACK',
      flags: ['HAS_LEAD', 'EXCLUSION_ASKED'],
      seats: done,
      parts: {
        exclusion: await stagedParts(district, 'assessment_exclusion', called, { state: 'ASKED', unit: 'market' }),
      },
    },
    { ...ordinary, id: hard.id, name: 'is a hard case', state: 'HARD_CASE', flags: ['HAS_LEAD', 'OWNED'], seats: done },
    {
      ...ordinary,
      id: planned.id,
      name: 'is a hard case with a plan',
      state: 'HARD_CASE',
      flags: ['HAS_LEAD', 'OWNED', 'PLANNED'],
      seats: done,
    },
    {
      ...ordinary,
      id: closed.id,
      name: 'is closed and asked for again',
      state: 'CLOSED',
      flags: ['HAS_LEAD', 'REOPENING_ASKED'],
      seats: done,
    },
  ];
}

async function stageJointCases(district: TestDistrict): Promise<StagedMatter[]> {
  const market = await district.unit('market');
  const invited = await Promise.all(
    [
      ['housing', 'CO_HANDLER'],
      ['court', 'CONSULTANT'],
      ['deputy-1', 'OBSERVER'],
    ].map(async ([code, role]) => ({ unitId: await district.unit(code!), role })),
  );
  const open = async () => {
    const { id: appealId } = await district.register('market', { title: `${WORD}联办诉求`, confidential: true });
    const { matter } = await district.act(
      'centre',
      'jointCaseOpen',
      {},
      {
        appealIds: [appealId],
        reason: 'MANDATE_GAP',
        title: `${WORD}联办`,
        facts: '多部门',
        leadUnitId: market,
        invited,
      },
    );
    return { id: matter.id as string, appealId };
  };
  const convened = await open();
  const running = await open();
  for (const as of ['market', 'housing', 'court', 'deputy']) await district.do(as, 'jointCaseTakeSeat', running.id);
  await district.do('market', 'jointCaseBegin', running.id);
  for (const code of ['housing', 'court'])
    await district.do('market', 'jointTaskAssign', running.id, {
      unitId: await district.unit(code),
      title: '核实情况',
      workingDays: 2,
    });
  const [, reported] = await stagedParts(
    district,
    'joint_task',
    running.id,
    { state: 'ASSIGNED' },
    { state: 'ASSIGNED' },
  );
  await district.do('court', 'jointTaskReport', running.id, { text: '已核实' }, reported!.id);
  const linkedTo = async ({ id }: { id: string }) => ({
    linkedAppeal: await stagedParts(district, 'joint_case_appeal', id, { state: 'LINKED' }),
  });

  const seats = (state: string): Scene['seats'] => ({
    centre: SUPERVISOR,
    market: { role: 'LEAD', state },
    housing: { role: 'CO_HANDLER', state },
    court: { role: 'CONSULTANT', state },
    'deputy-1': { role: 'OBSERVER', state },
  });
  const linked = {
    ...ordinary,
    state: 'REGISTERED',
    flags: ['CONFIDENTIAL'],
    leadershipReads: false,
    seats: { centre: SUPERVISOR, market: FIRST },
  };
  return [
    {
      id: convened.id,
      name: 'is convened',
      kind: 'joint_case',
      district: 'main',
      state: 'CONVENED',
      seats: seats('INVITED'),
      parts: await linkedTo(convened),
    },
    {
      id: running.id,
      name: 'is in progress',
      kind: 'joint_case',
      district: 'main',
      state: 'IN_PROGRESS',
      seats: seats('SEATED'),
      parts: {
        ...(await linkedTo(running)),
        jointTask: await stagedParts(
          district,
          'joint_task',
          running.id,
          { state: 'ASSIGNED', unit: 'housing' },
          { state: 'REPORTED', unit: 'court' },
        ),
      },
    },
    { ...linked, id: convened.appealId, name: 'is linked to the convened one' },
    { ...linked, id: running.appealId, name: 'is linked to the running one' },
  ];
}

async function stageMediations(district: TestDistrict): Promise<StagedMatter[]> {
  const apply = async () => {
    const { matter } = await district.act(
      'tourism',
      'mediationApply',
      {},
      {
        title: `${WORD}调解`,
        bodyUnitId: await district.unit('consumers'),
        facts: '退费争议',
        claims: '退费',
        parties: [
          { role: 'APPLICANT', kind: 'PERSON', name: '林小满' },
          { role: 'RESPONDENT', kind: 'ORGANISATION', name: '海燕公司' },
        ],
      },
    );
    return matter.id as string;
  };
  const consented = async (): Promise<string> => {
    const id = await apply();
    const { data } = await district.ask(
      'association',
      'query($id: ID!) { viewer { member { id } } matter(id: $id) { ... on Mediation { parties { id } } } }',
      { id },
    );
    const consent = { consents: true, manner: 'ON_SITE', acceptsDeputies: true };
    for (const party of data!['matter'].parties)
      await district.do('association', 'mediationRecordConsent', id, consent, party.id);
    await district.do('association', 'mediationAppoint', id, {
      mediators: [
        { unitId: await district.unit('consumers'), memberId: data!['viewer'].member.id, choice: 'DESIGNATED' },
        { unitId: await district.unit('deputy-1'), choice: 'CHOSEN' },
      ],
    });
    await district.do('deputy', 'mediationTakeSeat', id, {});
    return id;
  };
  const agreed = async (): Promise<string> => {
    const id = await consented();
    await district.do('association', 'mediationReachAgreement', id, {
      form: 'WRITTEN',
      facts: '卡内余额经双方核对。',
      liabilities: '商家承担退款责任。',
      content: '商家分期退还余额。',
      performanceManner: '银行转账',
      instalments: [{ what: '退还余额', amount: 60_000, dueDate: inDays(10) }],
    });
    return id;
  };
  const withUnits = async (table: string, id: string): Promise<{ id: string; signer?: string; unit: string }[]> => {
    const { schema } = district.services.districts.get('370202')!;
    return district.asSuperuser(
      `select made.*, coalesce(u.code, '') as unit from ${schema}.${table} made
         left join ${schema}.unit u on u.id = made.unit_id where made.matter_id = $1 order by made.id`,
      [id],
    );
  };
  const signatures = (id: string) => withUnits('mediation_signature', id);
  const applied = await apply();
  const running = await consented();
  const schedule = { beginsAt: inHours(24), place: '消协调解室', open: false };
  await district.do('association', 'mediationScheduleSession', running, schedule);
  const signing = await agreed();
  const binding = await agreed();
  for (const { id } of await signatures(binding))
    await district.do('association', 'mediationSign', binding, { mark: 'SIGNATURE', manner: 'ON_SITE' }, id);
  const body: Scene['seats'] = { centre: SUPERVISOR, consumers: { role: 'BODY', state: 'SEATED' } };
  const base: Scene['seats'] = { ...body, tourism: { role: 'PROPOSER', state: 'SEATED' } };
  const requested = await stageRequest(district);
  const withDeputy: Scene['seats'] = { ...base, 'deputy-1': { role: 'MEDIATOR', state: 'SEATED' } };
  const parties = (id: string, consent: string) =>
    stagedParts(district, 'mediation_party', id, { state: consent }, { state: consent });
  const mediators = async (id: string): Promise<Record<string, Part[]>> => ({
    mediationParty: await parties(id, 'CONSENTED'),
    mediator: (await withUnits('mediation_mediator', id)).map(({ id: part, unit }) => ({
      id: part,
      unit,
      state: 'ACTIVE',
    })),
  });
  const signed = async (id: string, state: string): Promise<Part[]> =>
    (await signatures(id)).map(({ id: part, signer, unit }) => ({
      id: part,
      state,
      unit,
      flags: signer === 'BODY' ? ['SEAL'] : [],
    }));
  const one = { kind: 'mediation', district: 'main' } as const;
  return [
    {
      ...ordinary,
      id: requested.appealId,
      name: 'has a mediation applied for',
      state: 'REGISTERED',
      seats: { centre: SUPERVISOR },
    },
    {
      ...one,
      id: requested.id,
      name: 'is applied for',
      state: 'REQUESTED',
      seats: body,
      openTo: requested.appealId,
      parts: { mediationParty: await parties(requested.id, 'PENDING') },
    },
    {
      ...one,
      id: applied,
      name: 'waits for consent',
      state: 'APPLIED',
      seats: base,
      parts: { mediationParty: await parties(applied, 'PENDING') },
    },
    {
      ...one,
      id: running,
      name: 'is mediated',
      state: 'IN_MEDIATION',
      seats: withDeputy,
      parts: {
        ...(await mediators(running)),
        mediationSession: await stagedParts(district, 'mediation_session', running, { state: 'SCHEDULED' }),
      },
    },
    {
      ...one,
      id: signing,
      name: 'waits for signatures',
      state: 'AGREED',
      seats: withDeputy,
      parts: { ...(await mediators(signing)), mediationSignature: await signed(signing, 'MISSING') },
    },
    {
      ...one,
      id: binding,
      name: 'is in force',
      state: 'IN_FORCE',
      seats: withDeputy,
      parts: {
        ...(await mediators(binding)),
        mediationSignature: await signed(binding, 'GIVEN'),
        mediationInstalment: await stagedParts(district, 'mediation_instalment', binding, { state: 'DUE' }),
      },
    },
  ];
}

/** An appellant has applied for it through the link of the own appeal. */
async function stageRequest(district: TestDistrict): Promise<{ id: string; appealId: string }> {
  const { id, link } = await district.register('centre', { title: `${WORD}退卡` });
  await district.act(
    { link },
    'appealApplyMediation',
    { id },
    {
      bodyUnitId: await district.unit('consumers'),
      respondent: { kind: 'ORGANISATION', name: '海燕公司' },
      facts: '退费争议',
      claims: '退费',
    },
  );
  const { data } = await district.ask({ link }, '{ myAppeal { mediations { id } } }');
  return { id: data!['myAppeal'].mediations[0].id, appealId: id };
}

/** The months before the one of the scene are closed: in the last one something was due of one unit. */
async function stageAssessments(district: TestDistrict): Promise<StagedMatter[]> {
  const weights = [{ rate: 'RESOLUTION', percent: 100 }];
  const content = { name: `${WORD}考评办法`, base: 100, weights, satisfied: 100, dissatisfied: 0 };
  const drafted = await district.act('centre', 'assessmentFormulaDraft', {}, content);
  const month = inDays(0).slice(0, 7);
  const open = async (code: string): Promise<string> =>
    (await district.act('centre', 'assessmentPeriodOpen', {}, { code })).matter.id;
  const running = await open(month);
  const earlier = [before(periodOf(month)!)];
  while (earlier.length < 3) earlier.push(before(earlier.at(-1)!));
  await countedFor(district, 'housing', earlier[0]!.startsAt);
  const close = async (code: string): Promise<string> => {
    const id = await open(code);
    await district.do('centre', 'assessmentPeriodDrawUp', id);
    await district.do('centre', 'assessmentPeriodClose', id);
    return id;
  };
  const [over, toDraft, submitted] = [
    await close(earlier[0]!.code),
    await close(earlier[1]!.code),
    await close(earlier[2]!.code),
  ];
  const circulars = await stageCirculars(district, { published: over, drafted: toDraft, submitted });
  const statement = '成绩与实际不符，附说明。';
  const filed = await district.act('market', 'assessmentObject', {}, { periodId: over, statement });
  const staged = { district: 'main', leadershipReads: true, seats: { centre: SUPERVISOR } } as const;
  return [
    {
      ...staged,
      id: drafted.matter.id,
      name: 'is the draft of a formula',
      kind: 'assessment_formula',
      state: 'DRAFT',
      seats: { centre: { role: 'KEEPER', state: 'SEATED' } },
    },
    { ...staged, id: running, name: 'is the period that runs', kind: 'assessment_period', state: 'OPEN' },
    {
      ...staged,
      id: over,
      name: 'is the period that is closed',
      kind: 'assessment_period',
      state: 'CLOSED',
      readers: ['SUB_DISTRICT', 'DEPARTMENT'],
    },
    {
      id: filed.matter.id,
      name: 'is an objection to a score',
      kind: 'assessment_objection',
      district: 'main',
      state: 'FILED',
      seats: { centre: SUPERVISOR, market: { role: 'OBJECTOR', state: 'SEATED' } },
    },
    ...circulars,
  ];
}

/** Something that a unit did in time in a month that is over: no act is done in the past. */
async function countedFor(district: TestDistrict, code: string, at: Date): Promise<void> {
  const { schema, centreId } = district.services.districts.get('370202')!;
  const [unit, leadership] = [await district.unit(code), await district.unit('leadership')];
  const { id } = await district.register('centre');
  await district.asSuperuser(
    `insert into ${schema}.assessment_fact
       (id, appeal_id, order_id, measure, instance, unit_id, unit_kind, due_at, done_at, audience)
     values (gen_random_uuid(), $1, $1, 'HANDLING', $1, $2, 'DEPARTMENT', $3::timestamptz, $3::timestamptz, $4)`,
    [id, unit, at, [centreId, leadership, unit]],
  );
}

async function stageCirculars(
  district: TestDistrict,
  periods: { readonly published: string; readonly drafted: string; readonly submitted: string },
): Promise<StagedMatter[]> {
  const draft = async (periodId: string): Promise<string> =>
    (await district.act('centre', 'circularDraft', {}, { periodId })).matter.id;
  const [published, drafted, submitted] = [
    await draft(periods.published),
    await draft(periods.drafted),
    await draft(periods.submitted),
  ];
  for (const id of [published, submitted]) await district.do('centre', 'circularSubmit', id);
  await district.do('leader', 'circularApprove', published);
  await district.do('centre', 'circularPublish', published);
  const base = { kind: 'assessment_circular', district: 'main', leadershipReads: true } as const;
  const seats = { centre: SUPERVISOR };
  return [
    { ...base, id: drafted, name: 'is the draft of a circular', state: 'DRAFT', seats },
    { ...base, id: submitted, name: 'is a circular that waits for approval', state: 'IN_APPROVAL', seats },
    {
      ...base,
      id: published,
      name: 'is a circular that waits to be signed for',
      state: 'PUBLISHED',
      seats: { ...seats, housing: { role: 'RECIPIENT', state: 'ADDRESSED' } },
    },
  ];
}

async function stageWeeklyReview(district: TestDistrict): Promise<StagedMatter> {
  const { matter } = await district.act('market', 'weeklyReviewSign', {}, {});
  return {
    id: matter.id,
    name: 'is a signed weekly review',
    kind: 'weekly_review',
    district: 'main',
    state: 'SIGNED',
    seats: { centre: SUPERVISOR, market: { role: 'REVIEWER', state: 'SEATED' } },
  };
}

/** A rule that is tried, one that holds, and what that one fired, about an ordinary appeal and a confidential one. */
async function stageAlerts(district: TestDistrict): Promise<StagedMatter[]> {
  const terms = { condition: 'OVERDUE', hours: 720, response: 'ALERT', noticeType: 'REMINDER' };
  const words = { name: `${WORD}预警规则`, ground: '条例', requirement: '限期办结' };
  const draft = async (): Promise<string> =>
    (await district.act('centre', 'alertRuleDraft', {}, { ...terms, ...words })).matter.id;
  const inForce = await draft();
  await district.do('centre', 'alertRuleAdopt', inForce, { fromDate: inDays(0) });
  const unitId = await district.unit('market');
  const fire = async (input: object): Promise<string> => {
    const appeal = await district.register('community', { title: '预警诉求', ...input });
    const fired = { ruleId: inForce, subject: appeal.id, windowKey: 'N1', at: now(), unitId, figures: [] };
    const { database, districts } = district.services;
    const answer = await operation(database, systemPrincipal(districts.get('370202')!, 'CLOCK'), (tx) => {
      const request = Object.assign(new (actNamed('alertFire').input!)(), { ...fired, appealIds: [appeal.id] });
      return performNamed(tx, 'alertFire', { input: request });
    });
    if (!answer.done) throw new Error(JSON.stringify(answer.problem));
    return answer.matterId;
  };
  const rule = { kind: 'alert_rule', district: 'main', leadershipReads: true } as const;
  const keeper = { centre: { role: 'KEEPER', state: 'SEATED' } };
  const alert = { kind: 'alert', district: 'main', state: 'OPEN', seats: { centre: SUPERVISOR } } as const;
  return [
    { ...rule, id: await draft(), name: 'is the draft of a rule', state: 'DRAFT', seats: keeper },
    { ...rule, id: inForce, name: 'is a rule in force', state: 'IN_FORCE', seats: keeper },
    { ...alert, id: await fire({}), name: 'is an alert', leadershipReads: true },
    { ...alert, id: await fire({ confidential: true }), name: 'is an alert about a confidential appeal' },
  ];
}

async function stageNotices(district: TestDistrict): Promise<StagedMatter[]> {
  const propose = async (as: string, addressee: string, input: object = {}) => {
    const words = { title: `${WORD}督办`, facts: '长期未办结', ground: '条例', requirement: '限期办结' };
    const addresseeId = await district.unit(addressee);
    const given = { type: 'SUPERVISION_ORDER', addresseeId, ...words, ...input };
    const { matter } = await district.act(as, 'noticePropose', {}, given);
    return matter.id as string;
  };
  const issue = async (addressee: string, input: object = {}) => {
    const id = await propose('centre', addressee, input);
    await district.do('centre', 'noticeIssue', id);
    return id;
  };
  const answer = async (as: string, id: string) => {
    await district.do(as, 'noticeSignFor', id);
    await district.do(as, 'noticeAnswer', id, { text: '已办', measures: [{ what: '整改' }] });
    return id;
  };
  const confidential = await district.register('tourism', { title: `${WORD}保密诉求`, confidential: true });
  const signed = await issue('tourism', { appealIds: [confidential.id] });
  await district.do('tourism', 'noticeSignFor', signed);

  const base = { kind: 'notice', district: 'main', leadershipReads: true } as const;
  const served = (unit: string, state: string): Scene['seats'] => ({
    centre: SUPERVISOR,
    [unit]: { role: 'ADDRESSEE', state },
  });
  return [
    {
      ...base,
      id: await propose('street', '370202001001'),
      name: 'is proposed by a sub-district',
      state: 'PROPOSED',
      seats: { centre: SUPERVISOR, '370202001': { role: 'PROPOSER', state: 'SEATED' } },
    },
    {
      ...base,
      id: await issue('370202001001'),
      name: 'waits to be signed for',
      state: 'ISSUED',
      seats: served('370202001001', 'ADDRESSED'),
    },
    {
      ...base,
      id: signed,
      name: 'waits for an answer and is about a confidential appeal',
      state: 'SIGNED',
      leadershipReads: false,
      seats: served('tourism', 'SIGNED'),
    },
    {
      ...base,
      id: await answer('market', await issue('market')),
      name: 'waits for the review',
      state: 'ANSWERED',
      seats: served('market', 'SIGNED'),
    },
    {
      ...base,
      id: await answer('housing', await issue('housing', { type: 'INTERVIEW' })),
      name: 'waits for the interview',
      state: 'ANSWERED',
      flags: ['INTERVIEW'],
      seats: served('housing', 'SIGNED'),
    },
    {
      ...base,
      id: await issue('market', { type: 'REFERRAL' }),
      name: 'is referred',
      state: 'REFERRED',
      seats: { centre: SUPERVISOR },
    },
    {
      ...ordinary,
      id: confidential.id,
      name: 'is confidential and cited',
      state: 'REGISTERED',
      flags: ['CONFIDENTIAL'],
      leadershipReads: false,
      seats: { centre: SUPERVISOR, tourism: FIRST },
    },
  ];
}

async function stageMeetings(district: TestDistrict): Promise<StagedMatter[]> {
  const startsAt = inHours(24);
  const endsAt = new Date(startsAt.getTime() + 3_600_000);
  const plan = async (name: string, chair: string) => {
    const chairUnitId = await district.unit(chair);
    const words = { title: `${WORD}${name}`, level: 'ROUTINE', place: '会议室', chairName: '主持人' };
    const { matter } = await district.act('centre', 'meetingPlan', {}, { ...words, startsAt, endsAt, chairUnitId });
    const unitIds = [await district.unit('market'), await district.unit('370202001001')];
    await district.do('centre', 'meetingAddItem', matter.id, { title: '议题', unitIds });
    return matter.id as string;
  };
  const call = async (name: string, chair: string) => {
    const id = await plan(name, chair);
    await district.do('centre', 'meetingCall', id);
    return id;
  };
  const called = await call('已通知', 'centre');
  await district.do('market', 'meetingAccept', called, { attendee: '科长' });
  const ended = await call('已结束', 'leadership');
  await district.do('centre', 'meetingBegin', ended);
  const [item] = await stagedParts(district, 'meeting_item', ended, { state: 'OPEN' });
  await district.do('centre', 'meetingRecordItem', ended, { minutes: '逐件核实。' }, item!.id);
  for (const text of ['一周内核实', '两周内办结']) {
    const decision = { text, unitId: await district.unit('market'), dueAt: inHours(24 * 7) };
    await district.do('centre', 'meetingDecide', ended, decision, item!.id);
  }
  await district.do('centre', 'meetingEnd', ended);
  const decided = [
    { state: 'ASSIGNED', unit: 'market' },
    { state: 'REPORTED', unit: 'market' },
  ] as const;
  const decisions = await stagedParts(district, 'meeting_decision', ended, ...decided);
  await district.do('market', 'meetingReportDecision', ended, { text: '已办结' }, decisions[1]!.id);
  const itemOf = async (id: string, state = 'OPEN') => ({
    meetingItem: await stagedParts(district, 'meeting_item', id, { state }),
  });
  const planned = await plan('筹备中', 'centre');
  const chairs = { ...SUPERVISOR, flags: ['CHAIRS'] };
  const invited = { role: 'PARTICIPANT', state: 'INVITED' } as const;
  const base = { kind: 'meeting', district: 'main', leadershipReads: true } as const;
  return [
    {
      ...base,
      id: planned,
      name: 'is a meeting that is planned',
      state: 'PLANNED',
      seats: { centre: chairs },
      parts: await itemOf(planned),
    },
    {
      ...base,
      id: called,
      name: 'is a meeting that is called',
      state: 'CALLED',
      seats: { centre: chairs, market: { role: 'PARTICIPANT', state: 'ACCEPTED' }, '370202001001': invited },
      parts: await itemOf(called),
    },
    {
      ...base,
      id: ended,
      name: 'is a meeting whose minutes a leader signs',
      state: 'HELD',
      seats: {
        centre: SUPERVISOR,
        leadership: { role: 'CHAIR', state: 'SEATED', flags: ['CHAIRS'] },
        market: invited,
        '370202001001': invited,
      },
      parts: { ...(await itemOf(ended, 'RECORDED')), meetingDecision: decisions },
    },
  ];
}

async function stageFiles(district: TestDistrict): Promise<StagedMatter[]> {
  const { fileId } = (await district.ask('admin', '{ viewer { district { fileId } } }')).data!['viewer'].district;
  const keeper: Place = { role: 'KEEPER', state: 'SEATED' };
  const { schema } = district.services.districts.get('370202')!;
  const limits = JSON.stringify({ limits: { ORDINARY: { amount: 7, unit: 'NATURAL_HOUR' } } });
  const announced = { key: 'clock.appeal.TRIAGE', value: limits, effectiveFrom: inHours(24).toISOString() };
  await district.do('admin', 'settingSet', fileId, announced);
  const one = async (what: string, state: string): Promise<Part[]> =>
    (await district.asSuperuser<{ id: string }>(what)).map(({ id }) => ({ id, state }));
  const from = (what: string): string => `select id from ${schema}.${what} order by id limit 1`;
  return [
    {
      id: fileId,
      name: 'is the file of the district',
      kind: 'file',
      district: 'main',
      state: 'KEPT',
      flags: ['DISTRICT'],
      seats: { centre: keeper },
      parts: {
        unit: [
          ...(await one(from(`unit where kind = 'DEPARTMENT'`), 'ACTIVE')),
          ...(await one(from(`unit where kind = 'COMMUNITY'`), 'ACTIVE')),
        ],
        community: [
          ...(await one(from(`unit where kind = 'COMMUNITY'`), 'COMMUNITY')),
          ...(await one(from(`unit where kind = 'DEPARTMENT'`), 'DEPARTMENT')),
        ],
        member: await one(from(`member where matter_id = '${fileId}'`), 'ACTIVE'),
        lockedMember: await one(from(`member where matter_id = '${fileId}'`), 'OPEN'),
        category: await one(from('category'), 'ACTIVE'),
        dispatchRule: await one(from('dispatch_rule'), 'ACTIVE'),
        settingValue: await one(
          from(`district_setting where effective_from > '${inHours(0).toISOString()}'`),
          'ANNOUNCED',
        ),
        statutoryPeriod: await one(from('statutory_period'), 'STANDING'),
      },
    },
  ];
}

async function stageElsewhere(district: TestDistrict): Promise<StagedMatter> {
  const { id } = await district.register('centre-2', { title: `${WORD}外区诉求` });
  return {
    ...ordinary,
    id,
    name: 'is another district’s',
    district: 'second',
    state: 'REGISTERED',
    seats: { centre: SUPERVISOR },
  };
}
