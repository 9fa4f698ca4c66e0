import { before, monthAt } from '../assessment/index.ts';
import type { Participants } from './participants.ts';

/** The month before this one, closed and told of: a published circular that one unit has signed for. */
export async function seedDemoCircular(people: Participants): Promise<void> {
  const { code } = before(monthAt(people.now));
  const period = await people.do('centre', 'assessmentPeriodOpen', null, { code });
  await people.do('centre', 'assessmentPeriodDrawUp', period);
  await people.do('centre', 'assessmentPeriodClose', period, {});
  await people.do('centre', 'assessmentPeriodPublish', period);
  const circular = await people.do('centre', 'circularDraft', null, { periodId: period });
  await people.do('centre', 'circularSubmit', circular);
  await people.do('leader', 'circularApprove', circular);
  await people.do('centre', 'circularPublish', circular);
  const recipients = await people.rows('select from participation where matter_id = $1 and unit_id = $2', [
    circular,
    people.unitOf('market'),
  ]);
  if (recipients.length > 0) await people.do('market', 'circularSignFor', circular);
}
