import { theSeal } from '../kernel/privacy/index.ts';
import type { Acting } from '../matter/index.ts';
import type { LegalField } from './consultation.enums.ts';
import type { LegalConsultation } from './consultation.entity.ts';
import { ConflictOfInterest, ExpertNotEligible } from './consultation.problems.ts';
import { keysOf } from './names.ts';

/** An expert on the panel, as the law society knows the expert. */
export interface Expert {
  readonly unitId: string;
  readonly fields: readonly LegalField[];
  readonly recusedUnitIds: readonly string[];
  readonly recusedNames: readonly string[];
}

const PANEL = {
  name: 'legal_expert_panel',
  text: `select e.unit_id as "unitId", e.fields, e.recused_unit_ids as "recusedUnitIds", e.recused_names as "recusedNames"
           from legal_expert e join matter m on m.id = e.id where m.state = 'ENROLLED'`,
};

/** The panel, as the actor sees it. */
export function experts({ tx }: Acting): Promise<Expert[]> {
  return tx.rows<Expert>(PANEL);
}

/** Whoever has a direct interest stands aside (济南市12345条例 Art. 32): for the asking unit, a merchant or a person. */
async function hasConflict(acting: Acting, consultation: LegalConsultation, expert: Expert): Promise<boolean> {
  const line = acting.registers.lineOf(consultation.askerId);
  if (expert.recusedUnitIds.some((id) => line.includes(id))) return true;
  const [recused, concerned] = await Promise.all([
    keysOf(acting.tx, expert.recusedNames),
    keysOf(acting.tx, consultation.merchants),
  ]);
  const merchants = concerned.map(({ merchant }) => merchant);
  const { personKeys } = consultation;
  return recused.some(
    ({ merchant, person }) =>
      merchants.includes(merchant) ||
      theSeal()
        .lookupHashes(person)
        .some((hash) => personKeys.includes(hash)),
  );
}

/** Refuses who is not on the panel, has a conflict of interest, or answers for another field. */
export async function assertFit(
  acting: Acting,
  consultation: LegalConsultation,
  panel: readonly Expert[],
  unitId: string,
): Promise<void> {
  const expert = panel.find((known) => known.unitId === unitId);
  if (!expert) acting.refuse(ExpertNotEligible());
  if (acting.isBarred(unitId) || (await hasConflict(acting, consultation, expert)))
    acting.refuse(ConflictOfInterest({ expert: acting.unitOf(unitId).name }));
  if (!expert.fields.includes(consultation.field)) acting.refuse(ExpertNotEligible());
}
