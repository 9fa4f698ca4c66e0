import type { AgendaCandidate, AgendaReading, AgendaSource } from './agenda-source.ts';
import { agendaSources } from './agenda-source.ts';

export interface Proposed extends AgendaCandidate {
  readonly source: AgendaSource;
}

const TAKEN = {
  name: 'agenda_taken',
  text: `select source, ref_id as "refId" from meeting_item where matter_id = $1 and ref_id is not null`,
};

/** What the sources propose for a meeting and does not stand on its agenda, source by source. */
export async function proposalsOf({ tx, registers, meetingId }: AgendaReading): Promise<Proposed[]> {
  const reading = { tx, registers, meetingId };
  await tx.flush();
  const rows = await tx.rows<{ source: string; refId: string }>(TAKEN, [meetingId]);
  const taken = new Set(rows.map(({ source, refId }) => `${source} ${refId}`));
  const proposed: Proposed[] = [];
  for (const source of agendaSources())
    for (const candidate of await source.read(reading))
      if (!taken.has(`${source.key} ${candidate.refId}`)) proposed.push({ ...candidate, source });
  return proposed;
}
