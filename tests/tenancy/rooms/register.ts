import { expect } from 'vitest';
import type { TestDistrict } from '../../support/district.ts';
import { inHours } from '../../support/time.ts';
import { codeOf, GONE, sorted } from '../answers.ts';
import type { Part, Place, Room, Rule, StagedMatter } from '../room.ts';

const EVERY_ROLE = ['HEAD', 'HANDLER', 'GRID_WORKER', 'MEDIATOR', 'LEGAL_EXPERT', 'ADMINISTRATOR', 'AUDITOR'];
/** On the file of a unit: its own administrator, and the district’s. */
const OF_UNITS = ['KEEPER', 'SUPERVISOR'];
const file = (rule: Omit<Rule, 'on' | 'seat'> & Partial<Pick<Rule, 'seat'>>): Rule => ({
  on: 'file',
  seat: ['KEEPER'],
  roles: ['ADMINISTRATOR'],
  ...rule,
});

async function stage(district: TestDistrict): Promise<readonly StagedMatter[]> {
  const { fileId } = (await district.ask('admin', '{ viewer { district { fileId } } }')).data!['viewer'].district;
  const keeper: Place = { role: 'KEEPER', state: 'SEATED' };
  const { schema } = district.services.districts.get('370202')!;
  const limits = JSON.stringify({ limits: { ORDINARY: { amount: 7, unit: 'NATURAL_HOUR' } } });
  const announced = { key: 'clock.appeal.TRIAGE', value: limits, effectiveFrom: inHours(24).toISOString() };
  await district.do('admin', 'settingSet', fileId, announced);
  const ground = { list: 'DEFERRAL', code: 'SCENE', zh: '资金待落实', effectiveFrom: announced.effectiveFrom };
  await district.do('admin', 'groundAdd', fileId, ground);
  const one = async (what: string, state: string): Promise<Part[]> =>
    (await district.asSuperuser<{ id: string }>(what)).map(({ id }) => ({ id, state }));
  const from = (what: string): string => `select id from ${schema}.${what} order by id limit 1`;
  return [
    {
      id: fileId,
      name: 'is the file of the district',
      kind: 'file',
      district: 'main',
      state: 'KEPT',
      flags: ['DISTRICT'],
      seats: { centre: keeper },
      parts: {
        unit: [
          ...(await one(from(`unit where kind = 'COMMAND_CENTRE'`), 'CENTRE')),
          ...(await one(from(`unit where kind = 'DEPARTMENT'`), 'ACTIVE')),
          ...(await one(from(`unit where kind = 'COMMUNITY'`), 'ACTIVE')),
        ],
        community: [
          ...(await one(from(`unit where kind = 'COMMUNITY'`), 'COMMUNITY')),
          ...(await one(from(`unit where kind = 'DEPARTMENT'`), 'DEPARTMENT')),
        ],
        member: await one(from(`member where matter_id = '${fileId}'`), 'ACTIVE'),
        lockedMember: await one(from(`member where matter_id = '${fileId}'`), 'OPEN'),
        category: await one(from('category'), 'ACTIVE'),
        dispatchRule: await one(from('dispatch_rule'), 'ACTIVE'),
        settingValue: await one(
          from(`district_setting where effective_from > '${inHours(0).toISOString()}'`),
          'ANNOUNCED',
        ),
        groundVersion: await one(from('ground'), 'ANNOUNCED'),
        statutoryPeriod: await one(from('statutory_period'), 'STANDING'),
      },
    },
  ];
}

export const register: Room = {
  rules: {
    // Whoever has a seat of work at a unit takes it; the session records it on the file of that unit, which for the command
    // centre is the district’s.
    seatOfWorkSwitch: file({ roles: EVERY_ROLE, unoffered: true }),
    unitAdd: file({ needsMatter: ['DISTRICT'] }),
    unitChange: file({ needsMatter: ['DISTRICT'], part: 'unit' }),
    // The command centre is a unit that nobody takes out of service.
    unitEnd: file({ needsMatter: ['DISTRICT'], part: 'unit', partFrom: ['ACTIVE'] }),
    unitRestore: file({ needsMatter: ['DISTRICT'], part: 'unit', partFrom: ['ENDED'] }),
    communityPair: file({ needsMatter: ['DISTRICT'], part: 'community', partFrom: ['COMMUNITY'] }),
    memberAdd: file({ seat: OF_UNITS }),
    // Nobody here administers a unit alone; that such a one may not is in the specs of administration.
    memberJoin: file({ seat: OF_UNITS }),
    memberChange: file({ seat: OF_UNITS, part: 'member' }),
    memberPasswordReset: file({ seat: OF_UNITS, part: 'member', partFrom: ['ACTIVE'] }),
    memberUnlock: file({ seat: OF_UNITS, part: 'lockedMember', partFrom: ['LOCKED'] }),
    categoriesAdd: file({ needsMatter: ['DISTRICT'] }),
    categoryRename: file({ needsMatter: ['DISTRICT'], part: 'category', partFrom: ['ACTIVE'] }),
    categoryEnd: file({ needsMatter: ['DISTRICT'], part: 'category', partFrom: ['ACTIVE'] }),
    dispatchRuleAdd: file({ needsMatter: ['DISTRICT'] }),
    dispatchRuleEnd: file({ needsMatter: ['DISTRICT'], part: 'dispatchRule', partFrom: ['ACTIVE'] }),
    calendarYearSet: file({ needsMatter: ['DISTRICT'] }),
    settingSet: file({ needsMatter: ['DISTRICT'] }),
    settingTakeBack: file({ needsMatter: ['DISTRICT'], part: 'settingValue', partFrom: ['ANNOUNCED'] }),
    statutoryPeriodAdd: file({ needsMatter: ['DISTRICT'] }),
    statutoryPeriodEnd: file({ needsMatter: ['DISTRICT'], part: 'statutoryPeriod', partFrom: ['STANDING'] }),
    groundAdd: file({ needsMatter: ['DISTRICT'] }),
    groundChange: file({ needsMatter: ['DISTRICT'] }),
    groundRetire: file({ needsMatter: ['DISTRICT'] }),
    groundTakeBack: file({ needsMatter: ['DISTRICT'], part: 'groundVersion', partFrom: ['ANNOUNCED'] }),
  },
  openings: {
    // Follows the opening of a unit.
    fileOpen: { kinds: ['COMMAND_CENTRE'], roles: ['ADMINISTRATOR'], unoffered: true },
  },
  queries: {
    async units(who, asking) {
      const units = await asking.pages(who, 'units', '', 'id code abilities { act }');
      asking.offersAbout(who, 'file', units);
      const codes = units.map(({ code }) => code);
      const { schema } = asking.district.services.districts.get(who.district === 'main' ? '370202' : '370203')!;
      const all = await asking.district.asSuperuser<{ code: string }>(`select code from ${schema}.unit where active`);
      expect(sorted(codes), who.username).toEqual(sorted(all.map(({ code }) => code)));
    },
    async categories(who, asking) {
      const categories = await asking.pages(who, 'categories', '', 'id abilities { act }');
      asking.offersAbout(who, 'file', categories);
      const ids = categories.map(({ id }) => ({ id: id as string }));
      asking.readsWithAll(who, 'categories', ids);
    },
    async members(who, asking) {
      const members = await asking.pages(who, 'members', '', 'id unit { code } abilities { act }');
      asking.offersAbout(who, 'file', members);
      const units = members.map(({ unit }) => unit.code);
      expect(new Set(units), who.username).toEqual(new Set([who.unit]));
    },
    async unitFile(who, asking) {
      const unitId = await asking.district.unit('housing');
      const query = 'query($unitId: ID) { unitFile(unitId: $unitId) { id } }';
      const others = codeOf(await asking.district.ask(who.username, query, { unitId }));
      const keeps = who.district === 'main' && (who.unit === 'housing' || who.kind === 'COMMAND_CENTRE');
      expect(others, who.username).toBe(keeps ? undefined : GONE);
      expect(codeOf(await asking.district.ask(who.username, query)), who.username).toBeUndefined();
    },
    async signInEvents(who, asking) {
      const answer = await asking.district.ask(who.username, '{ signInEvents(first: 100) { nodes { id } } }');
      const reads = who.roles.some((role) => role === 'ADMINISTRATOR' || role === 'AUDITOR');
      expect(codeOf(answer), who.username).toBe(reads ? undefined : 'FORBIDDEN');
    },
    async dispatchRules(who, asking) {
      const rules = await asking.pages(who, 'dispatchRules', '', 'id abilities { act }');
      asking.offersAbout(who, 'file', rules);
      expect(rules.length > 0, who.username).toBe(who.district === 'main');
      asking.readsWithAll(
        who,
        'dispatchRules',
        rules.map(({ id }) => ({ id: id as string })),
      );
    },
    async statutoryPeriods(who, asking) {
      const periods = await asking.pages(who, 'statutoryPeriods', '', 'id abilities { act }');
      asking.offersAbout(who, 'file', periods);
      expect(periods.length > 0, who.username).toBe(who.district === 'main');
      asking.readsWithAll(
        who,
        'statutoryPeriods',
        periods.map(({ id }) => ({ id: id as string })),
      );
    },
    async catalogueProposals(who, asking) {
      const [category] = await asking.pages(who, 'categories', '', 'id');
      if (!category) return;
      const query = 'query($id: ID!) { catalogueProposals(categoryId: $id) { unit { code } } }';
      expect(
        codeOf(await asking.district.ask(who.username, query, { id: category['id'] })),
        who.username,
      ).toBeUndefined();
    },
    async provisionalCalendarYears(who, asking) {
      const { data } = await asking.district.ask(who.username, '{ provisionalCalendarYears }');
      expect(data!['provisionalCalendarYears'], who.username).toEqual([]);
    },
    async calendarYears(who, asking) {
      const { data } = await asking.district.ask(who.username, '{ calendarYears }');
      expect(data!['calendarYears'], who.username).toContain(2026);
    },
    async calendarDays(who, asking) {
      const days = await asking.pages(who, 'calendarDays', 'year: 2026,', 'date');
      expect(days.length, who.username).toBeGreaterThan(0);
      asking.readsWithAll(who, 'calendarDays', days);
    },
    async settingPreview(who, asking) {
      const query = `{ settingPreview(input: { key: "clock.appeal.TRIAGE", value: "{}" }) { issues { path } } }`;
      const { data } = await asking.district.ask(who.username, query);
      expect(data!['settingPreview'] !== null, who.username).toBe(
        who.kind === 'COMMAND_CENTRE' && who.roles.includes('ADMINISTRATOR'),
      );
    },
    async settings(who, asking) {
      const { data } = await asking.district.ask(who.username, '{ settings { key } }');
      expect(data!['settings'].length, who.username).toBeGreaterThan(0);
      asking.readsWithAll(who, 'settings', data!['settings']);
    },
    async grounds(who, asking) {
      const { data } = await asking.district.ask(who.username, '{ grounds(list: DECLINE, all: true) { code } }');
      expect(data!['grounds'].length, who.username).toBeGreaterThan(0);
      asking.readsWithAll(who, 'grounds', data!['grounds']);
    },
    async groundLists(who, asking) {
      const { data } = await asking.district.ask(who.username, '{ groundLists { list always } }');
      expect(data!['groundLists'].length, who.username).toBe(5);
    },
    async publicSubjects(who, asking) {
      const { data } = await asking.district.ask(who.username, '{ publicSubjects(district: "370202") { path } }');
      expect(data!['publicSubjects'].length, who.username).toBeGreaterThan(0);
    },
    async publicUnits(who, asking) {
      const query = '{ publicUnits(district: "370202", kinds: [SUB_DISTRICT, COMMAND_CENTRE]) { name } }';
      const { data } = await asking.district.ask(who.username, query);
      expect(data!['publicUnits'], who.username).toHaveLength(11);
    },
    async publicDistricts(who, asking) {
      const { data } = await asking.district.ask(who.username, '{ publicDistricts { id } }');
      expect(data!['publicDistricts'].map(({ id }: { id: string }) => id)).toEqual(['370202', '370203']);
    },
  },
  elsewhere: {
    file: [
      'unit',
      'community',
      'member',
      'lockedMember',
      'category',
      'dispatchRule',
      'settingValue',
      'statutoryPeriod',
      'groundVersion',
    ],
  },
  registers: [
    'unit',
    'community_pairing',
    'category',
    'dispatch_rule',
    'calendar_year',
    'calendar_day',
    'district_setting',
    'statutory_period',
    'ground',
  ],
  stage,
};
