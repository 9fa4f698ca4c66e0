import { registerEnumType } from 'type-graphql';
import type { Text } from '../kernel/i18n/index.ts';
import { text } from '../kernel/i18n/index.ts';

export enum AlertCondition {
  NEAR_DUE = 'NEAR_DUE',
  OVERDUE = 'OVERDUE',
  RATE_UNDER = 'RATE_UNDER',
  RETURNS = 'RETURNS',
  SUDDEN_RISE = 'SUDDEN_RISE',
  CLOSURE_SIGNS = 'CLOSURE_SIGNS',
  DISSATISFIED = 'DISSATISFIED',
  STALE_ENTRY = 'STALE_ENTRY',
  CITED_STALE = 'CITED_STALE',
}

registerEnumType(AlertCondition, {
  name: 'AlertCondition',
  description: 'What a rule watches for.',
  valuesConfig: {
    NEAR_DUE: { description: '临期: a work order is so many hours from a deadline, and what is due then is not done.' },
    OVERDUE: { description: '逾期: a work order is so many hours past a deadline, and what was due then is not done.' },
    RATE_UNDER: { description: '指标低于目标: at the end of a day, a rate of a unit in the running month is too low.' },
    RETURNS: { description: '多次退单: units have returned one appeal so many times.' },
    SUDDEN_RISE: { description: '诉求骤增: more appeals on one subject than its own history explains.' },
    CLOSURE_SIGNS: {
      description:
        '闭店征兆: so many appeals within a number of days say of one merchant that it has closed or vanished.',
    },
    DISSATISFIED: {
      description:
        '多次不满意: so many dissatisfied answers about a unit or category within a number of days, or on one appeal.',
    },
    STALE_ENTRY: {
      description: '知识过期: a knowledge entry is so many hours past its review date and not looked at again.',
    },
    CITED_STALE: { description: '引用过期知识: an entry was cited so many times since its review date passed.' },
  },
});

export const CONDITION_WORDS: Readonly<Record<AlertCondition, Text>> = {
  NEAR_DUE: text('临期', 'Near due'),
  OVERDUE: text('逾期', 'Overdue'),
  RATE_UNDER: text('指标低于目标', 'Rate under target'),
  RETURNS: text('多次退单', 'Returned repeatedly'),
  SUDDEN_RISE: text('诉求骤增', 'Sudden rise'),
  CLOSURE_SIGNS: text('闭店征兆', 'Signs of a closure'),
  DISSATISFIED: text('多次不满意', 'Repeated dissatisfied'),
  STALE_ENTRY: text('知识过期', 'Stale knowledge entry'),
  CITED_STALE: text('引用过期知识', 'Stale entry cited'),
};

export enum AlertSubject {
  WORK_ORDER = 'WORK_ORDER',
  APPEAL = 'APPEAL',
  UNIT = 'UNIT',
  CATEGORY = 'CATEGORY',
  MERCHANT = 'MERCHANT',
  PLACE = 'PLACE',
  ENTRY = 'ENTRY',
}

registerEnumType(AlertSubject, {
  name: 'AlertSubject',
  description: 'What an alert is about.',
  valuesConfig: {
    WORK_ORDER: { description: '工单: the order of one unit under an appeal.' },
    APPEAL: { description: '诉求: one appeal.' },
    UNIT: { description: '单位: one unit.' },
    CATEGORY: { description: '类别: one category of the subject tree.' },
    MERCHANT: { description: '经营者: one merchant.' },
    PLACE: { description: '属地: one sub-district.' },
    ENTRY: { description: '知识条目: one entry of the knowledge base.' },
  },
});

export const SUBJECT_WORDS: Readonly<Record<AlertSubject, Text>> = {
  WORK_ORDER: text('工单', 'Work order'),
  APPEAL: text('诉求', 'Appeal'),
  UNIT: text('单位', 'Unit'),
  CATEGORY: text('类别', 'Category'),
  MERCHANT: text('经营者', 'Merchant'),
  PLACE: text('属地', 'Place'),
  ENTRY: text('知识条目', 'Knowledge entry'),
};

/** What a rule of each condition can be about; the first where nothing is said. */
export const SUBJECTS: Readonly<Record<AlertCondition, readonly AlertSubject[]>> = {
  NEAR_DUE: [AlertSubject.WORK_ORDER],
  OVERDUE: [AlertSubject.WORK_ORDER],
  RATE_UNDER: [AlertSubject.UNIT],
  RETURNS: [AlertSubject.APPEAL],
  SUDDEN_RISE: [AlertSubject.CATEGORY, AlertSubject.MERCHANT, AlertSubject.PLACE],
  CLOSURE_SIGNS: [AlertSubject.MERCHANT],
  DISSATISFIED: [AlertSubject.UNIT, AlertSubject.CATEGORY, AlertSubject.APPEAL],
  STALE_ENTRY: [AlertSubject.ENTRY],
  CITED_STALE: [AlertSubject.ENTRY],
};

export enum AlertClock {
  HANDLING = 'HANDLING',
  RESPONSE = 'RESPONSE',
}

registerEnumType(AlertClock, {
  name: 'AlertClock',
  description: 'Which deadline of a work order a rule watches.',
  valuesConfig: {
    HANDLING: { description: '办理: the limit of handling, or of rework.' },
    RESPONSE: { description: '响应: the lead unit’s limit to accept, and then to call the appellant.' },
  },
});

export enum AlertRate {
  RESPONSE = 'RESPONSE',
  RESOLUTION = 'RESOLUTION',
  SATISFACTION = 'SATISFACTION',
}

registerEnumType(AlertRate, {
  name: 'AlertRate',
  description: 'One of the three rates, each case counted alike.',
  valuesConfig: {
    RESPONSE: { description: '响应率: first contacts made in time among those that were due.' },
    RESOLUTION: { description: '解决率: “resolved” among the valid answers on it.' },
    SATISFACTION: { description: '满意率: “satisfied” among the valid answers on it.' },
  },
});

export const RATE_WORDS: Readonly<Record<AlertRate, Text>> = {
  RESPONSE: text('响应率', 'Response rate'),
  RESOLUTION: text('解决率', 'Resolution rate'),
  SATISFACTION: text('满意率', 'Satisfaction rate'),
};

export enum AlertResponse {
  ALERT = 'ALERT',
  PROPOSE = 'PROPOSE',
  ISSUE = 'ISSUE',
}

registerEnumType(AlertResponse, {
  name: 'AlertResponse',
  description: 'What the house does when a rule fires on something that a unit answers for.',
  valuesConfig: {
    ALERT: { description: '只预警: the centre decides what follows.' },
    PROPOSE: { description: '提请: a notice to the unit is proposed; the centre issues or drops it.' },
    ISSUE: { description: '签发: a notice is issued to the unit at once.' },
  },
});

export enum AlertFigureName {
  HOURS = 'HOURS',
  COUNT = 'COUNT',
  LEAST = 'LEAST',
  HITS = 'HITS',
  OF = 'OF',
  PERCENT = 'PERCENT',
  TARGET = 'TARGET',
  MEAN = 'MEAN',
  DEVIATION = 'DEVIATION',
  DAYS = 'DAYS',
}

registerEnumType(AlertFigureName, {
  name: 'AlertFigureName',
  description: 'A number that an alert stands on.',
  valuesConfig: {
    HOURS: { description: 'Hours before or after the deadline.' },
    COUNT: { description: 'How many there were when it fired.' },
    LEAST: { description: 'From how many on the rule fires.' },
    HITS: { description: 'Cases that came out well.' },
    OF: { description: 'Cases that were counted.' },
    PERCENT: { description: 'The rate, in percent.' },
    TARGET: { description: 'The target, in percent.' },
    MEAN: { description: 'Mean of the windows before.' },
    DEVIATION: { description: 'Standard deviation of the windows before.' },
    DAYS: { description: 'Length of the window, in days.' },
  },
});

export const FIGURE_WORDS: Readonly<Record<AlertFigureName, Text>> = {
  HOURS: text('小时数', 'Hours'),
  COUNT: text('件数', 'Count'),
  LEAST: text('预警线', 'Fires from'),
  HITS: text('达标件数', 'Came out well'),
  OF: text('计算件数', 'Counted'),
  PERCENT: text('实际值（%）', 'Rate (%)'),
  TARGET: text('目标值（%）', 'Target (%)'),
  MEAN: text('历史均值', 'Mean before'),
  DEVIATION: text('历史标准差', 'Deviation before'),
  DAYS: text('窗口天数', 'Days'),
};

/** The notices that a rule may have in mind; named as those of the notices themselves. */
export enum AlertNotice {
  REMINDER = 'REMINDER',
  SUPERVISION_ORDER = 'SUPERVISION_ORDER',
}

registerEnumType(AlertNotice, {
  name: 'AlertNotice',
  description: 'What may follow an alert.',
  valuesConfig: {
    REMINDER: { description: '提示单: the first formal notice.' },
    SUPERVISION_ORDER: { description: '督办单: a formal order with a due date.' },
  },
});
