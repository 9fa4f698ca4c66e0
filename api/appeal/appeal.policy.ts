import type { SeatFacts, Standing, Way } from '../matter/index.ts';
import { seatPart } from '../matter/index.ts';
import { UnitKind } from '../unit/index.ts';

export const handling = (...states: string[]): readonly Way[] => [{ seat: ['LEAD', 'CO_HANDLER'], seatState: states }];
export const leading = (...states: string[]): readonly Way[] => [{ seat: ['LEAD'], seatState: states }];
export const orderPart = (...states: string[]) => seatPart('workOrder', ['LEAD', 'CO_HANDLER'], states);

/** What a unit asks of the centre; one at a time, so that each answer is to one question. */
export const ASKS = [
  'EXTENSION_ASKED',
  'DEFERRAL_ASKED',
  'STATUTORY_ASKED',
  'TERMINATION_ASKED',
  'ESCALATION_ASKED',
] as const;
type Ask = (typeof ASKS)[number];

/** A unit returns an appeal once; one that was designated may not return it (潍坊市12345条例 Art. 22). */
export function mayReturn({ seat }: Standing): boolean {
  return !seat!.flags.includes('RETURNED_ONCE') && !seat!.flags.includes('DESIGNATED');
}

/** Whoever was refused, or is asked again after a return, objects once more; then it is decided for good. */
export function mayObject({ seat }: Standing): boolean {
  const { flags } = seat!;
  return flags.includes('RETURNED_ONCE') && !flags.includes('DESIGNATED') && !flags.includes('OBJECTED');
}

export function isArbitrated({ matter }: Standing): boolean {
  return matter.flags.includes('IN_ARBITRATION');
}

export function asksSomething({ flags }: SeatFacts): boolean {
  return ASKS.some((ask) => flags.includes(ask));
}

/** A designated unit keeps its order; a sub-district hands up what was handed up to it, or what the centre allows. */
export function mayHandUp({ seat, actor }: Standing): boolean {
  const { flags } = seat!;
  if (flags.includes('DESIGNATED')) return false;
  const isCommunity = actor.unitKind === UnitKind.COMMUNITY;
  return isCommunity || flags.includes('HANDED_UP') || flags.includes('ESCALATION_ALLOWED');
}

/** The centre is asked once, by a unit that was not designated. */
export function mayAskToHandUp(standing: Standing): boolean {
  const bars = ['DESIGNATED', 'ESCALATION_ALLOWED', 'ESCALATION_REFUSED'];
  return asksNothing(standing) && !bars.some((flag) => standing.seat!.flags.includes(flag));
}

/** An extension is granted once (山东省政务服务热线管理办法), and none is asked for while something else is being decided. */
export function mayAskExtension({ seat }: Standing): boolean {
  return !seat!.flags.includes('EXTENDED') && !asksSomething(seat!);
}

export function asksNothing({ seat }: Standing): boolean {
  return !asksSomething(seat!);
}

/** What the appellant must be told is asked for after the first contact. */
export function mayAskAfterContact(standing: Standing): boolean {
  return mayAnswer(standing) && !asksSomething(standing.seat!);
}

/**
 * Nobody is held to a call that cannot be made: where the appellant was tried in vain, left no telephone, or is withheld
 * from the unit by law (济南市12345条例 Art. 32), the answer goes by the other ways.
 */
const CONTACT_SETTLED = ['CONTACTED', 'CONTACT_TRIED', 'NO_TELEPHONE', 'IDENTITY_WITHHELD'];

/** Whether the first contact was made, or is not owed any more. */
export const contactSettled = ({ flags }: Pick<SeatFacts, 'flags'>): boolean =>
  CONTACT_SETTLED.some((flag) => flags.includes(flag));

export function mayAnswer({ seat }: Standing): boolean {
  return contactSettled(seat!);
}

/** Until the appellant was reached, and unless it is withheld who that is. */
export function mayContact({ seat }: Standing): boolean {
  return !seat!.flags.includes('CONTACTED') && !seat!.flags.includes('IDENTITY_WITHHELD');
}

/** Whether the unit whose work order it is has asked for that. */
export function isAsked(ask: Ask): (standing: Standing) => boolean {
  return ({ part }) => part?.flags?.includes(ask) ?? true;
}

/** The flags of a seat whose questions are answered, or of no use any more. */
export function withoutAsks(flags: readonly string[]): string[] {
  return flags.filter((flag) => !(ASKS as readonly string[]).includes(flag));
}
