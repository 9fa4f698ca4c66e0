import { UNRESERVED } from '../appeal/index.ts';
import { newId } from '../kernel/database/index.ts';
import { text } from '../kernel/i18n/index.ts';
import { clueScreen, ClueScreenInput, ClueType } from '../judicial/index.ts';
import type { Acting } from '../matter/index.ts';
import { CENTRE, defineAct, performWithin } from '../matter/index.ts';
import { NAMING_APPEALS } from '../merchant/index.ts';
import { UnitKind } from '../unit/index.ts';
import { theClosure } from './claims.ts';
import type { Closure } from './closure.entity.ts';
import { ClosureHandOver } from './closure.entity.ts';
import { ClueReceiver } from './closure.enums.ts';
import { NoAppealsNamed } from './closure.problems.ts';

/** What is reserved stays where it is: the seats of the closure learn what became of the others alone. */
const UNRESERVED_APPEALS = {
  name: 'closure_appeals',
  text: `select a.id from ${NAMING_APPEALS} join matter m on m.id = a.id
          where n.matter_id = $1 and ${UNRESERVED} order by m.opened_at desc, m.id limit 50`,
};
const REGISTERED = {
  name: 'closure_registered',
  text: `select count(*)::int as count, coalesce(sum(principal + interest), 0)::float8 as owed
           from closure_claim where matter_id = $1 and state <> 'WITHDRAWN'`,
};

export const closureScreenClue = defineAct({
  name: 'closureScreenClue',
  kind: 'closure',
  description:
    'The centre takes a closure as a public-interest clue, out of the appeals that name the merchant; it hands it to the procuratorate there. The register of consumers stays here: how many they are is told, and what they are owed.',
  label: text('列为公益诉讼线索', 'Take as clue'),
  sentence: text('列为公益诉讼线索 {number}', 'took it as the public-interest clue {number}'),
  from: ['DECLARED'],
  by: CENTRE,
  when: ({ matter }) => !matter.flags.includes('SCREENED'),
  problems: [NoAppealsNamed],
  async run(acting) {
    const closure = await theClosure(acting);
    const appeals = await acting.tx.rows<{ id: string }>(UNRESERVED_APPEALS, [closure.merchantId]);
    if (appeals.length === 0) return NoAppealsNamed();
    const facts = await factsOf(acting, closure);
    const input = Object.assign(new ClueScreenInput(), {
      type: ClueType.PREPAID_CARDS,
      title: acting.matter.title,
      facts,
      merchant: closure.merchantName,
      appealIds: appeals.map(({ id }) => id),
    });
    const { matterId: clueId } = await performWithin(acting, clueScreen, { input });
    const [clue] = await acting.tx.execute<{ number: string }>('select number from matter where id = $1', [clueId]);
    acting.flag('SCREENED');
    acting.data['number'] = clue!.number;
    const [procuratorate] = acting.registers.unitsOf(UnitKind.PROCURATORATE);
    acting.tx.add(ClosureHandOver, {
      id: newId(),
      matterId: acting.matter.id,
      receiver: ClueReceiver.PROCURATORATE,
      receiverName: procuratorate?.name ?? '',
      facts,
      documentNumber: clue!.number,
      clueId,
      at: acting.now,
      unitName: acting.registers.unit(acting.unitId)?.name ?? '',
      reach: 'SEATS',
      audience: acting.seatsAudience(),
    });
    return undefined;
  },
});

async function factsOf(acting: Acting, { merchantName, closedOn, facts }: Closure): Promise<string> {
  const [registered] = await acting.tx.rows<{ count: number; owed: number }>(REGISTERED, [acting.matter.id]);
  const { count, owed } = registered!;
  const consumers = count > 0 ? `已登记消费者${count}名，应退合计${(owed / 100).toFixed(2)}元。` : '尚无消费者登记。';
  return `${merchantName}于${closedOn}停止经营。${consumers}${facts}`;
}
