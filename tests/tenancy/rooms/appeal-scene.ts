import type { TestDistrict } from '../../support/district.ts';
import { inDays } from '../../support/time.ts';
import { stagedParts } from '../parts.ts';
import type { Place, Scene, StagedMatter } from '../room.ts';
import { FIRST, ORDINARY, SUPERVISOR, WORD } from '../room.ts';

/** Appeals on every way that the rules tell apart. */
export async function stage(district: TestDistrict): Promise<readonly StagedMatter[]> {
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

  const rated = await handled();
  await district.do('street', 'workOrderComplete', rated, { text: '已完成' });
  await district.do('market', 'workOrderReply', rated, { body: '已处理', ground: '条例', grounding: 'EXPLAINED' });
  await district.do('centre', 'appealPassAudit', rated);
  await district.act(
    { link: district.links.get(rated)! },
    'appealRate',
    { id: rated },
    { resolved: false, satisfied: false },
  );

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
      ...ORDINARY,
      id: waiting,
      name: 'waits for dispatch',
      state: 'REGISTERED',
      seats: { centre: SUPERVISOR, '370202001001': FIRST },
    },
    {
      ...ORDINARY,
      id: dispatched,
      name: 'waits for acceptance',
      state: 'IN_HANDLING',
      flags: ['HAS_LEAD'],
      seats: handling({ role: 'LEAD', state: 'DISPATCHED' }, { role: 'CO_HANDLER', state: 'DISPATCHED' }, FIRST),
    },
    {
      ...ORDINARY,
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
      ...ORDINARY,
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
      ...ORDINARY,
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
      ...ORDINARY,
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
      ...ORDINARY,
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
      ...ORDINARY,
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
      ...ORDINARY,
      id: consulted,
      name: 'is discussed before dispatch',
      state: 'REGISTERED',
      seats: { centre: SUPERVISOR, '370202001001': FIRST, housing: { role: 'CONSULTANT', state: 'ASKED' } },
    },
    {
      ...ORDINARY,
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
      ...ORDINARY,
      id: confidential,
      name: 'is confidential',
      state: 'REGISTERED',
      flags: ['CONFIDENTIAL'],
      leadershipReads: false,
      seats: { centre: SUPERVISOR, tourism: FIRST },
    },
    {
      ...ORDINARY,
      id: report,
      name: 'reports a violation',
      state: 'REGISTERED',
      flags: ['VIOLATION_REPORT'],
      leadershipReads: false,
      accused: '370202001',
      seats: { centre: SUPERVISOR },
    },
    {
      ...ORDINARY,
      id: found,
      name: 'was found to report a violation of whoever took it in',
      state: 'REGISTERED',
      flags: ['VIOLATION_REPORT'],
      leadershipReads: false,
      accused: '370202001',
      seats: { centre: SUPERVISOR },
    },
    {
      ...ORDINARY,
      id: heard,
      name: 'was heard by a deputy',
      state: 'REGISTERED',
      seats: { centre: SUPERVISOR, 'deputy-1': FIRST },
    },
    {
      ...ORDINARY,
      id: called,
      name: 'is called back',
      state: 'IN_CALLBACK',
      flags: ['HAS_LEAD', 'EXCLUSION_ASKED'],
      seats: done,
      parts: {
        exclusion: await stagedParts(district, 'assessment_exclusion', called, { state: 'ASKED', unit: 'market' }),
      },
    },
    {
      ...ORDINARY,
      id: rated,
      name: 'was rated unresolved by its appellant before anybody called',
      state: 'IN_CALLBACK',
      flags: ['HAS_LEAD', 'RATED', 'DISSATISFIED'],
      seats: done,
    },
    { ...ORDINARY, id: hard.id, name: 'is a hard case', state: 'HARD_CASE', flags: ['HAS_LEAD', 'OWNED'], seats: done },
    {
      ...ORDINARY,
      id: planned.id,
      name: 'is a hard case with a plan',
      state: 'HARD_CASE',
      flags: ['HAS_LEAD', 'OWNED', 'PLANNED'],
      seats: done,
    },
    {
      ...ORDINARY,
      id: closed.id,
      name: 'is closed and asked for again',
      state: 'CLOSED',
      flags: ['HAS_LEAD', 'REOPENING_ASKED'],
      seats: done,
    },
  ];
}
