import { expect } from 'vitest';
import type { TestDistrict } from '../../support/district.ts';
import type { Place, Room, Rule, StagedMatter } from '../room.ts';
import { CENTRE, EVERYBODY, house, listOf, SUPERVISOR, WORD } from '../room.ts';

const idea = (rule: Omit<Rule, 'on'>): Rule => ({ on: 'bright_idea', ...rule });
const PROPOSING = ['HEAD', 'HANDLER', 'GRID_WORKER', 'MEDIATOR', 'LEGAL_EXPERT', 'ADMINISTRATOR'];

/** Ideas of an association: one new, one that a department weighs, one that waits for the decision. */
async function stage(district: TestDistrict): Promise<readonly StagedMatter[]> {
  const propose = async (): Promise<string> => {
    const words = { title: `${WORD}金点子`, text: '每月一次', benefit: '少跑一趟' };
    return (await district.act('association', 'ideaPropose', {}, words)).matter.id;
  };
  const [proposed, weighing, weighed] = [await propose(), await propose(), await propose()];
  const unitId = await district.unit('market');
  for (const id of [weighing, weighed]) await district.do('centre', 'ideaSend', id, { unitId });
  await district.do('market', 'ideaWeigh', weighed, { recommended: true, opinion: '可行' });
  const seats = { centre: SUPERVISOR, consumers: { role: 'PROPOSER', state: 'SEATED' } };
  const weigher: Place = { role: 'WEIGHER', state: 'SEATED' };
  const base = { kind: 'bright_idea', district: 'main', leadershipReads: true } as const;
  return [
    { ...base, id: proposed, name: 'is a new idea', state: 'PROPOSED', seats },
    {
      ...base,
      id: weighing,
      name: 'is an idea that is weighed',
      state: 'WEIGHING',
      seats: { ...seats, market: weigher },
    },
    { ...base, id: weighed, name: 'is a weighed idea', state: 'WEIGHED', seats: { ...seats, market: weigher } },
  ];
}

export const brightIdea: Room = {
  rules: {
    ideaSend: idea({ from: ['PROPOSED'], seat: CENTRE }),
    ideaMerge: idea({ from: ['PROPOSED'], seat: CENTRE }),
    ideaTakeIn: house('bright_idea'),
    ideaFollowMaster: house('bright_idea'),
    ideaWeigh: idea({ from: ['WEIGHING'], seat: ['WEIGHER'] }),
    ideaAdopt: idea({ from: ['WEIGHED'], seat: CENTRE }),
    ideaReject: idea({ from: ['PROPOSED', 'WEIGHED'], seat: CENTRE }),
    ideaCarryOut: idea({ from: ['ADOPTED'], seat: ['WEIGHER'] }),
  },
  openings: { ideaPropose: { kinds: EVERYBODY, roles: PROPOSING } },
  noActs: ['publicIdeaFile'],
  queries: {
    brightIdeas: listOf('brightIdeas', 'bright_idea'),
    async myIdea(who, asking) {
      const { errors } = await asking.district.ask(who.username, '{ myIdea { id } }');
      expect(errors?.[0]?.extensions.code, who.username).toBe('FORBIDDEN');
    },
  },
  stage,
};
