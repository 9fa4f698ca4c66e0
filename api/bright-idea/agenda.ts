import { defineAgendaSource } from '../coordination/index.ts';
import { dateOf } from '../kernel/calendar/index.ts';
import { text } from '../kernel/i18n/index.ts';

const MOST = 100;

interface Row {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly barred: string[];
  readonly unitId: string;
  readonly weigher: string;
  readonly recommended: boolean;
  readonly at: Date;
}

const WEIGHED = {
  name: 'agenda_ideas',
  text: `select m.id, m.number, m.title, m.barred, m.lead_unit_id as "unitId", i.weigher_name as weigher, i.recommended,
                m.changed_at as at
           from bright_idea i join matter m on m.id = i.id
          where m.state = 'WEIGHED' order by i.recommended desc, i.proposed_at, m.id limit ${MOST}`,
};

/** What a unit has weighed waits for those who decide: first of all what it would adopt. */
export const weighedIdeas = defineAgendaSource({
  key: 'BRIGHT_IDEA',
  label: text('金点子', 'Bright idea'),
  reason: text('{units} {date} 研究：{view}', '{units} weighed it on {date}: {view}'),
  async read({ tx }) {
    const rows = await tx.rows<Row>(WEIGHED, []);
    return rows.map(({ id, number, title, barred, unitId, weigher, recommended, at }) => ({
      refId: id,
      subjectId: id,
      number,
      title,
      unitIds: [unitId],
      barred,
      values: {
        units: weigher,
        date: dateOf(at),
        view: recommended ? text('建议采纳', 'adopt it') : text('建议不采纳', 'do not adopt it'),
      },
    }));
  },
});
