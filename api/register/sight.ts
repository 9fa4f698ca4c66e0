import { registerEnumType } from 'type-graphql';
import type { MemberActor } from '../kernel/database/index.ts';
import { UnitKind } from '../unit/index.ts';
import { READS_SIGN_INS } from './register.policy.ts';

/** What a seat of work reads beyond the matters that its unit sits at; a page asks for this and not for who somebody is. */
export enum Sight {
  EVERY_MATTER = 'EVERY_MATTER',
  EVERY_UNIT = 'EVERY_UNIT',
  UNITS_BELOW = 'UNITS_BELOW',
  REGISTERS = 'REGISTERS',
  EVERY_MEMBER = 'EVERY_MEMBER',
}

registerEnumType(Sight, {
  name: 'Sight',
  description: 'What a seat of work reads beyond the matters that its unit sits at.',
  valuesConfig: {
    EVERY_MATTER: { description: 'Every matter of the district, and what is counted over all of them.' },
    EVERY_UNIT: { description: 'Figures and lists of every unit.' },
    UNITS_BELOW: { description: 'Lists of more units than the own one: of every unit, or of those below.' },
    REGISTERS: { description: 'How the own unit and the registers of the district are administered.' },
    EVERY_MEMBER: { description: 'The members of every unit.' },
  },
});

const CENTRE: readonly string[] = [UnitKind.COMMAND_CENTRE];
const LEADING: readonly string[] = [...CENTRE, UnitKind.LEADERSHIP];
const OVER_OTHERS: readonly string[] = [...LEADING, UnitKind.SUB_DISTRICT];

export function sightOf({ unitKind, roles }: MemberActor): readonly Sight[] {
  const administers = roles.some((role) => READS_SIGN_INS.includes(role));
  return [
    ...(CENTRE.includes(unitKind) ? [Sight.EVERY_MATTER] : []),
    ...(LEADING.includes(unitKind) ? [Sight.EVERY_UNIT] : []),
    ...(OVER_OTHERS.includes(unitKind) ? [Sight.UNITS_BELOW] : []),
    ...(administers ? [Sight.REGISTERS] : []),
    ...(administers && CENTRE.includes(unitKind) ? [Sight.EVERY_MEMBER] : []),
  ];
}
