import { expect } from 'vitest';
import { operation, systemPrincipal } from '../../../api/kernel/database/index.ts';
import { actNamed, performNamed } from '../../../api/matter/index.ts';
import type { TestDistrict } from '../../support/district.ts';
import { inDays, now } from '../../support/time.ts';
import type { Room, Rule, StagedMatter } from '../room.ts';
import { CENTRE, house, listOf, SUPERVISOR, WORD } from '../room.ts';

const alertRule = (rule: Omit<Rule, 'on' | 'seat'>): Rule => ({ on: 'alert_rule', seat: ['KEEPER'], ...rule });
const alert = (rule: Omit<Rule, 'on' | 'seat'>): Rule => ({ on: 'alert', seat: CENTRE, ...rule });

/** A rule that is tried, one that holds, and what that one fired, about an ordinary appeal and a confidential one. */
async function stage(district: TestDistrict): Promise<readonly StagedMatter[]> {
  const terms = { condition: 'OVERDUE', hours: 720, response: 'ALERT', noticeType: 'REMINDER' };
  const words = { name: `${WORD}预警规则`, ground: '条例', requirement: '限期办结' };
  const draft = async (): Promise<string> =>
    (await district.act('centre', 'alertRuleDraft', {}, { ...terms, ...words })).matter.id;
  const inForce = await draft();
  await district.do('centre', 'alertRuleAdopt', inForce, { fromDate: inDays(0) });
  const unitId = await district.unit('market');
  const fire = async (input: object): Promise<string> => {
    const appeal = await district.register('community', { title: '预警诉求', ...input });
    const fired = { ruleId: inForce, subject: appeal.id, windowKey: 'N1', at: now(), unitId, figures: [] };
    const { database, districts } = district.services;
    const answer = await operation(database, systemPrincipal(districts.get('370202')!, 'CLOCK'), (tx) => {
      const request = Object.assign(new (actNamed('alertFire').input!)(), { ...fired, appealIds: [appeal.id] });
      return performNamed(tx, 'alertFire', { input: request });
    });
    if (!answer.done) throw new Error(JSON.stringify(answer.problem));
    return answer.matterId;
  };
  const rule = { kind: 'alert_rule', district: 'main', leadershipReads: true } as const;
  const keeper = { centre: { role: 'KEEPER', state: 'SEATED' } };
  const alert = { kind: 'alert', district: 'main', state: 'OPEN', seats: { centre: SUPERVISOR } } as const;
  return [
    { ...rule, id: await draft(), name: 'is the draft of a rule', state: 'DRAFT', seats: keeper },
    { ...rule, id: inForce, name: 'is a rule in force', state: 'IN_FORCE', seats: keeper },
    { ...alert, id: await fire({}), name: 'is an alert', leadershipReads: true },
    { ...alert, id: await fire({ confidential: true }), name: 'is an alert about a confidential appeal' },
  ];
}

export const alerts: Room = {
  rules: {
    alertRuleChange: alertRule({ from: ['DRAFT'] }),
    // The head of the centre decides what fires by itself.
    alertRuleAdopt: alertRule({ from: ['DRAFT'], roles: ['HEAD'] }),
    alertRuleEnd: alertRule({ from: ['IN_FORCE', 'HELD'], roles: ['HEAD'] }),
    alertRuleDiscard: alertRule({ from: ['DRAFT'] }),
    alertRuleYield: house('alert_rule'),
    alertRuleHold: house('alert_rule'),
    alertRuleHinder: house('alert_rule'),
    alertFire: house('alert'),
    alertPropose: alert({ from: ['OPEN'] }),
    alertDismiss: alert({ from: ['OPEN'] }),
  },
  openings: {
    alertRuleDraft: { kinds: ['COMMAND_CENTRE'] },
  },
  queries: {
    alerts: listOf('alerts', 'alert'),
    alertRules: listOf('alertRules', 'alert_rule'),
    async alertCounts(who, asking) {
      const { data } = await asking.district.ask(who.username, '{ alertCounts { count } }');
      const listed = await asking.pages(who, 'alerts', '', 'id');
      const counted = data!['alertCounts'].reduce((sum: number, { count }: { count: number }) => sum + count, 0);
      expect(counted, who.username).toBe(listed.length);
    },
    async alertTrial(who, asking) {
      const query = 'query($ruleId: ID!) { alertTrial(ruleId: $ruleId) { count } }';
      for (const rule of asking.matters.filter(({ kind }) => kind === 'alert_rule')) {
        const { data } = await asking.district.ask(who.username, query, { ruleId: rule.id });
        const tries = who.kind === 'COMMAND_CENTRE' && asking.sees(who, rule);
        expect(data!['alertTrial'] !== null, who.username).toBe(tries);
      }
    },
  },
  namedByTheHouse: ['alert'],
  stage,
};
