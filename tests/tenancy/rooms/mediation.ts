import type { TestDistrict } from '../../support/district.ts';
import { inDays, inHours } from '../../support/time.ts';
import { stagedParts } from '../parts.ts';
import type { Part, Room, Rule, Scene, StagedMatter } from '../room.ts';
import { house, ORDINARY, resident, SUPERVISOR, WORD } from '../room.ts';

const MEDIATING = ['HEAD', 'HANDLER', 'MEDIATOR'];
const BODY = ['BODY:SEATED'];
/** Deputies sit with the mediators, but change no state (代表法 Art. 31). */
const BODIES = ['ASSOCIATION', 'SUB_DISTRICT', 'COMMUNITY', 'LAW_SOCIETY'];
const TABLE = [...BODY, 'MEDIATOR:SEATED'];

const mediation = (rule: Omit<Rule, 'on'>): Rule => ({ on: 'mediation', roles: MEDIATING, ...rule });

async function stage(district: TestDistrict): Promise<readonly StagedMatter[]> {
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
      ...ORDINARY,
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

export const mediations: Room = {
  rules: {
    appealApplyMediation: resident('appeal'),
    mediationRequest: house('mediation'),
    mediationAccept: mediation({ from: ['REQUESTED'], seat: BODY }),
    mediationDecline: mediation({ from: ['REQUESTED'], seat: BODY }),
    mediationWithdraw: resident('mediation'),
    mediationRecordConsent: mediation({ from: ['APPLIED'], seat: BODY, part: 'mediationParty', partFrom: ['PENDING'] }),
    mediationRecordInvitationConsent: mediation({
      from: ['CONSENTED', 'IN_MEDIATION'],
      seat: BODY,
      part: 'mediationParty',
      partFrom: ['CONSENTED'],
    }),
    mediationOpenIdentity: mediation({ seat: TABLE, kinds: BODIES, part: 'mediationParty' }),
    mediationDeliverCopy: mediation({
      from: ['IN_FORCE', 'PERFORMED', 'BREACHED'],
      seat: BODY,
      part: 'mediationParty',
      partFrom: ['CONSENTED'],
    }),
    mediationAppoint: mediation({ from: ['CONSENTED', 'IN_MEDIATION'], seat: BODY }),
    mediationTakeSeat: mediation({ from: ['CONSENTED', 'IN_MEDIATION'], seat: ['MEDIATOR:INVITED'] }),
    mediationDeclineSeat: mediation({ from: ['CONSENTED', 'IN_MEDIATION'], seat: ['MEDIATOR:INVITED'] }),
    mediationChallenge: mediation({
      from: ['CONSENTED', 'IN_MEDIATION'],
      seat: BODY,
      part: 'mediator',
      partFrom: ['ACTIVE', 'INVITED'],
    }),
    mediationReplaceMediator: mediation({
      from: ['CONSENTED', 'IN_MEDIATION'],
      seat: BODY,
      part: 'mediator',
      partFrom: ['CHALLENGED', 'DECLINED', 'ACTIVE', 'INVITED'],
    }),
    mediationScheduleSession: mediation({ from: ['IN_MEDIATION'], seat: TABLE, kinds: BODIES }),
    mediationHoldSession: mediation({ from: ['IN_MEDIATION'], seat: TABLE, kinds: BODIES }),
    mediationCancelSession: mediation({
      from: ['IN_MEDIATION'],
      seat: TABLE,
      kinds: BODIES,
      part: 'mediationSession',
      partFrom: ['SCHEDULED'],
    }),
    mediationReachAgreement: mediation({ from: ['IN_MEDIATION'], seat: TABLE, kinds: BODIES }),
    mediationWithdrawAgreement: mediation({ from: ['AGREED'], seat: TABLE, kinds: BODIES }),
    mediationSign: mediation({
      from: ['AGREED'],
      seat: TABLE,
      part: 'mediationSignature',
      partFrom: ['MISSING'],
      ownPartFrom: ['MEDIATOR'],
      partRole: { flag: 'SEAL', role: 'HEAD' },
    }),
    mediationRecordPerformance: mediation({
      from: ['IN_FORCE', 'BREACHED'],
      seat: BODY,
      part: 'mediationInstalment',
      partFrom: ['DUE', 'PARTLY', 'NOT_PERFORMED'],
    }),
    mediationRecordBreach: mediation({ from: ['IN_FORCE'], seat: BODY }),
    mediationRecordConfirmation: mediation({ from: ['IN_FORCE'], seat: BODY }),
    mediationEnd: mediation({ from: ['APPLIED', 'CONSENTED', 'IN_MEDIATION', 'AGREED'], seat: TABLE, kinds: BODIES }),
    mediationComment: mediation({ seat: 'seated', roles: [...MEDIATING, 'LEGAL_EXPERT'] }),
  },
  openings: {
    mediationApply: {
      kinds: [
        'COMMAND_CENTRE',
        'SUB_DISTRICT',
        'COMMUNITY',
        'DEPARTMENT',
        'COURT',
        'PROCURATORATE',
        'LAW_SOCIETY',
        'ASSOCIATION',
      ],
      roles: MEDIATING,
    },
  },
  byLink: { appealApplyMediation: ({ accused }) => !accused },
  stage,
};
