import { dateOf } from '../kernel/calendar/index.ts';
import { newId } from '../kernel/database/index.ts';
import { InvalidInput } from '../kernel/graphql/problem.ts';
import type { Text } from '../kernel/i18n/index.ts';
import { say, text } from '../kernel/i18n/index.ts';
import type { Acting, ActPart } from '../matter/index.ts';
import { defineAct } from '../matter/index.ts';
import { DISTRICT_ADMINISTRATOR, isDistrictFile, UnknownReference } from '../register/index.ts';
import { STATUTORY_WORDS } from './appeal.enums.ts';
import { StatutoryRegisterInput } from './statutory-register.inputs.ts';

/*
 * A longer period that a law sets prevails (潍坊市12345条例 Art. 20(2), 济南市12345条例 Art. 24(2)). Which law that is for which
 * subject, the register knows: it proposes, the centre sets.
 */

const statutoryPeriodPart: ActPart = {
  name: 'statutoryPeriod',
  from: ['STANDING'],
  async load(acting, id) {
    const [row] = await acting.tx.execute<{ ended: boolean }>(
      'select ended_at is not null as ended from statutory_period where id = $1',
      [id],
    );
    return row ? { id, unitId: null, state: row.ended ? 'ENDED' : 'STANDING' } : null;
  },
};

export const statutoryPeriodAdd = defineAct({
  name: 'statutoryPeriodAdd',
  kind: 'file',
  description: 'Adds to the register which period a law sets for a subject. By the district administrator.',
  label: text('新增法定期限', 'Add statutory period'),
  sentence: text(
    '法定期限目录：{category} → {amount} {unit}（{basis}），自 {from} 起',
    'register of statutory periods: {category} → {amount} {unit} ({basis}), from {from} on',
  ),
  from: ['KEPT'],
  by: DISTRICT_ADMINISTRATOR,
  when: isDistrictFile,
  input: StatutoryRegisterInput,
  problems: [UnknownReference],
  async run(acting, input) {
    const { effectiveFrom: from = acting.now, amount, unit, basis } = input;
    const [category] = await acting.tx.execute<{ path: string }>('select path from category where id = $1', [
      input.categoryId,
    ]);
    if (!category) return UnknownReference({ what: text('类别', 'subject') });
    if (from < acting.now) return refused(acting, 'past', PAST);
    if (await isTaken(acting, input.categoryId, from)) return refused(acting, 'taken', TAKEN);
    await acting.tx.execute(
      `insert into statutory_period (id, matter_id, category_id, basis, source_url, amount, unit, effective_from)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [newId(), acting.matter.id, input.categoryId, basis, input.sourceUrl ?? null, amount, unit, from],
    );
    Object.assign(acting.data, {
      category: category.path,
      amount,
      basis,
      unit: STATUTORY_WORDS[unit],
      from: dateOf(from),
    });
    return undefined;
  },
});

export const statutoryPeriodEnd = defineAct({
  name: 'statutoryPeriodEnd',
  kind: 'file',
  description:
    'Takes a line out of the register of statutory periods; what was set by it stays. By the district administrator.',
  label: text('停用', 'Close'),
  sentence: text('停用法定期限：{category}（{basis}）', 'closed the statutory period for {category} ({basis})'),
  tone: 'DANGER',
  confirm: text(
    '停用后不再按此条提示；已按此设定的期限不变。',
    'It proposes nothing any more; what was set by it stays.',
  ),
  from: ['KEPT'],
  by: DISTRICT_ADMINISTRATOR,
  when: isDistrictFile,
  part: statutoryPeriodPart,
  async run(acting) {
    const [ended] = await acting.tx.execute<{ category: string; basis: string }>(
      `update statutory_period p set ended_at = $2 from category c
        where p.id = $1 and c.id = p.category_id returning c.path as category, p.basis`,
      [acting.part!.id, acting.now],
    );
    Object.assign(acting.data, ended);
  },
});

async function isTaken({ tx }: Acting, categoryId: string, from: Date): Promise<boolean> {
  const others = await tx.execute(
    'select from statutory_period where category_id = $1 and effective_from = $2 and ended_at is null',
    [categoryId, from],
  );
  return others.length > 0;
}

function refused({ tx }: Acting, code: string, message: Text) {
  return InvalidInput({ issues: [{ path: 'effectiveFrom', code, message: say(message, tx.who.locale) }] });
}

const PAST = text('生效时间不能早于现在。', 'It cannot hold from before now.');
const TAKEN = text(
  '该类别已有一条法定期限自同一时刻起生效；请先停用，或另选时间。',
  'A period of this subject begins at the same moment already; close that one or choose another time.',
);
