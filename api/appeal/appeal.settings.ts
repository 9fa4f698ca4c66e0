import { text } from '../kernel/i18n/index.ts';
import { defineSetting } from '../unit/index.ts';
import { HANDED_UP_LATE, RETURNS_LATE, tryDeferrals, tryRetention, tryWorkingDays } from './setting-trials.ts';

export const communityMayLead = defineSetting({
  key: 'appeal.communityMayLead',
  label: text('社区可以主办', 'Communities may lead'),
  description: text(
    '允许把诉求派给社区主办，或由社区牵头会商。不允许时，由街道主办，社区协办。',
    'Whether a community may be the lead unit of an appeal or a joint case. If not, its sub-district leads.',
  ),
  form: 'FLAG',
  fallback: false,
});

const WORKING_DAYS = text('个工作日', 'working days');

export const returnWorkingDays = defineSetting({
  key: 'appeal.returnWorkingDays',
  label: text('退单期限', 'Limit for a return'),
  description: text(
    '承办单位在派单后多少个工作日内可以申请退单。',
    'Within how many working days of its dispatch a work order may be returned.',
  ),
  ground: text('山东省政务服务热线管理办法', 'Shandong measures for government hotlines'),
  form: 'NUMBER',
  range: { min: 1, max: 20, unit: WORKING_DAYS },
  fallback: 2,
  trial: tryWorkingDays('workOrderReturn', RETURNS_LATE),
});

export const extensionWorkingDays = defineSetting({
  key: 'appeal.extensionWorkingDays',
  label: text('延期上限', 'Longest extension'),
  description: text(
    '一次延期最多可以批准多少个工作日；每件工单只延期一次。',
    'How many working days an extension may have; a work order is extended once.',
  ),
  ground: text('山东省政务服务热线管理办法', 'Shandong measures for government hotlines'),
  form: 'NUMBER',
  range: { min: 1, max: 60, unit: WORKING_DAYS },
  fallback: 10,
});

export const objectionWorkingDays = defineSetting({
  key: 'appeal.objectionWorkingDays',
  label: text('异议期限', 'Limit for an objection'),
  description: text(
    '退单被驳回、或退单后再次被派单的单位，多少个工作日内可以提出异议并进入裁定。',
    'Within how many working days a unit whose return was refused, or that was dispatched again, may object.',
  ),
  form: 'NUMBER',
  range: { min: 1, max: 20, unit: WORKING_DAYS },
  fallback: 2,
});

export const contactAttempts = defineSetting({
  key: 'appeal.contactAttempts',
  label: text('首次联系次数', 'Tries of a first contact'),
  description: text(
    '承办单位累计多少次未接通后，可以不再等待联系上，直接答复；首次联系时限停止，不计入响应率。',
    'After how many tries in vain a unit may answer without having reached the appellant; the clock of the first contact stops and does not count in the response rate.',
  ),
  form: 'NUMBER',
  range: { min: 1, max: 10, unit: text('次', 'times') },
  fallback: 3,
});

export const identityRetentionDays = defineSetting({
  key: 'appeal.identityRetentionDays',
  label: text('诉求人信息保存期限', 'Keeping an identity'),
  description: text(
    '诉求办结后多少天，管理员可以删除诉求人的姓名、电话、证件号码、住址和诉求原文；办理记录保留。',
    'How many days after its close the administrator may erase who appealed; the record of the handling stays.',
  ),
  ground: text('个人信息保护法第十九条', 'Personal Information Protection Law, Art. 19'),
  form: 'NUMBER',
  range: { min: 1, max: 3650, unit: text('天', 'days') },
  fallback: 1095,
  trial: tryRetention,
});

export const reviewPausesClocks = defineSetting({
  key: 'appeal.reviewPausesClocks',
  label: text('退单审核和裁定期间暂停计时', 'Clocks stand still under review'),
  description: text(
    '承办单位申请退单、提出异议后，到指挥中心作出决定前，其办理计时暂停。',
    'Whether the clocks of a unit stand still from its return or objection to the decision.',
  ),
  form: 'FLAG',
  fallback: true,
});

export const escalationWorkingDays = defineSetting({
  key: 'appeal.escalationWorkingDays',
  label: text('上报期限', 'Limit for handing up'),
  description: text(
    '社区、街道在收到工单或下级上报后多少个工作日内可以直接上报；超过的须先经指挥中心同意。',
    'Within how many working days of getting it a community or sub-district may hand a work order up by itself; later the centre is asked first.',
  ),
  form: 'NUMBER',
  range: { min: 1, max: 20, unit: WORKING_DAYS },
  fallback: 3,
  trial: tryWorkingDays('workOrderEscalate', HANDED_UP_LATE),
});

export const deferralTimes = defineSetting({
  key: 'appeal.deferralTimes',
  label: text('挂账次数上限', 'Most deferrals'),
  description: text(
    '一件诉求最多可以批准几次挂账；用完后只能办结、申请终止或列入攻坚。',
    'How often an appeal may be deferred; after that it is answered, ended or put in the hard-case backlog.',
  ),
  form: 'NUMBER',
  range: { min: 1, max: 10, unit: text('次', 'times') },
  fallback: 2,
  trial: tryDeferrals,
});
