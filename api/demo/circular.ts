import { before, monthAt } from '../assessment/index.ts';
import type { District } from '../kernel/database/index.ts';
import { operation, systemPrincipal } from '../kernel/database/index.ts';
import type { Services } from '../services.ts';
import { DemoHistory } from './history.ts';

/** The month before this one, closed and told of: a published circular that one unit has signed for. */
export async function seedCircular(services: Services, district: District): Promise<void> {
  const history = new DemoHistory(services, district);
  const { units } = await history.registers();
  const [centre, leader, market] = ['centre', 'leadership', 'market'].map((code) => units.get(code)!);
  const act = (as: typeof centre, name: string, id: string | null, input?: object): Promise<string | null> =>
    history.act({ as: as!, act: name, ...(input ? { input } : {}), after: 0 }, history.now.getTime(), id);
  const { code } = before(monthAt(history.now));
  const period = await act(centre, 'assessmentPeriodOpen', null, { code });
  await act(centre, 'assessmentPeriodDrawUp', period);
  await act(centre, 'assessmentPeriodClose', period);
  await act(centre, 'assessmentPeriodPublish', period);
  const circular = await act(centre, 'circularDraft', null, { periodId: period });
  await act(centre, 'circularSubmit', circular);
  await act(leader, 'circularApprove', circular);
  await act(centre, 'circularPublish', circular);
  const recipients = await operation(services.database, systemPrincipal(district, 'DEMO'), (tx) =>
    tx.execute('select from participation where matter_id = $1 and unit_id = $2', [circular, market!.unitId]),
  );
  if (recipients.length > 0) await act(market, 'circularSignFor', circular);
}
