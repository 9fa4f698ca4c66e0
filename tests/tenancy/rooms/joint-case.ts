import type { TestDistrict } from '../../support/district.ts';
import { stagedParts } from '../parts.ts';
import type { Room, Rule, Scene, StagedMatter } from '../room.ts';
import { CENTRE, FIRST, ORDINARY, SUPERVISOR, WORD } from '../room.ts';

const JOINT_LEAD = ['LEAD:SEATED', 'LEAD:DESIGNATED'];
/** Observers are given no tasks. */
const WORKING_JOINTLY = ['SUPERVISOR', 'LEAD', 'CO_HANDLER', 'CONSULTANT', 'MEDIATOR'].flatMap((role) => [
  `${role}:SEATED`,
  `${role}:DESIGNATED`,
]);
const CONVENING = [...CENTRE, ...JOINT_LEAD];
const INVITED = ['LEAD', 'CO_HANDLER', 'CONSULTANT', 'MEDIATOR', 'OBSERVER'].map((role) => `${role}:INVITED`);
const SITTING = ['CONVENED', 'IN_PROGRESS', 'CONCLUDED', 'ANSWERED'];
const UNDER_WAY = ['IN_PROGRESS', 'CONCLUDED', 'ANSWERED', 'CLOSED'];

const joint = (rule: Omit<Rule, 'on'>): Rule => ({ on: 'joint_case', ...rule });

async function stage(district: TestDistrict): Promise<readonly StagedMatter[]> {
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
    ...ORDINARY,
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

export const jointCases: Room = {
  rules: {
    jointCaseConvene: joint({ from: ['PROPOSED'], seat: CENTRE }),
    jointCaseDecline: joint({ from: ['PROPOSED'], seat: CENTRE }),
    jointCaseInvite: joint({ from: ['CONVENED', 'IN_PROGRESS'], seat: CONVENING }),
    jointCaseTakeSeat: joint({ from: SITTING, seat: INVITED }),
    jointCaseRefuseSeat: joint({ from: SITTING, seat: INVITED }),
    jointCaseDesignate: joint({
      from: SITTING,
      seat: CENTRE,
      part: 'jointSeat',
      partSeats: ['LEAD', 'CO_HANDLER', 'CONSULTANT', 'MEDIATOR'],
      partFrom: ['INVITED', 'REFUSED'],
    }),
    jointCaseExcuse: joint({
      from: SITTING,
      seat: CENTRE,
      part: 'jointSeat',
      partSeats: ['LEAD', 'CO_HANDLER', 'CONSULTANT', 'MEDIATOR', 'OBSERVER'],
      partFrom: ['REFUSED'],
    }),
    jointCaseEndSeat: joint({
      from: SITTING,
      seat: CENTRE,
      part: 'jointSeat',
      partSeats: ['CO_HANDLER', 'CONSULTANT', 'MEDIATOR', 'OBSERVER'],
      partFrom: ['INVITED', 'SEATED', 'DESIGNATED'],
    }),
    jointCaseBegin: joint({ from: ['CONVENED'], seat: JOINT_LEAD }),
    jointCaseDecide: joint({ from: UNDER_WAY, seat: CONVENING }),
    jointCaseDiscuss: joint({ seat: 'seated' }),
    jointCaseAddAnnex: joint({ from: ['CONVENED', ...UNDER_WAY], seat: 'seated' }),
    jointCaseLinkAppeals: joint({ from: ['PROPOSED', 'CONVENED', 'IN_PROGRESS'], seat: CONVENING }),
    jointCaseUnlinkAppeal: joint({
      from: ['PROPOSED', 'CONVENED', 'IN_PROGRESS'],
      seat: CONVENING,
      part: 'linkedAppeal',
      partFrom: ['LINKED'],
    }),
    jointCaseConclude: joint({ from: ['IN_PROGRESS'], seat: JOINT_LEAD }),
    jointCaseAnswer: joint({ from: ['CONCLUDED'], seat: JOINT_LEAD }),
    jointCaseClose: joint({ from: ['ANSWERED'], seat: CENTRE }),
    jointTaskAssign: joint({ from: ['IN_PROGRESS'], seat: CONVENING }),
    jointTaskReport: joint({
      from: UNDER_WAY,
      seat: WORKING_JOINTLY,
      part: 'jointTask',
      partFrom: ['ASSIGNED'],
      partOf: 'OWN',
    }),
    jointTaskVerify: joint({
      from: UNDER_WAY,
      seat: CONVENING,
      part: 'jointTask',
      partFrom: ['REPORTED'],
      partOf: 'OTHERS',
    }),
    jointTaskSendBack: joint({
      from: UNDER_WAY,
      seat: CONVENING,
      part: 'jointTask',
      partFrom: ['REPORTED'],
      partOf: 'OTHERS',
    }),
    jointTaskCancel: joint({ from: UNDER_WAY, seat: CONVENING, part: 'jointTask', partFrom: ['ASSIGNED', 'REPORTED'] }),
  },
  openings: {
    jointCaseOpen: { kinds: ['COMMAND_CENTRE'] },
    jointCasePropose: {
      kinds: ['SUB_DISTRICT', 'COMMUNITY', 'DEPARTMENT', 'COURT', 'PROCURATORATE', 'LAW_SOCIETY', 'ASSOCIATION'],
    },
  },
  stage,
};
