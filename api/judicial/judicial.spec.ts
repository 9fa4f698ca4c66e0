import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { TestDistrict } from '../../tests/support/district.ts';
import { agreedMediation, jointApplication } from '../../tests/support/agreed-mediation.ts';
import { at, inDays, now } from '../../tests/support/time.ts';
import { sweepClocks } from '../clock-sweep.ts';
import { seedDemoJudicial } from '../demo/judicial.ts';
import { Participants } from '../demo/participants.ts';
import { dateOf, dueDay, monthsAfter } from '../kernel/calendar/index.ts';
import { operation, systemPrincipal } from '../kernel/database/index.ts';
import { actNamed, performNamed } from '../matter/index.ts';
import { feedbackBy, handOverBy } from './clue.kind.ts';

let district: TestDistrict;
let units: Record<string, string>;
let schema: string;
let begun: Date;

beforeAll(async () => {
  district = await TestDistrict.open();
  schema = district.services.districts.get('370202')!.schema;
  const codes = ['market', 'housing', 'court', 'procuratorate', 'consumers', 'leadership', '370202001', 'deputy-1'];
  units = Object.fromEntries(await Promise.all(codes.map(async (code) => [code, await district.unit(code)] as const)));
  begun = now();
});
afterAll(() => district?.close());
beforeEach(() => at(begun));

async function see(as: string, id: string, selection: string): Promise<any> {
  const { data, errors } = await district.ask(as, `query($id: ID!) { matter(id: $id) { ${selection} } }`, { id });
  if (errors) return { error: errors[0]!.extensions.code, message: errors[0]!.message };
  return data!['matter'];
}

/** The version as the acting unit itself sees it: a draft is nobody else's to see. */
async function attempt(as: string, name: string, id: string, input?: object, part?: string): Promise<any> {
  const { version = 0 } = await see(as, id, 'version');
  return district.act(as, name, { id, version, ...(part ? { part } : {}) }, input);
}

async function done(as: string, name: string, id: string, input?: object, part?: string): Promise<any> {
  const answer = await attempt(as, name, id, input, part);
  if (!answer.__typename?.endsWith('Success')) throw new Error(`${name} as ${as}: ${JSON.stringify(answer)}`);
  return answer;
}

async function opened(as: string, name: string, input: object): Promise<string> {
  const answer = await district.act(as, name, {}, input);
  if (!answer.matter) throw new Error(`${name} as ${as}: ${JSON.stringify(answer)}`);
  return answer.matter.id;
}

const agreed = () => agreedMediation(district, '年卡退费纠纷');
const application = (mediation: { id: string; parties: readonly string[] }) => jointApplication(district, mediation);

async function applied() {
  const mediation = await agreed();
  return { id: await opened('association', 'judicialConfirmationApply', await application(mediation)), mediation };
}

const NUMBER = '（2026）鲁0202调确字第12号';
let lastNumber = 100;
const nextNumber = (): string => `（2026）鲁0202调确字第${++lastNumber}号`;

describe('judicial confirmation', () => {
  test('is applied for by both parties, taken in within three days, decided within fifteen; the mediation is told', async () => {
    const { id, mediation } = await applied();
    const court = await see(
      'court',
      id,
      `state mySeat { duty clock { kind deadline } } ... on JudicialConfirmation { mediationNumber applyUntil
        file { content total } checklist { material handedIn } parties { nameMask phoneMask manner } mediation { id } }`,
    );
    expect(court).toMatchObject({
      state: 'FILED',
      mySeat: { duty: 'ACCEPT', clock: { kind: 'ACCEPT' } },
      file: { content: '三十日内退还', total: 124_000 },
      mediation: null,
    });
    expect(dueDay(new Date(court.mySeat.clock.deadline))).toBe(inDays(3));
    expect(court.parties.map(({ nameMask }: any) => nameMask)).toEqual([
      '林**',
      expect.not.stringContaining('海燕健身公司'),
    ]);
    expect(court.checklist.filter(({ handedIn }: any) => !handedIn).map(({ material }: any) => material)).toEqual([
      'PROPERTY',
      'POWER_OF_ATTORNEY',
    ]);
    await done('court', 'judicialConfirmationAccept', id, { caseNumber: NUMBER });
    const { duty, clock } = (await see('court', id, 'mySeat { duty clock { kind deadline } }')).mySeat;
    expect([duty, clock.kind, dueDay(new Date(clock.deadline))]).toEqual(['RULE', 'RULE', inDays(15)]);
    await done('court', 'judicialConfirmationConfirm', id, { ruling: '协议有效。' });
    const body = await see(
      'association',
      id,
      'state isOpen ... on JudicialConfirmation { caseNumber file { ruling } mediation { id confirmations { id } } }',
    );
    expect(body).toMatchObject({
      state: 'CONFIRMED',
      isOpen: false,
      caseNumber: NUMBER,
      file: { ruling: '协议有效。' },
      mediation: { id: mediation.id, confirmations: [{ id }] },
    });
    const told = await see('centre', mediation.id, 'entries { sentence } ... on Mediation { confirmation }');
    expect(told.entries[0].sentence).toContain('确认有效');
    expect(told.confirmation).toBe('APPLIED_FOR');
    // The centre sees that it ran, and nothing of the papers.
    const centre = await see('centre', id, 'state ... on JudicialConfirmation { file { content } parties { id } }');
    expect(centre).toEqual({ state: 'CONFIRMED', file: null, parties: [] });
    expect(await district.direct(district.mainCentre(), 'select 1 from judicial_confirmation_file')).toEqual([]);
  });

  test('is not asked for by one party alone (民事诉讼法 Art. 205), nor without the papers of 法释〔2011〕5号 Art. 3', async () => {
    const mediation = await agreed();
    const one = await application({ ...mediation, parties: mediation.parties.slice(0, 1) });
    const refused = await district.act('association', 'judicialConfirmationApply', {}, one);
    expect(refused.__typename).toBe('PartiesDidNotApplyTogether');
    expect(refused.message).not.toContain('海燕健身公司');
    const bare = { ...(await application(mediation)), materials: ['AGREEMENT'], aboutProperty: true };
    const { issues, ...rest } = await district.act('association', 'judicialConfirmationApply', {}, bare);
    expect(issues, JSON.stringify(rest)).toEqual([{ path: 'materials', code: 'missing' }]);
    const other = await district.act('street', 'judicialConfirmationApply', {}, await application(mediation));
    expect(other.__typename).toBe('AgreementNotInForce');
    const notCourt = { ...(await application(mediation)), courtId: units['market'] };
    expect((await district.act('association', 'judicialConfirmationApply', {}, notCourt)).__typename).toBe(
      'UnitNotEligible',
    );
  });

  test('is refused after thirty days of the calendar, with the day on which they ended (民事诉讼法 Art. 205)', async () => {
    const mediation = await agreed();
    const back = (days: number) =>
      district.asSuperuser(
        `update ${schema}.mediation_agreement set in_force_at = in_force_at - interval '${days} days' where matter_id = $1`,
        [mediation.id],
      );
    await back(31);
    const late = await district.act('association', 'judicialConfirmationApply', {}, await application(mediation));
    expect(late.__typename).toBe('ConfirmationTooLate');
    expect(late.message).toContain(inDays(-1));
    await back(-1);
    await opened('association', 'judicialConfirmationApply', await application(mediation));
  });

  test('nobody but the court takes it in, decides or numbers it (宪法 Art. 131)', async () => {
    const { id } = await applied();
    const acts: Record<string, object> = {
      judicialConfirmationAccept: { caseNumber: NUMBER },
      judicialConfirmationDecline: { ground: 'NOT_COMPETENT', reason: '无管辖权' },
      judicialConfirmationAskMaterials: { askedFor: '补材料' },
    };
    for (const [name, input] of Object.entries(acts))
      for (const as of ['centre', 'association'])
        expect(await attempt(as, name, id, input), `${as} ${name}`).toMatchObject({ hindrance: 'SEAT' });
    for (const as of ['procuratorate', 'leader', 'market'])
      expect((await attempt(as, 'judicialConfirmationAccept', id, { caseNumber: NUMBER })).error).toBe('NOT_FOUND');
    const odd = await attempt('court', 'judicialConfirmationAccept', id, { caseNumber: '（2026）鲁0202民初3号' });
    expect(odd.issues).toEqual([{ path: 'caseNumber', code: 'format' }]);
    await done('court', 'judicialConfirmationAccept', id, { caseNumber: nextNumber() });
    const rulings = { judicialConfirmationConfirm: { ruling: '有效' }, judicialConfirmationExtend: { reason: '复杂' } };
    for (const [name, input] of Object.entries(rulings))
      for (const as of ['centre', 'association'])
        expect(await attempt(as, name, id, input), `${as} ${name}`).toMatchObject({ hindrance: 'SEAT' });
  });

  test('waits for papers that are missing, and is decided ten days later once, by the president', async () => {
    const { id } = await applied();
    await done('court', 'judicialConfirmationAskMaterials', id, { askedFor: '请补交身份证明' });
    expect(await attempt('court', 'judicialConfirmationAccept', id, { caseNumber: NUMBER })).toMatchObject({
      hindrance: 'STATE',
    });
    expect((await see('association', id, 'mySeat { duty clock { kind } }')).mySeat).toEqual({
      duty: 'SUPPLEMENT',
      clock: { kind: 'SUPPLEMENT' },
    });
    await done('association', 'judicialConfirmationSupplement', id, { text: '已补', materials: ['PROPERTY'] });
    await done('court', 'judicialConfirmationAccept', id, { caseNumber: nextNumber() });
    await done('court', 'judicialConfirmationExtend', id, { reason: '案情复杂' });
    const { deadline } = (await see('court', id, 'mySeat { clock { deadline } }')).mySeat.clock;
    expect(dueDay(new Date(deadline))).toBe(inDays(25));
    expect(await attempt('court', 'judicialConfirmationExtend', id, { reason: '再延' })).toMatchObject({
      hindrance: 'RULE',
    });
  });

  test('refused with its ground, the parties mediate again: a new mediation asks the same parties anew', async () => {
    const { id, mediation } = await applied();
    expect(await attempt('association', 'judicialConfirmationRemediate', id)).toMatchObject({ hindrance: 'STATE' });
    await done('court', 'judicialConfirmationAccept', id, { caseNumber: nextNumber() });
    await done('court', 'judicialConfirmationRefuse', id, { ground: 'UNCLEAR', ruling: '退还期限不明确。' });
    const seen = await see('association', id, 'state ... on JudicialConfirmation { groundLabel file { ruling } }');
    expect(seen).toMatchObject({ state: 'REFUSED', groundLabel: '内容不明确，无法确认' });
    const again = await district.act('association', 'judicialConfirmationApply', {}, await application(mediation));
    expect(again.__typename).toBe('ConfirmationStands');
    await done('association', 'judicialConfirmationRemediate', id);
    const { mediations } = await see(
      'association',
      id,
      'mediations { state title originNumber parties { nameMask consent } }',
    );
    expect(mediations).toMatchObject([{ state: 'APPLIED', title: '年卡退费纠纷（重新调解）' }]);
    expect(mediations[0].parties.map(({ consent }: any) => consent)).toEqual(['PENDING', 'PENDING']);
    expect(await attempt('association', 'judicialConfirmationRemediate', id)).toMatchObject({ hindrance: 'RULE' });
  });

  test('stands once, whoever applies at the same time; withdrawn, it is applied for again', async () => {
    const mediation = await agreed();
    const apply = async () =>
      district.act('association', 'judicialConfirmationApply', {}, await application(mediation));
    const offeredUntil = async (as: string) =>
      (await see(as, mediation.id, '... on Mediation { confirmableUntil }')).confirmableUntil;
    expect(dueDay(new Date(await offeredUntil('association')))).toBe(inDays(30));
    expect(await offeredUntil('centre')).toBeNull();
    const answers = await Promise.all([apply(), apply()]);
    const [stands, ...others] = answers.filter(({ matter }) => matter);
    expect(others).toEqual([]);
    expect(stands).toBeTruthy();
    expect(await offeredUntil('association')).toBeNull();
    await done('association', 'judicialConfirmationWithdraw', stands.matter.id, { reason: '一方撤回' });
    expect(dueDay(new Date(await offeredUntil('association')))).toBe(inDays(30));
    expect((await apply()).matter).toBeTruthy();
  });

  test('lets the court open who a party is, on the ledger; the centre cannot', async () => {
    const { id } = await applied();
    const { parties } = await see('court', id, '... on JudicialConfirmation { parties { id abilities { act } } }');
    expect(parties[0].abilities).toEqual([{ act: 'judicialConfirmationOpenIdentity' }]);
    const { result } = await done('court', 'judicialConfirmationOpenIdentity', id, undefined, parties[0].id);
    expect(result).toMatchObject({ name: '林小满', phone: '13800001111', address: '云霄路 1 号' });
    expect((await see('association', id, 'entries { act }')).entries[0].act).toBe('judicialConfirmationOpenIdentity');
    expect((await see('centre', id, 'entries { act }')).entries[0].act).toBe('judicialConfirmationApply');
    const centre = await attempt('centre', 'judicialConfirmationOpenIdentity', id, undefined, parties[0].id);
    expect(['NotPermitted', 'PartNotFound']).toContain(centre.__typename);
  });
});

const advice = (input: object = {}) => ({
  title: '预付卡监管',
  addresseeId: units['market'],
  problem: '预付卡发行备案抽查不足，投诉人电话 13800001111。',
  ground: '消费者权益保护法第五十三条',
  advice: '建立备案抽查制度。',
  ...input,
});

async function issued(as: string, input: object = {}): Promise<string> {
  const id = await opened(as, 'recommendationDraft', advice(input));
  await done(as, 'recommendationIssue', id, { passedOn: inDays(0) });
  return id;
}

const visit = (performed: boolean) => ({ visitedOn: inDays(0), place: '经营场所', finding: '现场查看', performed });

describe('a recommendation', () => {
  test('of a court is passed, signed, numbered without gaps and copied; two months by the calendar to reply', async () => {
    const id = await opened('court', 'recommendationDraft', advice({ copyToId: units['leadership'] }));
    for (const as of ['centre', 'market', 'leader']) expect((await see(as, id, 'id')).error, as).toBe('NOT_FOUND');
    expect((await attempt('court', 'recommendationIssue', id, {})).issues).toEqual([
      { path: 'passedOn', code: 'invalid' },
    ]);
    await done('court', 'recommendationIssue', id, { passedOn: inDays(0) });
    const next = await issued('court');
    const numbers = await Promise.all(
      [id, next].map(
        async (one) => (await see('court', one, '... on Recommendation { documentNumber }')).documentNumber,
      ),
    );
    expect(numbers).toEqual([expect.stringMatching(/法建〔\d{4}〕1号$/), expect.stringMatching(/法建〔\d{4}〕2号$/)]);
    expect((await see('leader', id, 'mySeat { role duty }')).mySeat).toEqual({ role: 'COPIED', duty: null });
    await done('market', 'recommendationSignFor', id);
    const served = await see(
      'market',
      id,
      'state mySeat { duty } ... on Recommendation { type typeLabel paperTitle problem dueAt signatory clue { id } }',
    );
    expect(served).toMatchObject({
      state: 'RECEIVED',
      mySeat: { duty: 'REPLY' },
      type: 'JUDICIAL',
      paperTitle: '关于预付卡监管的司法建议书',
      clue: null,
    });
    expect(served.problem).not.toContain('13800001111');
    expect(dateOf(new Date(served.dueAt))).toBe(monthsAfter(inDays(0), 2));
    await done('market', 'recommendationReply', id, { text: '已建立制度' });
    await done('court', 'recommendationClose', id, { outcome: '已采纳' });
    expect(await see('market', id, 'state ... on Recommendation { replies { inTime } }')).toMatchObject({
      state: 'CLOSED',
      replies: [{ inTime: true }],
    });
  });

  test('of a procuratorate is never closed by a reply on paper: somebody goes there first', async () => {
    const id = await issued('procuratorate');
    await done('market', 'recommendationSignFor', id);
    await done('market', 'recommendationReply', id, { text: '已整改' });
    expect((await see('procuratorate', id, 'mySeat { duty clock { kind } }')).mySeat).toEqual({
      duty: 'VISIT',
      clock: { kind: 'VISIT' },
    });
    expect(await attempt('procuratorate', 'recommendationClose', id, { outcome: '已回复' })).toMatchObject({
      hindrance: 'RULE',
    });
    await done('procuratorate', 'recommendationVisit', id, visit(false));
    expect(await attempt('procuratorate', 'recommendationClose', id, { outcome: '已回复' })).toMatchObject({
      hindrance: 'RULE',
    });
    await done('procuratorate', 'recommendationVisit', id, visit(true));
    await done('procuratorate', 'recommendationClose', id, { outcome: '整改到位' });
  });

  test('in an emergency is answered within fifteen days (检察公益诉讼解释 Art. 21); before that nobody finds it not performed', async () => {
    expect((await district.act('court', 'recommendationDraft', {}, advice({ urgent: true }))).issues).toEqual([
      { path: 'urgent', code: 'invalid' },
    ]);
    const id = await issued('procuratorate', { urgent: true });
    await done('market', 'recommendationSignFor', id);
    const { clock } = (await see('market', id, 'mySeat { clock { kind deadline } }')).mySeat;
    expect([clock.kind, dueDay(new Date(clock.deadline))]).toEqual(['REPLY', inDays(15)]);
    await done('procuratorate', 'recommendationVisit', id, visit(false));
    const early = await attempt('procuratorate', 'recommendationFindUnperformed', id, { outcome: '未履职' });
    expect(early.__typename).toBe('ReplyTimeRuns');
    at(new Date(begun.getTime() + 16 * 86_400_000));
    const query = '{ linkageCounts { kind type state overdue } }';
    const counts = (await district.ask('procuratorate', query)).data!['linkageCounts'];
    expect(counts).toContainEqual({ kind: 'recommendation', type: 'PROCURATORIAL', state: 'RECEIVED', overdue: 1 });
    await sweepClocks(district.services.database, district.services.districts.values());
    const told = await see('procuratorate', id, 'mySeat { duty } entries { act }');
    expect(told.entries.map(({ act }: any) => act)).toContain('recommendationUnanswered');
    expect(told.mySeat.duty).toBe('CONCLUDE');
    await done('procuratorate', 'recommendationFindUnperformed', id, { outcome: '未履职' });
    expect((await see('market', id, 'state')).state).toBe('UNPERFORMED');
    // Who performs late is visited once more; the finding of its time stands.
    await done('procuratorate', 'recommendationVisit', id, visit(true));
    expect((await see('market', id, 'state')).state).toBe('UNPERFORMED');
  });

  test('is served all the same on a unit that does not sign for it: its time runs from that day', async () => {
    const id = await issued('procuratorate');
    const service = { servedOn: inDays(0) };
    expect(await attempt('market', 'recommendationServe', id, service)).toMatchObject({ hindrance: 'SEAT' });
    for (const day of [-1, 1])
      expect((await attempt('procuratorate', 'recommendationServe', id, { servedOn: inDays(day) })).issues).toEqual([
        { path: 'servedOn', code: 'invalid' },
      ]);
    await done('procuratorate', 'recommendationServe', id, service);
    const served = await see('market', id, 'state mySeat { duty } ... on Recommendation { dueAt }');
    expect(served).toMatchObject({ state: 'RECEIVED', mySeat: { duty: 'REPLY' } });
    expect(dateOf(new Date(served.dueAt))).toBe(monthsAfter(inDays(0), 2));
    await done('procuratorate', 'recommendationVisit', id, visit(false));
  });

  test('goes to no court, procuratorate or deputy, and no other unit writes one', async () => {
    for (const code of ['procuratorate', 'deputy-1']) {
      const refused = await district.act('court', 'recommendationDraft', {}, advice({ addresseeId: units[code] }));
      expect(refused.__typename).toBe('UnitNotEligible');
    }
    for (const as of ['centre', 'market', 'leader'])
      expect((await district.act(as, 'recommendationDraft', {}, advice())).hindrance).toBe('SEAT');
  });

  test('counts its months by the calendar', () => {
    expect(monthsAfter('2026-11-30', 2)).toBe('2027-01-30');
    expect(monthsAfter('2026-12-31', 2)).toBe('2027-02-28');
    expect(monthsAfter('2027-12-31', 2)).toBe('2028-02-29');
    expect(monthsAfter('2026-03-31', -1)).toBe('2026-02-28');
  });
});

async function screened(input: object = {}, appeal: object = {}): Promise<{ id: string; appealId: string }> {
  const { id: appealId } = await district.register('centre', {
    title: '健身房闭店不退费，电话 13900002222',
    body: '本人张三，电话 13800001111，年卡未退。',
    merchant: '海燕健身',
    ...appeal,
  });
  const facts = { title: '健身预付卡闭店', facts: '同一经营者多件退费诉求，联系人 13800001111。' };
  const id = await opened('centre', 'clueScreen', { type: 'PREPAID_CARDS', ...facts, appealIds: [appealId], ...input });
  return { id, appealId };
}

async function handedOver(appeal: object = {}): Promise<{ id: string; appealId: string }> {
  const clue = await screened({}, appeal);
  await done('centre', 'clueHandOver', clue.id);
  return clue;
}

async function filed(track: string): Promise<string> {
  const { id } = await handedOver();
  await done('procuratorate', 'clueAssess', id, { text: '损害不特定多数消费者利益' });
  await done('procuratorate', 'clueFile', id, { track, caseNumber: '青南检公益立〔2026〕3号' });
  await done('procuratorate', 'clueInvestigate', id, { kind: 'HEARING', heldOn: inDays(0), record: '听证笔录' });
  return id;
}

const CLUE = `state mySeat { duty } ... on PublicInterestClue { facts clueAppeals { number title summary appeal { id } } investigation { record } }`;

describe('a public-interest clue', () => {
  test('reaches the procuratorate without anybody’s identity (个人信息保护法 Art. 6)', async () => {
    const { id, appealId } = await screened();
    expect((await see('procuratorate', id, 'id')).error).toBe('NOT_FOUND');
    await done('centre', 'clueHandOver', id);
    const seen = await see('procuratorate', id, CLUE);
    expect(seen).toMatchObject({ state: 'HANDED_OVER', mySeat: { duty: 'ASSESS' } });
    expect(JSON.stringify(seen)).not.toMatch(/13[89]0000\d{4}/);
    expect(seen.clueAppeals[0]).toMatchObject({ title: '健身房闭店不退费，电话 139****22', appeal: null });
    expect((await see('procuratorate', appealId, 'id')).error).toBe('NOT_FOUND');
    const rows = 'select 1 from appellant where matter_id = $1';
    expect(await district.direct(units['procuratorate']!, rows, [appealId])).toEqual([]);
  });

  test('has its state from the procuratorate alone: no handling unit and not the centre writes it (宪法 Art. 136)', async () => {
    const { id } = await handedOver();
    const acts: Record<string, object> = {
      clueAssess: { text: '评估' },
      clueNotFile: { reason: '不立案' },
      clueFeedBack: { text: '反馈' },
    };
    for (const [name, input] of Object.entries(acts)) {
      expect(await attempt('centre', name, id, input), name).toMatchObject({ hindrance: 'SEAT' });
      for (const as of ['market', 'court', 'leader'])
        expect((await attempt(as, name, id, input)).error, `${as} ${name}`).toBe('NOT_FOUND');
    }
    await done('procuratorate', 'clueAssess', id, { text: '评估' });
    const file = { track: 'CIVIL', caseNumber: '1' };
    expect(await attempt('centre', 'clueFile', id, file)).toMatchObject({ hindrance: 'SEAT' });
    await done('procuratorate', 'clueNotFile', id, { reason: '属私益纠纷' });
    expect(await see('centre', id, 'state ... on PublicInterestClue { outcome }')).toEqual({
      state: 'NOT_FILED',
      outcome: '属私益纠纷',
    });
  });

  test('is filed, investigated, leads to a recommendation, and ends only after somebody went there', async () => {
    const id = await filed('ADMINISTRATIVE');
    // That a hearing took place stands for all; what was said there is the procuratorate's.
    expect((await see('procuratorate', id, CLUE)).investigation).toEqual([{ record: '听证笔录' }]);
    const centre = await see('centre', id, `${CLUE} entries { sentence }`);
    expect(centre.investigation).toEqual([]);
    expect(centre.entries[0].sentence).toContain('听证');
    expect(await attempt('procuratorate', 'clueGiveNotice', id, { text: '公告' })).toMatchObject({ hindrance: 'RULE' });
    await done('procuratorate', 'clueRecommend', id, advice());
    const [{ id: adviceId }] = (await see('procuratorate', id, '... on PublicInterestClue { recommendations { id } }'))
      .recommendations;
    await done('procuratorate', 'recommendationIssue', adviceId, {});
    await done('market', 'recommendationSignFor', adviceId);
    await done('market', 'recommendationReply', adviceId, { text: '已整改' });
    expect(await attempt('procuratorate', 'clueClose', id, { reason: '已回复' })).toMatchObject({ hindrance: 'STATE' });
    await done('procuratorate', 'recommendationVisit', adviceId, visit(false));
    expect(await attempt('procuratorate', 'clueClose', id, { reason: '已回复' })).toMatchObject({ hindrance: 'RULE' });
    expect((await attempt('procuratorate', 'clueSue', id, { reason: '起诉' })).__typename).toBe('ReplyTimeRuns');
    await done('procuratorate', 'recommendationVisit', adviceId, visit(true));
    expect(await attempt('procuratorate', 'clueSue', id, { reason: '起诉' })).toMatchObject({ hindrance: 'RULE' });
    await done('procuratorate', 'recommendationClose', adviceId, { outcome: '整改到位' });
    await done('procuratorate', 'clueClose', id, { reason: '整改到位，终结' });
    expect((await see('centre', id, 'state isOpen')).isOpen).toBe(false);
  });

  test('goes on being investigated when the draft of its recommendation is dropped', async () => {
    const id = await filed('ADMINISTRATIVE');
    await done('procuratorate', 'clueRecommend', id, advice());
    const query = '... on PublicInterestClue { recommendations { id } }';
    const [{ id: adviceId }] = (await see('procuratorate', id, query)).recommendations;
    await done('procuratorate', 'recommendationDrop', adviceId, { outcome: '改为磋商' });
    expect((await see('procuratorate', id, 'state')).state).toBe('INVESTIGATING');
    await done('procuratorate', 'clueClose', id, { reason: '磋商后整改' });
  });

  test('of a civil case is sued on after thirty days of public notice (检察公益诉讼解释 Art. 13)', async () => {
    const id = await filed('CIVIL');
    expect(await attempt('procuratorate', 'clueRecommend', id, advice())).toMatchObject({ hindrance: 'RULE' });
    await done('procuratorate', 'clueGiveNotice', id, { text: '诉前公告' });
    const early = await attempt('procuratorate', 'clueSue', id, { reason: '起诉' });
    expect(early.__typename).toBe('NoticeTimeRuns');
    expect(early.message).toContain(inDays(30));
    at(new Date(begun.getTime() + 31 * 86_400_000));
    await done('procuratorate', 'clueSue', id, { reason: '公告期满无适格主体起诉' });
  });

  test('out of a violation report stays invisible to the unit that it accuses, also when that unit is advised', async () => {
    const report = { type: 'VIOLATION_REPORT', accusedUnitId: units['370202001'], title: '举报街道' };
    const { id } = await handedOver(report);
    const seen = await see('procuratorate', id, CLUE);
    expect(seen.clueAppeals).toEqual([
      { number: expect.any(String), title: expect.any(String), summary: null, appeal: null },
    ]);
    expect(seen.clueAppeals[0].title).toBe(seen.clueAppeals[0].number);
    for (const as of ['street', 'community']) expect((await see(as, id, 'id')).error, as).toBe('NOT_FOUND');
    await done('procuratorate', 'clueAssess', id, { text: '评估' });
    await done('procuratorate', 'clueFile', id, { track: 'ADMINISTRATIVE', caseNumber: '4' });
    await done('procuratorate', 'clueInvestigate', id, { kind: 'INQUIRY', heldOn: inDays(0), record: '调查' });
    await done('procuratorate', 'clueRecommend', id, advice({ addresseeId: units['370202001'] }));
    const { recommendations, number } = await see(
      'procuratorate',
      id,
      'number ... on PublicInterestClue { recommendations { id } }',
    );
    await done('procuratorate', 'recommendationIssue', recommendations[0].id, {});
    const served = await see(
      'street',
      recommendations[0].id,
      'title entries { sentence note } ... on Recommendation { problem advice clue { id } }',
    );
    expect(served.clue).toBeNull();
    expect(JSON.stringify(served)).not.toContain(number);
  });

  test('comes out of a rule that fired on one merchant, with the appeals behind it', async () => {
    const { id: appealId } = await district.register('centre', { merchant: '蓝湾日租' });
    const terms = {
      condition: 'SUDDEN_RISE',
      subject: 'MERCHANT',
      least: 3,
      windowDays: 30,
      earlier: 2,
      deviations: 1,
    };
    const words = {
      name: '日租房集中投诉',
      ground: '条例',
      requirement: '核查',
      response: 'ALERT',
      noticeType: 'REMINDER',
    };
    const ruleId = await opened('centre', 'alertRuleDraft', { ...terms, ...words });
    const fired = { ruleId, subject: '蓝湾日租', windowKey: 'N1', at: now(), figures: [], appealIds: [appealId] };
    const { database, districts } = district.services;
    const answer = await operation(database, systemPrincipal(districts.get('370202')!, 'CLOCK'), (tx) =>
      performNamed(tx, 'alertFire', { input: Object.assign(new (actNamed('alertFire').input!)(), fired) }),
    );
    const alertId = (answer as { matterId: string }).matterId;
    await done('centre', 'alertHandOver', alertId, { type: 'DAY_RENTALS' });
    const alert = await see('centre', alertId, 'state number');
    expect(alert.state).toBe('HANDED_OVER');
    const query = `{ publicInterestClues(filter: { types: [DAY_RENTALS] }) { nodes { alertNumber merchant appealCount state } } }`;
    expect((await district.ask('centre', query)).data!['publicInterestClues'].nodes).toEqual([
      { alertNumber: alert.number, merchant: '蓝湾日租', appealCount: 1, state: 'SCREENED' },
    ]);
  });

  test('is handed over by the first of the next month and told about at each month’s end', async () => {
    at('2026-11-12 10:00');
    const { id } = await screened();
    const deadlineOf = async (as: string) =>
      dateOf(new Date((await see(as, id, 'mySeat { clock { deadline } }')).mySeat.clock.deadline));
    expect(await deadlineOf('centre')).toBe('2026-12-01');
    at('2026-12-01 09:00');
    await done('centre', 'clueHandOver', id);
    expect(await deadlineOf('procuratorate')).toBe('2026-12-31');
    await done('procuratorate', 'clueFeedBack', id, { text: '正在评估' });
    expect(await deadlineOf('procuratorate')).toBe('2027-01-31');
    const { feedback, month } = await see('centre', id, '... on PublicInterestClue { feedback month }');
    expect({ feedback, month }).toEqual({ feedback: '正在评估', month: '2026-12' });
  });

  test('has its days from the month: the first of the next one, and the end of this one unless that is near', () => {
    const days = (moment: string) => {
      const instant = new Date(`${moment}+08:00`);
      return [dateOf(handOverBy(instant)), dateOf(feedbackBy(instant))];
    };
    expect(days('2026-11-01T00:00')).toEqual(['2026-12-01', '2026-11-30']);
    expect(days('2026-11-23T23:59')).toEqual(['2026-12-01', '2026-11-30']);
    expect(days('2026-11-24T00:00')).toEqual(['2026-12-01', '2026-12-31']);
    expect(days('2026-12-31T23:59')).toEqual(['2027-01-01', '2027-01-31']);
  });

  test('counts on the ledger as it is listed, for each reader', async () => {
    for (const as of ['centre', 'procuratorate', 'court', 'market']) {
      const { data } = await district.ask(as, '{ linkageCounts { kind type state stateLabel count } }');
      for (const { kind, state, type, count } of data!['linkageCounts']) {
        const list = `query($kind: String!, $states: [String!]) { matters(kind: $kind, states: $states, first: 100) {
          nodes { ... on Recommendation { type } } } }`;
        const { nodes } = (await district.ask(as, list, { kind, states: [state] })).data!['matters'];
        const alike = nodes.filter((node: { type?: string }) => (node.type ?? null) === type);
        expect(alike, `${as} ${kind} ${state}`).toHaveLength(count);
      }
    }
    const month = dateOf(begun).slice(0, 7);
    const query =
      'query($month: String!) { linkageCounts(month: $month) { kind count } publicInterestClues(filter: { month: $month }, first: 100) { nodes { id } } }';
    const { data } = await district.ask('procuratorate', query, { month });
    const counted = data!['linkageCounts'].filter(({ kind }: any) => kind === 'public_interest_clue');
    expect(counted.reduce((sum: number, { count }: any) => sum + count, 0)).toBe(
      data!['publicInterestClues'].nodes.length,
    );
  });
});

describe('liaison with the court', () => {
  test('a unit asks before anybody sues; the court alone answers', async () => {
    const { id: aboutId, number } = await district.register('market');
    const asked = { courtId: units['court'], title: '预付卡退费', question: '电话 13800001111 的退费怎么算', aboutId };
    const id = await opened('market', 'preSuitAsk', asked);
    const answer = { answer: '按剩余期限退还', ground: '法释〔2025〕4号' };
    expect((await attempt('centre', 'preSuitAnswer', id, answer)).hindrance).toBe('SEAT');
    expect((await see('court', id, 'mySeat { duty clock { kind } }')).mySeat).toEqual({
      duty: 'ANSWER',
      clock: { kind: 'ANSWER' },
    });
    await done('court', 'preSuitAnswer', id, answer);
    const seen = await see('market', id, 'state ... on PreSuitQuestion { question answer aboutNumber }');
    expect(seen).toMatchObject({ state: 'ANSWERED', answer: answer.answer, aboutNumber: number });
    expect(seen.question).not.toContain('13800001111');
    const unseen = await district.act('housing', 'preSuitAsk', {}, asked);
    expect(unseen.__typename).toBe('PartNotFound');
  });

  test('an appeal that is in litigation already is recognised by the court and declined as another procedure', async () => {
    const { id } = await district.register('community');
    const caseNumber = '（2026）鲁0202民初345号';
    expect((await attempt('court', 'appealRecogniseLitigation', id, { caseNumber })).error).toBe('NOT_FOUND');
    await done('centre', 'appealConsult', id, { unitIds: [units['court']], question: '是否已起诉' });
    expect(await attempt('centre', 'appealRecogniseLitigation', id, { caseNumber })).toMatchObject({
      hindrance: 'SEAT',
    });
    await done('court', 'appealRecogniseLitigation', id, { caseNumber });
    expect((await see('centre', id, 'entries { sentence }')).entries[0].sentence).toContain(caseNumber);
    await done('centre', 'appealDecline', id, { ground: 'OTHER_PROCEDURE', rightChannel: `区法院 ${caseNumber}` });
    expect((await see('centre', id, 'state')).state).toBe('DECLINED');
  });
});

test('the demo shows both houses at work: two confirmations, a recommendation that waits for its reply, three clues', async () => {
  await seedDemoJudicial(await Participants.of(district.services, district.services.districts.get('370202')!));
  const titled = async (kind: string) => {
    const query = 'query($kind: String!) { matters(kind: $kind, first: 3) { nodes { title state } } }';
    return (await district.ask('centre', query, { kind })).data!['matters'].nodes;
  };
  expect((await titled('judicial_confirmation')).slice(0, 2)).toEqual([
    { title: '装修押金返还纠纷（司法确认）', state: 'ACCEPTED' },
    { title: '美容卡余额退费纠纷（司法确认）', state: 'CONFIRMED' },
  ]);
  const advised = (await titled('recommendation')).map(({ state }: { state: string }) => state);
  expect(advised.slice(0, 2)).toEqual(['ISSUED', 'RECEIVED']);
  const clues = (await titled('public_interest_clue')).map(({ state }: { state: string }) => state);
  expect(clues).toEqual(['RECOMMENDED', 'HANDED_OVER', 'SCREENED']);
});
