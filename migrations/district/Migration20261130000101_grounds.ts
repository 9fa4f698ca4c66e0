import { Migration } from '@mikro-orm/migrations';
import { registerTable } from '../../api/kernel/database/policy.ts';

type Words = Readonly<Record<string, readonly [zh: string, en: string]>>;

/** As the grounds were worded until then; what was done on them goes on saying so. */
const DECLINE: Words = {
  EMERGENCY_LINE: ['应拨打 110/119/120/122', 'Belongs to an emergency line'],
  OTHER_PROCEDURE: ['诉讼、仲裁、复议等程序中', 'In or belonging to another legal procedure'],
  PETITION: ['已进入信访程序', 'Already a petition'],
  REPEATED: ['同一事项无新事实', 'The same matter with no new fact'],
  SECRETS_OR_PRIVACY: ['涉密或涉隐私', 'Secrets or privacy'],
  BEYOND_DUTIES: ['超出公共服务职责', 'Beyond public duties'],
  UNLAWFUL: ['违法或违背公序良俗', 'Against law or public morals'],
};
const RETURN: Words = {
  NOT_COMPETENT: ['非本单位职责', 'Outside the unit’s mandate'],
  WRONG_AREA: ['不在本辖区', 'Outside the unit’s area'],
  OTHER_PROCEDURE: ['已进入其他程序', 'In another legal procedure'],
  UNCLEAR: ['诉求不清且无法联系', 'Unclear, and the appellant cannot be reached'],
};
const DEFERRAL: Words = {
  CONDITIONS: ['受客观条件限制', 'Season, weather or works do not allow it yet'],
  PLAN: ['需列入计划或资金安排', 'It needs a place in a plan or a budget'],
  POLICY: ['需上级明确政策', 'A superior body must settle the policy first'],
  LEGACY: ['历史遗留问题', 'A problem of long standing that is solved in steps'],
};
const TERMINATION: Words = {
  UNCOOPERATIVE: ['诉求人不予配合', 'The appellant refuses to co-operate'],
  WITHDRAWN: ['诉求人撤回', 'The appellant has withdrawn it'],
  UNREACHABLE: ['多次联系不上', 'The appellant cannot be reached, and without them it cannot be handled'],
  OTHER_PROCEDURE: ['已进入其他法定程序', 'It went into another legal procedure'],
  UNTRUE: ['经查不属实', 'It was found untrue'],
};
const EXCLUSION: Words = {
  OUTSIDE_TERRITORY: ['不在本辖区', 'Outside the territory of the district'],
  OTHER_PROCEDURE: ['已进入其他法定程序或信访', 'Belongs to or is in another legal procedure or a petition'],
  AGAINST_LAW: ['违反法律政策', 'Asks for what law or policy forbids'],
  SECRETS_OR_MORALS: ['涉密或违背公序良俗', 'Touches secrets, or is against public morals'],
  FOUND_UNTRUE: ['经查不实', 'Was looked into and found untrue'],
  BEYOND_REASON: ['明显超出合理范围', 'Is clearly beyond reason'],
  HEARD_UNREASONABLE: ['经听证认定不合理', 'Was held unreasonable after a hearing'],
  NO_FACTS: ['无事实依据或恶意', 'Has no factual basis, or is malicious'],
};

const CITED: readonly (readonly [table: string, column: string, words: Words])[] = [
  ['appeal', 'decline_ground', DECLINE],
  ['appeal', 'deferral_ground', DEFERRAL],
  ['appeal', 'termination_ground', TERMINATION],
  ['work_order', 'return_ground', RETURN],
  ['work_order', 'objection_ground', RETURN],
  ['work_order', 'deferral_ground', DEFERRAL],
  ['work_order', 'termination_ground', TERMINATION],
  ['assessment_exclusion', 'ground', EXCLUSION],
];

/** Versions of the listed grounds; what is done on one keeps its code, its words and its basis. */
export class Migration20261130000101_grounds extends Migration {
  override up(): void {
    this.addSql(`
      create table ground (
        id uuid primary key,
        matter_id uuid not null,
        list text not null,
        code text not null,
        words jsonb not null,
        basis text,
        needs text[] not null,
        active boolean not null,
        effective_from timestamptz not null
      )`);
    for (const statement of registerTable('ground', ['select', 'insert'])) this.addSql(statement);
    for (const cited of CITED) this.keepWords(...cited);
    this.addSql(`alter table appeal add column statutory_until timestamptz`);
    this.addSql(`
      alter table assessment_exclusion
        alter column evidence drop not null,
        add column hearing jsonb`);
  }

  private keepWords(table: string, column: string, words: Words): void {
    const cases = Object.entries(words).map(([code, [zh, en]]) => {
      const given = JSON.stringify({ code, words: { 'zh-CN': zh, en }, basis: null });
      return `when '${code}' then '${given}'::jsonb`;
    });
    this.addSql(`alter table ${table} alter column ${column} type jsonb using case ${column} ${cases.join(' ')} end`);
  }
}
