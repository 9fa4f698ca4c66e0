import type { Acting } from '../matter/index.ts';

/** Tables whose rows stay with the mediation; their audience is handed on here, not by the seats. */
const RECORD_TABLES = [
  'mediation_dispute',
  'mediation_party',
  'mediation_session',
  'mediation_agreement',
  'mediation_signature',
  'mediation_instalment',
];

/** Rows that any seat and the applicant's link may add, and that their author goes on seeing; what is an annex is for those who were named. */
const ADDED_TABLES = { document: 'not annex', entry: `not data ? 'annex'` };

/** Who sees the records: the body and those who mediate now. Neither the centre nor who proposed it. */
export function recordsAudience(acting: Acting): string[] {
  const admitted = acting.seats.filter(
    (seat) => seat.live && (seat.role === 'BODY' || (seat.role === 'MEDIATOR' && seat.state === 'SEATED')),
  );
  return acting.namedOnly(admitted.map((seat) => seat.unitId));
}

/** Columns of a new row that belongs to the records. */
export function onRecord(acting: Acting): { matterId: string; reach: string; audience: string[] } {
  return { matterId: acting.matter.id, reach: 'NAMED', audience: recordsAudience(acting) };
}

/** Keeps the act's entry with the records; called when the seats stand. */
export function noteOnRecord(acting: Acting, note: string | null): void {
  acting.note = note;
  acting.reach = 'NAMED';
  acting.namedAudience = recordsAudience(acting);
}

/**
 * Hands the records to those who mediate now. Rows that only some of them were named for, such as an annex, are not
 * opened to newcomers, but they close to who has left.
 */
export async function handRecordsOn(acting: Acting, before: readonly string[]): Promise<void> {
  const now = recordsAudience(acting);
  const left = before.filter((unitId) => !now.includes(unitId));
  const links = acting.matter.standing.filter((id) => acting.registers.unit(id) === undefined);
  await acting.tx.flush();
  for (const table of RECORD_TABLES)
    await acting.tx.execute(
      `update ${table} set audience = $3::uuid[] where matter_id = $1 and reach = 'NAMED' and audience = $2::uuid[]`,
      [acting.matter.id, before, now],
    );
  for (const [table, isRecord] of Object.entries(ADDED_TABLES))
    await acting.tx.execute(
      `update ${table} set audience = array(select unnest(audience) except select unnest($2::uuid[])) || $3::uuid[]
        where matter_id = $1 and reach = 'NAMED' and ${isRecord}
          and audience @> $2::uuid[] and array_remove(audience, unit_id) <@ $4::uuid[]`,
      [acting.matter.id, before, now, [...before, ...links]],
    );
  if (left.length === 0) return;
  for (const table of [...RECORD_TABLES, ...Object.keys(ADDED_TABLES)])
    await acting.tx.execute(
      `update ${table} set audience = array(select unnest(audience) except select unnest($2::uuid[]))
        where matter_id = $1 and reach = 'NAMED' and audience && $2::uuid[]`,
      [acting.matter.id, left],
    );
}

/** Names of units, for the sentence of an entry. */
export function unitNames(acting: Acting, unitIds: readonly string[]): string {
  return [...new Set(unitIds)].map((id) => acting.registers.unit(id)?.name ?? '').join('、');
}

/** Live seats other than the actor's own, for notices. */
export function otherUnits(acting: Acting): string[] {
  return acting.seats.filter((seat) => seat.live && seat.unitId !== acting.actor.unitId).map((seat) => seat.unitId);
}
