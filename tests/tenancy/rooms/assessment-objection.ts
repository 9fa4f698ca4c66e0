import type { TestDistrict } from '../../support/district.ts';
import type { Room, Rule, StagedMatter } from '../room.ts';
import { CENTRE, SUPERVISOR } from '../room.ts';
import { closedOf } from './assessment.ts';

const objection = (rule: Omit<Rule, 'on'>): Rule => ({ on: 'assessment_objection', ...rule });

/** To the score of the month that is closed. */
async function stage(district: TestDistrict, staged: readonly StagedMatter[]): Promise<readonly StagedMatter[]> {
  const statement = '成绩与实际不符，附说明。';
  const filed = await district.act('market', 'assessmentObject', {}, { periodId: closedOf(staged).id, statement });
  return [
    {
      id: filed.matter.id,
      name: 'is an objection to a score',
      kind: 'assessment_objection',
      district: 'main',
      state: 'FILED',
      seats: { centre: SUPERVISOR, market: { role: 'OBJECTOR', state: 'SEATED' } },
    },
  ];
}

export const objections: Room = {
  rules: {
    assessmentObjectionUphold: objection({ from: ['FILED'], seat: CENTRE }),
    assessmentObjectionReject: objection({ from: ['FILED'], seat: CENTRE }),
    assessmentObjectionWithdraw: objection({ from: ['FILED'], seat: ['OBJECTOR'] }),
  },
  openings: {
    assessmentObject: {
      kinds: [
        'SUB_DISTRICT',
        'COMMUNITY',
        'DEPARTMENT',
        'COURT',
        'PROCURATORATE',
        'LAW_SOCIETY',
        'ASSOCIATION',
        'DEPUTY_STATION',
      ],
    },
  },
  namedByTheHouse: ['assessment_objection'],
  stage,
};
