import { text } from '../kernel/i18n/index.ts';
import { maskText } from '../kernel/privacy/index.ts';
import { defineAct, UnitNotEligible } from '../matter/index.ts';
import { MemberRole, UnitKind } from '../unit/index.ts';
import { LegalExpertEnrolInput, LegalExpertInput } from './consultation.inputs.ts';
import { LegalExpert } from './expert.entity.ts';
import { namesIn } from './names.ts';

const NOT_AN_EXPERT = text(
  '该单位不是法律专家，或已在册。',
  'it is no legal expert, or one that is on the panel already.',
);
const ON_PANEL = {
  name: 'legal_expert_enrolled',
  text: `select from legal_expert e join matter m on m.id = e.id where e.unit_id = $1 and m.state = 'ENROLLED' limit 1`,
};

export const legalExpertEnrol = defineAct({
  name: 'legalExpertEnrol',
  kind: 'legal_expert',
  description: 'The law society takes an expert into its panel, with the fields and what the expert stands aside for.',
  label: text('专家入库', 'Enrol expert'),
  sentence: text('将{expert}列入首席法律专家库', 'enrolled {expert}'),
  tone: 'PRIMARY',
  from: 'NEW',
  to: 'ENROLLED',
  by: [{ unitKind: [UnitKind.LAW_SOCIETY], member: [MemberRole.HEAD] }],
  input: LegalExpertEnrolInput,
  async run(acting, { unitId, fields, recusedUnitIds = [], recusedNames }) {
    const { matter } = acting;
    const expert = acting.unitOf(unitId);
    const [known] = await acting.tx.rows(ON_PANEL, [unitId]);
    if (expert.kind !== UnitKind.LEGAL_EXPERT || known)
      acting.refuse(UnitNotEligible({ unitId, unit: expert.name, reason: NOT_AN_EXPERT }));
    matter.title = expert.name;
    matter.searchText = expert.name;
    acting.data['expert'] = expert.name;
    acting.lead(acting.unitId);
    acting.grantSeat({ unitId: acting.unitId, role: 'SOCIETY', state: 'SEATED' });
    acting.grantSeat({ unitId, role: 'EXPERT', state: 'SEATED' });
    acting.grantSeat({ unitId: acting.tx.who.district.centreId, role: 'SUPERVISOR', state: 'SEATED' });
    acting.tx.add(LegalExpert, {
      id: matter.id,
      matterId: matter.id,
      unitId,
      fields,
      recusedUnitIds,
      recusedNames: namesIn(recusedNames).map(maskText),
      reach: 'SEATS',
      audience: acting.seatsAudience(),
    });
  },
});

export const legalExpertRevise = defineAct({
  name: 'legalExpertRevise',
  kind: 'legal_expert',
  description:
    'Changes the fields of an expert, or for whom the expert stands aside; declared by the expert or by the law society.',
  label: text('更新领域和回避', 'Revise'),
  sentence: text('更新了领域和回避声明', 'revised fields and recusals'),
  from: ['ENROLLED'],
  by: [{ seat: ['SOCIETY'] }, { seat: ['EXPERT'], member: [MemberRole.LEGAL_EXPERT] }],
  input: LegalExpertInput,
  run(acting, { fields, recusedUnitIds = [], recusedNames }) {
    const names = namesIn(recusedNames).map(maskText);
    acting.tx.change(LegalExpert, acting.matter.id, { fields, recusedUnitIds, recusedNames: names });
  },
});

export const legalExpertRetire = defineAct({
  name: 'legalExpertRetire',
  kind: 'legal_expert',
  description: 'Takes an expert off the panel; opinions that the expert has given stand.',
  label: text('专家出库', 'Retire expert'),
  sentence: text('将专家移出专家库', 'took the expert off the panel'),
  tone: 'DANGER',
  from: ['ENROLLED'],
  to: 'RETIRED',
  by: [{ seat: ['SOCIETY'], member: [MemberRole.HEAD] }],
  confirm: text(
    '出库后不再指派；已出具的意见不受影响。',
    'No more questions are assigned; opinions that were given stand.',
  ),
  run: () => undefined,
});
