import type { Room } from '../room.ts';
import { alerts } from './alert.ts';
import { appeals } from './appeal.ts';
import { assessment } from './assessment.ts';
import { objections } from './assessment-objection.ts';
import { brightIdea } from './bright-idea.ts';
import { circulars } from './circular.ts';
import { compensation } from './compensation.ts';
import { deputy } from './deputy.ts';
import { grid } from './grid.ts';
import { jointCases } from './joint-case.ts';
import { judicial } from './judicial.ts';
import { knowledge } from './knowledge.ts';
import { legalConsultation } from './legal-consultation.ts';
import { mediations } from './mediation.ts';
import { meetings } from './meeting.ts';
import { merchants } from './merchants.ts';
import { notices } from './notice.ts';
import { register } from './register.ts';
import { secondDistrict } from './second-district.ts';
import { weeklyReviews } from './weekly-review.ts';

/** Each room of the house, in the order in which they are staged; `room.ts` says what it must bring. */
export const ROOMS: readonly Room[] = [
  appeals,
  jointCases,
  mediations,
  notices,
  meetings,
  weeklyReviews,
  alerts,
  assessment,
  circulars,
  objections,
  register,
  secondDistrict,
  knowledge,
  compensation,
  legalConsultation,
  judicial,
  grid,
  deputy,
  brightIdea,
  merchants,
];

/** One table of what all rooms bring; what two of them bring would be lost of one. */
export function ofRooms<T>(table: (room: Room) => Readonly<Record<string, T>> | undefined): Record<string, T> {
  const all: Record<string, T> = {};
  for (const [key, one] of ROOMS.flatMap((room) => Object.entries(table(room) ?? {}))) {
    if (key in all) throw new Error(`two rooms bring ${key}`);
    all[key] = one;
  }
  return all;
}
