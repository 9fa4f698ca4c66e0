import { defineOpenMatters } from '../matter/index.ts';

/** Published entries are read by every unit (docs/decisions/013); retired ones as well, but none that was never published. */
defineOpenMatters({
  name: 'knowledge',
  matters: `(select e.id from knowledge_entry e where e.edition > 0)`,
  tables: { knowledge_edition: 'SEATED', knowledge_entry: 'ALL' },
});
