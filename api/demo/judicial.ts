import { dateOf } from '../kernel/calendar/index.ts';
import type { Participants } from './participants.ts';

const DAY_MS = 86_400_000;
const PAPERS = ['APPLICATION', 'AGREEMENT', 'IDENTITY', 'CONTACT'];
/** What stands before the year in the numbers of the two houses. */
const WORDS = [
  ['judicial.courtNumberWords', '南法建'],
  ['judicial.procuratorateNumberWords', '南检建'],
] as const;
const SUBJECT = '消费维权 / 预付卡 / 闭店退费';

/** The court's and the procuratorate's rooms: confirmations, recommendations and clues in different states. */
export async function seedDemoJudicial(people: Participants): Promise<void> {
  for (const [key, words] of WORDS)
    await people.do('admin', 'settingSet', people.district.fileId, { key, value: JSON.stringify(words) });
  await seedConfirmations(people);
  await seedRecommendation(people);
  await seedClues(people);
  await people.do('market', 'preSuitAsk', null, {
    courtId: people.unitOf('court'),
    title: '预付卡赠送金额的退费计算',
    question: '办卡时赠送的金额在经营者停业后是否一并折算退还，同类纠纷如何处理？',
  });
}

async function seedConfirmations(people: Participants): Promise<void> {
  const [first, second] = [
    await seedConfirmation(people, '美容卡余额退费纠纷', ['周小雨', '晴岚美容（示例）']),
    await seedConfirmation(people, '装修押金返还纠纷', ['郭长青', '海岬装饰（示例）']),
  ];
  await people.do('court', 'judicialConfirmationAccept', first, { caseNumber: '（2026）鲁0202调确字第18号' });
  await people.do('court', 'judicialConfirmationConfirm', first, {
    ruling: '调解协议系双方自愿达成，内容不违反法律规定，裁定有效。一方拒绝履行的，对方可以申请强制执行。',
  });
  await people.do('court', 'judicialConfirmationAccept', second, { caseNumber: '（2026）鲁0202调确字第19号' });
}

async function seedConfirmation(people: Participants, title: string, names: readonly string[]): Promise<string> {
  const mediation = await people.do('association', 'mediationApply', null, {
    title,
    bodyUnitId: people.unitOf('association'),
    facts: '双方对应退金额没有争议，对退还期限意见不一。',
    claims: '退还余额。',
    parties: names.map((name, index) => ({
      role: index === 0 ? 'APPLICANT' : 'RESPONDENT',
      kind: index === 0 ? 'PERSON' : 'ORGANISATION',
      name,
      phone: '13800000000',
    })),
  });
  const ofMatter = 'select id from mediation_party where matter_id = $1 order by number';
  const parties = (await people.rowsOf<{ id: string }>('association', ofMatter, [mediation])).map(({ id }) => id);
  const consent = { consents: true, manner: 'ON_SITE' };
  for (const part of parties) await people.do('association', 'mediationRecordConsent', mediation, consent, { part });
  const { unitId, memberId } = people.actor('association');
  await people.do('association', 'mediationAppoint', mediation, {
    mediators: [{ unitId, memberId, choice: 'DESIGNATED' }],
  });
  await people.do('association', 'mediationReachAgreement', mediation, {
    form: 'ORAL',
    facts: '应退余额为 2,600 元。',
    liabilities: '经营者承担退款责任。',
    content: '经营者于三十日内一次退还余额。',
    performanceManner: '银行转账',
    instalments: [{ what: '退还余额', amount: 260_000, dueDate: dateOf(new Date(people.now.getTime() + 30 * DAY_MS)) }],
  });
  const signedOn = dateOf(people.now);
  return people.do('association', 'judicialConfirmationApply', null, {
    mediationId: mediation,
    courtId: people.unitOf('court'),
    parties: parties.map((partyId) => ({ partyId, manner: 'ON_SITE', signedOn })),
    materials: PAPERS,
  });
}

async function seedRecommendation(people: Participants): Promise<void> {
  const id = await people.do('court', 'recommendationDraft', null, {
    title: '规范预付式消费备案管理',
    addresseeId: people.unitOf('market'),
    copyToId: people.unitOf('leader'),
    problem: '审理预付卡退费案件中发现，部分经营者未按规定备案，停业前未履行公告和通知义务。',
    ground: '《最高人民法院关于综合治理类司法建议工作若干问题的规定》',
    advice: '建立发卡备案核查机制，对停业、迁址的经营者提前介入，督促其公告并退还余额。',
  });
  await people.do('court', 'recommendationIssue', id, { passedOn: dateOf(people.now) });
  await people.do('market', 'recommendationSignFor', id);
}

/** Screened, handed over, and filed with a recommendation on its way. */
async function seedClues(people: Participants): Promise<void> {
  const [subject] = await people.rows<{ id: string }>('select id from category where path = $1', [SUBJECT]);
  const clue = async (type: string, title: string, appeals: readonly string[], merchant: string): Promise<string> => {
    const appealIds: string[] = [];
    for (const asked of appeals)
      appealIds.push(
        await people.do('community', 'appealRegister', null, {
          type: 'COMPLAINT',
          channel: 'GRID',
          title: asked,
          body: `${asked}，请有关部门核实处理。`,
          merchant,
          categoryId: subject!.id,
          appellant: { name: '示例诉求人', phone: '13800000000' },
        }),
      );
    const facts = `同一经营者短期内被集中反映，涉及不特定多数人。共${appeals.length}件。`;
    return people.do('centre', 'clueScreen', null, { type, title, facts, merchant, appealIds });
  };
  await clue('DAY_RENTALS', '居民楼日租房消防隐患', ['日租房夜间扰民且无消防设施'], '栖云日租（示例）');
  const handed = await clue('FOOD_AND_DRUGS', '校园周边食品过期销售', ['小卖部出售过期零食'], '童趣小卖部（示例）');
  await people.do('centre', 'clueHandOver', handed);
  const filed = await clue(
    'PREPAID_CARDS',
    '连锁洗衣店闭店余额不退',
    ['洗衣卡余额无法退', '洗衣店关门电话停机'],
    '净界洗衣（示例）',
  );
  await people.do('centre', 'clueHandOver', filed);
  await people.do('procuratorate', 'clueAssess', filed, { text: '涉及众多消费者合法权益，监管职责明确，建议立案。' });
  await people.do('procuratorate', 'clueFile', filed, {
    track: 'ADMINISTRATIVE',
    caseNumber: '青南检行公立〔2026〕7号',
  });
  await people.do('procuratorate', 'clueInvestigate', filed, {
    kind: 'SITE_VISIT',
    heldOn: dateOf(people.now),
    record: '现场已停业，门口未张贴停业公告。',
  });
  await people.do('procuratorate', 'clueRecommend', filed, {
    title: '预付卡闭店监管履职',
    addresseeId: people.unitOf('market'),
    problem: '对经营者停业前未公告、未退还余额的行为未依法查处。',
    ground: '《中华人民共和国行政诉讼法》第二十五条',
    advice: '依法查处，督促退还余额，并对同类经营者开展排查。',
  });
  const drafted = 'select id from recommendation where clue_id = $1';
  const [advice] = await people.rowsOf<{ id: string }>('procuratorate', drafted, [filed]);
  await people.do('procuratorate', 'recommendationIssue', advice!.id);
}
