import type { Room } from '../room.ts';
import { compensation } from './compensation.ts';
import { judicial } from './judicial.ts';
import { grid } from './grid.ts';
import { knowledge } from './knowledge.ts';

/** The rooms that bring a file of their own; `room.ts` says what each must bring. */
export const ROOMS: readonly Room[] = [knowledge, compensation, judicial, grid];

/** One table of what all rooms bring. */
export function ofRooms<T>(table: (room: Room) => Readonly<Record<string, T>> | undefined): Record<string, T> {
  return Object.assign({}, ...ROOMS.map(table)) as Record<string, T>;
}
