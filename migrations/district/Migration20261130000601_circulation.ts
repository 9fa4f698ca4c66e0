import { Migration } from '@mikro-orm/migrations';
import { audienceTable } from '../../api/kernel/database/policy.ts';

/** The ledger of what was deferred, names that are alike although written differently, and counts of what was handed up. */
export class Migration20261130000601_circulation extends Migration {
  override up(): void {
    this.deferrals();
    this.alikeNames();
    this.addSql(`alter table work_order add column escalation_reason text`);
    this.addSql(`create index escalation_community on escalation (community_id, at desc, id desc)`);
    this.addSql(`create index escalation_to_unit on escalation (to_unit_id, at desc, id desc)`);
  }

  private deferrals(): void {
    this.addSql(`
      create table deferral (
        id uuid primary key,
        matter_id uuid not null references matter deferrable initially deferred,
        number text not null,
        unit_id uuid not null references unit on delete restrict,
        measures text not null,
        promised_on date not null,
        granted_at timestamptz not null,
        resumed_at timestamptz,
        settled_at timestamptz,
        reach text not null,
        audience uuid[] not null
      )`);
    this.addSql(`create index deferral_matter on deferral (matter_id, granted_at)`);
    this.addSql(`create index deferral_promised on deferral (promised_on, id) include (audience)`);
    // What was deferred before the ledger was there stands on it; the owner reads past the policies only for that.
    const read = ['matter', 'participation', 'work_order', 'appeal'];
    for (const table of read) this.addSql(`alter table ${table} no force row level security`);
    this.addSql(`
      insert into deferral (id, matter_id, number, unit_id, measures, promised_on, granted_at, reach, audience)
      select w.id, m.id, m.number, w.unit_id, coalesce(a.deferral_measures, ''), a.promised_on,
             m.changed_at, 'SEATS', w.audience
        from appeal a join matter m on m.id = a.id
        join participation p on p.matter_id = m.id and p.live and p.role = 'LEAD'
        join work_order w on w.id = p.id
       where m.state = 'DEFERRED' and a.promised_on is not null`);
    for (const table of read) this.addSql(`alter table ${table} force row level security`);
    for (const statement of audienceTable('deferral', ['select', 'insert', 'update'])) this.addSql(statement);
  }

  /** By the key, not by the words: full and half width, spaces and brackets, and what companies and shops are called. */
  private alikeNames(): void {
    // Bound when they are made: a restored copy has no search path.
    this.addSql(`
      create function alike_name(name text) returns text language sql immutable parallel safe
        return nullif(regexp_replace(translate(lower(normalize(name, NFKC)), '—–', '--'),
          '[][[:space:](){}<>【】《》「」“”‘’"'',、。;；:：!！?？·•・…&_]+', '', 'g'), '')`);
    this.addSql(`
      create function bare_merchant(whole text) returns text language sql immutable parallel safe
        return regexp_replace(regexp_replace(whole, '股份有限公司|有限责任公司|有限公司|分公司', '', 'g'),
          '(分店|门店|店铺|商店|店|公司)$', '')`);
    this.addSql(`
      create function alike_merchant(name text) returns text language sql immutable parallel safe
        return case when char_length(bare_merchant(alike_name(name))) >= 2 then bare_merchant(alike_name(name))
                    else alike_name(name) end`);
    this.addSql(`
      alter table appeal
        add column merchant_key text generated always as (alike_merchant(merchant)) stored,
        add column place_key text generated always as (alike_name(place)) stored`);
    this.addSql(`drop index appeal_merchant, appeal_place`);
    this.addSql(`create index appeal_merchant_key on appeal (merchant_key) where merchant_key is not null`);
    this.addSql(`create index appeal_place_key on appeal (place_key) where place_key is not null`);
  }
}
