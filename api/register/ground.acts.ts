import { dateOf } from '../kernel/calendar/index.ts';
import { newId } from '../kernel/database/index.ts';
import { InvalidInput } from '../kernel/graphql/problem.ts';
import type { Text } from '../kernel/i18n/index.ts';
import { say, text } from '../kernel/i18n/index.ts';
import type { Acting, ActPart, PartFacts } from '../matter/index.ts';
import { defineAct } from '../matter/index.ts';
import type { GroundList, GroundVersion } from '../unit/index.ts';
import { LIST_WORDS, needsOf } from '../unit/index.ts';
import { GroundRetireInput, GroundVersionInput } from './register.inputs.ts';
import { DISTRICT_ADMINISTRATOR, isDistrictFile } from './register.policy.ts';
import { CodeTaken } from './register.problems.ts';

/*
 * The grounds on which appeals are returned, declined, deferred, ended and left out of assessment. Each change is a version
 * of its own from a time on; what was done before keeps the words that it was done under.
 */

export const groundAdd = defineAct({
  name: 'groundAdd',
  kind: 'file',
  description: 'Adds a ground to a list, or takes a retired one up again. By the district administrator.',
  label: text('新增理由', 'Add ground'),
  sentence: text('{list}理由：新增“{ground}”，自 {from} 起', 'grounds ({list}): added “{ground}” from {from} on'),
  from: ['KEPT'],
  by: DISTRICT_ADMINISTRATOR,
  when: isDistrictFile,
  input: GroundVersionInput,
  problems: [CodeTaken],
  async run(acting, input) {
    const known = acting.registers.groundVersions(input.list).findLast(({ code }) => code === input.code);
    if (known?.active) return CodeTaken({ code: input.code });
    await setGround(acting, versionOf(acting, input));
    return undefined;
  },
});

export const groundChange = defineAct({
  name: 'groundChange',
  kind: 'file',
  description:
    'Words a ground anew, or changes what it stands on and needs, from a time on. By the district administrator.',
  label: text('修改理由', 'Change ground'),
  sentence: text(
    '{list}理由：“{before}”改为“{ground}”，自 {from} 起',
    'grounds ({list}): changed “{before}” to “{ground}” from {from} on',
  ),
  from: ['KEPT'],
  by: DISTRICT_ADMINISTRATOR,
  when: isDistrictFile,
  input: GroundVersionInput,
  async run(acting, input) {
    acting.data['before'] = standing(acting, input).words;
    await setGround(acting, versionOf(acting, input));
  },
});

export const groundRetire = defineAct({
  name: 'groundRetire',
  kind: 'file',
  description: 'Takes a ground out of use; what was done on it stays as it is. By the district administrator.',
  label: text('停用理由', 'Retire ground'),
  sentence: text('{list}理由：停用“{ground}”，自 {from} 起', 'grounds ({list}): retired “{ground}” from {from} on'),
  tone: 'DANGER',
  confirm: text(
    '停用后不能再选用；已按此理由办理的事项不变。',
    'It cannot be chosen any more; what was done on it stays.',
  ),
  from: ['KEPT'],
  by: DISTRICT_ADMINISTRATOR,
  when: isDistrictFile,
  input: GroundRetireInput,
  run: (acting, input) =>
    setGround(acting, {
      ...standing(acting, input),
      active: false,
      effectiveFrom: input.effectiveFrom ?? acting.now,
    }),
});

/** A version of a ground: what was announced may be taken back, what held stays on record. */
const groundVersionPart: ActPart = {
  name: 'groundVersion',
  from: ['ANNOUNCED'],
  load: (acting, id) => partOfGround(acting.registers.groundById(id), acting.now),
};

export function partOfGround(version: GroundVersion | undefined, now: Date): PartFacts | null {
  if (!version?.id || !version.effectiveFrom) return null;
  return { id: version.id, unitId: null, state: version.effectiveFrom > now ? 'ANNOUNCED' : 'BEGUN' };
}

export const groundTakeBack = defineAct({
  name: 'groundTakeBack',
  kind: 'file',
  description:
    'Takes back a version of a ground, or its retirement, that was announced and does not hold yet. By the district administrator.',
  label: text('撤回', 'Take back'),
  sentence: text(
    '{list}理由：撤回“{ground}”自 {from} 起的变更',
    'grounds ({list}): took back what was announced for “{ground}” from {from} on',
  ),
  tone: 'DANGER',
  confirm: text('撤回后仍按现行的理由执行。', 'What holds now goes on holding.'),
  from: ['KEPT'],
  by: DISTRICT_ADMINISTRATOR,
  when: isDistrictFile,
  part: groundVersionPart,
  async run(acting) {
    const { list, code, words, effectiveFrom } = acting.registers.groundById(acting.part!.id)!;
    // Also what it took the place of, at the same moment.
    await acting.tx.execute('delete from ground where list = $1 and code = $2 and effective_from = $3', [
      list,
      code,
      effectiveFrom,
    ]);
    Object.assign(acting.data, { list: LIST_WORDS[list], code, ground: words, from: dateOf(effectiveFrom!) });
    await acting.reloadRegisters();
  },
});

/** The ground as it will stand when the change begins, or a refusal of the field. */
function standing(acting: Acting, { list, code, effectiveFrom = acting.now }: GroundRetireInput): GroundVersion {
  const ground = acting.registers.groundsIn(list, effectiveFrom).find((known) => known.code === code);
  return ground ?? refuse(acting, 'code', 'unknown', UNKNOWN);
}

function versionOf(acting: Acting, input: GroundVersionInput): GroundVersion {
  const { list, code, zh, en, basis, needs = [], effectiveFrom = acting.now } = input;
  const { always, may } = needsOf(list);
  if (needs.some((need) => !always.includes(need) && !may.includes(need)))
    return refuse(acting, 'needs', 'unknown', UNASKED);
  return {
    id: null,
    list,
    code,
    words: text(zh, en || zh),
    basis: basis || null,
    needs: [...new Set([...always, ...needs])],
    active: true,
    effectiveFrom,
  };
}

async function setGround(acting: Acting, ground: GroundVersion): Promise<void> {
  const { list, code, words, basis, needs, active, effectiveFrom } = ground;
  if (effectiveFrom! < acting.now) refuse(acting, 'effectiveFrom', 'past', PAST);
  await acting.tx.execute(
    `insert into ground (id, matter_id, list, code, words, basis, needs, active, effective_from)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [newId(), acting.matter.id, list, code, JSON.stringify(words), basis, needs, active, effectiveFrom],
  );
  Object.assign(acting.data, {
    list: LIST_WORDS[list as GroundList],
    code,
    ground: words,
    from: dateOf(effectiveFrom!),
  });
  await acting.reloadRegisters();
}

function refuse(acting: Acting, path: string, code: string, message: Text): never {
  return acting.refuse(InvalidInput({ issues: [{ path, code, message: say(message, acting.tx.who.locale) }] }));
}

const UNKNOWN = text('届时没有这条理由。', 'There is no such ground then.');
const UNASKED = text('此类事项的表单不收集这一项。', 'What is done on this list does not ask for that.');
const PAST = text('生效时间不能早于现在。', 'It cannot hold from before now.');
