import { registerEnumType } from 'type-graphql';
import type { Text } from '../kernel/i18n/index.ts';
import { text } from '../kernel/i18n/index.ts';

export enum JointReason {
  MANDATE_GAP = 'MANDATE_GAP',
  OVERLAPPING_MANDATE = 'OVERLAPPING_MANDATE',
  GROUP_MATTER = 'GROUP_MATTER',
  HARD_CASE = 'HARD_CASE',
}

registerEnumType(JointReason, {
  name: 'JointReason',
  description: 'Why several units must work on the matter together.',
  valuesConfig: {
    MANDATE_GAP: { description: '职责空白: no unit is clearly competent.' },
    OVERLAPPING_MANDATE: { description: '职责交叉: several units could be competent.' },
    GROUP_MATTER: { description: '群体事项: many appellants, one cause.' },
    HARD_CASE: { description: '疑难事项: one unit cannot solve it.' },
  },
});

export const REASON_WORDS: Readonly<Record<JointReason, Text>> = {
  MANDATE_GAP: text('职责空白', 'mandate gap'),
  OVERLAPPING_MANDATE: text('职责交叉', 'overlapping mandate'),
  GROUP_MATTER: text('群体事项', 'group matter'),
  HARD_CASE: text('疑难事项', 'hard case'),
};

export enum JointSeatRole {
  LEAD = 'LEAD',
  CO_HANDLER = 'CO_HANDLER',
  CONSULTANT = 'CONSULTANT',
  MEDIATOR = 'MEDIATOR',
  OBSERVER = 'OBSERVER',
}

registerEnumType(JointSeatRole, {
  name: 'JointSeatRole',
  description: 'As what a unit is invited to a joint case.',
  valuesConfig: {
    LEAD: { description: '主办: leads; only while nobody else does.' },
    CO_HANDLER: { description: '协办: handles a part.' },
    CONSULTANT: { description: '咨询: advises, for example on law.' },
    MEDIATOR: { description: '调解: mediates between the parties.' },
    OBSERVER: { description: '监督: sees the progress, handles nothing.' },
  },
});

export enum JointTaskState {
  ASSIGNED = 'ASSIGNED',
  REPORTED = 'REPORTED',
  VERIFIED = 'VERIFIED',
  CANCELLED = 'CANCELLED',
}

registerEnumType(JointTaskState, {
  name: 'JointTaskState',
  description: 'How far a task of a joint case is.',
  valuesConfig: {
    ASSIGNED: { description: '办理中: its owner works on it.' },
    REPORTED: { description: '待核验: its owner has reported a result.' },
    VERIFIED: { description: '已完成: the result was verified.' },
    CANCELLED: { description: '已取消: a decision made it unnecessary.' },
  },
});

export const TASK_WORDS: Readonly<Record<JointTaskState, Text>> = {
  ASSIGNED: text('办理中', 'Assigned'),
  REPORTED: text('待核验', 'Reported'),
  VERIFIED: text('已完成', 'Verified'),
  CANCELLED: text('已取消', 'Cancelled'),
};
