import { InvalidInput } from '../kernel/graphql/problem.ts';
import type { Text } from '../kernel/i18n/index.ts';
import { say, text } from '../kernel/i18n/index.ts';
import { maskText } from '../kernel/privacy/index.ts';
import type { Acting, ClockRow } from '../matter/index.ts';
import { CENTRE, defineAct, Urgency } from '../matter/index.ts';
import { Appeal } from './appeal.entity.ts';
import { AppealType } from './appeal.enums.ts';
import { AppealCorrectInput } from './appeal.inputs.ts';
import { appealKind } from './appeal.kind.ts';

export const appealCorrect = defineAct({
  name: 'appealCorrect',
  kind: 'appeal',
  description:
    'Corrects urgency or type while the appeal is handled. Every running limit is that of the right class; where it would be over already it runs from now, for nobody was told before.',
  label: text('更正类别', 'Correct class'),
  sentence: text('更正{changes}：{reason}', 'corrected the {changes}: {reason}'),
  from: ['IN_HANDLING'],
  by: CENTRE,
  input: AppealCorrectInput,
  async run(acting, { urgency, type, reason }) {
    const appeal = await (await acting.em()).findOneOrFail(Appeal, { id: acting.matter.id });
    const changes: Text[] = [];
    if (type && type !== appeal.type) {
      if ([type, appeal.type].includes(AppealType.VIOLATION_REPORT)) return refuse(acting, 'type', NO_REPORT);
      changes.push(change(TYPE, appealKind.types![appeal.type]!, appealKind.types![type]!));
      appeal.type = type;
      acting.matter.type = type;
    }
    if (urgency && urgency !== acting.matter.urgency) {
      changes.push(change(URGENCY, CLASSES[acting.matter.urgency as Urgency], CLASSES[urgency]));
      acting.matter.urgency = urgency;
    }
    if (changes.length === 0) return refuse(acting, 'urgency', UNCHANGED);
    for (const clock of acting.clocks.filter(goesByRule)) relimit(acting, clock);
    acting.data['changes'] = text(
      changes.map((one) => one['zh-CN']).join('，'),
      changes.map(({ en }) => en).join(', '),
    );
    acting.data['reason'] = maskText(reason);
    const units = acting.seats.filter(({ live, role }) => live && role !== 'SUPERVISOR');
    acting.notify({ unitIds: units.map(({ unitId }) => unitId), kind: 'DECISION' });
    return undefined;
  },
});

const TYPE = text('类型', 'type');
const URGENCY = text('紧急程度', 'urgency');
const CLASSES: Readonly<Record<Urgency, Text>> = {
  URGENT: text('紧急', 'urgent'),
  UTILITIES: text('水电气热', 'utilities'),
  ORDINARY: text('一般', 'ordinary'),
  COMPLEX: text('疑难', 'complex'),
};
const UNCHANGED = text('类型和紧急程度都没有变化。', 'Neither type nor urgency changes.');
/** Whom it accuses may have its order already: that is no correction. */
const NO_REPORT = text(
  '办理中不能改为举报，也不能由举报改为其他类型。',
  'What is handled becomes no violation report, and a report becomes nothing else.',
);

const change = (what: Text, from: Text, to: Text): Text =>
  text(`${what['zh-CN']} ${from['zh-CN']} → ${to['zh-CN']}`, `${what.en} from ${from.en} to ${to.en}`);

function refuse({ tx }: Acting, path: string, words: Text) {
  return InvalidInput({ issues: [{ path, code: 'invalid', message: say(words, tx.who.locale) }] });
}

/** What a law, a promise or a head has set stays as it is. */
const goesByRule = ({ state, basis }: ClockRow): boolean => state !== 'STOPPED' && basis === 'RULE';

/** What was in time before is not late by a correction. */
function relimit(acting: Acting, clock: ClockRow): void {
  const wasInTime = clock.deadline > acting.now;
  acting.setLimit(clock, null);
  if (clock.state !== 'RUNNING' || !wasInTime || clock.deadline > acting.now) return;
  acting.stop(clock);
  const { kind, partId } = clock;
  acting.startClock(kind, acting.seatOf(clock.seatId), partId ? { partId } : {});
}
