import { Migration } from '@mikro-orm/migrations';
import { audienceTable } from '../../api/kernel/database/policy.ts';

/** Appeals, the appellant's sealed identity, work orders, replies, callbacks and residents' links. */
export class Migration20261123000002_appeal extends Migration {
  override up(): void {
    this.addSql(`
      create table appeal (
        id uuid primary key references matter deferrable initially deferred,
        matter_id uuid not null unique,
        type text not null,
        channel text not null,
        body text not null,
        masked_body text not null,
        community_id uuid,
        place text,
        merchant text,
        confidential boolean not null default false,
        accused_unit_id uuid,
        responsible_unit_id uuid not null,
        hand_overs integer not null default 0,
        bounces integer not null default 0,
        appellant_mask text not null,
        phone_mask text,
        master_id uuid references appeal deferrable initially deferred,
        decline_ground text,
        right_channel text,
        resolved boolean,
        satisfied boolean,
        imported_from text unique,
        derived text[] not null default '{}',
        reach text not null,
        audience uuid[] not null
      )`);
    this.addSql(`create index appeal_master on appeal (master_id) where master_id is not null`);
    this.addSql(`create index appeal_merchant on appeal (merchant) where merchant is not null`);
    this.policies(audienceTable('appeal', ['select', 'insert', 'update']));
    this.addSql(`
      create table appellant (
        id uuid primary key,
        matter_id uuid not null unique references matter deferrable initially deferred,
        sealed text not null,
        phone_hash text,
        audience uuid[] not null
      )`);
    this.addSql(`create index appellant_phone on appellant (phone_hash) where phone_hash is not null`);
    // Erasable without breaking the ledger: entries never carry identity.
    this.policies(audienceTable('appellant', ['select', 'insert', 'update', 'delete']));
    this.addSql(`
      create table work_order (
        id uuid primary key references participation deferrable initially deferred,
        matter_id uuid not null references matter deferrable initially deferred,
        unit_id uuid not null,
        task text not null,
        dispatched_at timestamptz not null,
        accepted_at timestamptz,
        contacted_at timestamptz,
        completed_at timestamptz,
        return_ground text,
        return_evidence text,
        extension_reason text,
        extension_days integer,
        reach text not null,
        audience uuid[] not null
      )`);
    this.addSql(`create index work_order_matter on work_order (matter_id)`);
    this.policies(audienceTable('work_order', ['select', 'insert', 'update']));
    this.addSql(`
      create table reply (
        id uuid primary key,
        matter_id uuid not null references matter deferrable initially deferred,
        seat_id uuid,
        unit_id uuid not null,
        unit_name text not null,
        kind text not null,
        body text not null,
        ground text,
        at timestamptz not null,
        reach text not null,
        audience uuid[] not null
      )`);
    this.addSql(`create index reply_matter on reply (matter_id, at)`);
    this.policies(audienceTable('reply', ['select', 'insert']));
    this.addSql(`grant update (audience) on reply to qiying_app`);
    this.addSql(`
      create table callback (
        id uuid primary key,
        matter_id uuid not null references matter deferrable initially deferred,
        attempt integer not null,
        by_appellant boolean not null default false,
        reached boolean not null,
        resolved boolean,
        satisfied boolean,
        remark text,
        at timestamptz not null,
        reach text not null,
        audience uuid[] not null
      )`);
    this.addSql(`create index callback_matter on callback (matter_id, at)`);
    this.policies(audienceTable('callback', ['select', 'insert']));
    this.addSql(`grant update (audience) on callback to qiying_app`);
    this.addSql(`
      create table link (
        id uuid primary key,
        matter_id uuid not null references matter deferrable initially deferred,
        purpose text not null,
        expires_at timestamptz not null,
        revoked_at timestamptz,
        audience uuid[] not null
      )`);
    this.addSql(`create index link_matter on link (matter_id)`);
    this.policies(audienceTable('link', ['select', 'insert', 'update']));
  }

  private policies(statements: readonly string[]): void {
    for (const statement of statements) this.addSql(statement);
  }
}
