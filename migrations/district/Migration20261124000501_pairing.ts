import { Migration } from '@mikro-orm/migrations';
import { audienceTable, registerTable } from '../../api/kernel/database/policy.ts';

/** Who is paired with a community; what a community or a sub-district could not solve and handed up. */
export class Migration20261124000501_pairing extends Migration {
  override up(): void {
    this.addSql(`
      create table community_pairing (
        id uuid primary key references unit on delete restrict,
        matter_id uuid not null,
        department_id uuid not null references unit on delete restrict,
        cadre_name text not null,
        cadre_post text not null,
        cadre_phone text,
        since timestamptz not null
      )`);
    for (const statement of registerTable('community_pairing', ['select', 'insert', 'update'])) this.addSql(statement);
    this.addSql(`
      create table escalation (
        id uuid primary key,
        matter_id uuid not null references matter deferrable initially deferred,
        community_id uuid,
        from_unit_id uuid not null,
        to_unit_id uuid not null,
        tried text not null,
        reason text not null,
        at timestamptz not null,
        reach text not null,
        audience uuid[] not null
      )`);
    this.addSql(`create index escalation_matter on escalation (matter_id, at)`);
    this.addSql(`create index escalation_at on escalation (at desc, id desc)`);
    for (const statement of audienceTable('escalation', ['select', 'insert'])) this.addSql(statement);
    this.addSql(`grant update (audience) on escalation to qiying_app`);
  }
}
