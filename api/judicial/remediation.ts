import type { Acting } from '../matter/index.ts';
import type { MediationParty } from '../mediation/index.ts';
import { identityOf } from '../mediation/index.ts';
import type { ConfirmationFile } from './confirmation.entity.ts';

/** What a new mediation begins with when the court did not confirm the agreement: the same dispute and the same parties. */
export function remediationOf(acting: Acting, file: ConfirmationFile, parties: readonly MediationParty[]): object {
  const { matter } = acting;
  return {
    title: matter.title.replace('（司法确认）', '（重新调解）'),
    bodyUnitId: acting.unitId,
    originId: matter.id,
    facts: file.facts,
    claims: `法院未确认原调解协议（${matter.number}），双方重新调解。原协议内容：${file.content}`,
    parties: parties.map((party) => {
      const { name, phone, number, address, representative } = identityOf(party);
      const known = Object.entries({ phone, number, address, representative }).filter(([, value]) => value);
      return { role: party.role, kind: party.kind, name, ...Object.fromEntries(known) };
    }),
  };
}
