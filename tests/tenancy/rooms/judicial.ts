import { expect } from 'vitest';
import { agreedMediation, jointApplication } from '../../support/agreed-mediation.ts';
import type { TestDistrict } from '../../support/district.ts';
import { inDays } from '../../support/time.ts';
import { stagedParts } from '../parts.ts';
import type { Place, Room, Rule, StagedMatter } from '../room.ts';
import { CENTRE, house, SUPERVISOR, WORD } from '../room.ts';

/** Who works on mediations; the mediation body applies for the parties. */
const MEDIATING = ['HEAD', 'HANDLER', 'MEDIATOR'];
const BODIES = ['ASSOCIATION', 'SUB_DISTRICT', 'COMMUNITY', 'LAW_SOCIETY'];

const confirmation = (rule: Omit<Rule, 'on'>): Rule => ({ on: 'judicial_confirmation', ...rule });
const court = (rule: Omit<Rule, 'on' | 'seat'>): Rule => confirmation({ seat: ['COURT'], kinds: ['COURT'], ...rule });
const body = (rule: Omit<Rule, 'on' | 'seat'>): Rule => confirmation({ seat: ['BODY'], roles: MEDIATING, ...rule });
const recommendation = (rule: Omit<Rule, 'on'>): Rule => ({ on: 'recommendation', ...rule });
const clue = (rule: Omit<Rule, 'on'>): Rule => ({ on: 'public_interest_clue', ...rule });
const procuratorate = (rule: Omit<Rule, 'on' | 'seat'>): Rule =>
  clue({ seat: ['PROCURATORATE'], kinds: ['PROCURATORATE'], ...rule });

const SEATED = 'SEATED';
const REFERRER: Place = { role: 'REFERRER', state: SEATED };
const PROCURATORATE: Place = { role: 'PROCURATORATE', state: SEATED };

async function stageConfirmations(district: TestDistrict): Promise<StagedMatter[]> {
  let numbered = 0;
  const file = async (): Promise<string> => {
    const mediation = await agreedMediation(district, `${WORD}退费`);
    const input = await jointApplication(district, mediation);
    return (await district.act('association', 'judicialConfirmationApply', {}, input)).matter.id;
  };
  const accepted = async (): Promise<string> => {
    const id = await file();
    await district.do('court', 'judicialConfirmationAccept', id, { caseNumber: `（2026）鲁调确字第${++numbered}号` });
    return id;
  };
  const refused = await accepted();
  await district.do('court', 'judicialConfirmationRefuse', refused, { ground: 'UNCLEAR', ruling: '不明确' });
  const base = {
    kind: 'judicial_confirmation',
    district: 'main',
    seats: { centre: SUPERVISOR, consumers: { role: 'BODY', state: SEATED }, court: { role: 'COURT', state: SEATED } },
  } as const;
  const both = [{ state: 'APPLIED' }, { state: 'APPLIED' }];
  const parted = async (matter: StagedMatter): Promise<StagedMatter> => ({
    ...matter,
    parts: { confirmationParty: await stagedParts(district, 'judicial_confirmation_party', matter.id, ...both) },
  });
  return [
    await parted({ ...base, id: await file(), name: 'is an application for confirmation', state: 'FILED' }),
    await parted({ ...base, id: await accepted(), name: 'is a confirmation before the court', state: 'ACCEPTED' }),
    await parted({ ...base, id: refused, name: 'is a confirmation that was refused', state: 'REFUSED' }),
  ];
}

async function stageRecommendations(district: TestDistrict): Promise<StagedMatter[]> {
  const issue = async (as: string, addressee: string): Promise<string> => {
    const words = { title: `${WORD}建议`, problem: '监管不足', ground: '法律', advice: '加强监管' };
    const addresseeId = await district.unit(addressee);
    const { matter } = await district.act(as, 'recommendationDraft', {}, { ...words, addresseeId });
    await district.act(as, 'recommendationIssue', { id: matter.id, version: matter.version }, { passedOn: inDays(0) });
    return matter.id;
  };
  const replied = await issue('procuratorate', 'housing');
  await district.do('housing', 'recommendationSignFor', replied);
  await district.do('housing', 'recommendationReply', replied, { text: '已整改' });
  const issuer: Place = { role: 'ISSUER', state: SEATED };
  const base = { kind: 'recommendation', district: 'main' } as const;
  return [
    {
      ...base,
      id: await issue('court', 'market'),
      name: 'is a recommendation of the court that waits to be signed for',
      state: 'ISSUED',
      flags: ['JUDICIAL'],
      seats: { court: issuer, market: { role: 'ADDRESSEE', state: 'ADDRESSED' } },
    },
    {
      ...base,
      id: replied,
      name: 'is a recommendation of the procuratorate that was replied to on paper',
      state: 'REPLIED',
      flags: ['PROCURATORIAL'],
      seats: { procuratorate: issuer, housing: { role: 'ADDRESSEE', state: 'RECEIVED' } },
    },
  ];
}

async function stageClues(district: TestDistrict): Promise<StagedMatter[]> {
  const screen = async (appeal: object = {}): Promise<string> => {
    const { id: appealId } = await district.register('centre', appeal);
    const input = { type: 'PREPAID_CARDS', title: `${WORD}线索`, facts: '集中投诉', appealIds: [appealId] };
    return (await district.act('centre', 'clueScreen', {}, input)).matter.id;
  };
  const handOver = async (appeal: object = {}): Promise<string> => {
    const id = await screen(appeal);
    await district.do('centre', 'clueHandOver', id);
    return id;
  };
  const street = await district.unit('370202001');
  const investigated = await handOver();
  await district.do('procuratorate', 'clueAssess', investigated, { text: '评估' });
  await district.do('procuratorate', 'clueFile', investigated, { track: 'ADMINISTRATIVE', caseNumber: '1' });
  const step = { kind: 'INQUIRY', heldOn: inDays(0), record: '调查' };
  await district.do('procuratorate', 'clueInvestigate', investigated, step);
  const base = {
    kind: 'public_interest_clue',
    district: 'main',
    seats: { centre: REFERRER, procuratorate: PROCURATORATE },
  } as const;
  return [
    { ...base, id: await screen(), name: 'is a clue of the centre', state: 'SCREENED', seats: { centre: REFERRER } },
    { ...base, id: await handOver(), name: 'is a clue that was handed over', state: 'HANDED_OVER' },
    {
      ...base,
      id: investigated,
      name: 'is a clue that is investigated',
      state: 'INVESTIGATING',
      flags: ['ADMINISTRATIVE'],
    },
    {
      ...base,
      id: await handOver({ type: 'VIOLATION_REPORT', accusedUnitId: street, title: '举报' }),
      name: 'is a clue out of a violation report',
      state: 'HANDED_OVER',
      accused: '370202001',
    },
  ];
}

async function stageQuestion(district: TestDistrict): Promise<StagedMatter> {
  const courtId = await district.unit('court');
  const input = { courtId, title: `${WORD}咨询`, question: '如何计算退费' };
  const { matter } = await district.act('tourism', 'preSuitAsk', {}, input);
  return {
    id: matter.id,
    name: 'is a question before suit',
    kind: 'pre_suit_question',
    district: 'main',
    state: 'ASKED',
    seats: { tourism: { role: 'ASKER', state: SEATED }, court: { role: 'COURT', state: SEATED } },
  };
}

export const judicial: Room = {
  rules: {
    // 宪法 Art. 131: the court alone.
    judicialConfirmationAskMaterials: court({ from: ['FILED'] }),
    judicialConfirmationAccept: court({ from: ['FILED'] }),
    judicialConfirmationDecline: court({ from: ['FILED', 'SUPPLEMENTING'] }),
    judicialConfirmationExtend: court({ from: ['ACCEPTED'], roles: ['HEAD'], unlessMatter: ['EXTENDED'] }),
    judicialConfirmationConfirm: court({ from: ['ACCEPTED'] }),
    judicialConfirmationRefuse: court({ from: ['ACCEPTED'] }),
    judicialConfirmationSupplement: body({ from: ['SUPPLEMENTING'] }),
    judicialConfirmationWithdraw: body({ from: ['FILED', 'SUPPLEMENTING', 'ACCEPTED'] }),
    judicialConfirmationRemediate: body({ from: ['REFUSED', 'NOT_ACCEPTED'], unlessMatter: ['REMEDIATED'] }),
    judicialConfirmationOpenIdentity: confirmation({ seat: ['BODY', 'COURT'], part: 'confirmationParty' }),
    mediationConfirmationFile: house('mediation'),
    mediationConfirmationEnd: house('mediation'),

    recommendationIssue: recommendation({ from: ['DRAFTED'], seat: ['ISSUER'], roles: ['HEAD'] }),
    recommendationDrop: recommendation({ from: ['DRAFTED'], seat: ['ISSUER'], roles: ['HEAD'] }),
    recommendationSignFor: recommendation({ from: ['ISSUED'], seat: ['ADDRESSEE'] }),
    recommendationServe: recommendation({ from: ['ISSUED'], seat: ['ISSUER'] }),
    recommendationReply: recommendation({ from: ['RECEIVED', 'REPLIED'], seat: ['ADDRESSEE'] }),
    recommendationVisit: recommendation({ from: ['RECEIVED', 'REPLIED', 'UNPERFORMED'], seat: ['ISSUER'] }),
    // The one of the scene that was replied to is the procuratorate's: nobody went there yet.
    recommendationClose: recommendation({ from: ['REPLIED'], seat: ['ISSUER'], needsMatter: ['VISITED', 'PERFORMED'] }),
    recommendationFindUnperformed: recommendation({
      from: ['RECEIVED', 'REPLIED'],
      seat: ['ISSUER'],
      kinds: ['PROCURATORATE'],
      needsMatter: ['VISITED'],
      unlessMatter: ['PERFORMED'],
    }),
    recommendationUnanswered: house('recommendation'),

    clueHandOver: clue({ from: ['SCREENED'], seat: ['REFERRER'] }),
    clueDrop: clue({ from: ['SCREENED'], seat: ['REFERRER'] }),
    // 宪法 Art. 136: the procuratorate alone.
    clueAssess: procuratorate({ from: ['HANDED_OVER'] }),
    clueNotFile: procuratorate({ from: ['HANDED_OVER', 'ASSESSED'] }),
    clueFile: procuratorate({ from: ['ASSESSED'], roles: ['HEAD'] }),
    clueInvestigate: procuratorate({ from: ['FILED', 'INVESTIGATING', 'RECOMMENDED', 'FOLLOW_UP', 'NOTICED'] }),
    clueRecommend: procuratorate({ from: ['INVESTIGATING'], needsMatter: ['ADMINISTRATIVE'] }),
    clueGiveNotice: procuratorate({ from: ['INVESTIGATING'], needsMatter: ['CIVIL'] }),
    clueClose: procuratorate({ from: ['INVESTIGATING', 'FOLLOW_UP', 'NOTICED'] }),
    clueSue: procuratorate({ from: ['FOLLOW_UP', 'NOTICED'], roles: ['HEAD'] }),
    clueFeedBack: procuratorate({
      from: ['HANDED_OVER', 'ASSESSED', 'FILED', 'INVESTIGATING', 'RECOMMENDED', 'NOTICED', 'FOLLOW_UP'],
    }),
    clueFollowUp: house('public_interest_clue'),
    clueResume: house('public_interest_clue'),
    alertHandOver: { on: 'alert', from: ['OPEN'], seat: CENTRE },

    preSuitAnswer: { on: 'pre_suit_question', from: ['ASKED'], seat: ['COURT'], kinds: ['COURT'] },
    appealRecogniseLitigation: {
      on: 'appeal',
      from: ['REGISTERED', 'IN_HANDLING'],
      seat: ['CONSULTANT'],
      kinds: ['COURT'],
      unlessMatter: ['IN_LITIGATION'],
    },
  },
  openings: {
    judicialConfirmationApply: { kinds: BODIES, roles: MEDIATING },
    recommendationDraft: { kinds: ['COURT', 'PROCURATORATE'] },
    clueScreen: { kinds: ['COMMAND_CENTRE'] },
    preSuitAsk: { kinds: ['COMMAND_CENTRE', 'SUB_DISTRICT', 'COMMUNITY', 'DEPARTMENT', 'LAW_SOCIETY', 'ASSOCIATION'] },
  },
  queries: {
    async linkageCounts(who, asking) {
      const { data } = await asking.district.ask(who.username, '{ linkageCounts { kind count } }');
      for (const kind of ['judicial_confirmation', 'recommendation', 'public_interest_clue', 'pre_suit_question']) {
        const counted = data!['linkageCounts'].filter((one: { kind: string }) => one.kind === kind);
        const sum = counted.reduce((all: number, { count }: { count: number }) => all + count, 0);
        expect(sum, `${who.username}: ${kind}`).toBe(asking.visibleTo(who, (matter) => matter.kind === kind).length);
      }
    },
    async recommendations(who, asking) {
      const nodes = await asking.pages(who, 'recommendations', '', 'id');
      const wanted = asking.visibleTo(who, ({ kind }) => kind === 'recommendation');
      expect(asking.ofScene(nodes.map(({ id }) => id)), who.username).toEqual(wanted);
    },
    async publicInterestClues(who, asking) {
      const nodes = await asking.pages(who, 'publicInterestClues', '', 'id');
      const wanted = asking.visibleTo(who, ({ kind }) => kind === 'public_interest_clue');
      expect(asking.ofScene(nodes.map(({ id }) => id)), who.username).toEqual(wanted);
    },
  },
  stage: async (district) => [
    ...(await stageConfirmations(district)),
    ...(await stageRecommendations(district)),
    ...(await stageClues(district)),
    await stageQuestion(district),
  ],
};
