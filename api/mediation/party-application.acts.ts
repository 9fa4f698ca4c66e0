import { Appellant } from '../appeal/index.ts';
import type { AppellantIdentity } from '../appeal/index.ts';
import { InvalidInput } from '../kernel/graphql/problem.ts';
import type { Text } from '../kernel/i18n/index.ts';
import { say, text } from '../kernel/i18n/index.ts';
import { maskText, theSeal } from '../kernel/privacy/index.ts';
import type { Acting } from '../matter/index.ts';
import { defineAct, performWithin } from '../matter/index.ts';
import { bodySeat, BODY, endWithout, openFile, theMediation } from './mediation.acts.ts';
import { partiesOf } from './mediation-parties.ts';
import { EndedBy, PartyConsent, PartyKind, PartyManner, PartyRole, Route } from './mediation.enums.ts';
import {
  MediationApplyInput,
  MediationDeclineInput,
  MediationPartyApplicationInput,
  MediationPartyInput,
} from './mediation.inputs.ts';
import { MediationUnderWay } from './mediation.problems.ts';

/** Mediation that an appellant applies for through the link, without an account (人民调解法 Art. 17). */

/** The appellant's link: what was opened by it, and nothing else, it follows and may take back. */
const APPELLANT = [{ link: 'APPEAL' }];

export const appealApplyMediation = defineAct({
  name: 'appealApplyMediation',
  kind: 'appeal',
  description:
    'The appellant applies to a mediation body through the link, of the own will and free of charge (人民调解法 Arts. 3, 4, 17). The appeal goes on as it is.',
  label: text('申请人民调解', 'Apply for mediation'),
  sentence: text('向{body}申请人民调解，编号 {number}', 'applied for mediation by {body}, number {number}'),
  reach: 'ALL',
  from: 'ANY',
  by: APPELLANT,
  // Who reports a violation stays unknown to everybody but the centre (济南市12345条例 Art. 32).
  when: ({ matter }) => !matter.flags.includes('VIOLATION_REPORT'),
  input: MediationPartyApplicationInput,
  problems: [MediationUnderWay],
  additive: true,
  async run(acting, input) {
    const underWay = await underWayOf(acting);
    if (underWay) return MediationUnderWay({ number: underWay });
    const applicant = await applicantOf(acting, input);
    const missing = (['name', 'phone'] as const).filter((field) => !applicant[field]);
    if (missing.length > 0) return notOnFile(acting, missing);
    const { matterId } = await performWithin(acting, mediationRequest, { input: disputeOf(acting, input, applicant) });
    acting.data['body'] = acting.unitOf(input.bodyUnitId).name;
    acting.data['number'] = await numberOf(acting, matterId);
    return undefined;
  },
});

const UNDER_WAY = {
  name: 'mediation_of_party_under_way',
  text: `select m.number from mediation d join matter m on m.id = d.matter_id
          where d.origin_id = $1 and d.applied_by_party and m.closed_at is null and $2 = any(m.standing) limit 1`,
};

/** Number of the mediation that was applied for by this link and is not over. */
async function underWayOf({ tx, matter }: Acting): Promise<string | null> {
  const [row] = await tx.rows<{ number: string }>(UNDER_WAY, [matter.id, tx.who.principal]);
  return row?.number ?? null;
}

type Applicant = Partial<Pick<AppellantIdentity, 'name' | 'phone'>>;

/** Who applies: as on file with the appeal, or as the application says. */
async function applicantOf(acting: Acting, { name, phone }: MediationPartyApplicationInput): Promise<Applicant> {
  const appellant = await (await acting.em()).findOne(Appellant, { matterId: acting.matter.id });
  const known = appellant?.sealed ? theSeal().open<Partial<AppellantIdentity>>(appellant.sealed, appellant.id) : {};
  return { name: name ?? known.name ?? null, phone: phone ?? known.phone ?? null };
}

const ASKED: Readonly<Record<'name' | 'phone', Text>> = {
  name: text('您的诉求未留姓名，申请调解请填写。', 'The appeal was filed without a name; a mediation needs one.'),
  phone: text('您的诉求未留电话，申请调解请填写。', 'The appeal was filed without a number; a mediation needs one.'),
};

function notOnFile({ tx }: Acting, fields: readonly ('name' | 'phone')[]) {
  return InvalidInput({
    issues: fields.map((path) => ({ path, code: 'required', message: say(ASKED[path], tx.who.locale) })),
  });
}

function disputeOf(acting: Acting, input: MediationPartyApplicationInput, { name, phone }: Applicant) {
  const { bodyUnitId, respondent, facts, claims } = input;
  const { id, title } = acting.matter;
  const applicant = { role: PartyRole.APPLICANT, kind: PartyKind.PERSON, name: name!, phone: phone!, appealIds: [id] };
  const parties = [applicant, { ...respondent, role: PartyRole.RESPONDENT }];
  return Object.assign(new MediationApplyInput(), {
    title,
    bodyUnitId,
    facts,
    claims,
    originId: id,
    parties: parties.map((party) => Object.assign(new MediationPartyInput(), party)),
  });
}

async function numberOf({ tx }: Acting, id: string): Promise<string> {
  const [row] = await tx.execute<{ number: string }>('select number from matter where id = $1', [id]);
  return row!.number;
}

export const mediationRequest = defineAct({
  name: 'mediationRequest',
  kind: 'mediation',
  description: 'A dispute that an appellant has applied with; it waits for the mediation body to take it on.',
  label: text('收到调解申请', 'Application received'),
  sentence: text('向{body}申请调解', 'applied for mediation by {body}'),
  reach: 'ALL',
  from: 'NEW',
  to: 'REQUESTED',
  by: [{ system: true }],
  input: MediationApplyInput,
  quiet: true,
  async run(acting, input) {
    await openFile(acting, input, { byParty: true, linkId: acting.tx.who.principal });
    acting.startClock('ACCEPT', bodySeat(acting));
    await acting.tx.flush();
    const [applicant] = await partiesOf(acting);
    // Who applies has said so: only the other side is still asked.
    Object.assign(applicant!, {
      consent: PartyConsent.CONSENTED,
      consentManner: PartyManner.BY_LINK,
      consentAt: acting.now,
    });
  },
});

export const mediationAccept = defineAct({
  name: 'mediationAccept',
  kind: 'mediation',
  description:
    'The mediation body takes on what a party applied for. The other side is asked next: its clear refusal ends the mediation (人民调解法 Art. 17).',
  label: text('受理', 'Take on'),
  sentence: text('受理调解申请，将征求对方意见', 'took on the application; the other side is asked next'),
  reach: 'ALL',
  tone: 'PRIMARY',
  from: ['REQUESTED'],
  to: 'APPLIED',
  by: BODY,
  run(acting) {
    acting.stopClocks('ACCEPT');
    acting.startClock('CONSENT', bodySeat(acting));
  },
});

export const mediationDecline = defineAct({
  name: 'mediationDecline',
  kind: 'mediation',
  description:
    'The mediation body does not take on what a party applied for; the applicant is told why, and which other routes there are (人民调解工作若干规定 Art. 24).',
  label: text('不予受理', 'Decline'),
  sentence: text('不予受理：{reason}；已告知：{routes}', 'did not take it on: {reason}; told: {routes}'),
  reach: 'ALL',
  tone: 'DANGER',
  from: ['REQUESTED'],
  to: 'DECLINED',
  by: BODY,
  input: MediationDeclineInput,
  confirm: text('申请人会收到理由和其他解决途径。', 'The applicant is told why, and the other routes.'),
  async run(acting, { reason, routes }) {
    await endWithout(acting, 'DECLINED', reason, routes);
    acting.data['reason'] = maskText(reason);
  },
});

export const mediationWithdraw = defineAct({
  name: 'mediationWithdraw',
  kind: 'mediation',
  description:
    'The applicant does not want the mediation any more; a party may end it at any time before it is settled (人民调解法 Art. 23).',
  label: text('撤回调解申请', 'Withdraw application'),
  sentence: text('撤回调解申请', 'withdrew the application'),
  reach: 'ALL',
  from: ['REQUESTED', 'APPLIED', 'CONSENTED', 'IN_MEDIATION', 'AGREED'],
  to: 'WITHDRAWN',
  by: APPELLANT,
  additive: true,
  confirm: text(
    '调解将结束。您的诉求照常办理；也可以申请仲裁、请行政机关处理或向法院起诉。',
    'The mediation ends. Your appeal goes on; arbitration, the authorities and the court remain open to you.',
  ),
  async run(acting) {
    (await theMediation(acting)).endedBy = EndedBy.PARTY;
    const routes = [Route.ARBITRATION, Route.ADMINISTRATIVE, Route.COURT];
    await endWithout(acting, 'WITHDRAWN', say(WITHDRAWN, 'zh-CN'), routes);
  },
});

const WITHDRAWN = text('申请人撤回申请。', 'The applicant withdrew.');
