import { expect } from 'vitest';
import type { TestDistrict } from '../../support/district.ts';
import type { Place, Room, Rule, Scene, StagedMatter } from '../room.ts';
import { person, SUPERVISOR, WORD } from '../room.ts';

const expert = (rule: Omit<Rule, 'on'>): Rule => ({ on: 'legal_expert', ...rule });
const consultation = (rule: Omit<Rule, 'on'>): Rule => ({ on: 'legal_consultation', ...rule });

const EXPERT = ['LEGAL_EXPERT'];
const SOCIETY: Place = { role: 'SOCIETY', state: 'SEATED' };
const AUTHOR: Place = { role: 'AUTHOR', state: 'SEATED' };
const REVIEWER: Place = { role: 'REVIEWER', state: 'SEATED' };

/** Questions of the market authority; the third expert stands aside for it and never sees any of them. */
async function stage(district: TestDistrict): Promise<readonly StagedMatter[]> {
  const unit = (code: string) => district.unit(code);
  const enrol = async (code: string, recusedUnitIds: string[] = []): Promise<string> => {
    const input = { unitId: await unit(code), fields: ['CONSUMER'], recusedUnitIds };
    return (await district.act('law-society', 'legalExpertEnrol', {}, input)).matter.id as string;
  };
  const panel = [await enrol('expert-1'), await enrol('expert-2'), await enrol('expert-3', [await unit('market')])];
  const ask = async (): Promise<string> => {
    const words = { title: `${WORD}问诊`, facts: '门店转让', question: '由谁退款' };
    return (await district.act('market', 'legalConsultationAsk', {}, { ...words, field: 'CONSUMER' })).matter
      .id as string;
  };
  const assigned = async (): Promise<string> => {
    const id = await ask();
    const conflicted = { authorId: await unit('expert-1'), reviewerId: await unit('expert-3') };
    const version = await district.versionOf(id);
    const refused = await district.act('law-society', 'legalConsultationAssign', { id, version }, conflicted);
    expect(refused.__typename).toBe('ConflictOfInterest');
    const pair = { authorId: await unit('expert-1'), reviewerId: await unit('expert-2') };
    await district.do('law-society', 'legalConsultationAssign', id, pair);
    return id;
  };
  const drafted = async (): Promise<string> => {
    const id = await assigned();
    await district.do('expert-1', 'legalConsultationDraft', id, { text: '应予退款', basis: '民法典' });
    return id;
  };
  const signed = await drafted();
  await district.do('expert-2', 'legalConsultationApprove', signed);
  await district.do('law-society', 'legalConsultationSign', signed);

  const first: Scene['seats'] = {
    'law-society': SOCIETY,
    market: { role: 'ASKER', state: 'SEATED' },
    centre: SUPERVISOR,
  };
  const atWork: Scene['seats'] = { ...first, 'expert-1': AUTHOR, 'expert-2': REVIEWER };
  const base = { kind: 'legal_consultation', district: 'main' } as const;
  const entry = (code: string, id: string): StagedMatter => ({
    id,
    name: `is the entry of ${code} on the panel`,
    kind: 'legal_expert',
    district: 'main',
    state: 'ENROLLED',
    seats: { 'law-society': SOCIETY, [code]: { role: 'EXPERT', state: 'SEATED' }, centre: SUPERVISOR },
  });
  return [
    ...panel.map((id, index) => entry(`expert-${index + 1}`, id)),
    { ...base, id: await ask(), name: 'is a question that waits for experts', state: 'ASKED', seats: first },
    { ...base, id: await assigned(), name: 'is a question that is answered', state: 'ASSIGNED', seats: atWork },
    { ...base, id: await drafted(), name: 'is an opinion in review', state: 'DRAFTED', seats: atWork },
    { ...base, id: signed, name: 'is a signed opinion', state: 'SIGNED', seats: atWork },
  ];
}

export const legalConsultation: Room = {
  people: [
    { ...person('expert-1', 'expert-1', 'LEGAL_EXPERT', EXPERT) },
    { ...person('expert-2', 'expert-2', 'LEGAL_EXPERT', EXPERT) },
    { ...person('expert-3', 'expert-3', 'LEGAL_EXPERT', EXPERT) },
  ],
  rules: {
    legalExpertRevise: expert({
      from: ['ENROLLED'],
      seat: ['SOCIETY', 'EXPERT'],
      roles: ['HEAD', 'HANDLER', ...EXPERT],
    }),
    legalExpertRetire: expert({ from: ['ENROLLED'], seat: ['SOCIETY'], roles: ['HEAD'] }),
    legalConsultationAssign: consultation({ from: ['ASKED'], seat: ['SOCIETY'] }),
    legalConsultationDecline: consultation({ from: ['ASKED'], seat: ['SOCIETY'], roles: ['HEAD'] }),
    legalConsultationRelease: consultation({
      from: ['ASSIGNED', 'DRAFTED', 'REVIEWED'],
      seat: ['SOCIETY'],
      roles: ['HEAD'],
    }),
    legalConsultationRecuse: consultation({
      from: ['ASSIGNED', 'DRAFTED'],
      seat: ['AUTHOR', 'REVIEWER'],
      roles: EXPERT,
    }),
    legalConsultationDraft: consultation({ from: ['ASSIGNED'], seat: ['AUTHOR'], roles: EXPERT }),
    // A second expert, never who drafted it.
    legalConsultationSendBack: consultation({ from: ['DRAFTED'], seat: ['REVIEWER'], roles: EXPERT }),
    legalConsultationApprove: consultation({ from: ['DRAFTED'], seat: ['REVIEWER'], roles: EXPERT }),
    legalConsultationSign: consultation({ from: ['REVIEWED'], seat: ['SOCIETY'], roles: ['HEAD'] }),
    legalConsultationWithdraw: consultation({
      from: ['ASKED', 'ASSIGNED', 'DRAFTED', 'REVIEWED'],
      seat: ['ASKER'],
    }),
  },
  openings: {
    legalExpertEnrol: { kinds: ['LAW_SOCIETY'], roles: ['HEAD'] },
    legalConsultationAsk: {
      kinds: ['COMMAND_CENTRE', 'DEPARTMENT', 'SUB_DISTRICT', 'COMMUNITY', 'ASSOCIATION'],
    },
  },
  queries: {
    async legalConsultations(who, asking) {
      const nodes = await asking.pages(who, 'legalConsultations', '', 'id state opinions { number }');
      const wanted = asking.visibleTo(who, ({ kind }) => kind === 'legal_consultation');
      expect(asking.ofScene(nodes.map(({ id }) => id)), who.username).toEqual(wanted);
      // What is not signed yet is read by those who work on it alone.
      const works = ['law-society', 'expert-1', 'expert-2'].includes(who.unit);
      for (const { state, opinions } of nodes)
        if (['DRAFTED', 'SIGNED'].includes(state))
          expect(opinions.length > 0, `${who.username}: ${state}`).toBe(works || state === 'SIGNED');
    },
    async legalExperts(who, asking) {
      const nodes = await asking.pages(who, 'legalExperts', '', 'id');
      const wanted = asking.visibleTo(who, ({ kind }) => kind === 'legal_expert');
      expect(asking.ofScene(nodes.map(({ id }) => id)), who.username).toEqual(wanted);
    },
  },
  // The entry of an expert has the expert’s name for its title.
  namedByTheHouse: ['legal_expert'],
  stage,
};
