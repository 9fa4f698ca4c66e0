import { described } from '../kernel/graphql/described.ts';

export enum Measure {
  RESPONSE = 'RESPONSE',
  HANDLING = 'HANDLING',
  REWORK = 'REWORK',
  RESOLUTION = 'RESOLUTION',
  SATISFACTION = 'SATISFACTION',
  UNREACHED = 'UNREACHED',
  RETURN = 'RETURN',
  RED_CARD = 'RED_CARD',
}
described(Measure, 'AssessmentMeasure', 'What is counted of a work order.', {
  RESPONSE: '响应: the lead unit’s first contact, due when it has to accept and then when it has to call.',
  HANDLING: '办理: the unit’s result, within the limit of handling.',
  REWORK: '重办: the result after the order was sent back.',
  RESOLUTION: '解决: the first valid answer of the appellant on whether it is resolved.',
  SATISFACTION: '满意: the first valid answer of the appellant on how satisfied they are.',
  UNREACHED: '回访未接通: a try to call back that reached nobody.',
  RETURN: '退单: what became of the unit’s return.',
  RED_CARD: '红牌: overdue, and still not done a working day later.',
});

export enum FactOutcome {
  IN_TIME = 'IN_TIME',
  LATE = 'LATE',
  RESOLVED = 'RESOLVED',
  UNRESOLVED = 'UNRESOLVED',
  SATISFIED = 'SATISFIED',
  DISSATISFIED = 'DISSATISFIED',
  NOT_REACHED = 'NOT_REACHED',
  GRANTED = 'GRANTED',
  REFUSED = 'REFUSED',
  GIVEN = 'GIVEN',
}
described(FactOutcome, 'AssessmentOutcome', 'How it came out.', {
  IN_TIME: '按时: done within the limit.',
  LATE: '逾期: the limit passed before it was done.',
  RESOLVED: '已解决: the appellant says that it is resolved.',
  UNRESOLVED: '未解决: the appellant says that it is not.',
  SATISFIED: '满意: the appellant is satisfied.',
  DISSATISFIED: '不满意: the appellant is not.',
  NOT_REACHED: '未接通: nobody answered.',
  GRANTED: '同意退单: the return had its ground; the appeal bounced.',
  REFUSED: '驳回退单: the return was without ground.',
  GIVEN: '发出: the card was given.',
});

export enum RateName {
  RESPONSE = 'RESPONSE',
  RESOLUTION = 'RESOLUTION',
  SATISFACTION = 'SATISFACTION',
  ON_TIME = 'ON_TIME',
}
described(RateName, 'AssessmentRateName', 'A rate of a unit.', {
  RESPONSE: '响应率: first contacts made in time among those that were due.',
  RESOLUTION: '解决率: “resolved” among the valid answers on it.',
  SATISFACTION: '满意率: the weights of the levels among the valid answers on satisfaction.',
  ON_TIME: '按时办结率: results within the limit of handling among those that were due.',
});

export enum ItemName {
  OVERDUE = 'OVERDUE',
  REWORKED = 'REWORKED',
  RETURN_REFUSED = 'RETURN_REFUSED',
  BOUNCED = 'BOUNCED',
  RED_CARD = 'RED_CARD',
  UNREACHED = 'UNREACHED',
}
described(ItemName, 'AssessmentItemName', 'Something that is counted for a unit case by case.', {
  OVERDUE: '逾期: handling or rework past its limit.',
  REWORKED: '重办: sent back and handled again.',
  RETURN_REFUSED: '无理由退单: returned without ground.',
  BOUNCED: '退单流转: returned with ground, handed to another unit.',
  RED_CARD: '红牌: overdue, and still not done a working day later.',
  UNREACHED: '回访未接通: shown apart, for it says nothing of the unit.',
});

export enum Group {
  SUB_DISTRICTS = 'SUB_DISTRICTS',
  DEPARTMENTS = 'DEPARTMENTS',
  OTHERS = 'OTHERS',
}
described(Group, 'AssessmentGroup', 'Units that are ranked among themselves.', {
  SUB_DISTRICTS: '街道: the sub-districts.',
  DEPARTMENTS: '部门: the departments.',
  OTHERS: '其他单位: everybody else who handles appeals.',
});

export enum Dimension {
  CATEGORY = 'CATEGORY',
  SUB_DISTRICT = 'SUB_DISTRICT',
  UNIT_KIND = 'UNIT_KIND',
}
described(Dimension, 'AssessmentDimension', 'What figures are broken down by.', {
  CATEGORY: '类别: the first level of the subject tree.',
  SUB_DISTRICT: '属地: the sub-district that the appeal is in.',
  UNIT_KIND: '单位类型: the kind of the unit that handled it.',
});

export enum ExclusionState {
  ASKED = 'ASKED',
  GRANTED = 'GRANTED',
  REFUSED = 'REFUSED',
  REVOKED = 'REVOKED',
}
described(ExclusionState, 'ExclusionState', 'How far a request for exclusion is.', {
  ASKED: '待审定: the centre has not decided yet.',
  GRANTED: '已剔除: the appeal leaves the count.',
  REFUSED: '未同意: the appeal goes on counting.',
  REVOKED: '已撤销剔除: it was left out, and counts again.',
});
