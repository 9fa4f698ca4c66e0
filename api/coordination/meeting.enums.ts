import { registerEnumType } from 'type-graphql';
import type { Text } from '../kernel/i18n/index.ts';
import { text } from '../kernel/i18n/index.ts';

export enum MeetingLevel {
  ROUTINE = 'ROUTINE',
  SPECIAL = 'SPECIAL',
  LEADERSHIP = 'LEADERSHIP',
}

registerEnumType(MeetingLevel, {
  name: 'MeetingLevel',
  description: 'At what level a coordination meeting is held.',
  valuesConfig: {
    ROUTINE: { description: '例行调度: held by the centre at its usual time.' },
    SPECIAL: { description: '专题调度: held for one subject.' },
    LEADERSHIP: { description: '区领导调度: chaired by a leader of the district.' },
  },
});

export const LEVEL_WORDS: Readonly<Record<MeetingLevel, Text>> = {
  ROUTINE: text('例行调度', 'Routine'),
  SPECIAL: text('专题调度', 'Special'),
  LEADERSHIP: text('区领导调度', 'District leadership'),
};

export enum MeetingDecisionState {
  ASSIGNED = 'ASSIGNED',
  REPORTED = 'REPORTED',
  CONFIRMED = 'CONFIRMED',
  WITHDRAWN = 'WITHDRAWN',
}

registerEnumType(MeetingDecisionState, {
  name: 'MeetingDecisionState',
  description: 'How far a decision of a meeting is.',
  valuesConfig: {
    ASSIGNED: { description: '落实中: its owner works on it.' },
    REPORTED: { description: '待销号: its owner reported it done.' },
    CONFIRMED: { description: '已销号: confirmed as done.' },
    WITHDRAWN: { description: '已撤销: withdrawn before the minutes were signed.' },
  },
});

export const DECISION_WORDS: Readonly<Record<MeetingDecisionState, Text>> = {
  ASSIGNED: text('落实中', 'Being done'),
  REPORTED: text('待销号', 'Reported done'),
  CONFIRMED: text('已销号', 'Closed off'),
  WITHDRAWN: text('已撤销', 'Withdrawn'),
};
