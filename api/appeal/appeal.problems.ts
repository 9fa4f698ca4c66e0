import { Int } from 'type-graphql';
import { problem } from '../kernel/graphql/problem.ts';
import { DateTime } from '../kernel/graphql/scalars.ts';
import { text } from '../kernel/i18n/index.ts';

export const CommunityMayNotLead = problem('CommunityMayNotLead', {
  description:
    'A community is not made the principal handler unless the district allows it (北京市接诉即办工作条例 Art. 17).',
  message: text('社区不能作为主办单位，请派给所属街道。', 'A community cannot lead; dispatch to its sub-district.'),
});

export const MasterNotFound = problem('MasterNotFound', {
  description: 'The master appeal does not exist for the reader, is closed, or stands under another one itself.',
  message: text('不能并入所选诉求：它不存在、已办结或自身已并单。', 'The appeal cannot be merged there.'),
});

export const MasterUnfit = problem('MasterUnfit', {
  description:
    'What is confidential or reports a violation stands only under an appeal that is so as well, and under none at which a unit that it accuses has a seat (济南市12345条例 Art. 32).',
  message: text('不能并入 {number}：{reason}', 'It cannot be merged under {number}: {reason}'),
  fields: { number: { type: () => String, description: 'The appeal that it was to stand under.' } },
});

export const RepeatsReserved = problem('RepeatsReserved', {
  description:
    'An appeal under which others stand does not become confidential, or accuse a unit, over them: they would have its answer.',
  message: text(
    '已有诉求并入本件，改为举报、保密或指明被举报单位前，请先逐件取消并单。',
    'Others stand under it; split them off before it becomes confidential or accuses a unit.',
  ),
});

export const CoHandlersOwe = problem('CoHandlersOwe', {
  description: 'The lead unit cannot complete while a co-handling unit owes its result.',
  message: text('{units}尚未提交协办意见，暂不能办结。', '{units} still owe their results.'),
  fields: { units: { type: () => String, description: 'The units that owe.' } },
});

export const OutsideTree = problem('OutsideTree', {
  description: 'A unit transfers only within its own tree.',
  message: text('只能转办给本单位的下属单位。', 'Only a unit below your own can take it.'),
});

export const ReturnTooLate = problem('ReturnTooLate', {
  description: 'A work order is returned within the limit for it (山东省政务服务热线管理办法: two working days).',
  message: text('已超过派单后 {days} 个工作日的退单期限。', 'The {days} working days for a return are over.'),
  fields: { days: { type: () => Int, description: 'Working days that the district gives.' } },
});

export const IdentityClosed = problem('IdentityClosed', {
  description: 'The seat does not need the appellant’s identity, or it was erased.',
  message: text('本席位无需知悉诉求人身份，不能查看。', 'This seat does not need the appellant’s identity.'),
});

export const RetentionRuns = problem('RetentionRuns', {
  description: 'An identity is kept for as long as the district says after the close, and erased after that.',
  message: text(
    '诉求人信息须保存至 {until}，期满后才能删除。',
    'The identity is kept until {until} and erased after that.',
  ),
  fields: { until: { type: () => String, description: 'The last day on which it is kept, `YYYY-MM-DD`.' } },
});

export const AlreadyImported = problem('AlreadyImported', {
  description: 'The number of this source was imported before; it is imported once.',
  message: text('该来源的这一编号此前已导入。', 'This number of this source was imported before.'),
});

export const ExtensionTooLong = problem('ExtensionTooLong', {
  description: 'More time is asked for than the district allows (山东省政务服务热线管理办法: ten working days).',
  message: text('延期最多 {days} 个工作日。', 'An extension has {days} working days at most.'),
  fields: { days: { type: () => Int, description: 'Working days that the district allows.' } },
});

export const PromiseOutOfReach = problem('PromiseOutOfReach', {
  description: 'A deferred appeal is promised for a day after today, within the time that the district allows.',
  message: text('承诺日期须晚于今天、不晚于 {latest}。', 'The promised date lies after today and not after {latest}.'),
  fields: { latest: { type: () => String, description: 'The last day that may be promised, `YYYY-MM-DD`.' } },
});

export const ObjectionTooLate = problem('ObjectionTooLate', {
  description: 'A unit objects within the limit, counted from the refused return or from the new dispatch.',
  message: text('已超过 {days} 个工作日的异议期限。', 'The {days} working days for an objection are over.'),
  fields: { days: { type: () => Int, description: 'Working days that the district gives.' } },
});

export const SecondMemberNeeded = problem('SecondMemberNeeded', {
  description: 'What one member suggested, another one reviews.',
  message: text('建议人不能审核自己的建议，请另一位管理员审核。', 'Another member must review what you suggested.'),
});

export const CallbackTaken = problem('CallbackTaken', {
  description: 'Another operator has taken the callback and has not given it back.',
  message: text('{operator} 正在回访这件诉求。', '{operator} is calling this appellant.'),
  fields: {
    operator: { type: () => String, description: 'Who has taken it.' },
    until: { type: () => DateTime, description: 'Until when it stays with that operator.' },
  },
});

export const RatingClosed = problem('RatingClosed', {
  description: 'An appellant rates the handling by the link within the window that the district sets.',
  message: text('自助评价期限已过，不能再评价。', 'The time for rating it is over.'),
  fields: { until: { type: () => DateTime, description: 'When it ended.' } },
});

export const ReopeningClosed = problem('ReopeningClosed', {
  description: 'Re-opening is asked for within the window that the district sets after the close.',
  message: text(
    '申请重新办理的期限已过；有新的情况，请重新提交诉求。',
    'The time to ask for that is over; file a new appeal if there is something new.',
  ),
  fields: { until: { type: () => DateTime, description: 'When it ended.' } },
});

export const NoOwner = problem('NoOwner', {
  description:
    'A hard case is owned, and the catalogue taught, by the lead unit; an appeal without one is dispatched first.',
  message: text('没有主办单位，请先派单。', 'There is no lead unit; dispatch it first.'),
});

export const TargetOutOfReach = problem('TargetOutOfReach', {
  description: 'A date of a plan is not past, and not after what the district or the target allows.',
  message: text('日期不能早于今天、不能晚于 {latest}。', 'A date is not before today and not after {latest}.'),
  fields: { latest: { type: () => String, description: 'The last day that may be given, `YYYY-MM-DD`.' } },
});

export const WeekNotBegun = problem('WeekNotBegun', {
  description: 'The state of a week is reported in that week.',
  message: text('本周进展已报送；下一次从 {week} 起报送。', 'This week is reported; the next begins on {week}.'),
  fields: { week: { type: () => String, description: 'The Monday from which the next one is reported.' } },
});

export const NotPaired = problem('NotPaired', {
  description: 'No department is paired with the community, or no community is named.',
  message: text(
    '该诉求没有所属社区，或社区尚未确定包联部门，请联系指挥中心。',
    'No community is named, or no department is paired with it; ask the command centre.',
  ),
});

export const EscalationTooLate = problem('EscalationTooLate', {
  description: 'A work order is handed up early, not just before its deadline; later the centre is asked first.',
  message: text(
    '已超过 {days} 个工作日的上报期限，请先向指挥中心申请上报。',
    'The {days} working days for handing it up are over; ask the centre first.',
  ),
  fields: { days: { type: () => Int, description: 'Working days that the district gives.' } },
});

export const DeferralsUsedUp = problem('DeferralsUsedUp', {
  description: 'An appeal is deferred no more often than the district allows.',
  message: text(
    '这件诉求已挂账 {times} 次，不能再挂账。',
    'It was deferred {times} times already and cannot be again.',
  ),
  fields: { times: { type: () => Int, description: 'How often the district allows it.' } },
});
