import { dateOf } from '../kernel/calendar/index.ts';
import { text } from '../kernel/i18n/index.ts';
import { NAME_ERASED } from '../kernel/privacy/index.ts';
import { defineAct } from '../matter/index.ts';
import { MemberRole, UnitKind } from '../unit/index.ts';
import { Appeal, Appellant } from './appeal.entity.ts';
import { ReasonInput } from './appeal.inputs.ts';
import { appealKind } from './appeal.kind.ts';
import { RetentionRuns } from './appeal.problems.ts';
import { identityRetentionDays } from './appeal.settings.ts';

const DAY = 86_400_000;
const ERASED = 'IDENTITY_ERASED';

/** Personal data is kept as short as its purpose allows (个人信息保护法 Arts. 19, 47). The ledger never held it. */
export const appellantErase = defineAct({
  name: 'appellantErase',
  kind: 'appeal',
  description:
    'Erases for good who appealed and the text word for word, after the time that the district keeps it; the masked text and the ledger stay. By an administrator of the centre.',
  label: text('删除诉求人信息', 'Erase the identity'),
  sentence: text('删除了诉求人信息', 'erased the appellant’s identity'),
  tone: 'DANGER',
  from: appealKind.closed,
  by: [{ seat: ['SUPERVISOR'], unitKind: [UnitKind.COMMAND_CENTRE], member: [MemberRole.ADMINISTRATOR] }],
  when: ({ matter }) => !matter.flags.includes(ERASED),
  input: ReasonInput,
  problems: [RetentionRuns],
  confirm: text(
    '姓名、电话、证件号码、住址和诉求原文将永久删除，不能恢复；办理记录保留。',
    'Name, telephone, identity number, address and the original text are gone for good; the record stays.',
  ),
  async run(acting, { reason }) {
    const days = acting.registers.valueOf(identityRetentionDays, acting.now);
    const until = new Date(acting.matter.closedAt!.getTime() + days * DAY);
    if (until > acting.now) return RetentionRuns({ until: dateOf(until) });
    const em = await acting.em();
    const appellant = await em.findOne(Appellant, { matterId: acting.matter.id });
    if (appellant) Object.assign(appellant, { sealed: null, phoneHash: null, body: null });
    const appeal = await em.findOneOrFail(Appeal, { id: acting.matter.id });
    Object.assign(appeal, { appellantMask: NAME_ERASED['zh-CN'], phoneMask: null });
    acting.flag(ERASED);
    acting.note = reason;
    return undefined;
  },
});
