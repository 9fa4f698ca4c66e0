import type { Room } from '../room.ts';
import { brightIdea } from './bright-idea.ts';
import { compensation } from './compensation.ts';
import { deputy } from './deputy.ts';
import { grid } from './grid.ts';
import { judicial } from './judicial.ts';
import { knowledge } from './knowledge.ts';
import { merchants } from './merchants.ts';
import { legalConsultation } from './legal-consultation.ts';

/** The rooms that bring a file of their own; `room.ts` says what each must bring. */
export const ROOMS: readonly Room[] = [
  knowledge,
  compensation,
  legalConsultation,
  judicial,
  grid,
  deputy,
  brightIdea,
  merchants,
];

/** One table of what all rooms bring. */
export function ofRooms<T>(table: (room: Room) => Readonly<Record<string, T>> | undefined): Record<string, T> {
  return Object.assign({}, ...ROOMS.map(table)) as Record<string, T>;
}
