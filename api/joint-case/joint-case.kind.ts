import { text } from '../kernel/i18n/index.ts';
import { defineKind, USUAL_MARKS } from '../matter/index.ts';
import { dutyOf } from './joint-case.policy.ts';

const days = (amount: number) => ({ amount, unit: 'WORKING_DAY' as const });
const hours = (amount: number) => ({ amount, unit: 'NATURAL_HOUR' as const });

/** The joint answer has the five working days of an ordinary answer (山东省政务服务热线管理办法); the others are the district's defaults. */
export const jointCaseKind = defineKind({
  kind: 'joint_case',
  typeName: 'JointCase',
  label: text('联办', 'Joint case'),
  numberPrefix: 'L',
  states: {
    PROPOSED: text('待召集', 'Proposed'),
    CONVENED: text('各方入席', 'Convened'),
    IN_PROGRESS: text('分工办理', 'In progress'),
    CONCLUDED: text('待集中答复', 'Concluded'),
    ANSWERED: text('已集中答复', 'Answered'),
    CLOSED: text('已结案', 'Closed'),
    DECLINED: text('未同意联办', 'Declined'),
  },
  closed: ['CLOSED', 'DECLINED'],
  path: ['PROPOSED', 'CONVENED', 'IN_PROGRESS', 'CONCLUDED', 'ANSWERED', 'CLOSED'],
  seatRoles: {
    SUPERVISOR: text('召集', 'Convening centre'),
    LEAD: text('主办', 'Lead unit'),
    CO_HANDLER: text('协办', 'Co-handling unit'),
    CONSULTANT: text('咨询', 'Consultant'),
    MEDIATOR: text('调解', 'Mediator'),
    OBSERVER: text('监督', 'Observer'),
  },
  // Who appeals may be read in a document as well; what an observer is to read is put into the annex for it by name.
  onlookers: ['OBSERVER'],
  seatStates: {
    INVITED: text('待入席', 'Invited'),
    SEATED: text('在席', 'Seated'),
    REFUSED: text('已谢绝', 'Refused'),
    DESIGNATED: text('指定承办', 'Designated'),
    LEFT: text('已离席', 'Left'),
  },
  duties: {
    CONVENE: text('待召集', 'Convene'),
    REVIEW: text('待处理谢绝', 'Review refusal'),
    NAME_LEAD: text('待确定主办', 'Name the lead unit'),
    CLOSE: text('待结案', 'Close'),
    TAKE_SEAT: text('待入席', 'Take seat'),
    BEGIN: text('待开始', 'Begin'),
    TASK: text('分工待办', 'Task'),
    VERIFY: text('待核验', 'Verify'),
    CONCLUDE: text('待形成结论', 'Conclude'),
    ANSWER: text('待集中答复', 'Answer'),
  },
  clocks: {
    CONVENE: { label: text('召集', 'Convene'), limits: { URGENT: hours(2), ORDINARY: days(1) }, marks: USUAL_MARKS },
    TAKE_SEAT: {
      label: text('入席', 'Take seat'),
      limits: { URGENT: hours(2), ORDINARY: days(1) },
      marks: USUAL_MARKS,
    },
    TASK: { label: text('分工', 'Task'), limits: { URGENT: hours(24), ORDINARY: days(3) }, marks: USUAL_MARKS },
    JOINT_ANSWER: { label: text('集中答复', 'Joint answer'), limits: { ORDINARY: days(5) }, marks: USUAL_MARKS },
  },
  dutyOf,
  tables: ['joint_case', 'joint_case_appeal', 'joint_invitation', 'joint_decision', 'joint_task'],
  annex: ['joint_annex'],
});
