import './meeting.kind.ts';
import './sources.ts';
import './meeting.acts.ts';
import './agenda.acts.ts';
import './invitation.acts.ts';
import './minutes.acts.ts';
import './decision.acts.ts';
import { Meeting, MeetingDecision, MeetingInvitation, MeetingItem } from './meeting.entity.ts';
import { MeetingDecisionFields, MeetingFields, MeetingInvitationFields, MeetingItemFields } from './meeting.fields.ts';
import { MeetingResolver } from './meeting.resolver.ts';

/* A later capability proposes what it has for the agenda with `defineAgendaSource`. */
export { defineAgendaSource } from './agenda-source.ts';
export type { AgendaCandidate, AgendaReading, AgendaSource } from './agenda-source.ts';
export { calendarRoutes } from './calendar-file.ts';
export { Meeting } from './meeting.entity.ts';
export { meetingKind } from './meeting.kind.ts';

/** What the schema and the ORM need to know of coordination meetings. */
export const meetingEntities = [Meeting, MeetingItem, MeetingInvitation, MeetingDecision];
export const meetingResolvers = [
  MeetingResolver,
  MeetingFields,
  MeetingItemFields,
  MeetingInvitationFields,
  MeetingDecisionFields,
];
