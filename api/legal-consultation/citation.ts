import { text } from '../kernel/i18n/index.ts';
import type { Acting } from '../matter/index.ts';
import { assertInput } from '../matter/index.ts';

/** As the actor sees it: an opinion that was not asked for by this unit, nor given to it, is not there. */
const CITABLE = {
  name: 'legal_consultation_citable',
  text: `select number from matter where id = $1 and kind = 'legal_consultation' and state = 'SIGNED'
            and $2::uuid = any(audience)`,
};
const NOT_CITABLE = text(
  '没有找到已签发的法律意见，不能引用。',
  'There is no signed opinion of this kind for your unit: it cannot be cited.',
);

/** An answer to an appellant cites a signed opinion of the experts, by its number: the opinion itself stays with who sees it. */
export async function citeOpinion(acting: Acting, consultationId: string): Promise<void> {
  const [opinion] = await acting.tx.rows<{ number: string }>(CITABLE, [consultationId, acting.unitId]);
  assertInput(acting, [!opinion && { path: 'legalConsultationId', code: 'citable', message: NOT_CITABLE }]);
  acting.data['opinion'] = opinion!.number;
}
