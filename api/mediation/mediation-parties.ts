import { newId } from '../kernel/database/index.ts';
import { maskIdNumber, maskName, maskPhone, maskText, theSeal } from '../kernel/privacy/index.ts';
import type { Acting, PartFacts } from '../matter/index.ts';
import { PartNotFound } from '../matter/index.ts';
import { onRecord } from './mediation-records.ts';
import { MediationParty } from './mediation.entity.ts';
import { PartyConsent, PartyKind } from './mediation.enums.ts';
import type { MediationIdentity, MediationPartyInput } from './mediation.inputs.ts';

/** The parties in the order in which they were named. */
export async function partiesOf(acting: Acting): Promise<MediationParty[]> {
  return (await acting.em()).find(MediationParty, { matterId: acting.matter.id }, { orderBy: { number: 'asc' } });
}

/** A party as part of the mediation; its state is what it said about the mediation. */
export async function loadParty(acting: Acting, id: string): Promise<PartFacts | null> {
  const party = await (await acting.em()).findOne(MediationParty, { id, matterId: acting.matter.id });
  return party ? { id, unitId: null, state: party.consent } : null;
}

/** The party that the act is about. */
export async function theParty(acting: Acting): Promise<MediationParty> {
  return (await acting.em()).findOneOrFail(MediationParty, { id: acting.part!.id });
}

/** A party that the form names, or a refusal. */
export async function partyNamed(acting: Acting, id: string): Promise<MediationParty> {
  const party = await (await acting.em()).findOne(MediationParty, { id, matterId: acting.matter.id });
  return party ?? acting.refuse(PartNotFound());
}

/** Writes the parties: what identifies them is sealed, what recognises them is masked. */
export async function writeParties(acting: Acting, parties: readonly MediationPartyInput[]): Promise<void> {
  const em = await acting.em();
  for (const [index, { role, kind, appealIds = [], ...identity }] of parties.entries()) {
    const id = newId();
    em.create(MediationParty, {
      id,
      ...onRecord(acting),
      number: index + 1,
      role,
      kind,
      nameMask: maskName(identity.name),
      phoneMask: identity.phone ? maskPhone(identity.phone) : null,
      numberMask: identity.number ? maskIdNumber(identity.number) : null,
      sealed: theSeal().seal(identity, id),
      appealIds,
      consent: PartyConsent.PENDING,
      consentManner: null,
      consentAt: null,
      acceptsDeputies: null,
      acceptsExperts: null,
      copyAt: null,
    });
  }
}

/** Opens who a party is; only those who work with the parties may. */
export function identityOf({ id, sealed }: MediationParty): MediationIdentity {
  const nothing = { phone: null, number: null, address: null, representative: null };
  return { ...nothing, ...theSeal().open<Pick<MediationIdentity, 'name'>>(sealed, id), partyId: id };
}

/** A text for seats that do not see the records: numbers are masked, and so are the names of the people concerned. */
export function withoutPeople(text: string, parties: readonly MediationPartyInput[]): string {
  const names = parties.filter(({ kind }) => kind === PartyKind.PERSON).map(({ name }) => name);
  const longestFirst = names.filter((name) => name.length > 1).toSorted((a, b) => b.length - a.length);
  return longestFirst.reduce((masked, name) => masked.replaceAll(name, maskName(name)), maskText(text));
}
