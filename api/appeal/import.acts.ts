import type { Locale } from '../kernel/database/index.ts';
import { newId } from '../kernel/database/index.ts';
import type { InputIssue } from '../kernel/graphql/problem.ts';
import { InvalidInput } from '../kernel/graphql/problem.ts';
import type { Text } from '../kernel/i18n/index.ts';
import { say, text } from '../kernel/i18n/index.ts';
import { maskText } from '../kernel/privacy/index.ts';
import type { Acting } from '../matter/index.ts';
import { defineAct } from '../matter/index.ts';
import { MemberRole, UnitKind } from '../unit/index.ts';
import { Reply } from './appeal.entity.ts';
import { ReplyKind } from './appeal.enums.ts';
import type { AppealImportedReplyInput } from './appeal.inputs.ts';
import { AppealImportInput } from './appeal.inputs.ts';
import { AlreadyImported } from './appeal.problems.ts';
import { masked, seatFirst, writeAppeal, writeAppellant } from './intake.ts';
import { assertKnown } from './subject.ts';

const FROM_THERE = { name: 'appeal_from_there', text: 'select 1 from appeal where imported_from = $1' };

/**
 * Takes an appeal over from another system, with its own dates. There is no link: nobody was given a query code. What
 * every seat reads is masked, because old texts name people who were never asked.
 */
export const appealImport = defineAct({
  name: 'appealImport',
  kind: 'appeal',
  description:
    'Takes over an appeal that another system has handled until now, awaiting dispatch or already closed. By the command centre.',
  label: text('导入诉求', 'Import appeal'),
  sentence: text('从“{source}”导入，原编号 {number}', 'imported it from “{source}”, number {number} there'),
  from: 'NEW',
  mayLeadTo: ['REGISTERED', 'CLOSED'],
  by: [{ unitKind: [UnitKind.COMMAND_CENTRE], member: [MemberRole.ADMINISTRATOR, MemberRole.HEAD] }, { system: true }],
  input: AppealImportInput,
  problems: [AlreadyImported],
  untold: true,
  async run(acting, input) {
    const issues = datesOutOfOrder(input, acting.now, acting.tx.who.locale);
    if (issues.length > 0) return InvalidInput({ issues });
    await assertKnown(acting, input.appeal);
    const importedFrom = `${input.source}#${input.originalNumber}`;
    if ((await acting.tx.rows(FROM_THERE, [importedFrom])).length > 0) return AlreadyImported();
    const { centreId } = acting.tx.who.district;
    const appeal = masked(input.appeal);
    seatFirst(acting, appeal, { unitId: input.firstReceiverId ?? centreId });
    writeAppeal(acting, appeal, importedFrom);
    writeAppellant(acting, appeal);
    dateFrom(acting, input);
    if (input.reply) acting.tx.add(Reply, replyOf(acting, input.reply, centreId));
    acting.note = input.reason;
    Object.assign(acting.data, { source: input.source, number: input.originalNumber });
    return undefined;
  },
});

/** Its clock runs from now on: the district owes nothing for the time before. */
function dateFrom(acting: Acting, { openedAt, closedAt }: AppealImportInput): void {
  const { matter } = acting;
  matter.openedAt = openedAt;
  matter.closedAt = closedAt ?? null;
  matter.state = closedAt ? 'CLOSED' : 'REGISTERED';
  if (!closedAt) acting.startClock('TRIAGE', acting.liveSeatOf(acting.tx.who.district.centreId)!);
}

/** In the name of the centre, which took the answer over; who gave it stands in its text. */
function replyOf(acting: Acting, { body, at }: AppealImportedReplyInput, centreId: string): Reply {
  return {
    id: newId(),
    matterId: acting.matter.id,
    seatId: null,
    unitId: centreId,
    unitName: acting.unitOf(centreId).name,
    kind: acting.matter.closedAt ? ReplyKind.FINAL : ReplyKind.INTERIM,
    body: maskText(body),
    ground: null,
    grounding: null,
    article: null,
    sourceUrl: null,
    knowledgeEntryId: null,
    legalConsultationId: null,
    at,
    reach: 'ALL',
    audience: acting.wholeAudience(),
  };
}

const FUTURE = text('时间晚于现在。', 'This time is in the future.');
const BEFORE = text('时间早于登记时间。', 'This time is before the registration.');

/** Mistakes that only several dates together show. */
export function datesOutOfOrder(
  { openedAt, closedAt, reply }: AppealImportInput,
  now: Date,
  locale: Locale,
): InputIssue[] {
  const issue = (path: string, code: string, sentence: Text) => ({ path, code, message: say(sentence, locale) });
  return Object.entries({ openedAt, closedAt, 'reply.at': reply?.at }).flatMap(([path, at]) => {
    if (!at) return [];
    if (at > now) return [issue(path, 'future', FUTURE)];
    return at < openedAt ? [issue(path, 'order', BEFORE)] : [];
  });
}
