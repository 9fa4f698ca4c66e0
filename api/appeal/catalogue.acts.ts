import { text } from '../kernel/i18n/index.ts';
import type { Acting, Standing, Way } from '../matter/index.ts';
import { CENTRE, defineAct, performWithin } from '../matter/index.ts';
import { dispatchRuleAdd, DispatchRuleInput } from '../register/index.ts';
import { MemberRole, UnitKind } from '../unit/index.ts';
import { Appeal } from './appeal.entity.ts';
import { CatalogueSuggestionInput, ReasonInput } from './appeal.inputs.ts';
import { NoOwner, SecondMemberNeeded } from './appeal.problems.ts';

/*
 * Where the catalogue named nobody, or not the unit that an arbitration designated, it learns the answer. An arbitration, a
 * joint case about the gap with its answer, and the audit of what was dispatched without a line propose it by themselves;
 * before, a member of the command centre may suggest it. The administrator, another person, reviews it.
 */

const REVIEWER: readonly Way[] = [
  { seat: ['SUPERVISOR'], unitKind: [UnitKind.COMMAND_CENTRE], member: [MemberRole.ADMINISTRATOR] },
];
const isSuggested = ({ matter }: Standing): boolean => matter.flags.includes('CATALOGUE_SUGGESTED');

/** A gap, and somebody who handles it: a joint case alone names nobody before its answer. */
const mayTeach = ({ matter }: Standing): boolean =>
  ['MANDATE_GAP', 'HAS_LEAD'].every((flag) => matter.flags.includes(flag));

const appealOf = async (acting: Acting): Promise<Appeal> =>
  (await acting.em()).findOneOrFail(Appeal, { id: acting.matter.id });

const memberId = ({ tx }: Acting): string | null => (tx.who.actor.type === 'MEMBER' ? tx.who.actor.memberId : null);

export const appealSuggestCatalogue = defineAct({
  name: 'appealSuggestCatalogue',
  kind: 'appeal',
  description: 'Suggests that the dispatch catalogue names the unit that handles it, so that the next one finds it.',
  label: text('建议补充派单目录', 'Suggest for catalogue'),
  sentence: text('建议补充派单目录：{unit}（{ground}）', 'suggested {unit} for the catalogue ({ground})'),
  from: 'ANY',
  by: CENTRE,
  when: (standing) => mayTeach(standing) && !isSuggested(standing),
  input: CatalogueSuggestionInput,
  problems: [NoOwner],
  async run(acting, { ground, areaOnly }) {
    const unitId = acting.matter.leadUnitId;
    if (!unitId) return NoOwner();
    Object.assign(await appealOf(acting), {
      catalogueUnitId: unitId,
      catalogueGround: ground,
      catalogueAreaOnly: areaOnly ?? false,
      catalogueMemberId: memberId(acting),
    });
    acting.flag('CATALOGUE_SUGGESTED');
    Object.assign(acting.data, { unit: acting.registers.unit(unitId)?.name, ground });
    return undefined;
  },
});

export const appealAdoptCatalogue = defineAct({
  name: 'appealAdoptCatalogue',
  kind: 'appeal',
  description: 'Adds the suggested line to the dispatch catalogue. By the administrator, who is not who suggested it.',
  label: text('采纳入目录', 'Adopt for catalogue'),
  sentence: text('采纳：{unit} 列入派单目录', 'adopted {unit} for the catalogue'),
  tone: 'PRIMARY',
  from: 'ANY',
  by: REVIEWER,
  when: isSuggested,
  problems: [SecondMemberNeeded],
  confirm: text('此后同类诉求会提示该单位承办。', 'From now on the unit is proposed for such appeals.'),
  async run(acting) {
    const appeal = await appealOf(acting);
    if (appeal.catalogueMemberId === memberId(acting)) return SecondMemberNeeded();
    const input = Object.assign(new DispatchRuleInput(), {
      categoryId: acting.matter.categoryId,
      subDistrictId: appeal.catalogueAreaOnly ? (acting.matter.subDistrictId ?? undefined) : undefined,
      unitId: appeal.catalogueUnitId,
      ground: appeal.catalogueGround,
    });
    await performWithin(acting, dispatchRuleAdd, { id: acting.tx.who.district.fileId, input });
    acting.unflag('CATALOGUE_SUGGESTED');
    acting.unflag('MANDATE_GAP');
    acting.data['unit'] = acting.registers.unit(appeal.catalogueUnitId!)?.name;
    return undefined;
  },
});

export const appealDropCatalogue = defineAct({
  name: 'appealDropCatalogue',
  kind: 'appeal',
  description: 'Does not take the suggested line into the catalogue; another may be suggested.',
  label: text('不采纳', 'Do not adopt'),
  sentence: text('未采纳派单目录建议', 'did not adopt the suggestion for the catalogue'),
  from: 'ANY',
  by: REVIEWER,
  when: isSuggested,
  input: ReasonInput,
  run(acting, { reason }) {
    acting.note = reason;
    acting.unflag('CATALOGUE_SUGGESTED');
  },
});
