import { registerEnumType } from 'type-graphql';

export enum Load {
  REGISTERED = 'REGISTERED',
  IN_HANDLING = 'IN_HANDLING',
  DUE_TODAY = 'DUE_TODAY',
  OVERDUE = 'OVERDUE',
}

registerEnumType(Load, {
  name: 'OverviewLoad',
  description: 'What is counted of appeals for the day.',
  valuesConfig: {
    REGISTERED: { description: '今日登记: registered since midnight; of a unit, what came to it since then.' },
    IN_HANDLING: { description: '在办: a unit has a work order that it has not completed.' },
    DUE_TODAY: { description: '今日到期: of these, something of the order is due before midnight.' },
    OVERDUE: { description: '已逾期: of these, something of the order is overdue.' },
  },
});

export enum HotBy {
  CATEGORY = 'CATEGORY',
  SUB_DISTRICT = 'SUB_DISTRICT',
}

registerEnumType(HotBy, {
  name: 'OverviewHotBy',
  description: 'What appeals are gathered by.',
  valuesConfig: {
    CATEGORY: { description: '类别: their subject.' },
    SUB_DISTRICT: { description: '属地: the sub-district that they are in.' },
  },
});
