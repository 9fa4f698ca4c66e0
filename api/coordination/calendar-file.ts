import type { FastifyInstance, FastifyRequest } from 'fastify';
import ical, {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalAttendeeType,
  ICalCalendarMethod,
  ICalEventStatus,
} from 'ical-generator';
import type { Database, Principal, Transaction } from '../kernel/database/index.ts';
import { isUuid, operation } from '../kernel/database/index.ts';
import type { Locale } from '../kernel/database/index.ts';
import { say, text } from '../kernel/i18n/index.ts';
import { registersOf } from '../unit/index.ts';

interface CalendarRoutes {
  readonly database: Database;
  readonly asker: (request: FastifyRequest) => Promise<{ readonly who: Principal | null; readonly locale: Locale }>;
}

interface MeetingRow {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly state: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly place: string;
  readonly sequence: number;
  readonly changedAt: Date;
  readonly seatState: string | null;
}

/** A meeting that was called, as the reader sees it, with the reader's own seat. */
const CALLED = {
  name: 'meeting_calendar',
  text: `select m.id, m.number, m.title, m.state, g.starts_at as "startsAt", g.ends_at as "endsAt", g.place, g.sequence,
                m.changed_at as "changedAt",
                (select p.state from participation p where p.matter_id = m.id and p.live and p.unit_id = $2) as "seatState"
           from meeting g join matter m on m.id = g.id
          where g.id = $1 and m.state <> 'PLANNED'
            and exists (select from entry e where e.matter_id = m.id and e.act = 'meetingCall')`,
};

const NOTHING = text('没有这份会议邀请，或您无权查看。', 'There is no such invitation that you may see.');

/** The invitation for the calendar of who asks (RFC 5545, RFC 5546); a unit is named, never a person. */
export function calendarRoutes(app: FastifyInstance, { database, asker }: CalendarRoutes): void {
  app.get<{ Params: { meetingId: string } }>('/files/meetings/:meetingId/invitation.ics', async (request, reply) => {
    const { who, locale } = await asker(request);
    const { meetingId } = request.params;
    const file =
      who?.actor.type === 'MEMBER' && isUuid(meetingId)
        ? await operation(database, who, (tx) => invitationOf(tx, meetingId), { readOnly: true })
        : null;
    reply.header('cache-control', 'private, no-store');
    if (!file) return reply.code(404).send({ code: 'NOT_FOUND', message: say(NOTHING, locale) });
    return reply
      .headers({
        'content-type': `text/calendar; charset=utf-8; method=${file.method}`,
        'content-disposition': `attachment; filename="${file.number}.ics"`,
        'x-content-type-options': 'nosniff',
      })
      .send(file.content);
  });
}

async function invitationOf(tx: Transaction, id: string) {
  const [meeting] = await tx.rows<MeetingRow>(CALLED, [id, tx.who.principal]);
  if (!meeting) return null;
  const registers = await registersOf(tx);
  const isCancelled = meeting.state === 'CANCELLED';
  const method = isCancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST;
  const calendar = ical({ prodId: { company: 'Qiying', product: 'coordination', language: 'ZH' }, method });
  const address = (unitId: string) => {
    const unit = registers.unit(unitId)!;
    // No mailbox: the name alone says who it is (RFC 2606, 2).
    return { name: unit.name, email: `${unit.code}@qiying.invalid` };
  };
  calendar.createEvent({
    id: `${meeting.id}@qiying`,
    sequence: meeting.sequence,
    stamp: meeting.changedAt,
    start: meeting.startsAt,
    end: meeting.endsAt,
    summary: meeting.title,
    description: meeting.number,
    location: meeting.place,
    status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    organizer: address(tx.who.district.centreId),
    attendees: [
      {
        ...address(tx.who.principal),
        role: ICalAttendeeRole.REQ,
        type: ICalAttendeeType.GROUP,
        status: meeting.seatState === 'INVITED' ? ICalAttendeeStatus.NEEDSACTION : ICalAttendeeStatus.ACCEPTED,
        rsvp: false,
      },
    ],
  });
  return { method, number: meeting.number, content: calendar.toString() };
}
