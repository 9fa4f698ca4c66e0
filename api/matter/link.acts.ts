import { text } from '../kernel/i18n/index.ts';
import { defineAct } from './act.ts';
import type { PartFacts } from './act.ts';
import type { Acting } from './acting.ts';
import { linkPurpose, takeLinkBack } from './links.ts';

interface LinkRow {
  readonly id: string;
  readonly purpose: string;
  readonly holder: string | null;
}

const LIVE_LINK = {
  name: 'live_link',
  // Within an act all rows of the matter are seen: who oversees the link is asked for by name.
  text: `select id, purpose, holder from link
          where id = $1 and matter_id = $2 and $4 = any(audience) and revoked_at is null and expires_at > $3`,
};

/** A link of the matter that whoever acts oversees. */
async function loadLink(acting: Acting, id: string): Promise<(PartFacts & LinkRow) | null> {
  const [link] = await acting.tx.rows<LinkRow>(LIVE_LINK, [id, acting.matter.id, acting.now, acting.unitId]);
  return link ? { ...link, state: 'LIVE', unitId: null } : null;
}

export const linkRevoke = defineAct({
  name: 'linkRevoke',
  kind: null,
  description: 'Takes a link back: from then on it opens nothing. Done by those who gave it, and by the centre.',
  label: text('收回链接', 'Take link back'),
  sentence: text('收回了{purpose}链接', 'took back the link: {purpose}'),
  tone: 'DANGER',
  from: 'ANY',
  by: [{ seated: true }],
  part: { name: 'link', from: ['LIVE'], load: loadLink },
  additive: true,
  confirm: text(
    '收回后，对方手里的链接不能再打开任何内容。',
    'Whoever holds the link cannot open anything with it any more.',
  ),
  async run(acting) {
    const { id, purpose } = acting.part as unknown as LinkRow;
    await takeLinkBack(acting, id);
    acting.data['purpose'] = linkPurpose(purpose)?.label ?? text(purpose, purpose);
    acting.reach = 'SEATS';
  },
});
