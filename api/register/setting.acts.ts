import { dateOf } from '../kernel/calendar/index.ts';
import { newId } from '../kernel/database/index.ts';
import { InvalidInput } from '../kernel/graphql/problem.ts';
import { say, text } from '../kernel/i18n/index.ts';
import type { ActPart } from '../matter/index.ts';
import { defineAct } from '../matter/index.ts';
import { SettingInput } from './register.inputs.ts';
import { DISTRICT_ADMINISTRATOR, isDistrictFile } from './register.policy.ts';
import { issueWith } from './setting-change.ts';
import { settingOf } from './setting-forms.ts';

/** A value of a setting: what was announced may be taken back, what held stays on record. */
const settingValuePart: ActPart = {
  name: 'settingValue',
  from: ['ANNOUNCED'],
  load(acting, id) {
    const row = acting.registers.settingById(id);
    return row ? { id, unitId: null, state: row.effectiveFrom > acting.now ? 'ANNOUNCED' : 'BEGUN' } : null;
  },
};

export const settingSet = defineAct({
  name: 'settingSet',
  kind: 'file',
  description:
    'Sets a setting of the district from now on; earlier values stay on record. By the district administrator.',
  label: text('修改设置', 'Change setting'),
  sentence: text('设置“{setting}”为 {value}，自 {from} 起', 'set “{setting}” to {value} from {from} on'),
  from: ['KEPT'],
  by: DISTRICT_ADMINISTRATOR,
  when: isDistrictFile,
  input: SettingInput,
  async run(acting, { key, value, effectiveFrom: from = acting.now }) {
    // Read anew: two values that begin at the same moment would both hold.
    await acting.reloadRegisters();
    const issue = await issueWith(acting.tx, acting.registers, { key, value, from });
    if (issue) return InvalidInput({ issues: [{ ...issue, message: say(issue.message, acting.tx.who.locale) }] });
    await acting.tx.execute(
      `insert into district_setting (id, matter_id, key, value, effective_from) values ($1, $2, $3, $4, $5)`,
      [newId(), acting.matter.id, key, value, from],
    );
    Object.assign(acting.data, { setting: settingOf(key)!.label, value, from: dateOf(from) });
    await acting.reloadRegisters();
    return undefined;
  },
});

export const settingTakeBack = defineAct({
  name: 'settingTakeBack',
  kind: 'file',
  description: 'Takes back a value that was announced and does not hold yet. By the district administrator.',
  label: text('撤回', 'Take back'),
  sentence: text(
    '撤回“{setting}”自 {from} 起的值 {value}',
    'took back the value {value} of “{setting}” from {from} on',
  ),
  tone: 'DANGER',
  confirm: text('撤回后仍按现行的值执行。', 'What holds now goes on holding.'),
  from: ['KEPT'],
  by: DISTRICT_ADMINISTRATOR,
  when: isDistrictFile,
  part: settingValuePart,
  async run(acting) {
    const { id } = acting.part!;
    const { key, value, effectiveFrom } = acting.registers.settingById(id)!;
    await acting.tx.execute('delete from district_setting where id = $1', [id]);
    const setting = settingOf(key)?.label ?? key;
    Object.assign(acting.data, { setting, value: JSON.stringify(value), from: dateOf(effectiveFrom) });
    await acting.reloadRegisters();
  },
});
