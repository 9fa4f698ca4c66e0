import type { Text } from '../kernel/i18n/index.ts';
import { text } from '../kernel/i18n/index.ts';
import type { MatterFacts, SeatFacts, Standing } from '../matter/index.ts';
import { MemberRole, UnitKind } from '../unit/index.ts';

const BODY_DUTIES: Readonly<Record<string, string>> = {
  REQUESTED: 'DECIDE',
  APPLIED: 'ASK_CONSENT',
  CONSENTED: 'APPOINT',
  IN_MEDIATION: 'MEDIATE',
  AGREED: 'SIGN',
  IN_FORCE: 'FOLLOW_UP',
};

/** What a seat owes next. The centre and the proposing unit owe nothing: the records stay with the mediation. */
export function dutyOf(matter: MatterFacts, seat: SeatFacts): string | null {
  if (seat.role === 'MEDIATOR') return mediatorDuty(matter, seat);
  if (seat.role !== 'BODY') return null;
  // An invitation is out; its clock runs for the invited unit.
  if (matter.flags.includes('AWAITS_MEDIATOR') && ['CONSENTED', 'IN_MEDIATION'].includes(matter.state)) return null;
  if (matter.state === 'IN_MEDIATION' && matter.flags.includes('NEEDS_MEDIATOR')) return 'REPLACE';
  return BODY_DUTIES[matter.state] ?? null;
}

function mediatorDuty(matter: MatterFacts, seat: SeatFacts): string | null {
  if (seat.state === 'INVITED') return 'TAKE_SEAT';
  if (seat.state !== 'SEATED') return null;
  if (matter.state === 'IN_MEDIATION') return 'MEDIATE';
  return matter.state === 'AGREED' && seat.flags.includes('OWES_SIGNATURE') ? 'SIGN' : null;
}

/** Without a mediator there is no session and no agreement. */
export function hasMediator({ matter }: Standing): boolean {
  return !matter.flags.includes('NEEDS_MEDIATOR');
}

/** The seal is set by the head of the body, by nobody else. */
export function maySign({ actor, part }: Standing): boolean {
  return !part?.flags?.includes('SEAL') || actor.roles.includes(MemberRole.HEAD);
}

/** The confirmation is answered once. */
export function confirmationOpen({ matter }: Standing): boolean {
  return !matter.flags.includes('CONFIRMATION_ANSWERED');
}

/** Units that keep a people's mediation committee, or a body of the same standing (人民调解法 Arts. 8, 34). */
export const MEDIATION_BODIES: readonly UnitKind[] = [
  UnitKind.ASSOCIATION,
  UnitKind.SUB_DISTRICT,
  UnitKind.COMMUNITY,
  UnitKind.LAW_SOCIETY,
];

const DEPUTIES: readonly string[] = [UnitKind.DEPUTY, UnitKind.DEPUTY_STATION];

/** Why a unit cannot be the mediation body, or null. */
export function unfitAsBody(unitKind: UnitKind): Text | null {
  if (MEDIATION_BODIES.includes(unitKind)) return null;
  return text(
    '人民调解由协会、街道、社区或法学会的调解组织承担。',
    'mediation bodies are associations, sub-districts, communities and the law society.',
  );
}

/** Why no member of a unit can mediate, or null: an authority's settlement is not people's mediation. */
export function unfitAsMediator(unitKind: string): Text | null {
  if (MEDIATION_BODIES.includes(unitKind as UnitKind) || DEPUTIES.includes(unitKind)) return null;
  return text(
    '行政、司法机关和指挥中心不参加人民调解。',
    'authorities and the command centre do not take part in people’s mediation.',
  );
}

/** What the parties must have agreed to before a unit is invited, and where the law says so. */
export interface InvitationRule {
  readonly asked: 'acceptsDeputies' | 'acceptsExperts';
  readonly who: Text;
  readonly article: Text;
}

/** Deputies and experts come only on invitation and when every party agrees. */
export function invitationRule(unitKind: string): InvitationRule | null {
  if (DEPUTIES.includes(unitKind))
    return {
      asked: 'acceptsDeputies',
      who: text('人大代表', 'a people’s deputy'),
      article: text(
        '《山东省多元化解纠纷促进条例》第三十四条',
        'Art. 34 of Shandong’s regulation on diverse dispute resolution',
      ),
    };
  if (unitKind !== UnitKind.LAW_SOCIETY) return null;
  return {
    asked: 'acceptsExperts',
    who: text('法律专家', 'a legal expert'),
    article: text('《中华人民共和国人民调解法》第二十条', 'Art. 20 of the People’s Mediation Law'),
  };
}
