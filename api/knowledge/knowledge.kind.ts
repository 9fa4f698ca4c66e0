import { text } from '../kernel/i18n/index.ts';
import type { MatterFacts, SeatFacts } from '../matter/index.ts';
import { defineKind, USUAL_MARKS } from '../matter/index.ts';

/** Entries that units read and may cite; a revision under review leaves the published wording standing. */
export const STANDING: readonly string[] = ['PUBLISHED', 'REVISING'];

/** Flag of an entry that the centre itself owns: it reviews it without another seat. */
export const OF_CENTRE = 'OF_CENTRE';

export function dutyOf({ state, flags }: MatterFacts, seat: SeatFacts): string | null {
  const reviews = seat.role === 'SUPERVISOR' || flags.includes(OF_CENTRE);
  if (state === 'PROPOSED' || state === 'REVISING') return reviews ? 'REVIEW' : null;
  if (seat.role !== 'OWNER') return null;
  if (state === 'DRAFT') return 'MEND';
  // Its review date has passed; before, the clock tells the owner without making it owe anything.
  return state === 'PUBLISHED' && seat.flags.includes('OVERDUE') ? 'UPKEEP' : null;
}

export const knowledgeKind = defineKind({
  kind: 'knowledge_entry',
  typeName: 'KnowledgeEntry',
  label: text('知识条目', 'Knowledge entry'),
  numberPrefix: 'Z',
  states: {
    PROPOSED: text('待审核', 'In review'),
    DRAFT: text('待修改', 'To be mended'),
    PUBLISHED: text('已发布', 'Published'),
    REVISING: text('修订待审核', 'Revision in review'),
    RETIRED: text('已停用', 'Retired'),
  },
  closed: ['PUBLISHED', 'RETIRED'],
  path: ['PROPOSED', 'PUBLISHED', 'RETIRED'],
  beside: { DRAFT: 'PROPOSED', REVISING: 'PUBLISHED' },
  seatRoles: { OWNER: text('维护单位', 'Owner'), SUPERVISOR: text('审核', 'Reviewing centre') },
  seatStates: { SEATED: text('在席', 'Seated') },
  duties: {
    REVIEW: text('待审核知识条目', 'Review entry'),
    MEND: text('待修改知识条目', 'Mend entry'),
    UPKEEP: text('知识条目待复核', 'Entry to be looked at again'),
  },
  clocks: {
    REVIEW: {
      label: text('审核知识条目', 'Review entry'),
      limits: { ORDINARY: { amount: 3, unit: 'WORKING_DAY' } },
      marks: USUAL_MARKS,
    },
    UPKEEP: {
      label: text('复核知识条目', 'Look at entry again'),
      limits: { ORDINARY: { amount: 180, unit: 'CALENDAR_DAY' } },
      marks: [
        { kind: 'DUE_SOON', amount: -5, unit: 'WORKING_DAY' },
        { kind: 'OVERDUE', amount: 0, unit: 'NATURAL_HOUR' },
      ],
    },
  },
  dutyOf,
  tables: ['knowledge_entry', 'knowledge_edition'],
});
