import type { Participants } from './participants.ts';

/** The panel of experts, a question in each state, and one that an expert stands aside for. */
export async function seedDemoConsultations(people: Participants): Promise<void> {
  const enrol = (expert: string, fields: string[], recusals: object = {}): Promise<string> =>
    people.do('law-society', 'legalExpertEnrol', null, { unitId: people.unitOf(expert), fields, ...recusals });
  await enrol('expert-1', ['CONSUMER', 'CIVIL']);
  await enrol('expert-2', ['CONSUMER', 'CIVIL', 'LABOUR']);
  await enrol('expert-3', ['CONSUMER', 'PROPERTY', 'ADMINISTRATIVE'], {
    recusedUnitIds: [people.unitOf('housing')],
    recusedNames: '海岸物业服务（示例）',
  });
  const assigned = async (input: object): Promise<string> => {
    const id = await people.do('market', 'legalConsultationAsk', null, input);
    await people.do('law-society', 'legalConsultationAssign', id, {
      authorId: people.unitOf('expert-1'),
      reviewerId: people.unitOf('expert-2'),
    });
    return id;
  };
  const signed = await assigned({
    title: '预付卡门店转让后由谁退款',
    field: 'CONSUMER',
    facts: '健身门店整体转让，新经营者沿用原店招和会员系统，拒绝退还转让前的预付余额。',
    question: '新经营者是否应当对转让前的预付余额承担退款责任？',
    merchants: '蓝湾健身（示例）',
  });
  await people.do('expert-1', 'legalConsultationDraft', signed, {
    text: '新经营者沿用原店招和会员系统，使消费者有理由相信其承接原服务的，可以认定债务加入；余额应予退还，有书面约定由原经营者承担并已告知消费者的除外。',
    basis: '民法典第五百五十二条；法释〔2025〕4号第十六条',
  });
  await people.do('expert-2', 'legalConsultationApprove', signed);
  await people.do('law-society', 'legalConsultationSign', signed);

  const inReview = await assigned({
    title: '格式条款“余额不退”的效力',
    field: 'CONSUMER',
    facts: '会员协议载明“任何情况下余额不退”，消费者未获提示。',
    question: '该条款是否有效，余额如何计算？',
  });
  await people.do('expert-1', 'legalConsultationDraft', inReview, {
    text: '排除消费者退款权利的格式条款无效；按实际消费折算后退还余额。',
    basis: '消费者权益保护法第二十六条',
  });
  await people.do('housing', 'legalConsultationAsk', null, {
    title: '物业收费公示不全能否拒交',
    field: 'PROPERTY',
    facts: '小区物业公司未公示公共收益，部分业主拒交物业费。',
    question: '公示不全是否构成拒交物业费的正当理由？',
    merchants: '海岸物业服务（示例）',
  });
}
