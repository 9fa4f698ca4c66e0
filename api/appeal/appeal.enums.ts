import { described } from '../kernel/graphql/described.ts';

export enum AppealType {
  INQUIRY = 'INQUIRY',
  HELP_REQUEST = 'HELP_REQUEST',
  COMPLAINT = 'COMPLAINT',
  VIOLATION_REPORT = 'VIOLATION_REPORT',
  SUGGESTION = 'SUGGESTION',
  COMMENDATION = 'COMMENDATION',
}
described(AppealType, 'AppealType', 'What kind of appeal it is.', {
  INQUIRY: '咨询: asks for information.',
  HELP_REQUEST: '求助: asks for help.',
  COMPLAINT: '投诉: complains of a wrong to oneself.',
  VIOLATION_REPORT: '举报: accuses a named party; the appellant’s identity is protected.',
  SUGGESTION: '建议: proposes something.',
  COMMENDATION: '表扬: praises.',
});

export enum IntakeChannel {
  HOTLINE = 'HOTLINE',
  WEB = 'WEB',
  GRID = 'GRID',
  WALK_IN = 'WALK_IN',
  DEPUTY = 'DEPUTY',
  IMPORT = 'IMPORT',
}
described(IntakeChannel, 'IntakeChannel', 'How an appeal came in.', {
  HOTLINE: '12345 热线: by telephone.',
  WEB: '网页: by a resident on the public page.',
  GRID: '网格: by a grid worker on the spot.',
  WALK_IN: '来访: at a unit’s desk.',
  DEPUTY: '代表: through a people’s deputy.',
  IMPORT: '导入: taken over from another system.',
});

export enum EmergencyLine {
  POLICE = 'POLICE',
  FIRE = 'FIRE',
  MEDICAL = 'MEDICAL',
  TRAFFIC = 'TRAFFIC',
}
export const LINE_WORDS = described(
  EmergencyLine,
  'EmergencyLine',
  'The emergency line that an appellant is told to call.',
  {
    POLICE: '110 公安: 110, the police.',
    FIRE: '119 消防: 119, the fire brigade.',
    MEDICAL: '120 急救: 120, the ambulance.',
    TRAFFIC: '122 交通事故: 122, traffic accidents.',
  },
);

export enum StatutoryUnit {
  WORKING_DAY = 'WORKING_DAY',
  CALENDAR_DAY = 'CALENDAR_DAY',
}
export const STATUTORY_WORDS = described(StatutoryUnit, 'StatutoryUnit', 'In what a statutory period is counted.', {
  WORKING_DAY: '个工作日: working days.',
  CALENDAR_DAY: '日: calendar days.',
});

export enum Mandate {
  OURS = 'OURS',
  SHARED = 'SHARED',
  NOT_OURS = 'NOT_OURS',
}
export const MANDATE_WORDS = described(Mandate, 'Mandate', 'Whose business a unit says that an appeal is.', {
  OURS: '属本单位职责: the unit’s own.',
  SHARED: '与其他单位职责交叉: shared with others.',
  NOT_OURS: '非本单位职责: not the unit’s.',
});

export enum OpinionStage {
  CONSULTATION = 'CONSULTATION',
  ARBITRATION = 'ARBITRATION',
}
described(OpinionStage, 'OpinionStage', 'On what occasion an opinion was given.', {
  CONSULTATION: '派单前会商: asked by the command centre.',
  ARBITRATION: '裁定陈述: while it is decided who must handle it.',
});

export enum ReplyGrounding {
  MUST_DO = 'MUST_DO',
  CANNOT_DO = 'CANNOT_DO',
  EXPLAINED = 'EXPLAINED',
}
described(ReplyGrounding, 'ReplyGrounding', 'What the law or policy that a reply cites says about what was asked.', {
  MUST_DO: '依法应办，已办理: it had to be done, and was.',
  CANNOT_DO: '依法不能办: it must not be done.',
  EXPLAINED: '解释说明: it is explained.',
});

export enum ReplyKind {
  INTERIM = 'INTERIM',
  FINAL = 'FINAL',
  JOINT = 'JOINT',
  AT_ONCE = 'AT_ONCE',
  MERGED = 'MERGED',
}
described(ReplyKind, 'ReplyKind', 'What kind of answer.', {
  INTERIM: '阶段性答复: progress before completion.',
  FINAL: '正式答复: the lead unit’s answer.',
  JOINT: '集中答复: from a joint case.',
  AT_ONCE: '即接即决: answered at once.',
  MERGED: '随主诉求答复: the answer of the master that the appeal was merged under.',
});

export enum Outcome {
  REWORK = 'REWORK',
  HARD_CASE = 'HARD_CASE',
  CLOSE = 'CLOSE',
}
described(Outcome, 'CallbackOutcome', 'What follows a callback that is not both resolved and satisfied.', {
  REWORK: '重办: back to the lead unit.',
  HARD_CASE: '攻坚: into the hard-case backlog.',
  CLOSE: '结案: explained and closed.',
});

export enum CallbackMiss {
  NO_ANSWER = 'NO_ANSWER',
  REFUSED = 'REFUSED',
  WRONG_NUMBER = 'WRONG_NUMBER',
}
export const MISS_WORDS = described(CallbackMiss, 'CallbackMiss', 'Why a callback got no answer.', {
  NO_ANSWER: '无人接听: nobody answered.',
  REFUSED: '拒绝回访: the appellant does not wish to answer.',
  WRONG_NUMBER: '号码有误: the number is not the appellant’s.',
});

export enum CallbackGroup {
  NOW = 'NOW',
  LATER = 'LATER',
  TAKEN = 'TAKEN',
}
described(CallbackGroup, 'CallbackGroup', 'Which callbacks that wait are shown.', {
  NOW: '待回访: to be called now, or taken by the reader.',
  LATER: '稍后再拨: to be tried again later.',
  TAKEN: '他人正在回访: taken by another operator.',
});

export enum HardCaseEnd {
  CLOSED_OFF = 'CLOSED_OFF',
  REWORK = 'REWORK',
  ANSWERED = 'ANSWERED',
  TERMINATED = 'TERMINATED',
}
described(HardCaseEnd, 'HardCaseEnd', 'How a hard case left the backlog.', {
  CLOSED_OFF: '销号: closed off by the centre.',
  REWORK: '退回重办: sent back to the lead unit.',
  ANSWERED: '联办答复: answered by a joint case.',
  TERMINATED: '终止办理: ended without a result.',
});
