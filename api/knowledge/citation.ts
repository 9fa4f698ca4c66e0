import { newId } from '../kernel/database/index.ts';
import { InvalidInput } from '../kernel/graphql/problem.ts';
import { say, text } from '../kernel/i18n/index.ts';
import type { Acting } from '../matter/index.ts';
import { KnowledgeCitation } from './knowledge.entity.ts';
import { STANDING } from './knowledge.kind.ts';

const CITABLE = {
  name: 'knowledge_citable',
  text: `select number from matter where id = $1 and kind = 'knowledge_entry' and state = any($2)`,
};
const COUNT = {
  name: 'knowledge_count',
  text: `insert into knowledge_tally as t (entry_id, cited) values ($1, 1)
         on conflict (entry_id) do update set cited = t.cited + 1`,
};
const NOT_CITABLE = text(
  '该知识条目未发布或已停用，不能引用。',
  'This entry is not published, or retired: it cannot be cited.',
);

/**
 * An answer to an appellant cites an entry. Who sees the appeal is told by the answer; that it was cited is counted for
 * everybody, where it was is kept for the centre alone.
 */
export async function citeEntry(acting: Acting, entryId: string): Promise<void> {
  const { tx } = acting;
  const [entry] = await tx.rows<{ number: string }>(CITABLE, [entryId, STANDING]);
  if (!entry) {
    const issue = { path: 'knowledgeEntryId', code: 'citable', message: say(NOT_CITABLE, tx.who.locale) };
    return acting.refuse(InvalidInput({ issues: [issue] }));
  }
  tx.add(KnowledgeCitation, {
    id: newId(),
    matterId: acting.matter.id,
    entryId,
    unitId: acting.unitId,
    at: acting.now,
    audience: [tx.who.district.centreId],
  });
  await tx.rows(COUNT, [entryId]);
  acting.data['knowledge'] = entry.number;
}
