import { newId } from '../kernel/database/index.ts';
import { citeEntry } from '../knowledge/index.ts';
import { citeOpinion } from '../legal-consultation/index.ts';
import { maskText } from '../kernel/privacy/index.ts';
import type { Acting } from '../matter/index.ts';
import { Reply } from './appeal.entity.ts';
import type { ReplyKind } from './appeal.enums.ts';
import type { GivenAnswer } from './appeal.inputs.ts';

/** Writes an answer to the appellant. */
export async function addReply(acting: Acting, kind: ReplyKind, input: GivenAnswer): Promise<void> {
  if (input.knowledgeEntryId) await citeEntry(acting, input.knowledgeEntryId);
  if (input.legalConsultationId) await citeOpinion(acting, input.legalConsultationId);
  const unit = acting.registers.unit(acting.unitId);
  acting.tx.add(Reply, {
    id: newId(),
    matterId: acting.matter.id,
    seatId: acting.seat?.id ?? null,
    unitId: acting.unitId,
    unitName: unit?.name ?? '',
    kind,
    body: maskText(input.body),
    ground: input.ground,
    grounding: input.grounding,
    article: input.article ?? null,
    sourceUrl: input.sourceUrl ?? null,
    knowledgeEntryId: input.knowledgeEntryId ?? null,
    legalConsultationId: input.legalConsultationId ?? null,
    at: acting.now,
    reach: 'ALL',
    audience: acting.wholeAudience(),
  });
}
