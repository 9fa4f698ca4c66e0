import { monthAt } from '../assessment/index.ts';
import type { Participants } from './participants.ts';

/** A shorter limit for callbacks that is announced for next month, and may be taken back. */
export async function seedDemoRules(people: Participants): Promise<void> {
  const value = JSON.stringify({
    limits: { ORDINARY: { amount: 2, unit: 'WORKING_DAY' } },
    byType: { INQUIRY: { ORDINARY: { amount: 1, unit: 'WORKING_DAY' } } },
  });
  const { endsAt } = monthAt(people.now);
  await people.do('admin', 'settingSet', people.district.fileId, {
    key: 'clock.appeal.CALLBACK',
    value,
    effectiveFrom: endsAt,
  });
}
