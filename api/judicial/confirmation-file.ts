import type { Calendar } from '../kernel/calendar/index.ts';
import { dateOf, deadlineOf, dueDay } from '../kernel/calendar/index.ts';
import { newId } from '../kernel/database/index.ts';
import { say, text } from '../kernel/i18n/index.ts';
import { maskText, theSeal } from '../kernel/privacy/index.ts';
import type { Acting } from '../matter/index.ts';
import { assertInput, unlessPast } from '../matter/index.ts';
import type { AgreementForm } from '../mediation/index.ts';
import { identityOf, MediationParty } from '../mediation/index.ts';
import { papersAudience } from './confirmation.kind.ts';
import { BINDING } from './mediation-confirmation.acts.ts';
import { ConfirmationFile, ConfirmationParty, JudicialConfirmation } from './confirmation.entity.ts';
import { ALWAYS_NEEDED, ConfirmationMaterial, MATERIAL_WORDS } from './confirmation.enums.ts';
import type { ConfirmationApplyInput, ConfirmationPartyInput } from './confirmation.inputs.ts';
import {
  AgreementNotInForce,
  ConfirmationStands,
  ConfirmationTooLate,
  PartiesDidNotApplyTogether,
} from './confirmation.problems.ts';

/** Thirty days after the agreement took effect, of the calendar: 民事诉讼法 Art. 205. No district sets them otherwise. */
const THIRTY_DAYS = { amount: 30, unit: 'CALENDAR_DAY' as const };

export function applyUntil(calendar: Calendar, inForceAt: Date): Date {
  return deadlineOf(calendar, inForceAt, THIRTY_DAYS);
}

/** An agreement that is in force, with the mediation it came out of. */
export interface Agreed {
  readonly mediationId: string;
  readonly number: string;
  readonly title: string;
  readonly barred: readonly string[];
  readonly categoryId: string | null;
  readonly subDistrictId: string | null;
  readonly form: AgreementForm;
  readonly facts: string;
  readonly liabilities: string;
  readonly content: string;
  readonly performanceManner: string;
  readonly total: string;
  readonly inForceAt: Date;
}

/** As the actor sees it: the records of a mediation are its body's and its mediators'. */
const AGREED = {
  name: 'confirmation_agreed',
  text: `select m.id as "mediationId", m.number, m.title, m.barred, m.category_id as "categoryId",
                m.sub_district_id as "subDistrictId", a.form, a.facts, a.liabilities, a.content,
                a.performance_manner as "performanceManner", a.total, a.in_force_at as "inForceAt"
           from mediation d join matter m on m.id = d.id
           join mediation_agreement a on a.matter_id = d.id and a.state = 'IN_FORCE'
          where d.id = $1 and d.body_unit_id = $2 and m.state = any($3)`,
};
const STANDING = {
  name: 'confirmation_standing',
  text: `select m.number from judicial_confirmation c join matter m on m.id = c.id
          where c.mediation_id = $1 and m.state not in ('NOT_ACCEPTED', 'WITHDRAWN')`,
};

/** The agreement that is asked for, in time and not before the court yet; or a refusal. */
export async function confirmable(acting: Acting, mediationId: string): Promise<Agreed & { readonly until: Date }> {
  const [agreed] = await acting.tx.rows<Agreed>(AGREED, [mediationId, acting.unitId, BINDING]);
  if (!agreed) return acting.refuse(AgreementNotInForce());
  const [standing] = await acting.tx.rows<{ number: string }>(STANDING, [mediationId]);
  if (standing) acting.refuse(ConfirmationStands({ number: standing.number }));
  const until = applyUntil(acting.registers.calendar, agreed.inForceAt);
  if (acting.now > until)
    acting.refuse(ConfirmationTooLate({ effectiveOn: dateOf(agreed.inForceAt), until: dueDay(until) }));
  return { ...agreed, until };
}

export interface Applicant {
  readonly party: MediationParty;
  readonly applied: ConfirmationPartyInput;
}

/** Each party of the agreement with its own application: one party alone asks for nothing. */
export async function applicants(acting: Acting, input: ConfirmationApplyInput): Promise<Applicant[]> {
  const em = await acting.em();
  const parties = await em.find(MediationParty, { matterId: input.mediationId }, { orderBy: { number: 'asc' } });
  const appliedBy = new Map(input.parties.map((applied) => [applied.partyId, applied]));
  const missing = parties.filter(({ id }) => !appliedBy.has(id)).map(({ nameMask }) => nameMask);
  if (missing.length > 0) acting.refuse(PartiesDidNotApplyTogether({ missing: missing.join('、') }));
  return parties.map((party) => ({ party, applied: appliedBy.get(party.id)! }));
}

/** No paper is missing, and every party has signed on a day that exists. */
export function assertComplete(acting: Acting, input: ConfirmationApplyInput): void {
  const needed = [
    ...ALWAYS_NEEDED,
    ...(input.aboutProperty ? [ConfirmationMaterial.PROPERTY] : []),
    ...(input.parties.some(({ byAgent }) => byAgent) ? [ConfirmationMaterial.POWER_OF_ATTORNEY] : []),
  ];
  const missing = needed.filter((material) => !input.materials.includes(material));
  const papers = missing.map((material) => say(MATERIAL_WORDS[material], acting.tx.who.locale)).join('、');
  assertInput(acting, [
    ...input.parties.map(({ signedOn }, index) => unlessPast(acting, `parties.${index}.signedOn`, signedOn)),
    missing.length > 0 && { path: 'materials', code: 'missing', message: MISSING, values: { papers } },
  ]);
}

const MISSING = text('还缺：{papers}。', 'Missing: {papers}.');

/** Writes the case, what the court decides on, and who applied; called when the seats stand. */
export async function writeFile(
  acting: Acting,
  input: ConfirmationApplyInput,
  agreed: Agreed & { readonly until: Date },
  applying: readonly Applicant[],
): Promise<void> {
  const { matter } = acting;
  acting.tx.add(JudicialConfirmation, {
    id: matter.id,
    matterId: matter.id,
    mediationId: agreed.mediationId,
    mediationNumber: agreed.number,
    bodyUnitId: acting.unitId,
    courtId: input.courtId,
    inForceAt: agreed.inForceAt,
    applyUntil: agreed.until,
    appliedAt: acting.now,
    partyCount: applying.length,
    materials: [...new Set(input.materials)],
    caseNumber: null,
    acceptedAt: null,
    extended: false,
    endedAt: null,
    nonAcceptance: null,
    nonConfirmation: null,
    reach: 'SEATS',
    audience: acting.seatsAudience(),
  });
  const papers = { matterId: matter.id, reach: 'NAMED', audience: papersAudience(acting) };
  const { form, facts, liabilities, content, performanceManner } = agreed;
  acting.tx.add(ConfirmationFile, {
    id: newId(),
    ...papers,
    form,
    facts,
    liabilities,
    content,
    performanceManner,
    total: Number(agreed.total),
    askedFor: null,
    ruling: null,
  });
  for (const [index, { party, applied }] of applying.entries()) {
    const id = newId();
    acting.tx.add(ConfirmationParty, {
      id,
      ...papers,
      number: index + 1,
      role: party.role,
      kind: party.kind,
      nameMask: party.nameMask,
      phoneMask: party.phoneMask,
      sealed: theSeal().seal(identityOf(party), id),
      manner: applied.manner,
      signedOn: applied.signedOn,
      byAgent: applied.byAgent ?? false,
    });
  }
}

export async function theConfirmation(acting: Acting): Promise<JudicialConfirmation> {
  return (await acting.em()).findOneOrFail(JudicialConfirmation, { id: acting.matter.id });
}

export async function theFile(acting: Acting): Promise<ConfirmationFile> {
  return (await acting.em()).findOneOrFail(ConfirmationFile, { matterId: acting.matter.id });
}

/** What the court says stays with the papers; what it decided stands for every seat. */
export async function keepRuling(acting: Acting, words: string): Promise<JudicialConfirmation> {
  const confirmation = await theConfirmation(acting);
  confirmation.endedAt = acting.now;
  (await theFile(acting)).ruling = maskText(words);
  acting.stopAllClocks();
  acting.notify({ unitIds: [confirmation.bodyUnitId], kind: 'DECISION' });
  return confirmation;
}
