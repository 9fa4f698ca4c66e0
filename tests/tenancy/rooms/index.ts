import type { Room } from '../room.ts';
export const ROOMS: readonly Room[] = [knowledge, deputy, brightIdea, compensation];

/** One table of what all rooms bring. */
export function ofRooms<T>(table: (room: Room) => Readonly<Record<string, T>> | undefined): Record<string, T> {
  return Object.assign({}, ...ROOMS.map(table)) as Record<string, T>;
}
