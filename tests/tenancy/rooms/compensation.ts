import { expect } from 'vitest';
import { receiptFor } from '../../../api/kernel/files/receipt.ts';
import { inDays } from '../../support/time.ts';
import type { TestDistrict } from '../../support/district.ts';
import { stagedParts } from '../parts.ts';
import type { Person, Place, Room, Rule, Scene, StagedMatter } from '../room.ts';
import { SUPERVISOR, WORD } from '../room.ts';

const fund = (rule: Omit<Rule, 'on'>): Rule => ({ on: 'compensation_fund', ...rule });
const claim = (rule: Omit<Rule, 'on'>): Rule => ({ on: 'compensation_claim', ...rule });

const KEEPER: Place = { role: 'KEEPER', state: 'SEATED' };
const FUND: Place = { role: 'FUND', state: 'SEATED' };
const FILER: Place = { role: 'FILER', state: 'SEATED' };
const INSTALMENT = { part: 'compensationInstalment', partFrom: ['DUE', 'PARTLY'] } as const;
const MERCHANT = `${WORD}健身`;

/** Who reads the books of the fund of the scene: the association that keeps it, and the centre. */
const readsBooks = ({ unit, kind, district }: Person): boolean =>
  district === 'main' && (unit === 'consumers' || kind === 'COMMAND_CENTRE');

/** A fund of the consumers’ association on which the market authority files claims: one in each state that tells people apart. */
async function stage(district: TestDistrict): Promise<readonly StagedMatter[]> {
  const market = await district.unit('market');
  const rule = { capPerClaim: 50_000, capPerMerchant: 500_000, capPerYear: 5_000_000, ground: '基金章程' };
  const opening = { name: `${WORD}先行赔付基金`, rule, filerIds: [market] };
  const fundId = (await district.act('association', 'compensationFundOpen', {}, opening)).matter.id as string;
  const money = { kind: 'CONTRIBUTION', amount: 1_000_000, voucher: '拨字一号' };
  await district.do('association', 'compensationFundBook', fundId, money);
  let filed = 0;
  const propose = async (): Promise<string> => {
    const { id: sourceId } = await district.register('market', { title: '门店停业', confidential: true });
    const upload = { key: `claim-${++filed}`, name: '凭证.pdf', mediaType: 'application/pdf', size: 1, sha256: '0' };
    const { matter } = await district.act(
      'market',
      'compensationPropose',
      {},
      {
        sourceId,
        fundId,
        merchant: MERCHANT,
        consumer: { name: '林小满', phone: `1390000200${filed}`, account: '6222020000001234' },
        facts: '商家闭店',
        loss: 20_000,
        received: 0,
        amount: 20_000,
        consents: true,
        consentedOn: inDays(0),
        receipts: receiptFor(upload, market),
      },
    );
    return matter.id as string;
  };
  const approved = async (): Promise<string> => {
    const id = await propose();
    await district.do('association', 'compensationApprove', id);
    return id;
  };
  const assigned = async (): Promise<string> => {
    const id = await approved();
    await district.do('association', 'compensationPay', id, { voucher: '付字一号' });
    const instalments = [{ amount: 20_000, dueDate: inDays(30) }];
    const assignment = { assignedOn: inDays(0), notifiedOn: inDays(0), instalments };
    await district.do('association', 'compensationAssign', id, assignment);
    return id;
  };
  const [asked, recovered] = [await assigned(), await assigned()];
  const due = async (id: string) => ({
    compensationInstalment: await stagedParts(district, 'compensation_instalment', id, { state: 'DUE' }),
  });
  await district.do('association', 'compensationAskWriteOff', asked, { reason: '经营者已注销' });
  const seats: Scene['seats'] = { consumers: FUND, market: FILER, centre: SUPERVISOR };
  const base = { kind: 'compensation_claim', district: 'main', seats } as const;
  return [
    {
      id: fundId,
      name: 'is a compensation fund',
      kind: 'compensation_fund',
      district: 'main',
      state: 'OPEN',
      seats: { consumers: KEEPER, market: FILER, centre: SUPERVISOR },
    },
    { ...base, id: await propose(), name: 'is a claim that waits for approval', state: 'PROPOSED' },
    { ...base, id: await approved(), name: 'is a claim that waits for payment', state: 'APPROVED' },
    { ...base, id: recovered, name: 'is a claim in recovery', state: 'ASSIGNED', parts: await due(recovered) },
    // Its only head has proposed it: nobody of the scene decides.
    {
      ...base,
      id: asked,
      name: 'is a claim to be written off',
      state: 'WRITE_OFF_ASKED',
      flags: ['OWN_PROPOSAL'],
      parts: await due(asked),
    },
  ];
}

export const compensation: Room = {
  rules: {
    compensationFundSetRule: fund({ seat: ['KEEPER'], roles: ['HEAD'] }),
    compensationFundAdmit: fund({ seat: ['KEEPER'], roles: ['HEAD'] }),
    compensationFundBook: fund({ seat: ['KEEPER'] }),
    // A second person: whoever filed the claims of the scene sits elsewhere.
    compensationApprove: claim({ from: ['PROPOSED'], seat: ['FUND'], roles: ['HEAD'] }),
    compensationReject: claim({ from: ['PROPOSED'], seat: ['FUND'], roles: ['HEAD'] }),
    compensationWithdraw: claim({ from: ['PROPOSED', 'APPROVED'], seat: ['FUND', 'FILER'] }),
    compensationPay: claim({ from: ['APPROVED'], seat: ['FUND'] }),
    compensationOpenIdentity: claim({ seat: ['FUND'] }),
    compensationAssign: claim({ from: ['PAID'], seat: ['FUND'] }),
    compensationRecordRecovery: claim({ from: ['ASSIGNED'], seat: ['FUND'], ...INSTALMENT }),
    compensationAskWriteOff: claim({ from: ['ASSIGNED'], seat: ['FUND'] }),
    compensationGrantWriteOff: claim({
      from: ['WRITE_OFF_ASKED'],
      seat: ['FUND'],
      roles: ['HEAD'],
      unlessMatter: ['OWN_PROPOSAL'],
    }),
    compensationRefuseWriteOff: claim({
      from: ['WRITE_OFF_ASKED'],
      seat: ['FUND'],
      roles: ['HEAD'],
      unlessMatter: ['OWN_PROPOSAL'],
    }),
  },
  openings: {
    compensationFundOpen: { kinds: ['ASSOCIATION', 'DEPARTMENT'], roles: ['HEAD'] },
    compensationPropose: { kinds: ['DEPARTMENT', 'SUB_DISTRICT', 'COMMUNITY', 'ASSOCIATION', 'LAW_SOCIETY'] },
  },
  queries: {
    async compensationFunds(who, asking) {
      const nodes = await asking.pages(who, 'compensationFunds', '', 'id balance');
      const wanted = asking.visibleTo(who, ({ kind }) => kind === 'compensation_fund');
      expect(asking.ofScene(nodes.map(({ id }) => id)), who.username).toEqual(wanted);
      for (const { balance } of nodes) expect(balance !== null, who.username).toBe(readsBooks(who));
    },
    async compensationClaims(who, asking) {
      const nodes = await asking.pages(who, 'compensationClaims', '', 'id consumer { phoneMask } transactions { id }');
      const wanted = asking.visibleTo(who, ({ kind }) => kind === 'compensation_claim');
      expect(asking.ofScene(nodes.map(({ id }) => id)), who.username).toEqual(wanted);
      const pays = ['consumers', 'market'].includes(who.unit);
      for (const { consumer } of nodes) expect(consumer !== null, who.username).toBe(pays);
      if (nodes.length > 0)
        expect(
          nodes.some(({ transactions }) => transactions.length > 0),
          who.username,
        ).toBe(readsBooks(who));
    },
    async compensationStatement(who, asking) {
      const { id } = asking.matters.find(({ kind }) => kind === 'compensation_fund')!;
      const booked = await asking.pages(who, 'compensationStatement', `fundId: "${id}",`, 'number');
      expect(booked.length, who.username).toBe(readsBooks(who) ? 3 : 0);
    },
  },
  stage,
};
